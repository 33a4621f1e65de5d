#include "storage/ledger/FillScan.h"

#include "storage/ledger/FileEnd.h"
#include "storage/ledger/FillSort.h"
#include "storage/ledger/FillSpans.h"

#include <algorithm>

namespace hoox::fillscan {

namespace {

/// Progress of a sort: SQLite says nothing while it sorts, so its machine's steps stand for rows.
class SortProgress final
{
public:
    SortProgress(Progress &progress, qint64 rows, size_t terms)
        : m_progress(progress), m_expected(std::max<qint64>(1, rows * static_cast<qint64>(6 + 3 * terms)))
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

Result<Done> listRowIds(const SqliteConnection &connection, FillOrder &order)
{
    const auto condition = conditionOf(order.query);
    auto statement =
        Statement::prepare(connection, "SELECT rowid FROM trades" + wherePart(condition) + orderPart(order.query));
    if (!statement)
        return fail(statement.error());
    bindValues(statement->get(), 1, condition.values);
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        order.rowIds.append(statement->integer(0));
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
        order.anchors.append({std::move(value), statement.integer(0), order.total});
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

Result<RowIdVector> firstIds(const SqliteConnection &connection, const FillsQuery &query, int rows)
{
    // The ids alone: what sorts without an index then carries no whole rows.
    const auto condition = conditionOf(query);
    auto statement = Statement::prepare(connection, "SELECT rowid FROM trades" + wherePart(condition) +
                                                        orderPart(query) + " LIMIT ?");
    if (!statement)
        return fail(statement.error());
    const auto limit = bindValues(statement->get(), 1, condition.values);
    statement->bind(limit, qint64(rows));
    RowIdVector ids;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return ids;
        ids.push_back(statement->integer(0));
    }
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
        if (plan->bytes(3).find("TEMP B-TREE") != std::string_view::npos)
            return false;
    }
}

Result<FillHead> head(const SqliteConnection &connection, const FillsQuery &query, int rows, const Stop &stop)
{
    if (stop())
        return fail(Error::Kind::Cancelled);
    const ReadSnapshot snapshot(connection);
    const StepWatch watch(connection, stop);
    const auto ids = firstIds(connection, query, rows);
    if (!ids)
        return fail(ids.error());
    const auto reader = RowReader::prepare(connection);
    if (!reader)
        return fail(reader.error());
    FillHead head;
    for (const auto id : *ids) {
        const auto row = reader->read(id);
        if (!row)
            return fail(row.error());
        head.rows.push_back(*row);
    }
    head.count = {head.rows.size() < rows ? RowCount::Kind::Exact : RowCount::Kind::AtLeast, head.rows.size()};
    return head;
}

Result<FillOrder> order(const SqliteConnection &connection, const FillsQuery &query, Progress &progress,
                        const Stop &stop)
{
    if (stop())
        return fail(Error::Kind::Cancelled);
    const auto begun = std::chrono::steady_clock::now();
    const auto finish = [&](FillOrder &made) {
        made.cost = std::chrono::steady_clock::now() - begun;
        return std::move(made);
    };
    const ReadSnapshot snapshot(connection);
    const auto served = isOrdered(connection, query);
    FillOrder made;
    made.query = query;
    if (const auto highest = noteHighest(connection, made); !served || !highest)
        return fail(served ? highest.error() : served.error());
    SortProgress steps(progress, made.highestRowId, conditionOf(query).values.size());
    const StepWatch watch(connection, [&] {
        steps.advance();
        return stop();
    });
    if (*served && !query.filters()) {
        const auto anchored = anchorsOf(connection, made);
        if (!anchored)
            return fail(anchored.error());
        if (*anchored)
            return finish(made);
        made.total = 0;
        made.anchors = {};
    }
    const auto sorted = sortRowIds(connection, made, stop);
    if (!sorted)
        return fail(sorted.error());
    if (*sorted)
        return finish(made);
    made.rowIds = {};
    if (auto listed = listRowIds(connection, made); !listed)
        return fail(listed.error());
    return finish(made);
}

Result<FillRowList> page(const SqliteConnection &connection, const FillOrder &order, qint64 first, int rows)
{
    const auto expected = first < 0 ? 0 : std::clamp<qint64>(order.total - first, 0, rows);
    const auto reader = RowReader::prepare(connection);
    if (!reader)
        return fail(reader.error());
    FillRowList found(expected, FillRow{0, {}, FillRow::Fault::Gone});
    const auto walked = walk(
        connection, order, RowRange(first, first + expected - 1), [] { return false; },
        [&](qint64 row, qint64 rowId) -> Result<Done> {
            auto read = reader->read(rowId);
            if (!read)
                return fail(read.error());
            found[row - first] = std::move(*read);
            return Done{};
        });
    if (!walked)
        return fail(walked.error());
    return found;
}

Result<FillRowList> rows(const SqliteConnection &connection, const FillOrder &order, const RowSelection &rows,
                         const Stop &stop)
{
    const auto reader = RowReader::prepare(connection);
    if (!reader)
        return fail(reader.error());
    FillRowList found(rows.rows(), FillRow{0, {}, FillRow::Fault::Gone});
    auto range = rows.rangeFrom(0);
    qint64 before = 0; // selected rows before the range
    const auto walked = walk(connection, order, rows, stop, [&](qint64 row, qint64 rowId) -> Result<Done> {
        for (; row > range->second; range = rows.rangeFrom(range->second + 1))
            before += range->second - range->first + 1;
        auto read = reader->read(rowId);
        if (!read)
            return fail(read.error());
        found[before + row - range->first] = std::move(*read);
        return Done{};
    });
    if (!walked)
        return fail(walked.error());
    return found;
}

Result<std::vector<qint64>> rowIds(const SqliteConnection &connection, const FillOrder &order, qint64 first, int rows)
{
    const auto last = std::min(order.total, first + rows) - 1;
    std::vector<qint64> ids;
    const auto walked = walk(
        connection, order, RowRange(first, last), [] { return false; },
        [&ids](qint64, qint64 rowId) -> Result<Done> {
            ids.push_back(rowId);
            return Done{};
        });
    if (!walked)
        return fail(walked.error());
    return ids;
}

Result<Done> noteHighest(const SqliteConnection &connection, FillOrder &order)
{
    const auto end = FileEnd::of(connection);
    if (!end)
        return fail(end.error());
    order.highestRowId = end->rowId;
    order.highestId = end->id;
    return Done{};
}

Result<qint64> number(const SqliteConnection &connection, const QByteArray &sql, const std::vector<SqlValue> &values)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return fail(statement.error());
    bindValues(statement->get(), 1, values);
    const auto found = statement->step();
    if (!found)
        return fail(found.error());
    return *found ? statement->integer(0) : 0;
}

} // namespace hoox::fillscan
