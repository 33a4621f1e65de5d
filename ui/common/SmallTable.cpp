#include "ui/common/SmallTable.h"

#include "ui/common/HeadedModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

SmallTable::SmallTable(QAbstractItemModel &model, const QVector<TableColumn> &columns, Appearance &appearance,
                       QWidget *parent)
    : QTableView(parent),
      m_appearance(appearance),
      m_delegate(new SmallTableDelegate(appearance, this)),
      m_headed(new HeadedModel(this)),
      m_columns(columns)
{
    m_headed->setSourceModel(&model);
    m_delegate->setColumns(columns);
    setModel(m_headed);
    setItemDelegate(m_delegate);
    setHeads();
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(m_headed, &QAbstractItemModel::modelReset, this, &SmallTable::layOut);
    connect(m_headed, &QAbstractItemModel::dataChanged, this, &SmallTable::layOut);
    connect(m_headed, &QAbstractItemModel::layoutChanged, this, &SmallTable::layOut);
    connect(m_headed, &QAbstractItemModel::rowsInserted, this, &SmallTable::layOut);
    connect(m_headed, &QAbstractItemModel::rowsRemoved, this, &SmallTable::layOut);
    connect(&m_appearance, &Appearance::changed, this, &SmallTable::layOut);
    layOut();
}

namespace {

/// More rows than these are measured as they come into sight.
constexpr int kMeasuresAll = 400;

} // namespace

void SmallTable::setHeads()
{
    QStringList heads(m_headed->columnCount());
    QVector<Qt::Alignment> alignments(heads.size(), Qt::AlignLeft);
    for (int column = 0; column < heads.size(); ++column)
        setColumnHidden(column, true);
    for (const auto &column : m_columns) {
        const bool sorts = isSortingEnabled() && horizontalHeader()->sortIndicatorSection() == column.modelColumn;
        const auto ascending = horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
        heads[column.modelColumn] = column.head + (sorts ? (ascending ? u" \u25B2"_s : u" \u25BC"_s) : QString());
        if (SmallTableDelegate::isNumeric(column.kind))
            alignments[column.modelColumn] = Qt::AlignRight;
        setColumnHidden(column.modelColumn, isHiddenByHand(column.modelColumn));
    }
    m_headed->setHeads(heads, alignments);
}

void SmallTable::arrange(const QVector<Place> &places)
{
    auto *heads = horizontalHeader();
    if (!heads->sectionsMovable()) {
        heads->setSectionsMovable(true);
        heads->setSectionResizeMode(QHeaderView::Interactive);
        connect(heads, &QHeaderView::sectionMoved, this, [this] {
            if (!m_laysOut)
                Q_EMIT arranged();
        });
        connect(heads, &QHeaderView::sectionResized, this,
                [this](int column, int, int width) { takeWidth(column, width); });
    }
    const QScopedValueRollback laysOut(m_laysOut, true);
    m_chosen.clear();
    m_hidden.clear();
    for (int visual = 0; visual < places.size(); ++visual) {
        const auto &place = places.at(visual);
        heads->moveSection(heads->visualIndex(place.modelColumn), visual);
        if (place.pixels > 0)
            m_chosen.insert(place.modelColumn, place.pixels);
        if (!place.shown)
            m_hidden.insert(place.modelColumn);
    }
    setHeads();
    layOut();
}

QVector<SmallTable::Place> SmallTable::places() const
{
    QVector<Place> places;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const auto column = horizontalHeader()->logicalIndex(visual);
        const auto isOurs = std::any_of(m_columns.cbegin(), m_columns.cend(),
                                        [column](const TableColumn &one) { return one.modelColumn == column; });
        if (isOurs)
            places << Place{column, m_chosen.value(column), !isHiddenByHand(column)};
    }
    return places;
}

void SmallTable::takeWidth(int modelColumn, int width)
{
    constexpr int kWhole = 100;
    if (m_laysOut || width == 0)
        return;
    m_chosen.insert(modelColumn, width * kWhole / m_appearance.scaled(kWhole));
    Q_EMIT arranged();
}

void SmallTable::setRowPixels(int pixels)
{
    m_rowPixels = pixels;
    layOut();
}

