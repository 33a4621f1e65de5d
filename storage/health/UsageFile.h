#pragma once

#include "storage/base/Result.h"
#include "storage/health/ServiceUsage.h"

#include <QDateTime>

namespace hoox {

/// What was used of a service, by all programs of this workspace.
struct UsageTotals
{
    UsageCounts today; ///< Of the UTC day.
    UsageCounts month; ///< Of the UTC month.
    friend bool operator==(const UsageTotals &, const UsageTotals &) = default;
};

/// Adds `more` to the file, which begins anew with each day and month, and gives what stands in it then. Programs take
/// turns. A file that cannot be read begins anew: it is an estimate, and stands in nobody's way. Errors name the
/// folder: `Denied` with `UnwritableFolder`, `Full` with `DiskFull`, `Busy`. Blocking; any thread.
[[nodiscard]] Result<UsageTotals> addToUsageFile(const QString &path, const UsageCounts &more, const QDateTime &nowUtc);

} // namespace hoox
