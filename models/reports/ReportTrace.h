#pragma once

#include "models/reports/ReportRecorded.h"
#include "models/reports/SealedReport.h"
#include "storage/audit/AuditFile.h"

#include <functional>

namespace hoox {

/// The words of the record's detail, before the hash.
inline constexpr char kFileHashDetail[] = "sha256 ";

/// Reads the log once: the best that any record says of the report, which may have been drawn more than once. Says
/// nothing of the chain (`AuditFile::verify`). Blocks; worker thread.
[[nodiscard]] Result<ReportRecorded> traceReport(const AuditFile &log, const QString &file, const SealedReport &report,
                                                 const std::function<bool()> &isCancelled = {});

} // namespace hoox
