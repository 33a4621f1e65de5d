#include "models/fills/FillGroupsModel.h"

#include "storage/base/WhenDone.h"

#include <QFutureWatcher>

#include <algorithm>

namespace hoox {

namespace {

constexpr std::size_t kMostGroupPages = 16;

} // namespace

FillGroupsModel::FillGroupsModel(FillGroups &groups, QObject *parent)
    : QAbstractTableModel(parent), m_groups(groups), m_window(kPage, kMostGroupPages)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &FillGroupsModel::readAnew);
}

FillGroupsModel::~FillGroupsModel()
{
    m_reading.cancel();
    m_anew.cancel();
    dropFetches(true);
}

void FillGroupsModel::show(const FillsQuery &query, FillGrouping grouping)
{
    m_query = query;
    m_grouping = grouping;
    m_current = -1;
    start();
}

void FillGroupsModel::refresh()
{
    if (!m_busy)
        start();
}

void FillGroupsModel::setOrder(const GroupOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_current = -1;
    if (!m_list || m_busy)
        return start();
    ++m_generation;
    dropReadingAnew();
    m_isListing = false;
    watch(m_groups.reordered(m_list, order));
}

void FillGroupsModel::cancel()
{
    dropReadingAnew();
    if (!m_busy)
        return;
    m_reading.cancel();
    ++m_generation;
    m_busy = false;
    Q_EMIT stateChanged();
}

void FillGroupsModel::start()
{
    m_reading.cancel();
    dropReadingAnew();
    m_busy = true;
    m_thousandths = 0;
    // The stamp first: what changes after it is found by the next look.
    whenDone(m_groups.changeStamp(), this, [this, generation = ++m_generation](const Result<FileStamp> &stamp) {
        if (generation != m_generation)
            return;
        if (!stamp)
            return take(tl::unexpected(stamp.error()), generation);
        m_stamp = *stamp;
        readList();
    });
    Q_EMIT stateChanged();
}

void FillGroupsModel::readList()
{
    m_sinceStart.start();
    m_isListing = true;
    watch(m_groups.list(m_query, m_grouping, m_order));
}

void FillGroupsModel::watch(const Pending<FillGroupListPtr> &reading)
{
    m_reading = reading;
    m_busy = true;
    m_thousandths = 0;
    auto *progress = new QFutureWatcher<Result<FillGroupListPtr>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this,
            [this, generation = m_generation](int thousandths) {
                if (generation != m_generation || !m_busy)
                    return;
                m_thousandths = thousandths;
                Q_EMIT stateChanged();
            });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(m_reading);
    whenDone(m_reading, this,
             [this, generation = m_generation](const Result<FillGroupListPtr> &list) { take(list, generation); });
    Q_EMIT stateChanged();
}

void FillGroupsModel::take(const Result<FillGroupListPtr> &list, int generation)
{
    if (generation != m_generation)
        return;
    m_busy = false;
    if (!list) {
        m_error = list.error();
        Q_EMIT stateChanged();
        return;
    }
    if (std::exchange(m_isListing, false))
        m_cost = std::chrono::nanoseconds(m_sinceStart.nsecsElapsed());
    beginResetModel();
    m_error.reset();
    m_list = *list;
    m_facts = FillGroups::factsOf(m_list);
    m_window.clear();
    dropFetches(true);
    m_first = qBound<qint64>(0, m_first, qMax<qint64>(0, m_facts.groups - m_count));
    endResetModel();
    Q_EMIT stateChanged();
}

/// Those of groups that are out of sight: where there is no index, each is a pass over the file.
void FillGroupsModel::dropFetches(bool all)
{
    const auto first = m_window.pageOf(m_first);
    const auto last = m_window.pageOf(m_first + m_count);
    const auto pages = m_fetching.keys();
    for (const auto page : pages) {
        if (all || page < first || page > last)
            m_fetching.take(page).cancel();
    }
}

void FillGroupsModel::showFrom(qint64 first, int count)
{
    if (first == m_first && count == m_count)
        return;
    beginResetModel();
    m_first = qMax<qint64>(0, first);
    m_count = qMax(0, count);
    dropFetches(false);
    endResetModel();
}

const FillGroup *FillGroupsModel::groupAt(qint64 row)
{
    if (row < 0 || row >= m_facts.groups)
        return nullptr;
    const auto *found = m_window.row(row);
    if (!found)
        fetch(m_window.pageOf(row));
    return found;
}

void FillGroupsModel::fetch(qint64 page)
{
    if (!m_list || m_fetching.contains(page))
        return;
    const auto reading = m_groups.page(m_list, page * kPage, kPage);
    m_fetching.insert(page, reading);
    whenDone(reading, this, [this, page, list = m_list](const Result<QVector<FillGroup>> &groups) {
        if (list != m_list || (!groups && groups.error().kind == Error::Kind::Cancelled))
            return;
        // A page that failed is not asked for again by each paint, only by the next reading.
        if (!groups) {
            if (groups.error().cause == Error::Cause::OtherFile)
                return refresh();
            m_error = groups.error();
            Q_EMIT stateChanged();
            return;
        }
        m_fetching.remove(page);
        m_window.put(page, {groups->begin(), groups->end()});
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    });
}

int FillGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(qBound<qint64>(0, m_facts.groups - m_first, qint64{m_count}));
}

int FillGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant FillGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != GroupRole)
        return {};
    // Reading is what asks for a page: the view reads only what it shows.
    const auto *group = const_cast<FillGroupsModel *>(this)->groupAt(m_first + index.row());
    return group ? QVariant::fromValue(*group) : QVariant();
}

void FillGroupsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < kColumns)
        setOrder({static_cast<GroupColumn>(column), order == Qt::DescendingOrder});
}

} // namespace hoox
