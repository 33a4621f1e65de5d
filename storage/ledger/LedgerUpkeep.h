#pragma once

#include "storage/domain/BlobKey.h"
#include "storage/sqlite/Backup.h"
#include "storage/sqlite/Migrations.h"

namespace hoox {

/// A ledger's migrations as they stand.
struct LedgerSchema
{
    QVector<MigrationStatus> migrations; ///< By number; those of a newer version last.
    bool managed = true;                 ///< False: the tables are there, but nobody tracks them.
    bool writable = true;
    friend bool operator==(const LedgerSchema &, const LedgerSchema &) = default;
};

/// What the page and the command line do to a workspace's ledger: each a whole job, with what has to come before it.
/// Everything is opened and closed within the call, so any worker thread will do; `Progress::begin` tells the parts.

/// Changes nothing. A ledger that drifted or is of a newer version still tells its list.
[[nodiscard]] Result<LedgerSchema> readLedgerSchema(const QString &ledger);
[[nodiscard]] Result<BackupInfo> backUpLedger(const QString &ledger, const QString &folder, const Clock &clock,
                                              Progress &progress);

/// Where an upload of it goes (BL-7): `backups/ledger/<UTC day>/<name of the file>`.
[[nodiscard]] Result<BlobKey> backupKey(const BackupInfo &backup);

struct LedgerMigration
{
    int applied = 0;   ///< How many.
    BackupInfo backup; ///< The one made before; stays.
};
/// Backs up, verifies, applies, looks at the result (MG-1, MG-2). `Refused` for a ledger that nobody tracks.
[[nodiscard]] Result<LedgerMigration> migrateLedger(const QString &ledger, const QString &folder, const Clock &clock,
                                                    Progress &progress);
/// As `restoreBackup` (MG-3), but only what is a ledger this version can read takes a ledger's place; `Conflict` with
/// `WrongId` for the replica of another D1 database.
[[nodiscard]] Result<RestoreReport> restoreLedger(const QString &backup, const QString &ledger, const QString &folder,
                                                  const Clock &clock, Progress &progress);

} // namespace hoox
