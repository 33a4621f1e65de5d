#pragma once

#include "storage/base/Progress.h"
#include "storage/domain/FillsQuery.h"
#include "storage/sqlite/SqliteConnection.h"

#include <functional>

namespace hoox {

/// Calls `sink` for every fill before `before` (Unix seconds), in the ledger's order (created_at, rowid); a row that is
/// no sound fill is left out and counted. `sink` answers false to stop. Rows mostly lie in order: the scan follows the
/// file and starts again, sorted, only where they do not; `restart` is called then, and what `sink` has gathered is
/// void. Gives how many rows were unsound.
[[nodiscard]] Result<qint64> scanLedger(const SqliteConnection &connection, qint64 before,
                                        const std::function<bool(const Fill &)> &sink,
                                        const std::function<void()> &restart, Progress &progress);

} // namespace hoox
