#include "storage/ledger/FillSpans.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace hoox::fillscan {

namespace {

constexpr qint64 kLeastRowId = std::numeric_limits<qint64>::min();

/// Adds what a statement of row ids gives, until there are `most`.
Result<Done> collectIds(const Statement &statement, qint64 most, RowIdVector &ids)
{
    while (static_cast<qint64>(ids.size()) < most) {
        const auto more = statement.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        ids.push_back(statement.integer(0));
    }
    statement.reset();
    return Done{};
}

Result<Done> walkListed(const FillOrder &order, const RowRange &range, const Stop &stop,
                        const std::function<Result<Done>(qint64, qint64)> &visit)
{
    constexpr qint64 kBetweenStops = 1 << 14;
    for (auto row = range.first; row <= range.second; ++row) {
        if (row % kBetweenStops == 0 && stop())
            return fail(Error::Kind::Cancelled);
        if (auto visited = visit(row, order.rowIds.at(row)); !visited)
            return visited;
    }
    return Done{};
}

/// Keeps the span that it read last: ranges may be many and short.
class AnchoredWalk final
{
public:
    AnchoredWalk(const FillOrder &order, AnchorSpans spans) : m_order(order), m_spans(std::move(spans)) {}

    Result<Done> walk(const RowRange &range, const Stop &stop, const std::function<Result<Done>(qint64, qint64)> &visit)
    {
        for (auto row = range.first; row <= range.second;) {
            if (stop())
                return fail(Error::Kind::Cancelled);
            if (auto held = hold(m_order.anchors.before(row)); !held)
                return held;
            const auto first = m_spans.firstOf(*m_span);
            const auto end = std::min(m_spans.endOf(*m_span), range.second + 1);
            for (; row < end; ++row) {
                const auto place = static_cast<size_t>(row - first);
                if (place >= m_ids.size())
                    continue;
                if (auto visited = visit(row, m_ids[place]); !visited)
                    return visited;
            }
        }
        return Done{};
    }

private:
    Result<Done> hold(size_t span)
    {
        if (m_span == span)
            return Done{};
        m_span = span;
        return m_spans.read(span, m_ids);
    }
    const FillOrder &m_order;
    AnchorSpans m_spans;
    std::optional<size_t> m_span;
    RowIdVector m_ids;
};

/// `next(row)` gives the first range that is not before the row.
template <typename Next>
Result<Done> walkEach(const SqliteConnection &connection, const FillOrder &order, Next next, const Stop &stop,
                      const std::function<Result<Done>(qint64, qint64)> &visit)
{
    constexpr int kRangesBetweenStops = 1024;
    std::optional<AnchoredWalk> anchored;
    if (order.isAnchored()) {
        auto spans = AnchorSpans::prepare(connection, order);
        if (!spans)
            return fail(spans.error());
        anchored.emplace(order, std::move(*spans));
    }
    int ranges = 0;
    for (std::optional<RowRange> found = next(0); found && found->first < order.total;
         found = next(found->second + 1)) {
        if (++ranges % kRangesBetweenStops == 0 && stop())
            return fail(Error::Kind::Cancelled);
        const RowRange range{found->first, std::min(found->second, order.total - 1)};
        auto walked = anchored ? anchored->walk(range, stop, visit) : walkListed(order, range, stop, visit);
        if (!walked)
            return walked;
    }
    return stop() ? Result<Done>(fail(Error::Kind::Cancelled)) : Done{};
}

} // namespace

QByteArray wherePart(const FillsCondition &condition)
{
    return condition.sql.isEmpty() ? QByteArray() : " WHERE " + condition.sql;
}

QByteArray orderPart(const FillsQuery &query)
{
    const QByteArray direction = query.descending ? " DESC" : " ASC";
    return " ORDER BY " + sortExpression(query.sortBy) + direction + ", rowid" + direction;
}

ReadSnapshot::ReadSnapshot(const SqliteConnection &connection) : m_handle(connection.handle())
{
    std::ignore = sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr);
}

