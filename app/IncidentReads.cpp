#include "app/IncidentReads.h"

#include "app/Composition.h"
#include "storage/audit/AuditLog.h"
#include "storage/ledger/LedgerHistory.h"

namespace hoox {

IncidentSources incidentSources(Composition &parts, LedgerHistory &history)
{
    const auto &workspace = parts.workspace();
    return {workspace.incidentFile(),
            workspace.incidentsFolder(),
            workspace.killJournalFile(),
            workspace.alertsFile(),
            parts.audit().trail(),
            parts.profile().name,
            operatorName(),
            parts.clock(),
            [&parts]() -> TableExport & { return parts.exports(); },
            parts.blobs(),
            [&history](qint64 second) { return history.positionsAt(second); },
            [held = parts.secrets()] { return held->all(); }};
}

} // namespace hoox
