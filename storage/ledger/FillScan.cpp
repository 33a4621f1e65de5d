#include "storage/ledger/FillScan.h"

#include "storage/sqlite/Statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace hoox::fillscan {

namespace {

using RowIdVector = std::vector<qint64>;

/// ` WHERE …`, or nothing.
QByteArray wherePart(const FillsCondition &condition)
{
    return condition.sql.isEmpty() ? QByteArray() : " WHERE " + condition.sql;
}

/// The order with its tie-break: two rows never compare equal.
QByteArray orderPart(const FillsQuery &query)
{
    const QByteArray direction = query.descending ? " DESC" : " ASC";
    return " ORDER BY " + sortExpression(query.sortBy) + direction + ", rowid" + direction;
}

Result<FillRowList> rowsOf(const SqliteConnection &connection, const RowIdVector &ids)
{
    auto statement = Statement::prepare(connection, "SELECT " + fillColumnList() + " FROM trades WHERE rowid = ?");
    if (!statement)
        return fail(statement.error());
    FillRowList rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    for (const auto id : ids) {
        sqlite3_bind_int64(statement->get(), 1, id);
        const auto found = statement->step();
        if (!found)
            return fail(found.error());
        rows.push_back(*found ? fillAt(statement->get()) : FillRow{id, {}, FillRow::Fault::Gone});
        statement->reset();
    }
    return rows;
}

/// Adds what a statement of row ids gives, `most` altogether.
Result<Done> collectIds(const Statement &statement, qint64 most, RowIdVector &ids)
{
    while (static_cast<qint64>(ids.size()) < most) {
        const auto more = statement.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        ids.push_back(sqlite3_column_int64(statement.get(), 0));
    }
    return Done{};
}

/// First the rows that share the anchor's value, then those beyond it: each is one range of the index, where one
/// comparison of both columns would read all rows that share a value.
Result<RowIdVector> idsFromAnchor(const SqliteConnection &connection, const FillOrder &order, qint64 first, int rows)
{
    const auto &anchor = order.anchors.before(first);
    const auto skip = first % RowAnchors::kStep;
    const auto most = skip + rows;
    const auto sort = sortExpression(order.query.sortBy);
    const QByteArray beyond = order.query.descending ? " < ?" : " > ?";
    const QByteArray from = order.query.descending ? " <= ?" : " >= ?";
    RowIdVector ids;
    auto same = Statement::prepare(connection, "SELECT rowid FROM trades WHERE " + sort + " = ? AND rowid" + from +
                                                   orderPart(order.query));
    if (!same)
        return fail(same.error());
    bindValues(same->get(), 1, {anchor.value, anchor.rowId});
    if (auto taken = collectIds(*same, most, ids); !taken)
        return fail(taken.error());
    auto rest =
        Statement::prepare(connection, "SELECT rowid FROM trades WHERE " + sort + beyond + orderPart(order.query));
    if (!rest)
        return fail(rest.error());
    bindValues(rest->get(), 1, {anchor.value});
    if (auto taken = collectIds(*rest, most, ids); !taken)
        return fail(taken.error());
    ids.erase(ids.begin(), ids.begin() + std::min<qint64>(skip, static_cast<qint64>(ids.size())));
    return ids;
}

Result<RowIdVector> idsOf(const SqliteConnection &connection, const FillOrder &order, qint64 first, int rows)
{
    const auto count = static_cast<int>(std::clamp<qint64>(order.total - first, 0, rows));
    if (first < 0 || count == 0)
        return RowIdVector();
    if (order.isAnchored())
        return idsFromAnchor(connection, order, first, count);
    RowIdVector ids;
    for (qint64 row = first; row < first + count; ++row)
        ids.push_back(order.rowIds.at(row));
    return ids;
}

/// Progress of a sort: SQLite says nothing while it sorts, so its machine's steps stand for rows.
class SortProgress final
{
public:
    SortProgress(Progress &progress, qint64 rows, size_t terms)
        : m_progress(progress), m_expected(std::max<qint64>(1, rows * static_cast<qint64>(12 + 3 * terms)))
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

Result<Done> listRowIds(const Statement &statement, FillOrder &order)
{
    for (;;) {
        const auto more = statement.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        order.rowIds.append(sqlite3_column_int64(statement.get(), 0));
    }
    order.total = order.rowIds.size();
    return Done{};
}

/// False when a value cannot be gone on from (NULL, a blob): then every row id is needed.
Result<bool> gatherAnchors(const Statement &statement, FillOrder &order)
{
    for (;; ++order.total) {
        const auto more = statement.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return true;
        if (order.total % RowAnchors::kStep != 0)
            continue;
        auto value = valueAt(statement.get(), 1);
        if (std::holds_alternative<std::monostate>(value))
            return false;
        order.anchors.append({std::move(value), sqlite3_column_int64(statement.get(), 0)});
    }
}

/// NULLs come first or last, so anchors would miss them only at one end: asked for apart.
Result<bool> hasNull(const SqliteConnection &connection, const QByteArray &expression)
{
    auto statement = Statement::prepare(connection, "SELECT 1 FROM trades WHERE " + expression + " IS NULL LIMIT 1");
    if (!statement)
        return fail(statement.error());
    return statement->step();
}

Result<bool> anchorsOf(const SqliteConnection &connection, FillOrder &order)
{
    const auto sort = sortExpression(order.query.sortBy);
    const auto null = hasNull(connection, sort);
    if (!null)
        return fail(null.error());
    if (*null)
        return false;
    auto statement = Statement::prepare(connection, "SELECT rowid, " + sort + " FROM trades" + orderPart(order.query));
    if (!statement)
        return fail(statement.error());
    return gatherAnchors(*statement, order);
}

} // namespace

Result<bool> isOrdered(const SqliteConnection &connection, const FillsQuery &query)
{
    const auto condition = conditionOf(query);
    auto plan = Statement::prepare(connection, "EXPLAIN QUERY PLAN SELECT rowid FROM trades" + wherePart(condition) +
                                                   orderPart(query));
    if (!plan)
        return fail(plan.error());
    bindValues(plan->get(), 1, condition.values);
    for (;;) {
        const auto more = plan->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return true;
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(plan->get(), 3));
        if (QByteArrayView(text).contains("TEMP B-TREE"))
            return false;
    }
}

