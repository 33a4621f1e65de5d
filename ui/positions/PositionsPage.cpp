#include "ui/positions/PositionsPage.h"

#include "models/positions/PositionBoard.h"
#include "models/positions/PositionFills.h"
#include "models/positions/PositionTables.h"
#include "ui/common/Button.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/SectionHead.h"
#include "ui/common/Segmented.h"
#include "ui/common/StaleEdge.h"
#include "ui/common/StatePanel.h"
#include "ui/positions/ExposureBars.h"
#include "ui/positions/PositionColumns.h"
#include "ui/positions/PositionMatrixView.h"
#include "ui/positions/PositionSheet.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kQuietLoading{200}; ///< Shorter reads change nothing on the screen.

} // namespace

PositionsPage::PositionsPage(PositionTables &tables, PositionFills &fills, const Clock &clock, Appearance &appearance,
                             QWidget *parent)
    : Page(u"positionsPage"_s, u"positions"_s, appearance, parent),
      m_tables(tables),
      m_clock(clock),
      m_choice(new Segmented(appearance, u"positionsView"_s, this)),
      m_notice(new Notice(appearance, this)),
      m_state(new StatePanel(appearance, this)),
      m_staleEdge(new StaleEdge(appearance, this)),
      m_stack(new QStackedLayout),
      m_sheet(new PositionSheet(fills, appearance, clock, this)),
      m_flatten(new Button(appearance, tr("Flatten\u2026"), {}, this)),
      m_clockTick(new QTimer(this)),
      m_readAgain(new QTimer(this)),
      m_loadingDelay(new QTimer(this))
{
    setTitle(tr("Positions"));
    addViewChoice();
    auto *sheet = new Button(appearance, tr("Flatten sheet"), u"printer"_s, this);
    sheet->setObjectName(u"positionsFlattenSheet"_s);
    addHeadAction(sheet);
    m_flatten->setObjectName(u"positionsFlatten"_s);
    m_flatten->setDeafToEnter();
    addHeadAction(m_flatten);
    connect(m_flatten, &QPushButton::clicked, this, &PositionsPage::flattenRequested);
    connect(sheet, &QPushButton::clicked, this, &PositionsPage::flattenSheetRequested);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content());
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_notice);
    left->addLayout(m_stack, 1);
    auto *whole = new QHBoxLayout;
    whole->setSpacing(0);
    whole->addWidget(m_staleEdge);
    whole->addLayout(left, 1);
    whole->addWidget(m_sheet);
    body()->addLayout(whole);
    m_loadingDelay->setSingleShot(true);
    m_clockTick->setInterval(std::chrono::seconds(1));
    m_readAgain->setInterval(kReadEvery);
    m_loadingDelay->start(kQuietLoading);
    connect(m_loadingDelay, &QTimer::timeout, this, [this] {
        m_readsLong = true;
        boardChanged();
    });
    connect(m_clockTick, &QTimer::timeout, this, &PositionsPage::showStale);
    connect(m_readAgain, &QTimer::timeout, &m_tables.board(), &PositionBoard::refreshIfIdle);
    connect(m_state, &StatePanel::actionTriggered, this, &PositionsPage::refresh);
    connect(m_notice, &Notice::actionTriggered, this, &PositionsPage::refresh);
    connect(m_sheet, &PositionSheet::closeRequested, this, &PositionsPage::closeRequested);
    connect(m_sheet, &PositionSheet::showFills, this, &PositionsPage::showFills);
    connect(m_sheet, &SideSheet::closed, this,
            [this] { m_choice->current() == Matrix ? m_matrix->setFocus() : m_table->setFocus(); });
    connect(&m_tables.board(), &PositionBoard::changed, this, &PositionsPage::boardChanged);
    connect(&appearance, &Appearance::changed, this, &PositionsPage::applyAppearance);
    connectSelection();
    showView(Matrix);
    setCloseBar(tr("Nothing can be closed from here."));
    boardChanged();
}

void PositionsPage::setCloseBar(const QString &reason)
{
    if (reason == m_closeBar)
        return;
    m_closeBar = reason;
    m_sheet->setCloseBar(reason);
    showCloseBar();
}

