#pragma once

#include "storage/base/Progress.h"
#include "storage/blobs/BlobAudit.h"
#include "storage/domain/BlobKey.h"
#include "storage/sqlite/SqliteConnection.h"

#include <functional>

namespace hoox {

/// How far a run is. What is behind it is not done again.
enum class BlobAuditPhase { Fills, Listing, Reading };

/// Where a run begins or goes on.
struct BlobAuditStart
{
    BlobAuditPhase phase = BlobAuditPhase::Fills;
    bool isResumed = false;
    QString cursor; ///< Of the listing.
    qint64 fills = 0;
    qint64 blobs = 0;
    qint64 read = 0;
    qint64 toRead = 0;
    QDateTime asOf;
};

/// One row of either side.
struct BlobAuditRow
{
    enum class Side { Fill, Blob, Spool };
    Side side = Side::Fill;
    QString exchange, symbol, orderId;
    QString key;
    bool isInPeriod = true;
    bool isNew = false;   ///< Of a log: written after the question.
    qint64 sizeBytes = 0; ///< Of a log.
    QString fillId;
    FillStatus status = FillStatus::Filled;
    std::optional<double> quantity, price;
};
using BlobAuditRows = QVector<BlobAuditRow>;

/// The two sides on the disk, and what was found so far: a run's whole state. Each call is one transaction, so that a
/// run which dies is where its last call ended. Of the connection's thread.
namespace blobaudit {

/// Empties the file unless it holds an unfinished run of the same question that is to be gone on with.
[[nodiscard]] Result<BlobAuditStart> begin(const SqliteConnection &connection, const BlobAuditQuestion &question,
                                           bool resumes);
[[nodiscard]] Result<Done> insert(const SqliteConnection &connection, const BlobAuditRows &rows);
/// The fills are all there: they are not read again. `withoutOrderId` is only counted.
[[nodiscard]] Result<Done> endFills(const SqliteConnection &connection, qint64 fills, qint64 withoutOrderId);
/// A page of the listing, and where the next begins; empty: it was the last.
[[nodiscard]] Result<Done> addPage(const SqliteConnection &connection, const BlobAuditRows &rows, qint64 others,
                                   const QString &cursor);
/// Gives how many logs are to be read.
[[nodiscard]] Result<qint64> endListing(const SqliteConnection &connection);
/// The first `most` that were not read.
[[nodiscard]] Result<QVector<BlobAuditLog>> unread(const SqliteConnection &connection, int most);
/// Whether an error of a read is a finding: a log that is damaged, that is gone since it was listed, or that is too
/// large to read. All others say nothing of the log: a connection that broke, a disk that is full, an answer of
/// somebody else.
[[nodiscard]] bool isAboutTheLog(const Error &error);
/// What a log that was read says, or why it could not be, as above. One too large to read does not count as read.
[[nodiscard]] Result<Done> addLog(const SqliteConnection &connection, const BlobAuditLog &log,
                                  const Result<QByteArray> &bytes);
/// SQLite sorts on the disk; what comes back is one order after the other, with both of its sides.
[[nodiscard]] Result<BlobAuditReport> compare(const SqliteConnection &connection, Progress &progress);
/// The file keeps nothing of the run.
[[nodiscard]] Result<Done> clear(const SqliteConnection &connection);

// Shared by the files of this class.
inline constexpr auto kLogsToRead = "sides WHERE side = 1 AND in_period = 1";
[[nodiscard]] inline QString damagedWord()
{
    return QStringLiteral("damaged");
}
/// Empty if it is not there, or the file has no such table.
[[nodiscard]] QString stateOf(const SqliteConnection &connection, const QString &name);
[[nodiscard]] Result<qint64> countOf(const SqliteConnection &connection, const QByteArray &from,
                                     const QByteArray &what = "count(*)");

} // namespace blobaudit

} // namespace hoox
