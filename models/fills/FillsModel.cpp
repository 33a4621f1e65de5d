#include "models/fills/FillsModel.h"

#include "storage/base/WhenDone.h"
#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"

namespace hoox {

namespace {

constexpr int kHeadRows = 256;
constexpr std::size_t kMostPages = 96; ///< Twelve thousand rows, about 6 MB.
constexpr int kColumnCount = static_cast<int>(FillColumn::Id) + 1;

FillsModel::RowState stateOf(const FillRow *row)
{
    if (!row)
        return FillsModel::RowState::Loading;
    switch (row->fault) {
    case FillRow::Fault::None:
        return FillsModel::RowState::Loaded;
    case FillRow::Fault::Gone:
        return FillsModel::RowState::Gone;
    case FillRow::Fault::Unreadable:
        return FillsModel::RowState::Unreadable;
    }
    Q_UNREACHABLE();
}

} // namespace

FillsModel::FillsModel(FillPages &pages, QObject *parent)
    : QAbstractTableModel(parent), m_pages(pages), m_window(kPageRows, kMostPages)
{
}

FillsModel::~FillsModel() = default;

void FillsModel::setQuery(const FillsQuery &query)
{
    m_wanted = query;
    if (query != m_query && std::exchange(m_newRows, 0) != 0)
        Q_EMIT newRowsChanged();
    start(false);
}

void FillsModel::refresh()
{
    if (m_busy || !m_order || m_error)
        return start(true);
    whenDone(m_pages.changeStamp(), this, [this, generation = m_generation](const Result<qint64> &stamp) {
        if (generation != m_generation)
            return;
        if (!stamp)
            return takeFailure(stamp.error());
        if (*stamp != m_stamp)
            return start(true);
        Q_EMIT queryShown();
    });
}

void FillsModel::cancel()
{
    if (!m_busy)
        return;
    m_reading.cancel();
    ++m_generation;
    m_busy = false;
    m_wanted = m_query;
    Q_EMIT stateChanged();
}

void FillsModel::start(bool keepsPlace)
{
    const auto generation = ++m_generation;
    m_reading.cancel();
    m_busy = true;
    m_thousandths = 0;
    Q_EMIT stateChanged();
    whenDone(m_pages.changeStamp(), this, [this, generation](const Result<qint64> &stamp) {
        if (generation == m_generation && stamp)
            m_stamp = *stamp;
    });
    readOrder(generation, keepsPlace);
    if (keepsPlace && m_order)
        return;
    whenDone(m_pages.isOrdered(m_wanted), this, [this, generation](const Result<bool> &ordered) {
        // Without an index the head costs as much as the order: the old rows stay until that is there.
        const auto sameOrder = m_query.sortBy == m_wanted.sortBy && m_query.descending == m_wanted.descending;
        if (generation != m_generation || !m_busy || !ordered || (!*ordered && m_shownGeneration > 0 && !sameOrder))
            return;
        whenDone(m_pages.head(m_wanted, kHeadRows), this,
                 [this, generation](const Result<FillHead> &head) { takeHead(head, generation); });
    });
}

void FillsModel::readOrder(int generation, bool keepsPlace)
{
    m_reading = m_pages.order(m_wanted);
    auto *progress = new QFutureWatcher<Result<OrderPtr>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this, [this, generation](int value) {
        if (generation != m_generation || !m_busy)
            return;
        m_thousandths = value;
        Q_EMIT stateChanged();
    });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(m_reading);
    whenDone(m_reading, this, [this, generation, keepsPlace](const Result<OrderPtr> &order) {
        takeOrder(order, generation, keepsPlace);
    });
}

void FillsModel::takeHead(const Result<FillHead> &head, int generation)
{
    if (generation != m_generation || !head || m_shownGeneration == generation)
        return; // A failure of the head is the order's too, and told there.
    m_order.reset();
    m_window.clear();
    for (qsizetype from = 0; from < head->rows.size(); from += kPageRows) {
        const auto part = head->rows.mid(from, kPageRows);
        m_window.put(from / kPageRows, {part.begin(), part.end()});
    }
    m_shownGeneration = generation;
    show(m_wanted, head->count, 0);
}

void FillsModel::takeOrder(const Result<OrderPtr> &order, int generation, bool keepsPlace)
{
    if (generation != m_generation)
        return;
    if (!order)
        return takeFailure(order.error());
    const bool sameRows = m_shownGeneration == generation;
    const bool more = m_total.kind == RowCount::Kind::Exact && (*order)->total > m_total.rows;
    if (keepsPlace && !sameRows && more && (m_top > 0 || !m_selection.isEmpty()))
        return findPlace(*order, generation);
    settle(*order, generation, keepsPlace || sameRows ? m_first : 0, 0, false);
}

