#include "storage/ledger/BackupPlan.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/KillNineChecks.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"

#include <QDir>

namespace hoox::tests {

using namespace Qt::StringLiterals;

/// Daily backups of which three stay: each day's is there or the next one's turn, and what is there is sound.
QString checkPlans(const QString &folder, int done)
{
    NoProgress none;
    const Workspace workspace(folder);
    const PlannedBackupPlace place{workspace.backupPlanFile(u"p"_s), workspace.ledgerFile(), workspace.backupsFolder(),
                                   trailOf(workspace)};
    const auto state = readBackupPlan(place.planFile);
    if (!state)
        return u"the plan cannot be read: "_s + state.error().detail;
    FixedClock clock;
    clock.advance(std::chrono::hours(24) * done);
    if (done >= 0 && state->lastDay < clock.nowUtc().date())
        return u"a day is forgotten: "_s + state->lastDay.toString(Qt::ISODate);
    const auto kept = std::min<qsizetype>(done + 1, 3);
    const auto backups = listBackups(place.folder);
    if (backups.size() < kept || backups.size() > kept + 2)
        return u"%1 backups after %2 days"_s.arg(backups.size()).arg(done + 1);
    for (const auto &one : backups) {
        if (!verifyBackup(one.file, none))
            return u"a listed backup is not sound: "_s + one.file;
    }
    clock.advance(std::chrono::hours(24) * 3);
    const auto next = makePlannedBackup(place, clock, none);
    if (!next || !next->made)
        return u"the next one is not made: "_s + (next ? QString() : next.error().detail);
    return listBackups(place.folder).size() == std::min<qsizetype>(backups.size() + 1, 3)
               ? QString()
               : u"%1 stay"_s.arg(listBackups(place.folder).size());
}

} // namespace hoox::tests
