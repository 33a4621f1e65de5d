#include "storage/ledger/history/HistoryProof.h"

#include "storage/ledger/FillRow.h"
#include "storage/sqlite/Statement.h"

namespace hoox {

Result<bool> HistoryProof::holds(const SqliteConnection &connection, Progress &progress, const Stop &stop)
{
    const StepWatch watch(connection, stop);
    // The stamp first: what changes after it has another one.
    const auto stamp = fileStampOf(connection);
    if (!stamp)
        return fail(stamp.error());
    if (m_proven == *stamp)
        return true;
    auto extension = m_spine.extension(stop);
    if (!extension)
        return fail(extension.error());
    // Begun with the extension in hand: the snapshot shows all that the spine has read. Rows behind that do not matter.
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return fail(snapshot.error());
    const auto standing = m_spine.standing();
    extension->unlock();
    if (!standing.complete)
        return true;
    const auto sum = checksumUpTo(connection, standing.highestRow, progress);
    if (!sum)
        return fail(sum.error());
    m_proven = *stamp;
    if (*sum == standing.checksum)
        return true;
    // Somebody else may have found it meanwhile, and read all anew.
    if (m_spine.standing().generation == standing.generation)
        m_spine.distrust();
    return false;
}

Result<quint64> HistoryProof::checksumUpTo(const SqliteConnection &connection, qint64 highestRow, Progress &progress)
{
    constexpr qint64 kRowsBetweenReports = 8192;
    const auto rows = Statement::prepare(connection, QByteArray("SELECT rowid, ") + kFillColumns +
                                                         " FROM trades WHERE rowid <= ? ORDER BY rowid");
    if (!rows)
        return fail(rows.error());
    rows->bind(1, highestRow);
    quint64 sum = 0;
    LeanFill fill;
    for (qint64 seen = 1;; ++seen) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return sum;
        if (m_reader.read(rows->get(), fill))
            sum += checksumOf(fill);
        if (seen % kRowsBetweenReports == 0)
            progress.report(fill.rowId, highestRow);
    }
}

} // namespace hoox
