#include "storage/ledger/FillGroupScan.h"
#include "storage/ledger/FillScan.h"
#include "storage/ledger/FillSpans.h"

#include <sqlite3.h>

#include <algorithm>
#include <set>
#include <vector>

// Groups with the rows in them that were added to the file since they were read.

namespace hoox::fillgroups {

namespace {

constexpr qint64 kMostRowsThatCame = 50'000; ///< More of them are read with everything.

/// Rows above the end; `condition` outlives the statement.
Result<Statement> rowsThatCame(const SqliteConnection &connection, const FillGroupList &list,
                               const FillsCondition &condition, const QByteArray &select, const QByteArray &behind)
{
    auto rows = Statement::prepare(connection, select + " NOT INDEXED WHERE rowid > ?" + unindexed(condition) + behind);
    if (!rows)
        return rows;
    rows->bind(1, list.end.rowId);
    bindValues(rows->get(), 2, condition.values);
    return rows;
}

/// A copy that ends where the file does.
Result<std::shared_ptr<FillGroupList>> atEnd(const SqliteConnection &connection, const FillGroupList &list)
{
    auto end = FileEnd::of(connection);
    if (!end)
        return fail(end.error());
    auto longer = std::make_shared<FillGroupList>(list);
    longer->end = *std::move(end);
    return longer;
}

Result<FillGroupExtension> withRows(const SqliteConnection &connection, const FillGroupList &list)
{
    const auto condition = conditionOf(list.facts.query);
    const auto rows = rowsThatCame(connection, list, condition, selectLean(), {});
    if (!rows)
        return fail(rows.error());
    const auto made = atEnd(connection, list);
    if (!made)
        return fail(made.error());
    const auto &longer = *made;
    auto table = std::make_shared<GroupTable>(*list.table);
    std::set<qint64> touched;
    LeanRowReader reader(table->lines());
    LeanFill fill;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (reader.read(rows->get(), fill))
            touched.insert(table->add(fill));
        else
            ++longer->facts.unsound;
    }
    if (table->size() > FillGroups::kMostGroups)
        return fail({Error::Kind::Full, connection.path(), {}, Error::Cause::TooLarge});
    auto &groups = longer->groups;
    for (size_t place = 0; place < groups.keys.size() && !touched.empty(); ++place) {
        if (touched.erase(groups.keys[place]) > 0)
            groups.groups[place] = table->group(groups.keys[place]);
    }
    OrderedGroups fresh;
    for (const auto key : touched) {
        fresh.keys.push_back(key);
        fresh.groups.push_back(table->group(key));
    }
    if (longer->facts.groups == 0)
        longer->facts.asset = table->mostlyIn();
    const auto before = groups.insert(std::move(fresh), longer->facts.order, longer->facts.asset);
    longer->facts.rows = table->rows();
    longer->facts.groups = table->size();
    longer->table = std::move(table);
    return FillGroupExtension{longer, before, {}};
}

/// The rows of orders that were not there before. An order that was has its row already: any of its rows will do.
Result<std::vector<qint64>> rowsOfNewOrders(const SqliteConnection &connection, const FillGroupList &list)
{
    const auto condition = conditionOf(list.facts.query);
    const auto came =
        rowsThatCame(connection, list, condition, "SELECT order_id, max(rowid) FROM trades", " GROUP BY +order_id");
    if (!came)
        return fail(came.error());
    const auto before = Statement::prepare(connection, "SELECT 1 FROM trades WHERE order_id IS ? AND +rowid <= ?" +
                                                           unindexed(condition) + " LIMIT 1");
    if (!before)
        return fail(before.error());
    std::vector<qint64> rows;
    for (;;) {
        const auto more = came->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        sqlite3_bind_value(before->get(), 1, sqlite3_column_value(came->get(), 0));
        before->bind(2, list.end.rowId);
        bindValues(before->get(), 3, condition.values);
        const auto known = before->step();
        if (!known)
            return fail(known.error());
        if (!*known)
            rows.push_back(came->integer(1));
        before->reset();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

Result<FillGroupExtension> withOrders(const SqliteConnection &connection, const FillGroupList &list)
{
    const auto served = isOrderServed(connection);
    if (!served)
        return fail(served.error());
    if (!*served)
        return FillGroupExtension{};
    const auto rows = rowsOfNewOrders(connection, list);
    if (!rows)
        return fail(rows.error());
    const auto made = atEnd(connection, list);
    if (!made)
        return fail(made.error());
    const auto &longer = *made;
    auto &known = longer->orders.came;
    known.insert(known.end(), rows->begin(), rows->end());
    const auto place = list.facts.order.descending ? 0 : list.facts.groups;
    longer->facts.groups += static_cast<qint64>(rows->size());
    FillGroupExtension extension;
    extension.cameBefore.fill(place, static_cast<qsizetype>(rows->size()));
    extension.list = longer;
    return extension;
}

} // namespace

Result<FillGroupExtension> extend(const SqliteConnection &connection, const FillGroupListPtr &list,
                                  const GroupStop &stop)
{
    const fillscan::ReadSnapshot snapshot(connection);
    const StepWatch watch(connection, stop);
    const auto same = list->end.stands(connection);
    if (!same)
        return fail(same.error());
    const auto added = fillscan::number(connection, "SELECT count(*) FROM trades WHERE rowid > ?", {list->end.rowId});
    if (!added)
        return fail(added.error());
    if (!*same || *added > kMostRowsThatCame)
        return FillGroupExtension{};
    if (*added == 0)
        return FillGroupExtension{list, {}, {}};
    return list->facts.grouping == FillGrouping::Order ? withOrders(connection, *list) : withRows(connection, *list);
}

} // namespace hoox::fillgroups