std::optional<QVector<FillsModel::Probe>> FillsModel::probesOfSelection()
{
    QVector<Probe> probes;
    if (m_selection.isEmpty())
        return probes;
    for (const auto row : {m_selection.ranges().constFirst().first, m_selection.ranges().constLast().second}) {
        const auto *found = m_window.row(row);
        if (found == nullptr)
            return std::nullopt;
        probes += {row, found->rowId};
    }
    return probes;
}

/// Rows came. They stand before what is in sight, or after it, or in between: looked up in the new order before
/// anything moves, so that nothing jumps.
void FillsModel::findPlace(const OrderPtr &order, int generation)
{
    const auto *top = m_window.row(m_top);
    if (top == nullptr)
        return settle(order, generation, m_first, 0, false);
    const QVector<Probe> place{{m_top, top->rowId}};
    const auto selected = probesOfSelection();
    const auto shift = order->total - m_total.rows;
    const auto first = m_first;
    const auto placeAlone = [this, order, generation, place, shift, first] {
        probe(order, place, shift, [this, order, generation, shift, first](bool same) {
            settle(order, generation, first + (same ? shift : 0), same ? shift : 0, false);
        });
    };
    if (!selected)
        return placeAlone();
    const auto all = place + *selected;
    probe(order, all, shift, [this, order, generation, shift, first, all, placeAlone](bool same) {
        if (same)
            return settle(order, generation, first + shift, shift, true);
        probe(order, all, 0, [this, order, generation, first, placeAlone](bool stays) {
            if (stays)
                settle(order, generation, first, 0, true);
            else
                placeAlone();
        });
    });
}

void FillsModel::probe(const OrderPtr &order, QVector<Probe> probes, qint64 shift,
                       const std::function<void(bool)> &next)
{
    if (probes.isEmpty())
        return next(true);
    const auto wanted = probes.takeFirst();
    whenDone(m_pages.page(order, wanted.row + shift, 1), this,
             [this, order, probes, shift, next, wanted](const Result<FillRowList> &rows) {
                 if (!rows || rows->isEmpty() || rows->constFirst().rowId != wanted.rowId)
                     return next(false);
                 probe(order, probes, shift, next);
             });
}

void FillsModel::settle(const OrderPtr &order, int generation, qint64 first, qint64 shift, bool keepsSelection)
{
    if (generation != m_generation)
        return;
    m_error.reset();
    m_busy = false;
    m_order = order;
    m_fetching.clear();
    const RowCount total{RowCount::Kind::Exact, m_order->total};
    const auto sameRows = m_shownGeneration == generation;
    const auto isRefresh = !sameRows && m_wanted == m_query && m_total.kind == RowCount::Kind::Exact;
    const auto came = isRefresh ? qMax<qint64>(0, total.rows - m_total.rows) : 0;
    m_shownGeneration = generation;
    if (sameRows && total == m_total) {
        Q_EMIT totalChanged();
    } else {
        if (!sameRows)
            m_window.clear();
        show(m_wanted, total, first, shift, keepsSelection);
    }
    Q_EMIT stateChanged();
    countNew(came);
    sumUp();
    countAll(generation);
}

bool FillsModel::newestInSight() const
{
    if (!isByTime())
        return false;
    return m_query.descending ? m_top == 0 : m_top + m_rowsInSight >= m_total.rows;
}

void FillsModel::countNew(qint64 rows)
{
    if (m_following && isByTime())
        return rows > 0 ? showNewest() : void();
    const auto before = m_newRows;
    m_newRows = newestInSight() ? 0 : m_newRows + rows;
    if (m_newRows != before)
        Q_EMIT newRowsChanged();
}

void FillsModel::setRowsInSight(int rows)
{
    m_rowsInSight = qMax(1, rows);
    countNew(0);
}

void FillsModel::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged();
    if (following && isByTime())
        showNewest();
}

void FillsModel::showNewest()
{
    if (std::exchange(m_newRows, 0) != 0)
        Q_EMIT newRowsChanged();
    if (isByTime() && m_total.rows > 0)
        Q_EMIT showRequested(m_query.descending ? 0 : m_total.rows - 1);
}

void FillsModel::takeFailure(const Error &error)
{
    m_busy = false;
    if (error.kind == Error::Kind::Cancelled)
        m_wanted = m_query;
    else
        m_error = error;
    Q_EMIT stateChanged();
}

void FillsModel::countAll(int generation)
{
    if (!m_query.filters()) {
        m_allRows = m_total.rows;
        Q_EMIT totalChanged();
        return;
    }
    whenDone(m_pages.countAll(), this, [this, generation](const Result<qint64> &rows) {
        if (generation != m_generation || !rows)
            return;
        m_allRows = *rows;
        Q_EMIT totalChanged();
    });
}

