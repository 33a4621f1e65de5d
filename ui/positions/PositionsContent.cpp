#include "ui/positions/PositionsContent.h"

#include "models/positions/PositionBoard.h"
#include "models/positions/PositionTables.h"
#include "models/positions/TimeMachine.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/PositionWords.h"
#include "ui/common/SectionHead.h"
#include "ui/common/StatePanel.h"
#include "ui/positions/ExposureBars.h"
#include "ui/positions/ExposureHeat.h"
#include "ui/positions/PositionColumns.h"
#include "ui/positions/PositionMatrixView.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

PositionsContent::PositionsContent(PositionTables &tables, const Clock &clock, Appearance &appearance, QWidget *parent)
    : QScrollArea(parent),
      m_tables(tables),
      m_clock(clock),
      m_appearance(appearance),
      m_inner(new QWidget(this)),
      m_given(new Notice(appearance, m_inner)),
      m_flat(new StatePanel(appearance, m_inner)),
      m_matrix(new PositionMatrixView(tables.matrix(), appearance, clock, m_inner)),
      m_legend(new HeatLegend(appearance, m_inner)),
      m_table(new SmallTable(tables.positions(), PositionColumns::positions(appearance, clock), appearance, m_inner)),
      m_sums(new SumsStrip(appearance, m_inner)),
      m_balancesHead(new SectionHead(appearance, tr("Margin balances"),
                                     tr("one line per exchange and asset, never summed across assets"), m_inner)),
      m_balances(new SmallTable(tables.balances(), PositionColumns::balances(appearance), appearance, m_inner)),
      m_barsHead(new SectionHead(appearance, QString(), QString(), m_inner)),
      m_bars(new ExposureBars(appearance, m_inner))
{
    setObjectName(u"positionsScroll"_s);
    m_given->setObjectName(u"givenMarks"_s);
    m_flat->setObjectName(u"positionsFlat"_s);
    m_table->setObjectName(u"positionsTable"_s);
    m_table->setAccessibleName(tr("Positions"));
    m_table->setSortable(PositionsModel::Notional, Qt::DescendingOrder);
    m_balances->setObjectName(u"balancesTable"_s);
    m_balances->setAccessibleName(tr("Margin balances"));
    addParts();
    connectParts();
    applyAppearance();
}

void PositionsContent::addParts()
{
    auto *layout = new QVBoxLayout(m_inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto *part : std::initializer_list<QWidget *>{m_given, m_flat, m_matrix, m_legend, m_table, m_sums,
                                                       m_balancesHead, m_balances, m_barsHead, m_bars})
        layout->addWidget(part);
    layout->addStretch(1);
    setWidget(m_inner);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
}

void PositionsContent::connectParts()
{
    connect(m_matrix, &PositionMatrixView::currentPositionChanged, this, &PositionsContent::tellMatrixCurrent);
    connect(m_table, &SmallTable::currentRowChanged, this, &PositionsContent::tellTableCurrent);
    connect(m_matrix, &PositionMatrixView::positionOpened, this, &PositionsContent::positionOpened);
    connect(m_table, &SmallTable::rowOpened, this, [this](int row) {
        const auto &state = m_tables.positions().row(row).reconciled;
        Q_EMIT positionOpened(state.exchange, state.symbol);
    });
    connect(m_given, &Notice::actionTriggered, &m_tables.marks(), &GivenMarks::clearAll);
    connect(&m_tables, &PositionTables::changed, this, &PositionsContent::showRows);
    connect(&m_appearance, &Appearance::changed, this, &PositionsContent::applyAppearance);
}

QAbstractItemView *PositionsContent::currentView() const
{
    return m_view == Matrix ? static_cast<QAbstractItemView *>(m_matrix) : m_table;
}

void PositionsContent::keepInSight()
{
    if (!isVisible()) // Nothing has its place yet.
        return;
    const auto *view = currentView();
    const auto rect = view->visualRect(view->currentIndex());
    const auto middle = view->viewport()->mapTo(m_inner, rect.center());
    if (rect.isValid())
        ensureVisible(middle.x(), middle.y(), 0, rect.height() + m_appearance.scaled(28));
}

void PositionsContent::tellMatrixCurrent()
{
    tellCurrent(m_tables.matrix().positionAt(m_matrix->currentIndex()));
}

void PositionsContent::tellTableCurrent(int row)
{
    const bool isThere = row >= 0 && row < m_tables.positions().rowCount();
    tellCurrent(isThere ? std::optional(m_tables.positions().row(row)) : std::nullopt);
}

