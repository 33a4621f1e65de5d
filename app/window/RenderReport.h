#pragma once

#include "app/Composition.h"
#include "app/WindowArguments.h"
#include "ui/reports/ReportJob.h"

class QObject;

namespace hoox {

/// Writes the report that the arguments ask for and ends the application: 0, or the status of what failed, with a
/// sentence on standard error. `context` lives as long as the application.
void renderReport(Composition &parts, const WindowArguments &arguments, QObject *context);

/// What the audit log says of a report, its content hash and its file's among it: one that was forged together with its
/// hashes does not stand in the log (AU-1, RP-1; `ReportTrace` looks there).
[[nodiscard]] AuditEntry reportEntry(const QString &file, const Result<ReportResult> &result);

} // namespace hoox