Result<FillHead> head(const SqliteConnection &connection, const FillsQuery &query, int rows, const Stop &stop)
{
    if (stop())
        return fail(Error::Kind::Cancelled);
    const StepWatch watch(connection, stop);
    const auto condition = conditionOf(query);
    auto statement = Statement::prepare(connection, "SELECT " + fillColumnList() + " FROM trades" +
                                                        wherePart(condition) + orderPart(query) + " LIMIT ?");
    if (!statement)
        return fail(statement.error());
    const auto limit = bindValues(statement->get(), 1, condition.values);
    sqlite3_bind_int(statement->get(), limit, rows);
    FillHead head;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        head.rows.push_back(fillAt(statement->get()));
    }
    head.count = {head.rows.size() < rows ? RowCount::Kind::Exact : RowCount::Kind::AtLeast, head.rows.size()};
    return head;
}

Result<FillOrderPtr> order(const SqliteConnection &connection, const FillsQuery &query, Progress &progress,
                           const Stop &stop)
{
    if (stop())
        return fail(Error::Kind::Cancelled);
    // Room for the sorter's runs; beyond it SQLite spills to a temporary file.
    if (auto sized = connection.execute(QStringLiteral("PRAGMA cache_size = -16384")); !sized)
        return fail(sized.error());
    const auto served = isOrdered(connection, query);
    const auto rows = number(connection, "SELECT max(rowid) FROM trades");
    if (!served || !rows)
        return fail(served ? rows.error() : served.error());
    const auto condition = conditionOf(query);
    SortProgress steps(progress, *rows, condition.values.size());
    const StepWatch watch(connection, [&] {
        steps.advance();
        return stop();
    });
    auto made = std::make_shared<FillOrder>();
    made->query = query;
    if (*served && !query.filters()) {
        const auto anchored = anchorsOf(connection, *made);
        if (!anchored)
            return fail(anchored.error());
        if (*anchored)
            return FillOrderPtr(made);
        *made = FillOrder{query, 0, {}, {}};
    }
    auto statement =
        Statement::prepare(connection, "SELECT rowid FROM trades" + wherePart(condition) + orderPart(query));
    if (!statement)
        return fail(statement.error());
    bindValues(statement->get(), 1, condition.values);
    if (auto listed = listRowIds(*statement, *made); !listed)
        return fail(listed.error());
    return FillOrderPtr(made);
}

Result<FillRowList> page(const SqliteConnection &connection, const FillOrder &order, qint64 first, int rows)
{
    const auto ids = idsOf(connection, order, first, rows);
    if (!ids)
        return fail(ids.error());
    auto found = rowsOf(connection, *ids);
    // Rows that were deleted since leave the anchors' last pages short; the count is the order's until it is read anew.
    if (found) {
        const auto expected = first < 0 ? 0 : std::clamp<qint64>(order.total - first, 0, rows);
        while (found->size() < expected)
            found->push_back({0, {}, FillRow::Fault::Gone});
    }
    return found;
}

Result<std::vector<qint64>> rowIds(const SqliteConnection &connection, const FillOrder &order, qint64 first, int rows)
{
    return idsOf(connection, order, first, rows);
}

Result<qint64> number(const SqliteConnection &connection, const QByteArray &sql)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return fail(statement.error());
    const auto found = statement->step();
    if (!found)
        return fail(found.error());
    return *found ? sqlite3_column_int64(statement->get(), 0) : 0;
}

} // namespace hoox::fillscan
