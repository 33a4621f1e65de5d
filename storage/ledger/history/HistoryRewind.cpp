#include "storage/ledger/FillRow.h"
#include "storage/ledger/history/HistorySpine.h"
#include "storage/sqlite/Statement.h"

#include <algorithm>
#include <limits>

// How the spine goes back for rows that came late.

namespace hoox {

namespace {

constexpr std::size_t kMostRewinds = 64; ///< What is older than so many is read anew.

constexpr LedgerPlace kBehindAll{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};

struct RowsThatCame
{
    LedgerPlace first = kBehindAll; ///< Of the sound ones.
    std::vector<qint64> unsound;
};

Result<RowsThatCame> rowsAbove(const SqliteConnection &connection, LeanRowReader &reader, qint64 highestRow)
{
    const auto rows = Statement::prepare(connection, QByteArray("SELECT rowid, ") + kFillColumns +
                                                         " FROM trades WHERE rowid > ? ORDER BY rowid");
    if (!rows)
        return fail(rows.error());
    rows->bind(1, highestRow);
    RowsThatCame came;
    LeanFill fill;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return came;
        if (reader.read(rows->get(), fill))
            came.first = std::min(came.first, LedgerPlace{fill.values.createdAt, fill.rowId});
        else
            came.unsound.push_back(fill.rowId);
    }
}

RowIdList firstOf(const RowIdList &rows, qint64 count)
{
    RowIdList first;
    for (qint64 row = 0; row < count; ++row)
        first.append(rows.at(row));
    return first;
}

} // namespace

qint64 HistorySpine::rowsBetween() const
{
    const std::lock_guard lock(m_mutex);
    return m_checkpoints.rowsBetween();
}

HistorySpine::BeforeRows HistorySpine::beforeRows() const
{
    const std::lock_guard lock(m_mutex);
    return {m_standing.complete, m_rows, m_highestRow, m_unsound.size(), m_watched};
}

std::optional<LedgerPlace> HistorySpine::standsUntil(qint64 generation) const
{
    const std::lock_guard lock(m_mutex);
    auto until = kBehindAll;
    auto next = generation + 1;
    for (const auto &[made, place] : m_rewinds) {
        if (made < next)
            continue;
        if (made != next)
            return std::nullopt;
        until = std::min(until, place);
        ++next;
    }
    return next == m_standing.generation + 1 ? std::optional(until) : std::nullopt;
}

Result<bool> HistorySpine::rewind(const SqliteConnection &connection, const BeforeRows &before)
{
    if (!before.complete)
        return false;
    const auto came = rowsAbove(connection, m_reader, before.highestRow);
    if (!came)
        return fail(came.error());
    const std::lock_guard lock(m_mutex);
    const auto checkpoint = m_checkpoints.atOrBefore(came->first);
    if (checkpoint == Checkpoints::kNone)
        return false;
    rewindTo(checkpoint, before, came->unsound);
    return true;
}

/// With the mutex.
void HistorySpine::rewindTo(int checkpoint, const BeforeRows &before, const std::vector<qint64> &unsoundThatCame)
{
    m_checkpoints.cutBehind(checkpoint);
    m_states = m_checkpoints.states(checkpoint);
    m_end = m_checkpoints.place(checkpoint);
    m_isChanged.assign(m_states.size(), 0);
    m_changed.clear();
    m_unsoundBehind.clear();
    m_sinceMark = 0;
    m_watched = before.watched;
    m_knownUntil = before.highestRow;
    // What was read of the rows that came, before one was found to be late, is void.
    if (m_unsound.size() != before.unsound)
        m_unsound = firstOf(m_unsound, before.unsound);
    for (const auto rowId : unsoundThatCame)
        m_unsound.append(rowId);
    m_rows = before.rows + static_cast<qint64>(unsoundThatCame.size());
    m_standing = {m_standing.generation + 1, {}, false, false};
    m_print.reset();
    m_rewinds.emplace_back(m_standing.generation, m_end);
    if (m_rewinds.size() > kMostRewinds)
        m_rewinds.pop_front();
}

} // namespace hoox
