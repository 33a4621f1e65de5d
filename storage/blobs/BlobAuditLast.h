#pragma once

#include "storage/base/Result.h"
#include "storage/blobs/BlobAuditReport.h"

#include <optional>

namespace hoox {

/// What the last `verify` that came to its end found, without its lists (BL-5): for reports, which say what was proven
/// and when. `read` and what follows it are 0 after a run of names only.
struct BlobAuditLast
{
    BlobAuditQuestion question; ///< `asOf` is when it was asked.
    BlobAuditReport found;
    friend bool operator==(const BlobAuditLast &, const BlobAuditLast &) = default;
};

/// Kept beside `verifyFile`, in place of the one before. Blocks; worker thread.
[[nodiscard]] Result<Done> writeLastAudit(const QString &verifyFile, const BlobAuditLast &last);
/// None if there never was one; `Corrupt` for a file that is none of ours. Blocks; worker thread.
[[nodiscard]] Result<std::optional<BlobAuditLast>> readLastAudit(const QString &verifyFile);

} // namespace hoox
