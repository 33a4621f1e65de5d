#pragma once

#include "storage/audit/AuditTrail.h"
#include "storage/sqlite/Backup.h"

#include <QDate>
#include <QStringList>
#include <QTime>

namespace hoox {

/// When backups of the ledger are made by themselves, and which of those stay. A value.
struct BackupPlan
{
    static constexpr int kMostKept = 1000;
    static constexpr int kMostDays = 3650;

    bool isOn = false;
    QTime at{1, 30};    ///< UTC; hours and minutes.
    int keepCount = 14; ///< So many newest stay whatever their age; 1 to `kMostKept`.
    int keepDays = 30;  ///< And all that are not older; 0 to `kMostDays`.
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// The plan, and the last day that has its backup: `backup-schedule.PROFILE.json` of the workspace.
struct BackupPlanState
{
    BackupPlan plan;
    QDate lastDay; ///< UTC; invalid: none yet.
    friend bool operator==(const BackupPlanState &, const BackupPlanState &) = default;
};

/// `Corrupt` for a file that is none; no file is a plan that is off. Blocks; worker thread.
[[nodiscard]] Result<BackupPlanState> readBackupPlan(const QString &file);
/// Takes the new plan over, and keeps the last day. A damaged file is set anew. One process at a time: `Busy` with
/// `LockedFile` while another makes its backup. Blocks.
[[nodiscard]] Result<BackupPlanState> changeBackupPlan(const QString &file, const BackupPlan &plan);

/// Today's, from the plan's time of day on, once. Of days on which nothing ran none is made up for. A last day that
/// lies further ahead than a clock that was set by a day does not count.
[[nodiscard]] bool isBackupDue(const BackupPlanState &state, const QDateTime &nowUtc);

/// What a plan works on.
struct PlannedBackupPlace
{
    QString planFile;
    QString ledger;
    QString folder;   ///< Where its backups are.
    AuditTrail trail; ///< Each backup and each removal stands in it (AU-1).
};

struct PlannedBackup
{
    std::optional<BackupInfo> made; ///< Nothing: none was due, or another console makes it.
    QStringList removed;
    BackupPlanState state;
};

/// Makes the backup that is due, if one is, and removes what the plan does not keep. Each day one, with two consoles on
/// one workspace too: a lock beside the plan stands for the time it takes, and goes with its process. Worker thread.
[[nodiscard]] Result<PlannedBackup> makePlannedBackup(const PlannedBackupPlace &place, const Clock &clock,
                                                      Progress &progress);

/// Removes the plan's own backups that are neither among the `keepCount` newest of them nor within `keepDays`. Others
/// (by hand, before a migration or a restore) stay, whatever their age. Nothing is removed unless one of those that
/// stay was opened and verified just now. Gives the files that are gone.
[[nodiscard]] Result<QStringList> removeOldBackups(const PlannedBackupPlace &place, const BackupPlan &plan,
                                                   const Clock &clock, Progress &progress);

} // namespace hoox
