#pragma once

#include "storage/base/Clock.h"
#include "storage/base/Progress.h"
#include "storage/base/Result.h"

#include <functional>

namespace hoox {

class SqliteConnection;

/// What opening a ledger found.
struct LedgerFileState
{
    int schemaVersion = 0; ///< Highest migration that is applied.
    int pending = 0;       ///< Migrations that could not be applied: the file is read-only, or nobody tracks it.
    bool writable = true;
    bool managed = true; ///< False: the tables are there, but nobody tracks them; left alone until told otherwise.
    QString backup;      ///< The one made before migrating; empty if nothing was pending.
};

/// Makes a new ledger with every table and index. `Conflict` if there is a file. All or nothing. Worker thread.
[[nodiscard]] Result<Done> createLedger(const QString &path, const Clock &clock, Progress &progress);

/// Checks a workspace's ledger and brings it to this version's schema, after a verified backup into `backups` (MG-1).
/// Each way a file can be wrong has its own cause (LG-6), and none changes it: missing, empty, not SQLite, damaged,
/// locked, newer, drifted, `MissingColumns`. A read-only file is fine and stays as it is. Worker thread.
[[nodiscard]] Result<LedgerFileState> openLedger(const QString &path, const QString &backups, const Clock &clock,
                                                 Progress &progress);

/// Makes the file whole or not at all, as `createLedger` does, with what `fill` puts into it.
[[nodiscard]] Result<Done> makeLedgerFile(const QString &path,
                                          const std::function<Result<Done>(const SqliteConnection &)> &fill);
/// `MissingColumns` that names each column of the specified tables which the file lacks, as table.column. With
/// `tradesOnly` a table that is missing as a whole is accepted, but for `trades`.
[[nodiscard]] Result<Done> checkLedgerColumns(const SqliteConnection &connection, bool tradesOnly);

} // namespace hoox
