#pragma once

#include <QString>

namespace hoox {

class AuditLog;
class Ledger;
class OrderJournal;

/// Where a report reads (RP-1). All outlive it. What is not given, the report says it does not know.
struct ReportSources
{
    Ledger &ledger;
    /// The ledger's file, for what one pass over it tells: days, hours, and the equity of a part of the book.
    QString ledgerFile = {};
    AuditLog *audit = nullptr;
    OrderJournal *orders = nullptr;
    QString profile = {};       ///< Whose records of the two are meant.
    QString verifyFile = {};    ///< `verifyFile`: beside it stands what the last `blobs verify` found.
    QString verifiedTiers = {}; ///< `verifiedTiers`: one of other tiers says nothing here.
};

} // namespace hoox