/// The reason stands in the head, where the button is.
void PositionsPage::showCloseBar()
{
    const bool isOpen = !m_tables.board().rows().isEmpty();
    m_flatten->setEnabled(m_closeBar.isEmpty() && isOpen);
    m_flatten->setToolTip(m_closeBar);
    m_flatten->setAccessibleDescription(m_closeBar);
    const auto scope = tr("all exchanges · open · rows that differ first");
    setScope(m_closeBar.isEmpty() || !isOpen ? scope : tr("Flatten is off: %1", "reason").arg(m_closeBar));
}

void PositionsPage::addViewChoice()
{
    //: Exposure by symbol and exchange.
    m_choice->addSegment(tr("Matrix"));
    m_choice->addSegment(tr("Table"));
    m_choice->setLabel(tr("View"));
    m_choice->setToolTip(tr("Matrix: Alt+1, table: Alt+2"));
    addHeadAction(m_choice);
    connect(m_choice, &Segmented::chosen, this, &PositionsPage::showView);
    for (const auto &[view, key] : {std::pair(Matrix, Qt::Key_1), std::pair(Table, Qt::Key_2)}) {
        const QKeySequence keys(Qt::ALT | key);
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, view = view] {
            showView(view);
            (view == Matrix ? static_cast<QWidget *>(m_matrix) : m_table)->setFocus();
        });
    }
}

SmallTable *PositionsPage::positionsTable()
{
    auto *table =
        new SmallTable(m_tables.positions(), PositionColumns::positions(appearance(), m_clock), appearance(), this);
    table->setObjectName(u"positionsTable"_s);
    table->setAccessibleName(tr("Positions"));
    table->setSortable(PositionsModel::Notional, Qt::DescendingOrder);
    return table;
}

SmallTable *PositionsPage::balancesTable()
{
    auto *table = new SmallTable(m_tables.balances(), PositionColumns::balances(appearance()), appearance(), this);
    table->setObjectName(u"balancesTable"_s);
    table->setAccessibleName(tr("Margin balances"));
    return table;
}

QWidget *PositionsPage::content()
{
    m_matrix = new PositionMatrixView(m_tables.matrix(), appearance(), m_clock, this);
    m_table = positionsTable();
    m_balances = balancesTable();
    m_sums = new SumsStrip(appearance(), this);
    m_bars = new ExposureBars(appearance(), this);
    m_balancesHead = new SectionHead(appearance(), tr("Margin balances"),
                                     tr("one line per exchange and asset, never summed across assets"), this);
    m_barsHead = new SectionHead(appearance(), QString(), QString(), this);
    auto *flat = new StatePanel(appearance(), this);
    flat->setObjectName(u"positionsFlat"_s);
    flat->showMessage(u"positions"_s, tr("No open positions."),
                      tr("Neither the table of positions nor the fills hold any."));
    m_flat = flat;
    auto *inner = new QWidget(this);
    m_inner = inner;
    paintGround(inner, appearance().theme().surface);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto *part : std::initializer_list<QWidget *>{m_flat, m_matrix, m_table, m_sums, m_balancesHead, m_balances,
                                                       m_barsHead, m_bars})
        layout->addWidget(part);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"positionsScroll"_s);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    const auto keepInSight = [scroll, this](QAbstractItemView *view) {
        const auto rect = view->visualRect(view->currentIndex());
        const auto middle = view->viewport()->mapTo(scroll->widget(), rect.center());
        if (rect.isValid())
            scroll->ensureVisible(middle.x(), middle.y(), 0, rect.height() + appearance().scaled(28));
    };
    connect(m_matrix, &PositionMatrixView::currentPositionChanged, this, [=, this] { keepInSight(m_matrix); });
    connect(m_table, &SmallTable::currentRowChanged, this, [=, this] { keepInSight(m_table); });
    return scroll;
}

void PositionsPage::connectSelection()
{
    connect(m_matrix, &PositionMatrixView::currentPositionChanged, this, [this] {
        const auto position = m_tables.matrix().positionAt(m_matrix->currentIndex());
        select(position ? std::optional(std::pair(position->reconciled.exchange, position->reconciled.symbol))
                        : std::nullopt);
    });
    connect(m_table, &SmallTable::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_tables.positions().rowCount()) {
            select(std::nullopt);
            return;
        }
        const auto &state = m_tables.positions().row(row).reconciled;
        select(std::pair(state.exchange, state.symbol));
    });
    connect(m_matrix, &PositionMatrixView::positionOpened, this, &PositionsPage::openPosition);
    connect(m_table, &SmallTable::rowOpened, this, [this](int row) {
        const auto &state = m_tables.positions().row(row).reconciled;
        openPosition(state.exchange, state.symbol);
    });
}

