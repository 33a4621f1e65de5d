#include "storage/ledger/history/SelectedProfit.h"

#include "storage/sqlite/Statement.h"

#include <algorithm>
#include <map>

namespace hoox {

namespace {

/// The seconds of more rows than these are not looked up one by one.
constexpr qint64 kMostLookedUp = 20'000;

using SecondsOfRows = std::pair<qint64, qint64>;

/// Widens `seconds` to those of rows that are there.
Result<Done> takeSeconds(const SqliteConnection &connection, const RowSet &rows, std::optional<SecondsOfRows> &seconds)
{
    const auto one = Statement::prepare(
        connection, QByteArray("SELECT created_at FROM trades WHERE rowid = ? AND typeof(created_at) = 'integer'"));
    if (!one)
        return fail(one.error());
    for (auto row = rows.lowest(); !rows.isEmpty() && row <= rows.highest(); row = rows.after(row)) {
        one->bind(1, row);
        const auto found = one->step();
        if (!found)
            return fail(found.error());
        if (*found) {
            const auto second = one->integer(0);
            seconds = seconds ? SecondsOfRows(std::min(seconds->first, second), std::max(seconds->second, second))
                              : SecondsOfRows(second, second);
        }
        one->reset();
    }
    return Done{};
}

/// Whether the row's profit is known, or is missing where there should be one.
bool realises(const PositionBook::Effect &effect)
{
    return effect.closed > 0 || !effect.realised;
}

qint64 unsoundAmong(const RowSet &unsound, const RowSet &rows)
{
    qint64 count = 0;
    for (auto row = unsound.lowest(); !unsound.isEmpty() && row <= unsound.highest(); row = unsound.after(row))
        count += rows.contains(row) ? 1 : 0;
    return count;
}

} // namespace

void ProfitTally::add(const LeanFill &fill, const PositionBook::Effect &effect)
{
    if (fill.values.status != FillStatus::Filled || !realises(effect))
        return;
    const auto number = static_cast<std::size_t>(fill.line);
    if (number >= m_lines.size())
        m_lines.resize(number + 1);
    m_lines[number].closes += effect.closed > 0 ? 1 : 0;
    m_lines[number].realised.add(effect.realised);
}

void ProfitTally::remove(const LeanFill &fill, const PositionBook::Effect &effect)
{
    const auto number = static_cast<std::size_t>(fill.line);
    if (fill.values.status != FillStatus::Filled || !realises(effect) || number >= m_lines.size())
        return;
    m_lines[number].closes -= effect.closed > 0 ? 1 : 0;
    m_lines[number].realised.remove(effect.realised);
}

QVector<RealisedProfit> ProfitTally::result(const LedgerLines &lines) const
{
    std::map<QString, std::pair<qint64, RunningSum>> assets;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const auto &one = m_lines[line];
        if (one.closes == 0 && one.realised.missing == 0)
            continue;
        auto &[closes, realised] = assets[quoteAsset(lines.name(static_cast<int>(line)).symbol)];
        closes += one.closes;
        realised.add(one.realised);
    }
    QVector<RealisedProfit> profits;
    for (const auto &[asset, sums] : assets)
        profits.push_back({asset, sums.first, sums.second.value()});
    std::stable_sort(profits.begin(), profits.end(),
                     [](const RealisedProfit &a, const RealisedProfit &b) { return a.closes > b.closes; });
    return profits;
}

Result<QVector<RealisedProfit>> SelectedProfit::of(const SqliteConnection &connection, const FillOrder &order,
                                                   const RowSelection &selected, Progress &progress, const Stop &stop)
{
    const StepWatch watch(connection, stop);
    while (!stop()) {
        std::unique_ptr<ReadSnapshot> snapshot;
        const auto standing = m_view.bringUp(connection, progress, stop, snapshot);
        if (!standing)
            return fail(standing.error());
        auto work = workFor(connection, order, selected, standing->generation, stop);
        if (!work)
            return fail(work.error());
        const auto isRead = read(connection, *work, *standing, progress);
        if (!isRead)
            return fail(isRead.error());
        if (!*isRead) {
            m_last.reset();
            continue;
        }
        m_last = Tallied{order.growth, selected, work->tally, standing->generation};
        return work->tally.result(*m_spine.lines());
    }
    return fail(Error::Kind::Cancelled, connection.path());
}

