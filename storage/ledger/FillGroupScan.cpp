#include "storage/ledger/FillGroupScan.h"

#include "storage/base/StoppableSort.h"
#include "storage/ledger/FillRow.h"
#include "storage/ledger/FillSpans.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace hoox::fillgroups {

namespace {

constexpr qint64 kRowsBetweenLooks = 8192;

tl::unexpected<Error> cancelled(const SqliteConnection &connection)
{
    return fail(Error::Kind::Cancelled, connection.path());
}

Result<Done> addUp(const SqliteConnection &connection, const Statement &rows, GroupTable &table, FillGroupList &list,
                   Progress &progress, const GroupStop &stop)
{
    const auto total = list.end.rowId;
    LeanRowReader reader(table.lines());
    LeanFill fill;
    for (qint64 seen = 1;; ++seen) {
        const auto more = rows.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return Done{};
        if (reader.read(rows.get(), fill))
            table.add(fill);
        else
            ++list.facts.unsound;
        if (table.size() > FillGroups::kMostGroups)
            return fail({Error::Kind::Full, connection.path(), {}, Error::Cause::TooLarge});
        if (seen % kRowsBetweenLooks != 0)
            continue;
        if (stop())
            return cancelled(connection);
        progress.report(std::min(seen, total), total);
    }
}

Result<Done> listGroups(const SqliteConnection &connection, FillGroupList &list, Progress &progress,
                        const GroupStop &stop)
{
    const auto condition = conditionOf(list.facts.query);
    auto rows = Statement::prepare(connection, selectLean() + fillscan::wherePart(condition));
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    auto table = std::make_shared<GroupTable>(list.facts.grouping, std::make_shared<LedgerLines>());
    if (const auto done = addUp(connection, *rows, *table, list, progress, stop); !done)
        return fail(done.error());
    list.groups.keys = table->keys();
    for (const auto key : list.groups.keys)
        list.groups.groups.push_back(table->group(key));
    list.facts.rows = table->rows();
    list.facts.groups = table->size();
    list.facts.asset = table->mostlyIn();
    list.table = std::move(table);
    return list.groups.sort(list.facts.order, list.facts.asset, stop) ? Result<Done>(Done{}) : cancelled(connection);
}

/// Progress of a statement that sorts before it gives its first row: its machine's steps stand for rows.
class GroupingProgress final
{
public:
    GroupingProgress(Progress &progress, qint64 rows) : m_progress(progress), m_expected(std::max<qint64>(1, rows * 16))
    {
    }
    void advance()
    {
        m_done += StepWatch::kSteps;
        m_progress.report(std::min(m_done, m_expected * 99 / 100), m_expected);
    }

private:
    Progress &m_progress;
    qint64 m_expected;
    qint64 m_done = 0;
};

template <typename Id>
Result<std::shared_ptr<const std::vector<Id>>> collectIds(const SqliteConnection &connection, const Statement &rows,
                                                          const GroupStop &stop)
{
    auto ids = std::make_shared<std::vector<Id>>();
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        ids->push_back(static_cast<Id>(rows.integer(0)));
        if (ids->size() % kRowsBetweenLooks == 0 && stop())
            return cancelled(connection);
    }
    ids->shrink_to_fit();
    if (!sortUnlessStopped(ids->begin(), ids->end(), std::less<>(), stop))
        return cancelled(connection);
    return ids;
}

/// Of the order at the beginning: to add all of them up for it would cost a pass.
Result<Done> nameAsset(const SqliteConnection &connection, FillGroupList &list)
{
    if (list.facts.groups == 0)
        return Done{};
    auto row = Statement::prepare(connection, QByteArray("SELECT symbol FROM trades WHERE rowid = ?"));
    if (!row)
        return fail(row.error());
    row->bind(1, list.rowIdAt(0));
    const auto there = row->step();
    if (!there)
        return fail(there.error());
    if (*there && row->bytes(0).size() <= std::size_t{kLongestWordBytes})
        list.facts.asset = quoteAsset(row->text(0));
    return Done{};
}

