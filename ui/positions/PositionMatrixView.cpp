#include "ui/positions/PositionMatrixView.h"

#include "models/positions/PositionMatrixModel.h"
#include "ui/common/HeadedModel.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// More rows than these are measured as they come into sight.
constexpr int kMatrixMeasuresAll = 200;

} // namespace

PositionMatrixView::PositionMatrixView(PositionMatrixModel &model, Appearance &appearance, const Clock &clock,
                                       QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_appearance(appearance),
      m_delegate(new MatrixCellDelegate(appearance, clock, this))
{
    setObjectName(u"positionMatrix"_s);
    setAccessibleName(tr("Exposure by symbol and exchange"));
    auto *headed = new HeadedModel(this);
    headed->setSourceModel(&model);
    QStringList heads{tr("symbol")};
    QVector<Qt::Alignment> alignments{Qt::AlignLeft};
    for (const auto exchange : kExchanges) {
        heads.append(toText(exchange));
        alignments.append(Qt::AlignLeft);
    }
    //: Long minus short.
    headed->setHeads(heads << tr("net"), alignments << Qt::AlignRight);
    setModel(headed);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &PositionMatrixView::openCell);
    connect(headed, &QAbstractItemModel::modelReset, this, &PositionMatrixView::layOut);
    connect(headed, &QAbstractItemModel::dataChanged, this, &PositionMatrixView::layOut);
    connect(&m_appearance, &Appearance::changed, this, &PositionMatrixView::layOut);
    layOut();
}

void PositionMatrixView::setStale(bool stale)
{
    m_delegate->setStale(stale);
    viewport()->update();
}

QSize PositionMatrixView::minimumSizeHint() const
{
    return {m_appearance.scaled(320), sizeHint().height()};
}

QSize PositionMatrixView::sizeHint() const
{
    const auto width = horizontalHeader()->length();
    const auto height = horizontalHeader()->sizeHint().height() + verticalHeader()->length();
    const bool scrolls = width > viewport()->width() && viewport()->width() > 0;
    return {width, height + (scrolls ? m_appearance.scaled(10) : 0)};
}

bool PositionMatrixView::isTotal(int row) const
{
    return m_model.isTotalRow(row);
}

void PositionMatrixView::layOut()
{
    const QFontMetrics head(m_appearance.font(Appearance::FontRole::Caption));
    m_least.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_least.append(head.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) +
                       m_appearance.scaled(32));
    verticalHeader()->setDefaultSectionSize(m_delegate->sizeHint({}, model()->index(0, 0)).height());
    for (int row = model()->rowCount() - 1; row >= 0 && isTotal(row); --row)
        setRowHeight(row, m_delegate->sizeHint({}, model()->index(row, 0)).height());
    measureSight();
    updateGeometry();
    viewport()->update();
}

/// The totals too: they are the widest numbers.
std::pair<int, int> PositionMatrixView::rowsToMeasure() const
{
    const auto rows = model()->rowCount();
    if (rows <= kMatrixMeasuresAll)
        return {0, rows - 1};
    const auto sight = viewport()->visibleRegion().boundingRect();
    const auto last = sight.isEmpty() ? -1 : rowAt(sight.bottom());
    return {sight.isEmpty() ? 0 : std::max(0, rowAt(sight.top())), last < 0 ? kMatrixMeasuresAll - 1 : last};
}

void PositionMatrixView::measureSight()
{
    m_measured = rowsToMeasure();
    const auto measure = [this](int row) {
        for (int column = 0; column < m_least.size(); ++column)
            m_least[column] =
                std::max(m_least.at(column), m_delegate->sizeHint({}, model()->index(row, column)).width());
    };
    for (int row = m_measured.first; row <= m_measured.second; ++row)
        measure(row);
    for (int row = model()->rowCount() - 1; row > m_measured.second && isTotal(row); --row)
        measure(row);
    shareOut();
}

/// What is left over goes to the exchanges, in equal parts; the rest of the division to the total.
void PositionMatrixView::shareOut()
{
    const auto columns = static_cast<int>(m_least.size());
    const auto needed = std::accumulate(m_least.cbegin(), m_least.cend(), 0);
    const auto spare = std::max(0, viewport()->width() - needed) / (columns - 1);
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        const bool last = column == columns - 1;
        const auto grown = last ? std::max(m_least.at(column), viewport()->width() - used)
                                : m_least.at(column) + (column == 0 ? 0 : spare);
        setColumnWidth(column, grown);
        used += grown;
    }
}

void PositionMatrixView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const auto [first, last] = rowsToMeasure();
    const bool isMeasured = first >= m_measured.first && last <= m_measured.second;
    if (isMeasured || std::exchange(m_measureWaits, true))
        return;
    // Not while painting: widths that change ask for another paint.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_measureWaits = false;
            measureSight();
        },
        Qt::QueuedConnection);
}

void PositionMatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareOut();
    updateGeometry();
}

void PositionMatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    setAccessibleDescription(m_delegate->spoken(current));
    Q_EMIT currentPositionChanged();
}

void PositionMatrixView::openCell(const QModelIndex &index)
{
    const auto row = index.data(PositionMatrixModel::RowRole);
    if (index.data(PositionMatrixModel::CellKindRole).value<PositionMatrixModel::CellKind>() !=
        PositionMatrixModel::CellKind::Position)
        return;
    const auto position = row.value<PositionRow>();
    Q_EMIT positionOpened(position.reconciled.exchange, position.reconciled.symbol);
}

void PositionMatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCell(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace hoox
