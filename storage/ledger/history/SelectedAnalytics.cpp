#include "storage/ledger/history/SelectedAnalytics.h"

#include "storage/sqlite/Statement.h"

#include <algorithm>

namespace hoox {

namespace {

/// The seconds of more rows than these are not looked up one by one.
constexpr std::size_t kMostLookedUp = 20'000;

/// The first and the last second of rows that are there; none if there are too many of them.
Result<std::optional<std::pair<qint64, qint64>>> secondsOf(const SqliteConnection &connection, const RowSet &rows)
{
    using Seconds = std::optional<std::pair<qint64, qint64>>;
    if (rows.count() > static_cast<qint64>(kMostLookedUp))
        return Seconds();
    const auto one = Statement::prepare(
        connection, QByteArray("SELECT created_at FROM trades WHERE rowid = ? AND typeof(created_at) = 'integer'"));
    if (!one)
        return fail(one.error());
    Seconds seconds;
    for (auto row = rows.lowest(); row <= rows.highest(); row = rows.after(row)) {
        one->bind(1, row);
        const auto found = one->step();
        if (!found)
            return fail(found.error());
        if (*found) {
            const auto second = one->integer(0);
            seconds = seconds ? std::pair(std::min(seconds->first, second), std::max(seconds->second, second))
                              : std::pair(second, second);
        }
        one->reset();
    }
    return seconds;
}

} // namespace

Result<Analytics> SelectedAnalytics::of(const SqliteConnection &connection, const FillOrder &order,
                                        const RowSelection &selected, Progress &progress, const Stop &stop)
{
    const StepWatch watch(connection, stop);
    while (!stop()) {
        std::unique_ptr<ReadSnapshot> snapshot;
        const auto standing = m_view.bringUp(connection, progress, stop, snapshot);
        if (!standing)
            return fail(standing.error());
        const auto rows = rowsOf(connection, order, selected, stop);
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            return Analytics{};
        auto span = spanOf(connection, *rows, *standing);
        if (!span)
            return fail(span.error());
        if (!*span)
            continue; // another connection has begun anew meanwhile
        const auto sums = add(connection, *rows, std::move(**span), progress);
        if (!sums)
            return fail(sums.error());
        if (*sums)
            return **sums;
        m_spine.distrust();
    }
    return fail(Error::Kind::Cancelled, connection.path());
}

Result<std::optional<SelectedAnalytics::Span>> SelectedAnalytics::spanOf(const SqliteConnection &connection,
                                                                         const RowSet &rows,
                                                                         const HistorySpine::Standing &standing) const
{
    LedgerSpan span;
    std::optional<HistorySpine::Start> start;
    if (standing.ordered) {
        span.way = LedgerSpan::Way::Trusted;
        start = m_spine.startBeforeRow(rows.lowest(), standing.generation);
    } else {
        const auto seconds = secondsOf(connection, rows);
        if (!seconds)
            return fail(seconds.error());
        span.way = LedgerSpan::Way::Sorted;
        start = m_spine.startAt({*seconds ? (*seconds)->first - 1 : -1, std::numeric_limits<qint64>::max()},
                                standing.generation);
        if (*seconds)
            span.before = (*seconds)->second + 1;
    }
    if (!start)
        return std::optional<Span>();
    span.after = start->place;
    return std::optional(Span{span, std::move(*start)});
}

/// None where rows do not lie in order any more: one was changed in place, unseen.
Result<std::optional<Analytics>> SelectedAnalytics::add(const SqliteConnection &connection, const RowSet &rows,
                                                        Span span, Progress &progress)
{
    AnalyticsTotals totals(m_spine.lines());
    const auto &unsound = span.start.unsound;
    span.rows.knownUnsound = &unsound;
    auto &states = span.start.states;
    const auto ordered = span.rows.way == LedgerSpan::Way::Trusted;
    const LedgerSink sink{[&](const LeanFill &fill) {
        if (ordered && fill.rowId > rows.highest())
            return false;
        const auto line = static_cast<std::size_t>(fill.line);
        if (line >= states.size())
            states.resize(line + 1);
        const auto effect = states[line].apply(fill.values);
        if (rows.contains(fill.rowId))
            totals.add(fill, effect);
        return true;
    }};
    const auto end = scanSpan(connection, m_reader, span.rows, sink, progress);
    if (!end)
        return fail(end.error());
    if (*end == ScanEnd::OutOfOrder)
        return std::optional<Analytics>();
    auto value = totals.value();
    for (auto row = unsound.lowest(); !unsound.isEmpty() && row <= unsound.highest(); row = unsound.after(row))
        value.unsound += rows.contains(row) ? 1 : 0;
    return std::optional(std::move(value));
}

} // namespace hoox
