#include "models/fills/FillGroupsModel.h"

#include "storage/base/WhenDone.h"

#include <algorithm>

// How the groups that are shown keep up with the file.

namespace hoox {

namespace {

constexpr int kRestForGrouping = 19; ///< What is grouped anew by itself takes a twentieth of the time.
constexpr std::chrono::milliseconds kLeastGroupingRest(200);

/// The number of a group after others came before some.
qint64 placeAfter(const QVector<qint64> &cameBefore, qint64 row)
{
    const auto after = std::upper_bound(cameBefore.begin(), cameBefore.end(), row);
    return row < 0 ? row : row + (after - cameBefore.begin());
}

} // namespace

void FillGroupsModel::follow()
{
    if (!m_list || m_busy || m_isLooking)
        return;
    m_isLooking = true;
    whenDone(m_groups.extend(m_list), this,
             [this, list = m_list, generation = m_generation](const Result<FillGroupExtension> &extension) {
                 m_isLooking = false;
                 if (generation == m_generation && list == m_list)
                     takeExtension(extension);
             });
}

void FillGroupsModel::takeExtension(const Result<FillGroupExtension> &extension)
{
    if (!extension)
        return tellError(extension.error());
    // Rows that came do not tell whether others went.
    if (std::exchange(m_stamp, extension->stamp) != extension->stamp || !extension->list)
        readAnewLater();
    if (!extension->list || extension->list == m_list)
        return;
    const auto &before = extension->cameBefore;
    const auto first = isHeld() ? placeAfter(before, m_first) : m_first;
    m_isLooking = true;
    // Otherwise the next look finds these rows again.
    readSight({extension->list, first, placeAfter(before, m_current)}, [] {});
}

void FillGroupsModel::readAnewLater()
{
    // What is read may not have it yet.
    m_isDueAgain = m_isReadAnew;
    if (m_isReadAnew || m_due.isActive())
        return;
    const auto rest = kRestForGrouping * m_cost - std::chrono::nanoseconds(m_sinceStart.nsecsElapsed());
    m_due.start(std::max(kLeastGroupingRest, std::chrono::duration_cast<std::chrono::milliseconds>(rest)));
}

void FillGroupsModel::readAnew()
{
    if (m_busy || !m_list)
        return;
    m_isReadAnew = true;
    m_isDueAgain = false;
    m_sinceStart.start();
    m_anew = m_groups.list(m_query, m_grouping, m_order);
    whenDone(m_anew, this, [this, generation = m_generation](const Result<FillGroupListPtr> &list) {
        if (generation != m_generation || !m_isReadAnew)
            return;
        if (list) {
            m_cost = std::chrono::nanoseconds(m_sinceStart.nsecsElapsed());
            return takeAnew(*list);
        }
        dropReadingAnew();
        tellError(list.error());
    });
}

void FillGroupsModel::dropReadingAnew()
{
    m_anew.cancel();
    // The file has changed, and nothing has been read of it yet: the next look begins again.
    if (std::exchange(m_isReadAnew, false) || m_due.isActive())
        m_stamp = {};
    m_due.stop();
}

void FillGroupsModel::endReadingAnew()
{
    m_isReadAnew = false;
    if (std::exchange(m_isDueAgain, false))
        readAnewLater();
}

/// The first group in sight that is still there keeps its place.
void FillGroupsModel::takeAnew(const FillGroupListPtr &list)
{
    QVector<qint64> rows{m_current};
    for (qint64 row = 0; row < m_count; ++row)
        rows.push_back(m_first + row);
    whenDone(m_groups.succeed(list, m_list, rows), this,
             [this, list, of = m_list, touched = m_current, top = m_first,
              generation = m_generation](const Result<FillGroupSuccession> &next) {
                 if (generation != m_generation || !m_isReadAnew)
                     return;
                 if (!next) {
                     dropReadingAnew();
                     return next.error().cause == Error::Cause::OtherFile ? start() : tellError(next.error());
                 }
                 if (of != m_list || touched != m_current || top != m_first)
                     return takeAnew(list);
                 auto first = m_first;
                 for (qsizetype row = 1; isHeld() && row < next->places.size(); ++row) {
                     if (next->places.at(row) < 0)
                         continue;
                     first = next->places.at(row) - (row - 1);
                     break;
                 }
                 readSight({next->list, first, next->places.constFirst(), true}, [this, list] { takeAnew(list); });
             });
}

/// The old ones are shown until the new ones in sight are here: nothing flickers.
void FillGroupsModel::readSight(const Next &wanted, const std::function<void()> &otherwise)
{
    auto next = wanted;
    const auto groups = FillGroups::factsOf(next.list).groups;
    next.first = qBound<qint64>(0, next.first, qMax<qint64>(0, groups - m_count));
    const auto page = m_window.pageOf(next.first);
    const auto pages = m_window.pageOf(next.first + m_count) - page + 1;
    whenDone(m_groups.page(next.list, page * kPage, static_cast<int>(pages * kPage)), this,
             [this, next, otherwise, of = m_list, touched = m_current, top = m_first, page,
              generation = m_generation](const Result<QVector<FillGroup>> &read) {
                 m_isLooking = false;
                 if (generation != m_generation || (next.isAnew && !m_isReadAnew))
                     return;
                 if (!read && next.isAnew)
                     dropReadingAnew();
                 if (!read)
                     return tellError(read.error());
                 if (of != m_list || touched != m_current || top != m_first)
                     return otherwise();
                 put(next, page, *read);
             });
}

void FillGroupsModel::put(const Next &next, qint64 page, const QVector<FillGroup> &groups)
{
    if (next.isAnew)
        endReadingAnew();
    const auto by = next.first - m_first;
    beginResetModel();
    m_error.reset();
    m_list = next.list;
    m_facts = FillGroups::factsOf(m_list);
    m_window.clear();
    dropFetches(true);
    for (qsizetype from = 0; from < groups.size(); from += kPage) {
        const auto part = groups.mid(from, kPage);
        m_window.put(page + from / kPage, {part.begin(), part.end()});
    }
    m_first = next.first;
    m_current = next.current;
    endResetModel();
    Q_EMIT followed(by);
    Q_EMIT stateChanged();
}

void FillGroupsModel::tellError(const Error &error)
{
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace hoox
