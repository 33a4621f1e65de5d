#include "storage/ledger/history/AnalyticsFolds.h"

#include "storage/sqlite/Statement.h"

#include <algorithm>

namespace hoox {

namespace {

LedgerPlace lastOf(qint64 second)
{
    return {second, std::numeric_limits<qint64>::max()};
}

} // namespace

Result<Analytics> AnalyticsFolds::analytics(const SqliteConnection &connection, const FillsQuery &query,
                                            Progress &progress, const Stop &stop)
{
    const StepWatch watch(connection, stop);
    while (!stop()) {
        auto tried = tryOnce(connection, query, progress, stop);
        if (!tried)
            return fail(tried.error());
        if (*tried)
            return std::move(**tried);
    }
    return fail(Error::Kind::Cancelled, connection.path());
}

Result<std::optional<Analytics>> AnalyticsFolds::tryOnce(const SqliteConnection &connection, const FillsQuery &query,
                                                         Progress &progress, const Stop &stop)
{
    auto extension = m_spine.extension(stop);
    if (!extension)
        return fail(extension.error());
    // Begun with the extension in hand: the spine never knows more than this snapshot shows.
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return fail(snapshot.error());
    const auto standing = extend(connection, query, progress);
    if (!standing)
        return fail(standing.error());
    extension->unlock();
    auto &fold = m_folds.front();
    const auto caughtUp = catchUp(connection, *standing, fold, progress);
    const auto counted = caughtUp && *caughtUp ? countUnsound(connection, fold) : caughtUp;
    if (!counted)
        return fail(counted.error());
    if (!*counted)
        return std::optional<Analytics>();
    auto value = fold.totals.value();
    value.unsound = fold.unsound;
    return std::optional(std::move(value));
}

Result<HistorySpine::Standing> AnalyticsFolds::extend(const SqliteConnection &connection, const FillsQuery &query,
                                                      Progress &progress)
{
    if (auto verified = m_spine.verify(connection, m_eye); !verified)
        return fail(verified.error());
    auto &fold = foldFor(query);
    auto rides = fold.end == m_spine.standing().end;
    const auto betweenBases = 2 * m_spine.rowsBetween();
    const HistoryRider rider{fold.match.condition(),
                             [&](const LeanFill &fill, const PositionBook::Effect &effect) {
                                 if (fold.match(fill))
                                     fold.totals.add(fill, effect);
                                 fold.passed({fill.values.createdAt, fill.rowId}, betweenBases);
                             },
                             [&] { fold = newFold(fold.match.query()); },
                             [&](const LedgerPlace &) {
                                 rides = false;
                                 if (!renew(fold))
                                     fold = newFold(fold.match.query());
                             }};
    const auto extended = m_spine.extend(connection, m_eye, rides ? &rider : nullptr, progress);
    const auto standing = m_spine.standing();
    if (rides)
        fold.end = standing.end;
    else if (fold.generation != standing.generation && !renew(fold))
        fold = newFold(fold.match.query());
    if (!extended)
        return fail(extended.error());
    return standing;
}

Result<bool> AnalyticsFolds::catchUp(const SqliteConnection &connection, const HistorySpine::Standing &standing,
                                     Fold &fold, Progress &progress)
{
    const auto &time = fold.match.query().time;
    // What lies before the range only moves positions: the checkpoint knows what came of it.
    const auto from = std::max(fold.end, lastOf(time.from - 1));
    const auto until = std::min(standing.end, lastOf(time.to - 1));
    if (from >= until)
        return true;
    auto start = m_spine.startAt(from, standing.generation);
    if (!start)
        return false;
    LedgerSpan span;
    span.after = start->place;
    span.before = time.to;
    span.way = standing.ordered ? LedgerSpan::Way::Trusted : LedgerSpan::Way::Sorted;
    span.condition = fold.match.condition();
    span.knownUnsound = &start->unsound;
    auto &states = start->states;
    const auto betweenBases = 2 * m_spine.rowsBetween();
    const LedgerSink sink{[&](const LeanFill &fill) {
        const auto line = static_cast<std::size_t>(fill.line);
        if (line >= states.size())
            states.resize(line + 1);
        const auto effect = states[line].apply(fill.values);
        const LedgerPlace place{fill.values.createdAt, fill.rowId};
        if (place <= fold.end)
            return true;
        fold.end = place;
        if (fold.match(fill))
            fold.totals.add(fill, effect);
        fold.passed(place, betweenBases);
        return true;
    }};
    const auto end = scanSpan(connection, m_reader, span, sink, progress);
    if (!end)
        return fail(end.error());
    if (*end == ScanEnd::OutOfOrder) {
        m_spine.distrust(); // a row was changed in place, unseen
        return false;
    }
    fold.end = until;
    return true;
}

Result<bool> AnalyticsFolds::countUnsound(const SqliteConnection &connection, Fold &fold) const
{
    const auto rows = m_spine.unsoundFrom(fold.unsoundSeen, fold.generation);
    if (!rows || rows->empty())
        return rows.has_value();
    const auto condition = conditionOf(fold.match.query());
    if (condition.sql.isEmpty()) {
        fold.unsound += static_cast<qint64>(rows->size());
        fold.unsoundSeen += static_cast<qint64>(rows->size());
        return true;
    }
    const auto one = Statement::prepare(connection, "SELECT 1 FROM trades WHERE rowid = ? AND (" + condition.sql + ")");
    if (!one)
        return fail(one.error());
    bindValues(one->get(), 2, condition.values);
    for (const auto rowId : *rows) {
        one->bind(1, rowId);
        const auto matches = one->step();
        if (!matches)
            return fail(matches.error());
        one->reset();
        fold.unsound += *matches ? 1 : 0;
        ++fold.unsoundSeen;
    }
    return true;
}

void AnalyticsFolds::Fold::passed(const LedgerPlace &place, qint64 rowsBetween)
{
    if (++sinceBase < rowsBetween)
        return;
    sinceBase = 0;
    bases.push_back({totals, place});
    if (bases.size() > kMostBases)
        bases.pop_front();
}

bool AnalyticsFolds::Fold::rewindTo(const LedgerPlace &place)
{
    if (end <= place)
        return true;
    while (!bases.empty() && bases.back().end > place)
        bases.pop_back();
    if (bases.empty())
        return false;
    totals = bases.back().totals;
    end = bases.back().end;
    sinceBase = 0;
    return true;
}

bool AnalyticsFolds::renew(Fold &fold) const
{
    const auto until = m_spine.standsUntil(fold.generation);
    if (!until || !fold.rewindTo(*until))
        return false;
    fold.generation = m_spine.standing().generation;
    return true;
}

AnalyticsFolds::Fold AnalyticsFolds::newFold(const FillsQuery &query) const
{
    return {FillsMatch(query, m_spine.lines()), AnalyticsTotals(m_spine.lines()), m_spine.standing().generation, {}};
}

AnalyticsFolds::Fold &AnalyticsFolds::foldFor(const FillsQuery &query)
{
    auto wanted = query;
    wanted.sortBy = FillColumn::Time;
    wanted.descending = true;
    std::erase_if(m_folds, [this](Fold &fold) { return !renew(fold); });
    const auto known =
        std::find_if(m_folds.begin(), m_folds.end(), [&](const Fold &fold) { return fold.match.query() == wanted; });
    if (known == m_folds.end()) {
        m_folds.push_front(newFold(wanted));
        if (m_folds.size() > kMostKept)
            m_folds.pop_back();
    } else {
        std::rotate(m_folds.begin(), known, known + 1);
    }
    return m_folds.front();
}

} // namespace hoox
