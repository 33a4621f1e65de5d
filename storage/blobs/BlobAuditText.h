#pragma once

#include "storage/blobs/BlobAuditReport.h"

#include "storage/profile/Profile.h"
#include "storage/workspace/Workspace.h"

#include <QByteArray>
#include <QJsonObject>

namespace hoox {

/// What `verify` found, to be kept: counts, and the first `kMostListed` of each kind. Pure; any thread.

[[nodiscard]] QString toText(BlobAuditReport::Verdict verdict); ///< `agrees`, `differs` or `unknown`
/// One object, names in snake_case. What only a deep run knows is null after another.
[[nodiscard]] QJsonObject auditJson(const BlobAuditReport &report, BlobAuditQuestion::Depth depth);
/// A line for each finding, damage first: `finding,key,exchange,symbol,order_id,id,field,in_log,in_ledger`. Quoted as
/// RFC 4180 does, and neutralised against spreadsheets' formulas.
[[nodiscard]] QByteArray auditCsv(const BlobAuditReport &report);
/// Where an interrupted run of that profile waits.
[[nodiscard]] QString verifyFile(const Workspace &workspace, const Profile &profile);
/// Which ledger and which tier a run is of: `BlobAuditQuestion::of`.
[[nodiscard]] QString verifiedTiers(const Workspace &workspace, const Profile &profile);

} // namespace hoox
