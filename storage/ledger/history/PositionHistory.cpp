#include "storage/ledger/history/PositionHistory.h"

#include "storage/ledger/FillRow.h"
#include "storage/ledger/FillScan.h"
#include "storage/ledger/ThinnedSteps.h"
#include "storage/sqlite/Statement.h"

namespace hoox {

namespace {

/// More rows than these that were appended since the pass are not looked through for late ones.
constexpr qint64 kMostAppended = 10'000;

PositionStep stepOf(const LineState &state, double realised)
{
    PositionStep step;
    step.second = state.filledAt;
    step.realised = realised;
    const auto &book = state.book;
    if (!book.isSizeKnown())
        return step;
    step.size = book.direction() * withoutSumNoise(book.size());
    if (const auto entry = book.entryPrice())
        step.entryPrice = withoutSumNoise(*entry);
    return step;
}

/// Of the line's last row before `before`, which the path runs up to.
Result<qint64> lastSecond(const SqliteConnection &connection, const LineName &name, qint64 before)
{
    const auto row = Statement::prepare(
        connection,
        QByteArray("SELECT max(created_at) FROM trades WHERE exchange = ? AND symbol = ? AND created_at < ?"));
    if (!row)
        return fail(row.error());
    row->bind(1, toText(name.exchange));
    row->bind(2, name.symbol);
    row->bind(3, before);
    if (const auto found = row->step(); !found)
        return fail(found.error());
    return row->integer(0);
}

/// Follows the fills of one line.
class PathFold final
{
public:
    PathFold(const LineState &state, const TimeRange &range, int mostSteps)
        : m_state(state), m_range(range), m_steps(mostSteps)
    {
    }

    void add(const FillValues &fill)
    {
        if (fill.status != FillStatus::Filled)
            return;
        if (fill.createdAt < m_range.from) {
            m_state.apply(fill);
            return;
        }
        if (m_fills++ == 0)
            m_before = stepOf(m_state, 0);
        if (const auto gain = m_state.apply(fill).realised)
            m_realised.add(*gain);
        m_steps.put(stepOf(m_state, m_realised.value()));
    }
    [[nodiscard]] PositionPath path() const
    {
        return {m_fills > 0 ? m_before : stepOf(m_state, 0), m_steps.steps(), m_fills};
    }

private:
    LineState m_state;
    TimeRange m_range;
    PositionStep m_before;
    CompensatedSum m_realised;
    ThinnedSteps<PositionStep> m_steps;
    qint64 m_fills = 0;
};

} // namespace

Result<PositionPath> PositionHistory::path(const SqliteConnection &connection, const LineName &name,
                                           const TimeRange &range, int mostSteps, Progress &progress, const Stop &stop)
{
    if (stop())
        return fail(Error::Kind::Cancelled, connection.path());
    const StepWatch watch(connection, stop);
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return fail(snapshot.error());
    auto start = startOf(connection, name, range.from);
    if (!start)
        return fail(start.error());
    const auto end = lastSecond(connection, name, range.to);
    if (!end)
        return fail(end.error());
    const auto rows = Statement::prepare(connection, QByteArray("SELECT rowid, ") + kFillColumns +
                                                         " FROM trades WHERE exchange = ? AND symbol = ? AND "
                                                         "created_at >= ? AND created_at < ? "
                                                         "ORDER BY created_at, rowid");
    if (!rows)
        return fail(rows.error());
    rows->bind(1, toText(name.exchange));
    rows->bind(2, name.symbol);
    rows->bind(3, std::max<qint64>(start->place.second, 0));
    rows->bind(4, range.to);
    PathFold fold(start->state, range, mostSteps);
    LeanRowReader reader(std::make_shared<LedgerLines>());
    LeanFill fill;
    qint64 begun = 0;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return fold.path();
        if (reader.read(rows->get(), fill) && LedgerPlace{fill.values.createdAt, fill.rowId} > start->place)
            fold.add(fill.values);
        begun = begun == 0 ? fill.values.createdAt : begun;
        progress.report(fill.values.createdAt - begun, *end - begun);
    }
}

Result<PositionHistory::Start> PositionHistory::startOf(const SqliteConnection &connection, const LineName &name,
                                                        qint64 from)
{
    const auto line = m_spine.lines()->find(name.exchange, name.symbol);
    const auto standing = m_spine.standing();
    if (line == LedgerLines::kUnsound || !standing.complete)
        return Start{};
    const auto agreed = agrees(connection, standing);
    if (!agreed)
        return fail(agreed.error());
    const auto at = m_spine.lineAt({from - 1, std::numeric_limits<qint64>::max()}, line, standing.generation);
    return *agreed && at ? Start{at->first, at->second} : Start{};
}

/// Whether the checkpoints of that standing hold for the file as the snapshot shows it: late rows may have come.
Result<bool> PositionHistory::agrees(const SqliteConnection &connection, const HistorySpine::Standing &standing)
{
    const auto stamp = fileStampOf(connection);
    if (!stamp)
        return fail(stamp.error());
    const auto print = m_spine.print();
    if (!print)
        return false;
    if (m_eye.generation == standing.generation && m_eye.stamp == *stamp)
        return true;
    const auto stands = print->stands(connection);
    if (!stands || !*stands)
        return stands;
    const auto appended = " FROM trades WHERE rowid > " + QByteArray::number(print->highestRow);
    const auto highest = fillscan::number(connection, "SELECT max(rowid)" + appended);
    if (!highest || *highest - print->highestRow > kMostAppended)
        return highest ? Result<bool>(false) : Result<bool>(fail(highest.error()));
    const auto late = fillscan::number(connection, "SELECT count(*)" + appended + " AND created_at < " +
                                                       QByteArray::number(standing.end.second));
    if (!late)
        return fail(late.error());
    if (*late > 0)
        return false;
    m_eye = {*stamp, standing.generation};
    return true;
}

} // namespace hoox