void PositionsContent::tellCurrent(const std::optional<PositionRow> &position)
{
    keepInSight();
    m_currentExchange = position ? position->reconciled.exchange : ExchangeId::Bybit;
    m_currentSymbol = position ? position->reconciled.symbol : QString();
    Q_EMIT currentPositionChanged(m_currentExchange, m_currentSymbol);
}

void PositionsContent::makeCurrent(ExchangeId exchange, const QString &symbol)
{
    m_currentExchange = exchange;
    m_currentSymbol = symbol;
    restoreCurrent(false);
    keepInSight();
}

/// Rows that came or went take the current cell away: the keys stay where they were, and nothing scrolls. One that is
/// there stays, if `isKept`.
void PositionsContent::restoreCurrent(bool isKept)
{
    if (m_currentSymbol.isEmpty())
        return;
    const QSignalBlocker quietMatrix(m_matrix);
    const QSignalBlocker quietTable(m_table);
    const auto cell = m_tables.matrix().indexOf(m_currentExchange, m_currentSymbol);
    if (cell.isValid() && !(isKept && m_matrix->currentIndex().isValid()))
        m_matrix->setCurrentIndex(m_matrix->model()->index(cell.row(), cell.column()));
    const auto row = m_tables.positions().rowOf(m_currentExchange, m_currentSymbol);
    if (row >= 0 && !(isKept && m_table->currentIndex().isValid()))
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
}

void PositionsContent::showView(View view)
{
    m_view = view;
    showRows();
}

void PositionsContent::focusView()
{
    currentView()->setFocus();
}

void PositionsContent::setStale(bool stale)
{
    m_matrix->setStale(stale);
    m_table->setStale(stale);
    m_balances->setStale(stale);
    m_bars->setStale(stale);
}

void PositionsContent::showRows()
{
    const auto &rows = m_tables.rows();
    const bool open = !rows.isEmpty();
    const bool matrix = m_view == Matrix;
    if (m_tables.isPast())
        m_flat->showMessage(u"history"_s, tr("No open positions at that second."),
                            tr("The fills before its end make none."));
    else
        m_flat->showMessage(u"positions"_s, tr("No open positions."),
                            tr("Neither the table of positions nor the fills hold any."));
    m_flat->setVisible(!open);
    m_matrix->setVisible(open && matrix);
    m_legend->setVisible(open && matrix);
    m_table->setVisible(open && !matrix);
    m_sums->setVisible(open && !matrix);
    // What was free and used then is not kept: nothing of now may stand beside a past second.
    const bool balances = !m_tables.isPast() && m_tables.balances().rowCount() > 0;
    m_balancesHead->setVisible(balances);
    m_balances->setVisible(balances);
    QVector<SumsStrip::Sum> sums;
    for (const auto &sum : sumsByAsset(rows))
        sums.append(
            {sum.asset, sum.net, sum.gross, sum.knownUnrealised(), sum.positions, sum.withoutMark, sum.withoutEntry});
    m_sums->setSums(sums);
    const auto asset = sums.isEmpty() ? QString() : sums.first().asset;
    m_barsHead->setTitle(asset.isEmpty() ? tr("Exposure by symbol") : tr("Exposure by symbol, %1").arg(asset));
    m_barsHead->setNote(m_tables.atGivenMarks() > 0 ? tr("with marks given by you") : QString());
    m_barsHead->setVisible(open);
    m_bars->setVisible(open);
    m_bars->setRows(rows, asset);
    showGivenMarks();
    restoreCurrent();
}

/// They change every sum on the page: so they are named above all of it, not only in their rows.
void PositionsContent::showGivenMarks()
{
    constexpr qsizetype kMostNamed = 6;
    QStringList named;
    QSet<QString> seen;
    const auto &format = m_appearance.format();
    for (const auto &row : m_tables.rows()) {
        if (!row.markIsGiven || seen.contains(row.reconciled.symbol))
            continue;
        seen.insert(row.reconciled.symbol);
        if (seen.size() <= kMostNamed)
            named.append(row.reconciled.symbol + u' ' + format.number(row.mark) + u' ' +
                         PositionWords::markOrigin(row, format));
    }
    if (seen.isEmpty()) {
        m_given->hide();
        return;
    }
    if (seen.size() > named.size())
        named.append(tr("and %1 more").arg(format.count(seen.size() - named.size())));
    m_given->showMessage(
        tr("Marks that are no fill's price."),
        named.join(u" · "_s) + u". "_s +
            tr("Notional, profit, shares and sums below use them; orders and the list to close do not."),
        tr("Clear marks"));
}

/// The style gives a widget its palette anew when it is first shown.
void PositionsContent::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    paintGround(m_inner, m_appearance.theme().surface);
}

void PositionsContent::applyAppearance()
{
    paintGround(m_inner, m_appearance.theme().surface);
    showRows();
}

} // namespace hoox
