#pragma once

#include "storage/base/Clock.h"
#include "storage/base/Progress.h"
#include "storage/base/Result.h"

namespace hoox {

/// Makes the file of a replica of the D1 database `databaseId`, or looks whether the one that is there is it. Never
/// mixes: `Conflict` with `WrongId` for the replica of another database, `Invalid` with `MissingColumns` for another
/// file. It reads as a ledger with `LocalLedger`; what D1 does not tell is NULL or empty in it, and `positions` has a
/// row an exchange and symbol. Its rows have the numbers that they have at D1, so ties of time keep their order.
/// Its folder must be there. Cheap. Any thread.
[[nodiscard]] Result<Done> prepareReplica(const QString &file, const QString &databaseId, const Clock &clock,
                                          Progress &progress);

} // namespace hoox
