#pragma once

#include "storage/domain/BlobKey.h"
#include "storage/sqlite/Backup.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/OtherLedgers.h"

namespace hoox {

/// A ledger's migrations as they stand.
struct LedgerSchema
{
    QVector<MigrationStatus> migrations; ///< By number; those of a newer version last.
    bool managed = true;                 ///< False: the tables are there, but nobody tracks them.
    bool writable = true;
    QVector<OtherLedger> others = {}; ///< Read only (MG-4).
    QString dialect = {};             ///< Of a D1, as `toText`; empty for one that is not known, and for a file.
    friend bool operator==(const LedgerSchema &, const LedgerSchema &) = default;
};

/// What the page and the command line do to a workspace's ledger: each a whole job, with what has to come before it.
/// Everything is opened and closed within the call, so any worker thread will do; `Progress::begin` tells the parts.

/// Changes nothing. A ledger that drifted or is of a newer version still tells its list.
[[nodiscard]] Result<LedgerSchema> readLedgerSchema(const QString &ledger);
[[nodiscard]] Result<BackupInfo> backUpLedger(const QString &ledger, const QString &folder, const Clock &clock,
                                              Progress &progress, const QString &madeBy = {});

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
/// The one deliberate action on a ledger that nobody tracks (MG-5): if it has every column of the specified tables, it
/// is backed up, and their migration is recorded as applied; what comes after it is pending then. `MissingColumns`
/// otherwise, `Conflict` for one that is tracked.
[[nodiscard]] Result<LedgerMigration> baselineLedger(const QString &ledger, const QString &folder, const Clock &clock,
                                                     Progress &progress);
/// As `restoreBackup` (MG-3), but only what is a ledger this version can read takes a ledger's place; `Conflict` with
/// `WrongId` for the replica of another D1 database.
[[nodiscard]] Result<RestoreReport> restoreLedger(const QString &backup, const QString &ledger, const QString &folder,
                                                  const Clock &clock, Progress &progress);

} // namespace hoox
