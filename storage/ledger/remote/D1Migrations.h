#pragma once

#include "storage/ledger/LedgerUpkeep.h"
#include "storage/ledger/remote/D1Backup.h"
#include "storage/ledger/remote/MigrationFolder.h"

namespace hoox {

/// The migrations of a D1 database (MG-4, MG-5): what the console applied there stands in `hoox_migrations`; the tables
/// of wrangler and drizzle are read, never written. What there is to apply comes from a folder of the operator's.

/// Each step of `folder` as the database has it, by the console's table, else by others'; then what only the console's
/// table names. Without a folder nothing is pending, and what was recorded counts as applied. `managed` is false for a
/// database with tables, of whose migrations nobody says a word. Changes nothing.
[[nodiscard]] Result<LedgerSchema> readD1Schema(D1Line &line, const std::optional<MigrationFolder> &folder,
                                                const Progress &progress);

/// Backs up into `backups`, verifies, and sends everything that is pending as one batch, which is one transaction: it
/// fails as a whole if a statement does (MG-2), or if the database is not any more what the backup holds (MG-1). After
/// an outcome that is not known the console's table there decides. `Refused` for a database that nobody tracks,
/// `Corrupt` with `DriftedMigration`, `Newer` for one with a step that the folder lacks.
[[nodiscard]] Result<LedgerMigration> migrateD1(D1Line &line, const MigrationFolder &folder, const QString &backups,
                                                const Clock &clock, Progress &progress,
                                                const D1CopyPolicy &policy = {});

/// Records the folder's steps up to and with `upTo` as applied, running none (MG-5), if the database has every column
/// that they make: `MissingColumns` otherwise. `Conflict` for one that the console tracks already.
[[nodiscard]] Result<int> baselineD1(D1Line &line, const MigrationFolder &folder, int upTo, const Clock &clock,
                                     Progress &progress);

} // namespace hoox
