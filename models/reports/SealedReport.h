#pragma once

#include "models/reports/ReportSeal.h"

namespace hoox {

/// What one of our reports says of itself near its end, for whoever lists it: three lines of comment. A value.
struct ReportRemark
{
    qint64 pages = 0;
    qint64 fills = 0;
    TimeRange range;       ///< Half open; Unix seconds, UTC.
    qint64 sealAt = 0;     ///< Offset of the seal's text in the file.
    qint64 sealLength = 0; ///< 0: made before reports had one.
    qint64 whereAt = 0;    ///< And of the text of `PrintedFills`.
    qint64 whereLength = 0;

    [[nodiscard]] QByteArray text() const;
    friend bool operator==(const ReportRemark &, const ReportRemark &) = default;
};

/// The line that ends what `fileHash` of a report is over: "%hoox-sha256 ", the digest in hex, a line feed.
inline constexpr char kFileHashWord[] = "%hoox-sha256 ";

/// Reads only the end of the file. None for a file that is not one of our reports.
[[nodiscard]] std::optional<ReportRemark> readReportRemark(const QString &path);

/// A report that was read through.
struct SealedReport
{
    ReportRemark remark;
    ReportSeal seal;
    /// Not a byte of the file is another than when it was written. It says nothing against somebody who wrote the hash
    /// anew as well: for that there is the content hash in the audit log.
    bool isUnchanged = false;
    QByteArray fileHash; ///< SHA-256 of the whole file, in hex, as `sha256sum` says it.
};

/// Reads the whole file, in pieces. `NotFound`, `Denied`; `Invalid` for a file that is not one of our reports, or one
/// without a seal; `Corrupt` for a seal that cannot be read. Blocks; worker thread.
[[nodiscard]] Result<SealedReport> readSealedReport(const QString &path);

} // namespace hoox