void FillsModel::show(const FillsQuery &query, RowCount total, qint64 first, qint64 shift, bool keepsSelection)
{
    const auto sameRows = query == m_query && (m_total.kind != RowCount::Kind::Exact || m_total.rows == total.rows);
    const auto sameResult = keepsSelection || sameRows;
    beginResetModel();
    m_query = query;
    m_total = total;
    m_first = qBound<qint64>(0, first, qMax<qint64>(0, total.rows - 1));
    m_top += shift;
    m_selection.shift(shift);
    endResetModel();
    if (shift != 0) {
        Q_EMIT numbersShifted(shift);
        if (m_current >= 0)
            Q_EMIT currentMoved(m_current += shift);
    }
    if (!sameResult && !m_selection.isEmpty())
        setSelection({});
    Q_EMIT totalChanged();
    Q_EMIT queryShown();
}

void FillsModel::showFrom(qint64 firstRow)
{
    m_top = firstRow;
    countNew(0);
    constexpr qint64 kHalf = kSlice / 2;
    const auto fits = firstRow >= m_first && firstRow + kHalf / 2 <= m_first + kSlice;
    const auto wanted = qMax<qint64>(0, firstRow - kHalf / 2);
    if (fits || wanted == m_first)
        return;
    beginResetModel();
    m_first = wanted;
    endResetModel();
}

const FillRow *FillsModel::rowAt(qint64 row)
{
    if (row < 0 || row >= knownRows())
        return nullptr;
    const auto *found = m_window.row(row);
    if (!found)
        fetch(m_window.pageOf(row));
    return found;
}

void FillsModel::fetch(qint64 page)
{
    if (!m_order || m_fetching.contains(page))
        return;
    m_fetching.insert(page);
    const auto generation = m_shownGeneration;
    whenDone(m_pages.page(m_order, page * kPageRows, kPageRows), this,
             [this, page, generation, order = m_order](const Result<FillRowList> &rows) {
                 if (generation != m_shownGeneration || order != m_order)
                     return;
                 // A page that failed is not asked for again by each paint, only by the next reading.
                 if (!rows)
                     return takeFailure(rows.error());
                 m_fetching.remove(page);
                 m_window.put(page, {rows->begin(), rows->end()});
                 const auto from = page * kPageRows - m_first;
                 const auto top = qMax<qint64>(0, from);
                 const auto bottom = qMin<qint64>(rowCount(), from + rows->size()) - 1;
                 if (top <= bottom)
                     Q_EMIT dataChanged(index(static_cast<int>(top), 0),
                                        index(static_cast<int>(bottom), kColumnCount - 1));
                 Q_EMIT rowsLoaded();
             });
}

void FillsModel::setSelection(const RowSelection &selection)
{
    m_selection = selection;
    m_sums.reset();
    Q_EMIT selectionChanged();
    sumUp();
}

void FillsModel::sumUp()
{
    Q_EMIT sumsChanged();
    if (m_selection.isEmpty() || !m_order)
        return;
    const auto ranges = m_selection.ranges();
    whenDone(m_pages.sums(m_order, ranges), this,
             [this, ranges, generation = m_shownGeneration](const Result<FillSums> &sums) {
                 if (generation != m_shownGeneration || ranges != m_selection.ranges() || !sums)
                     return;
                 m_sums = *sums;
                 Q_EMIT sumsChanged();
             });
}

Pending<FillRowList> FillsModel::rowsOf(RowRange range, int most)
{
    const auto rows = static_cast<int>(qMin<qint64>(most, range.second - range.first + 1));
    if (m_order)
        return m_pages.page(m_order, range.first, rows);
    FillRowList here;
    for (qint64 row = range.first; row < range.first + rows; ++row) {
        if (const auto *found = m_window.row(row))
            here.push_back(*found);
    }
    return ready<FillRowList>(here);
}

int FillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(qBound<qint64>(0, knownRows() - m_first, qint64(kSlice)));
}

int FillsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto number = m_first + index.row();
    if (role == RowNumberRole)
        return number;
    if (role != FillRole && role != RowStateRole && role != Qt::DisplayRole)
        return {};
    // Reading is what asks for a page: the view reads only what it shows.
    const auto *row = const_cast<FillsModel *>(this)->rowAt(number);
    if (role == RowStateRole)
        return QVariant::fromValue(stateOf(row));
    if (!row || row->fault != FillRow::Fault::None)
        return {};
    return role == FillRole ? QVariant::fromValue(row->fill) : QVariant(row->fill.id);
}

} // namespace hoox