ReadSnapshot::~ReadSnapshot()
{
    // Nothing was written; an interrupt may have ended it already.
    std::ignore = sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

AnchorSpans::AnchorSpans(const FillOrder &order, Statement same, Statement between, Statement beyond)
    : m_order(&order), m_same(std::move(same)), m_between(std::move(between)), m_beyond(std::move(beyond))
{
}

Result<AnchorSpans> AnchorSpans::prepare(const SqliteConnection &connection, const FillOrder &order)
{
    const auto sort = sortExpression(order.query.sortBy);
    const QByteArray beyond = order.query.descending ? " < ?1" : " > ?1";
    const QByteArray before = order.query.descending ? " > ?2" : " < ?2";
    const QByteArray start = "SELECT rowid FROM trades WHERE rowid <= ?3 AND ";
    auto same = Statement::prepare(connection, start + sort + " = ?1 AND rowid >= ?2" + orderPart(order.query));
    if (!same)
        return fail(same.error());
    auto between =
        Statement::prepare(connection, start + sort + beyond + " AND " + sort + before + orderPart(order.query));
    if (!between)
        return fail(between.error());
    auto rest = Statement::prepare(connection, start + sort + beyond + orderPart(order.query));
    if (!rest)
        return fail(rest.error());
    return AnchorSpans(order, std::move(*same), std::move(*between), std::move(*rest));
}

qint64 AnchorSpans::endOf(size_t span) const
{
    return span + 1 < m_order->anchors.size() ? m_order->anchors.at(span + 1).row : m_order->total;
}

Result<Done> AnchorSpans::readSame(const SqlValue &value, qint64 least, qint64 most, qint64 rows,
                                   RowIdVector &ids) const
{
    bindValues(m_same.get(), 1, {value});
    m_same.bind(2, least);
    m_same.bind(3, std::min(most, m_order->highestRowId));
    return collectIds(m_same, rows, ids);
}

Result<Done> AnchorSpans::read(size_t span, RowIdVector &ids) const
{
    ids.clear();
    const auto &anchors = m_order->anchors;
    const auto &from = anchors.at(span);
    const auto *next = span + 1 < anchors.size() ? &anchors.at(span + 1) : nullptr;
    const auto rows = endOf(span) - firstOf(span);
    const auto down = m_order->query.descending;
    const auto highest = m_order->highestRowId;
    const auto sameValue = next && next->value == from.value;
    const auto last = sameValue ? next->rowId + (down ? 1 : -1) : (down ? kLeastRowId : highest);
    auto read =
        down ? readSame(from.value, last, from.rowId, rows, ids) : readSame(from.value, from.rowId, last, rows, ids);
    if (!read || sameValue)
        return read;
    const auto &rest = next ? m_between : m_beyond;
    bindValues(rest.get(), 1, {from.value});
    if (next)
        bindValues(rest.get(), 2, {next->value});
    rest.bind(3, highest);
    read = collectIds(rest, rows, ids);
    if (!read || !next)
        return read;
    return down ? readSame(next->value, next->rowId + 1, highest, rows, ids)
                : readSame(next->value, kLeastRowId, next->rowId - 1, rows, ids);
}

Result<RowReader> RowReader::prepare(const SqliteConnection &connection)
{
    auto statement = Statement::prepare(connection, "SELECT " + fillColumnList() + " FROM trades WHERE rowid = ?");
    if (!statement)
        return fail(statement.error());
    return RowReader(std::move(*statement));
}

Result<FillRow> RowReader::read(qint64 rowId) const
{
    m_statement.bind(1, rowId);
    const auto found = m_statement.step();
    if (!found)
        return fail(found.error());
    auto row = *found ? fillAt(m_statement.get()) : FillRow{rowId, {}, FillRow::Fault::Gone};
    m_statement.reset();
    return row;
}

Result<Done> walk(const SqliteConnection &connection, const FillOrder &order, const RowSelection &rows,
                  const Stop &stop, const std::function<Result<Done>(qint64, qint64)> &visit)
{
    return walkEach(
        connection, order, [&rows](qint64 from) { return rows.rangeFrom(from); }, stop, visit);
}

Result<Done> walk(const SqliteConnection &connection, const FillOrder &order, const RowRange &rows, const Stop &stop,
                  const std::function<Result<Done>(qint64, qint64)> &visit)
{
    return walkEach(
        connection, order,
        [&rows](qint64 from) {
            return from <= rows.second ? std::optional(RowRange(std::max(from, rows.first), rows.second))
                                       : std::nullopt;
        },
        stop, visit);
}

} // namespace hoox::fillscan
