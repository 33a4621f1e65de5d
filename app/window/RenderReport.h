#pragma once

#include "app/Composition.h"
#include "app/WindowArguments.h"
#include "ui/reports/ReportJob.h"

class QObject;

namespace hoox {

/// What every report of that workspace and profile has, made now; `language` is a BCP 47 tag. The period and the file
/// are the caller's.
[[nodiscard]] ReportRequest reportRequest(const Composition &parts, const QString &language);

/// Writes the report that the arguments ask for and ends the application: 0, or the status of what failed, with a
/// sentence on standard error. `context` lives as long as the application.
void renderReport(Composition &parts, const WindowArguments &arguments, QObject *context);

/// What the audit log says of a report, its content hash and its file's among it: one that was forged together with its
/// hashes does not stand in the log (AU-1, RP-1; `ReportTrace` looks there).
[[nodiscard]] AuditEntry reportEntry(const QString &file, const Result<ReportResult> &result);

} // namespace hoox
