#include "storage/ledger/history/HistorySpine.h"

#include "storage/ledger/FillScan.h"
#include "storage/sqlite/Statement.h"

#include <algorithm>
#include <chrono>

namespace hoox {

namespace {

constexpr std::chrono::milliseconds kBetweenLooks{5};

Checkpoints newCheckpoints(qint64 rowsBetween)
{
    return rowsBetween > 0 ? Checkpoints(rowsBetween) : Checkpoints();
}

Result<Done> runOnce(const SqliteConnection &connection, const char *sql)
{
    const auto statement = Statement::prepare(connection, QByteArray(sql));
    if (!statement)
        return fail(statement.error());
    return statement->run();
}

} // namespace

Result<std::unique_ptr<ReadSnapshot>> ReadSnapshot::begin(const SqliteConnection &connection)
{
    if (auto begun = runOnce(connection, "BEGIN"); !begun)
        return fail(begun.error());
    std::unique_ptr<ReadSnapshot> snapshot(new ReadSnapshot(connection));
    // BEGIN alone takes no view of the file yet.
    if (const auto looked = fillscan::number(connection, "SELECT 1 FROM trades LIMIT 1"); !looked)
        return fail(looked.error());
    return snapshot;
}

ReadSnapshot::~ReadSnapshot()
{
    // A failed statement may have ended it already.
    [[maybe_unused]] const auto ended = runOnce(m_connection, "ROLLBACK");
}

HistorySpine::HistorySpine(qint64 rowsBetween) : m_rowsBetween(rowsBetween), m_checkpoints(newCheckpoints(rowsBetween))
{
}

HistorySpine::Standing HistorySpine::standing() const
{
    const std::lock_guard lock(m_mutex);
    return m_standing;
}

Result<HistorySpine::Extension> HistorySpine::extension(const Stop &stop)
{
    Extension extension(m_extending, std::defer_lock);
    while (!extension.try_lock_for(kBetweenLooks)) {
        if (stop())
            return fail(Error::Kind::Cancelled);
    }
    return extension;
}

Result<std::optional<HistorySpine::Standing>> HistorySpine::fresh(const SqliteConnection &connection,
                                                                  const FileEye &eye) const
{
    const auto stamp = fileStampOf(connection);
    if (!stamp)
        return fail(stamp.error());
    const std::lock_guard lock(m_mutex);
    const auto &now = m_standing;
    const auto agrees = !m_isDistrusted && now.complete && eye.generation == now.generation && eye.stamp == *stamp;
    return agrees ? std::optional(now) : std::nullopt;
}

Result<Done> HistorySpine::verify(const SqliteConnection &connection, FileEye &eye)
{
    const auto stamp = fileStampOf(connection);
    if (!stamp)
        return fail(stamp.error());
    if (!isDistrusted() && eye.generation == standing().generation && eye.stamp == *stamp)
        return Done{};
    const auto then = print();
    const auto stands = then ? then->stands(connection) : Result<bool>(m_end == LedgerPlace() && m_rows == 0);
    if (!stands)
        return fail(stands.error());
    if (!*stands)
        beginAnew(true);
    eye = {*stamp, standing().generation};
    return Done{};
}

Result<Done> HistorySpine::extend(const SqliteConnection &connection, FileEye &eye, const HistoryRider *rider,
                                  Progress &progress)
{
    const auto before = beforeRows();
    auto end = scan(connection, rider, progress);
    if (end && *end == ScanEnd::OutOfOrder) {
        const auto rewound = rewind(connection, before);
        if (!rewound) {
            distrust(); // what was read of the rows that came is void
            return abandoned(rewound.error(), eye);
        }
        if (!*rewound)
            beginAnew(false);
        if (rider && *rewound)
            rider->rewind(m_end);
        else if (rider)
            rider->restart();
        end = scan(connection, *rewound ? nullptr : rider, progress);
    }
    if (!end)
        return abandoned(end.error(), eye);
    return finish(connection, eye);
}

/// What was read stays, for the same connection to go on from while nobody writes to the file.
Result<Done> HistorySpine::abandoned(const Error &error, FileEye &eye)
{
    const std::lock_guard lock(m_mutex);
    eye.generation = m_standing.generation;
    m_standing.end = m_end;
    // Rows appended to a file that is out of order were read as the file lies: a sorted pass cannot go on from there.
    m_isDistrusted = m_isDistrusted || (m_standing.complete && !m_standing.ordered);
    m_standing.complete = false;
    m_print.reset();
    return fail(error);
}

Result<ScanEnd> HistorySpine::scan(const SqliteConnection &connection, const HistoryRider *rider, Progress &progress)
{
    const auto highest = fillscan::number(connection, "SELECT max(rowid) FROM trades");
    if (!highest)
        return fail(highest.error());
    const auto now = standing();
    LedgerSpan span;
    if (rider)
        span.condition = rider->condition;
    const auto anewSorted = !now.ordered && !now.complete;
    span.way = anewSorted ? LedgerSpan::Way::Sorted : LedgerSpan::Way::File;
    span.after = m_end;
    // Unsound rows at the end of a whole pass were read as well.
    if (!anewSorted)
        span.after.rowId = std::max(m_end.rowId, m_highestRow);
    const LedgerSink sink{[&](const LeanFill &fill) {
                              take(fill, rider);
                              return true;
                          },
                          [&](qint64 rowId) {
                              if (!m_knownUntil) // those that came were told before it went back
                                  m_unsoundBehind.push_back(rowId);
                          }};
    auto end = scanSpan(connection, m_reader, span, sink, progress);
    if (end) {
        keepUnsound();
        m_highestRow = *highest;
    }
    // What lies behind the last sound row is read again.
    m_unsoundBehind.clear();
    return end;
}

void HistorySpine::keepUnsound()
{
    const std::lock_guard lock(m_mutex);
    for (const auto rowId : m_unsoundBehind)
        m_unsound.append(rowId);
    m_rows += static_cast<qint64>(m_unsoundBehind.size());
    m_unsoundBehind.clear();
}

void HistorySpine::take(const LeanFill &fill, const HistoryRider *rider)
{
    const auto line = static_cast<std::size_t>(fill.line);
    if (line >= m_states.size()) {
        m_states.resize(line + 1);
        m_isChanged.resize(line + 1, 0);
    }
    const auto effect = m_states[line].apply(fill.values);
    if (!m_isChanged[line]) {
        m_isChanged[line] = 1;
        m_changed.push_back(fill.line);
    }
    if (!m_unsoundBehind.empty())
        keepUnsound();
    m_end = {fill.values.createdAt, fill.rowId};
    if (!m_knownUntil || fill.rowId > *m_knownUntil) {
        m_watched.add(fill.rowId, fill.values.status == FillStatus::Pending);
        ++m_rows;
    }
    if (rider)
        rider->add(fill, effect);
    if (++m_sinceMark >= m_checkpoints.rowsBetween())
        mark();
}

void HistorySpine::mark()
{
    {
        const std::lock_guard lock(m_mutex);
        m_checkpoints.add(m_end, m_states, m_changed);
    }
    m_sinceMark = 0;
    m_changed.clear();
    std::fill(m_isChanged.begin(), m_isChanged.end(), 0);
}

Result<Done> HistorySpine::finish(const SqliteConnection &connection, FileEye &eye)
{
    const auto stamp = fileStampOf(connection);
    auto taken = FilePrint::take(connection, m_rows, m_highestRow, m_watched.rows());
    if (!stamp || !taken)
        return abandoned(stamp ? taken.error() : stamp.error(), eye);
    m_knownUntil.reset();
    const std::lock_guard lock(m_mutex);
    m_standing.end = m_end;
    m_standing.complete = true;
    m_print = std::move(*taken);
    eye = {*stamp, m_standing.generation};
    return Done{};
}

void HistorySpine::beginAnew(bool ordered)
{
    m_states.clear();
    m_isChanged.clear();
    m_changed.clear();
    m_unsoundBehind.clear();
    m_watched = {};
    m_sinceMark = m_rows = 0;
    m_highestRow = LedgerPlace().rowId;
    m_end = {};
    m_knownUntil.reset();
    const std::lock_guard lock(m_mutex);
    m_rewinds.clear();
    m_standing = {m_standing.generation + 1, {}, ordered, false};
    m_checkpoints = newCheckpoints(m_rowsBetween);
    m_isDistrusted = false;
    m_unsound = {};
    m_print.reset();
}

HistorySpine::Start HistorySpine::startOf(int checkpoint) const
{
    Start start;
    std::vector<qint64> unsound;
    for (qint64 row = 0; row < m_unsound.size(); ++row)
        unsound.push_back(m_unsound.at(row));
    start.unsound = RowSet(std::move(unsound));
    if (checkpoint == Checkpoints::kNone)
        return start;
    start.place = m_checkpoints.place(checkpoint);
    start.states = m_checkpoints.states(checkpoint);
    return start;
}

std::optional<HistorySpine::Start> HistorySpine::startAt(const LedgerPlace &place, qint64 generation) const
{
    const std::lock_guard lock(m_mutex);
    if (m_standing.generation != generation)
        return std::nullopt;
    return startOf(m_checkpoints.atOrBefore(place));
}

std::optional<HistorySpine::Start> HistorySpine::startBeforeRow(qint64 rowId, qint64 generation) const
{
    const std::lock_guard lock(m_mutex);
    if (m_standing.generation != generation)
        return std::nullopt;
    return startOf(m_checkpoints.beforeRow(rowId));
}

std::optional<std::pair<LedgerPlace, LineState>> HistorySpine::lineAt(const LedgerPlace &place, int line,
                                                                      qint64 generation) const
{
    const std::lock_guard lock(m_mutex);
    if (m_standing.generation != generation)
        return std::nullopt;
    const auto checkpoint = m_checkpoints.atOrBefore(place);
    if (checkpoint == Checkpoints::kNone)
        return std::pair(LedgerPlace(), LineState());
    return std::pair(m_checkpoints.place(checkpoint), m_checkpoints.state(checkpoint, line));
}

std::optional<std::vector<qint64>> HistorySpine::unsoundFrom(qint64 first, qint64 generation) const
{
    const std::lock_guard lock(m_mutex);
    if (m_standing.generation != generation)
        return std::nullopt;
    std::vector<qint64> rows;
    for (auto row = first; row < m_unsound.size(); ++row)
        rows.push_back(m_unsound.at(row));
    return rows;
}

std::optional<FilePrint> HistorySpine::print() const
{
    const std::lock_guard lock(m_mutex);
    return m_isDistrusted ? std::nullopt : m_print;
}

void HistorySpine::distrust()
{
    m_isDistrusted = true;
}

bool HistorySpine::isDistrusted() const
{
    return m_isDistrusted;
}

Result<HistorySpine::Standing> SpineView::bringUp(const SqliteConnection &connection, Progress &progress,
                                                  const Stop &stop, std::unique_ptr<ReadSnapshot> &snapshot)
{
    auto begun = ReadSnapshot::begin(connection);
    if (!begun)
        return fail(begun.error());
    const auto fresh = m_spine.fresh(connection, m_eye);
    if (!fresh)
        return fail(fresh.error());
    if (*fresh) {
        snapshot = std::move(*begun);
        return **fresh;
    }
    begun->reset();
    const auto extension = m_spine.extension(stop);
    if (!extension)
        return fail(extension.error());
    begun = ReadSnapshot::begin(connection);
    if (!begun)
        return fail(begun.error());
    snapshot = std::move(*begun);
    if (auto verified = m_spine.verify(connection, m_eye); !verified)
        return fail(verified.error());
    if (auto extended = m_spine.extend(connection, m_eye, nullptr, progress); !extended)
        return fail(extended.error());
    return m_spine.standing();
}

} // namespace hoox
