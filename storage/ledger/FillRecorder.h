#pragma once

#include "storage/ledger/Ledger.h"
#include "storage/sqlite/SqliteConnection.h"

namespace hoox {

/// Writes a fill and the position it changes in one transaction (LG-1, LG-2). On the writer's thread.
[[nodiscard]] Result<FillEffect> recordFill(const SqliteConnection &connection, const Fill &fill);

} // namespace hoox
