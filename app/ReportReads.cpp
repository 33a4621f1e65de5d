#include "app/ReportReads.h"

#include "app/Composition.h"
#include "storage/blobs/BlobAuditText.h"

namespace hoox {

ReportSources reportSources(Composition &parts)
{
    ReportSources sources{parts.ledger()};
    sources.ledgerFile = parts.workspace().ledgerFile();
    sources.audit = &parts.audit();
    sources.orders = &parts.orderJournal();
    sources.profile = parts.profile().name;
    sources.verifyFile = verifyFile(parts.workspace(), parts.profile());
    sources.verifiedTiers = verifiedTiers(parts.workspace(), parts.profile());
    return sources;
}

} // namespace hoox
