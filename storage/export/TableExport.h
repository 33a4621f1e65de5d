#pragma once

#include "storage/audit/AuditTrail.h"
#include "storage/export/ExportRows.h"

namespace hoox {

class SqlThread;

/// Streams tables of a ledger file out of it (RP-4, PF-10): bounded memory, whatever the number of rows. A read-only
/// connection of its own. Every export is in the audit log, with its filter and what came of it (AU-1); one that cannot
/// be recorded is not made. Any thread; answers come later (`whenDone`). The future has progress and can be cancelled
/// at any moment: `Cancelled`.
class TableExport final
{
public:
    /// `clock` outlives it.
    TableExport(const QString &ledgerPath, AuditTrail trail, const Clock &clock);
    ~TableExport();

    /// Beside the target, synced, renamed when it is whole: there never is half a file under the name, and one that was
    /// there stays as it is until then. `Full` with `DiskFull`, `Denied` with `UnwritableFolder`; `Refused` for a file
    /// that is a database.
    [[nodiscard]] Pending<ExportResult> toFile(const ExportJob &job, const QString &file);
    /// To `sink`, on the export's thread; `target` names it in the log.
    [[nodiscard]] Pending<ExportResult> toSink(const ExportJob &job, const QString &target, ExportSink sink);

private:
    const AuditTrail m_trail;
    const Clock &m_clock;
    std::unique_ptr<SqlThread> m_thread;
};

} // namespace hoox