/// Row ids follow time as far as anything does that is one number a row, and each order is looked at when it is shown.
/// Unfiltered, the index on order_id has all that is needed, and gives the groups in its own order. Filtered, it would
/// lead to every row of the file in turn, wherever that lies: the rows are passed over once instead, by whatever serves
/// the filter, and sorted.
Result<Done> listOrders(const SqliteConnection &connection, FillGroupList &list, const GroupStop &stop)
{
    const auto condition = conditionOf(list.facts.query);
    auto rows = Statement::prepare(connection, "SELECT max(rowid) FROM trades" + fillscan::wherePart(condition) +
                                                   " GROUP BY " + (condition.sql.isEmpty() ? "" : "+") + "order_id");
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    if (list.end.rowId > std::numeric_limits<quint32>::max()) {
        auto ids = collectIds<qint64>(connection, *rows, stop);
        if (!ids)
            return fail(ids.error());
        list.orders.wide = *std::move(ids);
    } else {
        auto ids = collectIds<quint32>(connection, *rows, stop);
        if (!ids)
            return fail(ids.error());
        list.orders.narrow = *std::move(ids);
    }
    list.facts.groups = static_cast<qint64>(list.orders.listed());
    return nameAsset(connection, list);
}

} // namespace

QByteArray selectLean()
{
    return QByteArray("SELECT rowid, ") + kFillColumns + ", order_id FROM trades";
}

QByteArray unindexed(const FillsCondition &condition)
{
    return condition.sql.isEmpty() ? QByteArray() : " AND +(" + condition.sql + ")";
}

Result<FillGroupListPtr> list(const SqliteConnection &connection, const FillGroupFacts &wanted, Progress &progress,
                              const GroupStop &stop)
{
    if (stop())
        return cancelled(connection);
    const fillscan::ReadSnapshot snapshot(connection);
    auto end = FileEnd::of(connection);
    if (!end)
        return fail(end.error());
    FillGroupList list;
    list.facts = wanted;
    list.file = connection.fileNumber();
    list.end = *std::move(end);
    const auto byOrder = wanted.grouping == FillGrouping::Order;
    GroupingProgress steps(progress, list.end.rowId);
    const StepWatch watch(connection, [&] {
        if (byOrder)
            steps.advance();
        return stop();
    });
    const auto done = byOrder ? listOrders(connection, list, stop) : listGroups(connection, list, progress, stop);
    if (!done)
        return fail(done.error());
    return FillGroupListPtr(std::make_shared<const FillGroupList>(std::move(list)));
}

Result<FillGroupListPtr> reordered(const FillGroupList &list, const GroupOrder &order, const GroupStop &stop)
{
    auto other = std::make_shared<FillGroupList>(list);
    other->facts.order = order;
    if (list.facts.grouping != FillGrouping::Order && !other->groups.sort(order, list.facts.asset, stop))
        return fail(Error::Kind::Cancelled);
    return FillGroupListPtr(std::move(other));
}

Result<QVector<FillGroup>> page(const SqliteConnection &connection, const FillGroupList &list, qint64 first, int count,
                                const GroupStop &stop)
{
    const auto from = static_cast<std::size_t>(std::clamp<qint64>(first, 0, list.facts.groups));
    const auto to = static_cast<std::size_t>(std::clamp<qint64>(first + count, 0, list.facts.groups));
    if (list.facts.grouping == FillGrouping::Order) {
        const StepWatch watch(connection, stop);
        std::vector<qint64> rowIds;
        for (auto row = from; row < to; ++row)
            rowIds.push_back(list.rowIdAt(row));
        return ordersOf(connection, list.facts.query, rowIds);
    }
    QVector<FillGroup> groups;
    for (auto row = from; row < to; ++row)
        groups.append(list.groups.groups[row]);
    return groups;
}

} // namespace hoox::fillgroups
