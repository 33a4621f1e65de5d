#include "storage/ledger/FillGroupScan.h"
#include "storage/ledger/FillSpans.h"

#include <QHash>

#include <algorithm>

// A newer reading of groups in the places of those that are shown.

namespace hoox::fillgroups {

namespace {

using GroupIdentity = std::pair<QString, qint64>;

/// What a group is told by among those of one grouping; their numbers are of one reading.
GroupIdentity groupIdentity(const FillGroup &group, FillGrouping grouping)
{
    return {group.name, grouping == FillGrouping::Exchange && group.exchange ? qint64(*group.exchange) : group.second};
}

/// The places that groups of `shown` have in `list`, which is put into their order; -1 of those that are gone.
std::vector<qint64> putInOrderOf(const FillGroupList &shown, FillGroupList &list)
{
    const auto grouping = list.facts.grouping;
    auto &groups = list.groups;
    QHash<GroupIdentity, size_t> there;
    there.reserve(static_cast<qsizetype>(groups.groups.size()));
    for (size_t place = 0; place < groups.groups.size(); ++place)
        there.insert(groupIdentity(groups.groups[place], grouping), place);
    OrderedGroups kept;
    std::vector<qint64> places;
    for (const auto &group : shown.groups.groups) {
        const auto found = there.constFind(groupIdentity(group, grouping));
        places.push_back(found == there.cend() ? -1 : static_cast<qint64>(kept.keys.size()));
        if (found == there.cend())
            continue;
        kept.groups.push_back(std::move(groups.groups[*found]));
        kept.keys.push_back(groups.keys[*found]);
        there.erase(found);
    }
    OrderedGroups fresh;
    for (const auto place : std::as_const(there)) {
        fresh.groups.push_back(std::move(groups.groups[place]));
        fresh.keys.push_back(groups.keys[place]);
    }
    const auto before = kept.insert(std::move(fresh), list.facts.order, list.facts.asset);
    groups = std::move(kept);
    for (auto &place : places)
        place += place < 0 ? 0 : std::upper_bound(before.begin(), before.end(), place) - before.begin();
    return places;
}

/// Where an order stands that had this row: orders are told by a row of theirs, which may be another one now.
class OrderSeeker final
{
public:
    static Result<OrderSeeker> prepare(const SqliteConnection &connection, const FillGroupList &list)
    {
        const auto served = isOrderServed(connection);
        if (!served)
            return fail(served.error());
        const auto condition = conditionOf(list.facts.query);
        auto last = Statement::prepare(
            connection, "SELECT max(rowid) FROM trades WHERE order_id IS (SELECT order_id FROM trades WHERE rowid = ?) "
                        "AND +rowid <= ?" +
                            unindexed(condition));
        if (!last)
            return fail(last.error());
        last->bind(2, list.end.rowId);
        bindValues(last->get(), 3, condition.values);
        return OrderSeeker(list, *served ? std::optional(std::move(*last)) : std::nullopt);
    }

    [[nodiscard]] Result<qint64> placeOf(qint64 rowId) const
    {
        if (const auto exact = placeOfRow(rowId); exact >= 0 || !m_last)
            return exact;
        m_last->bind(1, rowId);
        const auto found = m_last->step();
        const auto other = found && *found ? m_last->integer(0) : 0;
        m_last->reset();
        return found ? Result<qint64>(placeOfRow(other)) : fail(found.error());
    }

private:
    OrderSeeker(const FillGroupList &list, std::optional<Statement> last) : m_list(&list), m_last(std::move(last)) {}

    [[nodiscard]] qint64 placeOfRow(qint64 rowId) const
    {
        qint64 low = 0;
        auto high = m_list->facts.groups;
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            if (m_list->orders.at(static_cast<std::size_t>(middle)) < rowId)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == m_list->facts.groups || m_list->orders.at(static_cast<std::size_t>(low)) != rowId)
            return -1;
        return m_list->facts.order.descending ? m_list->facts.groups - 1 - low : low;
    }

    const FillGroupList *m_list;
    std::optional<Statement> m_last; ///< None where no index leads to an order's rows.
};

Result<Done> seekOrders(const SqliteConnection &connection, const FillGroupList &list, const FillGroupList &shown,
                        QVector<qint64> &rows)
{
    const auto seeker = OrderSeeker::prepare(connection, list);
    if (!seeker)
        return fail(seeker.error());
    for (auto &row : rows) {
        if (row < 0 || row >= shown.facts.groups) {
            row = -1;
            continue;
        }
        const auto place = seeker->placeOf(shown.rowIdAt(static_cast<std::size_t>(row)));
        if (!place)
            return fail(place.error());
        row = *place;
    }
    return Done{};
}

} // namespace

Result<FillGroupSuccession> succeed(const SqliteConnection &connection, const FillGroupListPtr &list,
                                    const FillGroupList &shown, const QVector<qint64> &rows, const GroupStop &stop)
{
    // What was added while it was read is shown already, maybe: it does not go away again.
    const auto extended = extend(connection, list, stop);
    if (!extended)
        return fail(extended.error());
    auto next = std::make_shared<FillGroupList>(extended->list ? *extended->list : *list);
    FillGroupSuccession succession{{}, rows};
    if (next->facts.grouping == FillGrouping::Order) {
        const StepWatch watch(connection, stop);
        const fillscan::ReadSnapshot snapshot(connection);
        if (const auto sought = seekOrders(connection, *next, shown, succession.places); !sought)
            return fail(sought.error());
    } else {
        const auto places = putInOrderOf(shown, *next);
        for (auto &row : succession.places)
            row = row >= 0 && row < static_cast<qint64>(places.size()) ? places[static_cast<std::size_t>(row)] : -1;
    }
    succession.list = std::move(next);
    return succession;
}

} // namespace hoox::fillgroups
