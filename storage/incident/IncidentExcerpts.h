#pragma once

#include "storage/audit/AuditFile.h"

namespace hoox {

/// A part of the audit log as its bytes stand there: whole lines, one after the other, so that their chain can be
/// followed (AU-1). Of all profiles: a chain has no gaps.
struct AuditExcerpt
{
    QByteArray lines;
    QVector<AuditRecord> records;
    QByteArray previous; ///< The hash that the first record follows.
};

/// From the first record of that moment (UTC) or later, up to the one with that number. `Full` with `TooLarge` beyond
/// 64 MiB. Blocking; any thread.
[[nodiscard]] Result<AuditExcerpt> auditExcerpt(const AuditFile &log, const QDateTime &from, qint64 lastNumber);

/// What is wrong with lines that claim to be such an excerpt; empty: nothing. English, for logs and details.
[[nodiscard]] QString chainFault(const QByteArray &lines);

/// Of a file with one JSON object a line, those whose "at" is of that moment or later and not after the last; as they
/// stand there. A file that is missing has none. `Full` with `TooLarge` as above. Blocking; any thread.
[[nodiscard]] Result<QByteArray> linesWithin(const QString &path, const QDateTime &from, const QDateTime &last);

} // namespace hoox