void SmallTable::setSortable(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    setSortingEnabled(true);
    // The style sheet's own arrow would stand on the last letters: the mark is part of the words.
    horizontalHeader()->setSortIndicatorShown(false);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &SmallTable::setHeads);
    setHeads();
}

void SmallTable::setStale(bool stale)
{
    m_delegate->setStale(stale);
    viewport()->update();
}

QSize SmallTable::minimumSizeHint() const
{
    return {m_appearance.scaled(200), sizeHint().height()};
}

QSize SmallTable::sizeHint() const
{
    int width = 0;
    for (const auto &column : m_columns)
        width += columnWidth(column.modelColumn);
    const bool scrolls = viewport()->width() > 0 && width > viewport()->width();
    const auto rows = model()->rowCount() * m_appearance.scaled(m_rowPixels);
    return {width, horizontalHeader()->sizeHint().height() + rows + (scrolls ? m_appearance.scaled(10) : 0)};
}

void SmallTable::layOut()
{
    verticalHeader()->setDefaultSectionSize(m_appearance.scaled(m_rowPixels));
    m_delegate->forgetWidths();
    measureSight();
    updateGeometry();
    viewport()->update();
}

std::pair<int, int> SmallTable::rowsToMeasure() const
{
    const auto rows = model()->rowCount();
    if (rows <= kMeasuresAll)
        return {0, rows - 1};
    const auto sight = viewport()->visibleRegion().boundingRect();
    const auto last = sight.isEmpty() ? -1 : rowAt(sight.bottom());
    return {sight.isEmpty() ? 0 : std::max(0, rowAt(sight.top())), last < 0 ? std::min(rows, kMeasuresAll) - 1 : last};
}

void SmallTable::measureSight()
{
    const QScopedValueRollback laysOut(m_laysOut, true);
    m_measured = rowsToMeasure();
    const auto [first, last] = m_measured;
    const QFontMetrics head(m_appearance.font(Appearance::FontRole::Caption));
    QVector<int> least;
    for (int column = 0; column < m_columns.size(); ++column) {
        const auto words =
            head.horizontalAdvance(m_columns.at(column).head) + m_appearance.scaled(isSortingEnabled() ? 32 : 24);
        least.append(std::max({words, m_delegate->measure(*m_headed->sourceModel(), column, first, last),
                               m_appearance.scaled(m_columns.at(column).leastPixels),
                               m_appearance.scaled(m_chosen.value(m_columns.at(column).modelColumn))}));
        if (isHiddenByHand(m_columns.at(column).modelColumn))
            least.last() = 0;
    }
    makeRoom(least);
    shareOut(least);
}

void SmallTable::paintEvent(QPaintEvent *event)
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

/// A column that is left out is 0 wide in `least`.
void SmallTable::makeRoom(QVector<int> &least)
{
    QVector<int> order;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).yields > 0 && least.at(column) > 0)
            order.append(column);
    }
    std::sort(order.begin(), order.end(),
              [this](int one, int other) { return m_columns.at(one).yields < m_columns.at(other).yields; });
    for (const auto column : order) {
        const bool fits = std::accumulate(least.cbegin(), least.cend(), 0) <= viewport()->width();
        if (!fits)
            least[column] = 0;
        setColumnHidden(m_columns.at(column).modelColumn, !fits);
    }
}

void SmallTable::shareOut(const QVector<int> &least)
{
    const auto needed = std::accumulate(least.cbegin(), least.cend(), 0);
    const auto columns = static_cast<int>(least.size());
    const auto shown = columns - static_cast<int>(least.count(0));
    const auto spare = std::max(0, viewport()->width() - needed) / std::max(1, shown);
    int used = 0;
    int left = shown;
    for (int column = 0; column < columns; ++column) {
        if (least.at(column) == 0)
            continue;
        const bool last = --left == 0;
        const auto width = last ? std::max(least.at(column), viewport()->width() - used) : least.at(column) + spare;
        setColumnWidth(m_columns.at(column).modelColumn, width);
        used += width;
    }
}

void SmallTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void SmallTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

void SmallTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid())
        Q_EMIT rowOpened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace hoox