void PositionsPage::select(std::optional<std::pair<ExchangeId, QString>> position)
{
    m_selected = std::move(position);
    if (m_selected && m_sheet->isVisible())
        openPosition(m_selected->first, m_selected->second);
    Q_EMIT selectionSummaryChanged();
}

QString PositionsPage::selectionSummary() const
{
    if (!m_selected)
        return {};
    const auto row = m_tables.positions().rowOf(m_selected->first, m_selected->second);
    if (row < 0)
        return {};
    const auto &position = m_tables.positions().row(row);
    const auto notional =
        position.notional ? appearance().format().money(*position.notional, position.quote) : Format::missing();
    return tr("%n position(s)", nullptr, 1) + u" · "_s + notional;
}

void PositionsPage::openPosition(ExchangeId exchange, const QString &symbol)
{
    const auto row = m_tables.positions().rowOf(exchange, symbol);
    if (row < 0)
        return;
    m_sheet->showPosition(m_tables.positions().row(row));
    m_sheet->open();
}

void PositionsPage::showView(int view)
{
    m_choice->setCurrent(view);
    showContent();
}

void PositionsPage::showContent()
{
    const auto &board = m_tables.board();
    const bool open = !board.rows().isEmpty();
    const bool matrix = m_choice->current() == Matrix;
    m_flat->setVisible(!open);
    m_matrix->setVisible(open && matrix);
    m_table->setVisible(open && !matrix);
    m_sums->setVisible(open && !matrix);
    const bool balances = !board.balances().isEmpty();
    m_balancesHead->setVisible(balances);
    m_balances->setVisible(balances);
    QVector<SumsStrip::Sum> sums;
    for (const auto &sum : sumsByAsset(board.rows()))
        sums.append(
            {sum.asset, sum.net, sum.gross, sum.knownUnrealised(), sum.positions, sum.withoutMark, sum.withoutEntry});
    m_sums->setSums(sums);
    const auto asset = sums.isEmpty() ? QString() : sums.first().asset;
    m_barsHead->setTitle(asset.isEmpty() ? tr("Exposure by symbol") : tr("Exposure by symbol, %1").arg(asset));
    m_barsHead->setVisible(open);
    m_bars->setVisible(open);
    m_bars->setRows(board.rows(), asset);
    showCloseBar();
}

void PositionsPage::boardChanged()
{
    const auto &board = m_tables.board();
    if (board.error() && board.hasContent())
        m_notice->showError(tr("The positions could not be read."), *board.error());
    else
        m_notice->hide();
    if (!board.hasContent()) {
        m_stack->setCurrentIndex(0);
        if (awaitsFirstCopy(board.error()))
            showAwaiting(*m_state);
        else if (board.error())
            m_state->showError(*board.error(), tr("The positions could not be read."));
        else if (board.isReading() && m_readsLong)
            m_state->showLoading(tr("Adding up the positions from the fills…"));
        return;
    }
    m_stack->setCurrentIndex(1);
    if (m_shownReadAt != board.readAt()) {
        m_shownReadAt = board.readAt();
        setAsOf(board.readAt(), kStaleAfter);
        showContent();
        if (m_sheet->isVisible() && m_selected)
            openPosition(m_selected->first, m_selected->second);
    }
    showStale();
}

void PositionsPage::showStale()
{
    const auto &board = m_tables.board();
    const bool stale = board.hasContent() && (board.age() >= kStaleAfter || isSourceStale());
    if (stale == m_stale)
        return;
    m_stale = stale;
    m_staleEdge->setVisible(stale);
    m_matrix->setStale(stale);
    m_table->setStale(stale);
    m_balances->setStale(stale);
    m_bars->setStale(stale);
}

void PositionsPage::activate()
{
    m_tables.board().refreshIfIdle();
}

void PositionsPage::refresh()
{
    m_tables.board().refresh();
}

void PositionsPage::applyAppearance()
{
    paintGround(m_inner, appearance().theme().surface);
    showContent();
}

void PositionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clockTick->start();
    m_readAgain->start();
    showStale();
}

void PositionsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_clockTick->stop();
    m_readAgain->stop();
}

void PositionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sheet->isVisible())
        m_sheet->close();
    else
        Page::keyPressEvent(event);
}

} // namespace hoox
