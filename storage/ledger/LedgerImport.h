#pragma once

#include "storage/base/Clock.h"
#include "storage/base/Progress.h"
#include "storage/base/Result.h"

namespace hoox {

struct ImportReport
{
    qint64 fills = 0;
    qint64 positions = 0;
    qint64 balances = 0;
    qint64 rejects = 0; ///< Rows that were refused; listed in the new ledger (LG-5).
};

/// Copies the ledger `source` (the specified dialect, columns by name) into a new ledger file `target`, row by row and
/// checked. Unsound rows are refused and listed, the rest goes in; fills keep their order. The source is only read.
/// `Conflict` if `target` is there. All or nothing. Worker thread.
[[nodiscard]] Result<ImportReport> importLedger(const QString &source, const QString &target, const Clock &clock,
                                                Progress &progress);

} // namespace hoox
