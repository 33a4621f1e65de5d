#pragma once

#include "storage/sqlite/SqliteConnection.h"

namespace hoox {

/// Runs the statements of one of the program's own files (`:/…`), up to the first that fails. Part of the caller's
/// transaction. Of the connection's thread.
[[nodiscard]] Result<Done> runScript(const SqliteConnection &connection, const QString &resource);

} // namespace hoox