Result<SelectedProfit::Work> SelectedProfit::workFor(const SqliteConnection &connection, const FillOrder &order,
                                                     const RowSelection &selected, qint64 generation,
                                                     const Stop &stop) const
{
    // Rows that came late change what those behind them realised.
    const auto stands = m_last && m_last->generation == generation;
    const auto change = stands ? changeOf(m_last->rows, m_last->growth, order, selected) : std::nullopt;
    Work work;
    bool goesOn = false;
    if (change) {
        auto left = rowsOf(connection, order, change->left, stop);
        if (!left)
            return fail(left.error());
        // One that is deleted by now cannot be taken away.
        goesOn = left->count() == change->left.rows();
        if (goesOn) {
            work.left = *std::move(left);
            work.tally = m_last->tally;
        }
    }
    auto came = rowsOf(connection, order, goesOn ? change->came : selected, stop);
    if (!came)
        return fail(came.error());
    work.came = *std::move(came);
    return work;
}

Result<bool> SelectedProfit::read(const SqliteConnection &connection, Work &work,
                                  const HistorySpine::Standing &standing, Progress &progress)
{
    if (work.left.isEmpty() && work.came.isEmpty())
        return true;
    auto span = spanOf(connection, work, standing);
    if (!span)
        return fail(span.error());
    if (!*span)
        return false; // another connection has begun anew meanwhile
    return add(connection, work, std::move(**span), progress);
}

Result<std::optional<SelectedProfit::Span>> SelectedProfit::spanOf(const SqliteConnection &connection, const Work &work,
                                                                   const HistorySpine::Standing &standing) const
{
    LedgerSpan span;
    std::optional<HistorySpine::Start> start;
    const auto &left = work.left;
    const auto &came = work.came;
    if (standing.ordered) {
        const auto lowest = left.isEmpty()   ? came.lowest()
                            : came.isEmpty() ? left.lowest()
                                             : std::min(left.lowest(), came.lowest());
        span.way = LedgerSpan::Way::Trusted;
        start = m_spine.startBeforeRow(lowest, standing.generation);
    } else {
        std::optional<SecondsOfRows> seconds;
        const auto many = left.count() + came.count() > kMostLookedUp;
        for (const auto *rows : {&left, &came}) {
            if (many)
                break;
            if (const auto taken = takeSeconds(connection, *rows, seconds); !taken)
                return fail(taken.error());
        }
        span.way = LedgerSpan::Way::Sorted;
        start = m_spine.startAt({seconds ? seconds->first - 1 : -1, std::numeric_limits<qint64>::max()},
                                standing.generation);
        if (seconds)
            span.before = seconds->second + 1;
    }
    if (!start)
        return std::optional<Span>();
    span.after = start->place;
    return std::optional(Span{span, std::move(*start)});
}

/// False where rows do not lie in order any more, or are others: one was changed in place, unseen.
Result<bool> SelectedProfit::add(const SqliteConnection &connection, Work &work, Span span, Progress &progress)
{
    const auto &unsound = span.start.unsound;
    span.rows.knownUnsound = &unsound;
    auto &states = span.start.states;
    const auto ordered = span.rows.way == LedgerSpan::Way::Trusted;
    const auto highest = std::max(work.left.isEmpty() ? work.came.highest() : work.left.highest(),
                                  work.came.isEmpty() ? work.left.highest() : work.came.highest());
    auto missing = work.left.count() - unsoundAmong(unsound, work.left);
    const LedgerSink sink{[&](const LeanFill &fill) {
        if (ordered && fill.rowId > highest)
            return false;
        const auto line = static_cast<std::size_t>(fill.line);
        if (line >= states.size())
            states.resize(line + 1);
        const auto effect = states[line].apply(fill.values);
        if (work.came.contains(fill.rowId))
            work.tally.add(fill, effect);
        if (!work.left.contains(fill.rowId))
            return true;
        work.tally.remove(fill, effect);
        --missing;
        return true;
    }};
    const auto end = scanSpan(connection, m_reader, span.rows, sink, progress);
    if (!end)
        return fail(end.error());
    if (*end == ScanEnd::OutOfOrder)
        m_spine.distrust();
    return *end != ScanEnd::OutOfOrder && missing == 0;
}

} // namespace hoox
