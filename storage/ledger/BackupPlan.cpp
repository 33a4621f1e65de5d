#include "storage/ledger/BackupPlan.h"

#include "storage/export/WholeFile.h"
#include "storage/ledger/LedgerUpkeep.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestBackupPlan = 64 * 1024;
constexpr qint64 kSecondsADay = 86'400;

bool isWithin(int value, int least, int most)
{
    return value >= least && value <= most;
}

Result<Done> writeBackupPlan(const QString &file, const BackupPlanState &state)
{
    const auto &plan = state.plan;
    QJsonObject object{{u"on"_s, plan.isOn},
                       {u"at"_s, plan.at.toString(u"HH:mm"_s)},
                       {u"keep_count"_s, plan.keepCount},
                       {u"keep_days"_s, plan.keepDays}};
    if (state.lastDay.isValid())
        object[u"last_day"_s] = state.lastDay.toString(Qt::ISODate);
    return writeWholeFile(file, QJsonDocument(object).toJson());
}

/// Held by this process alone, and gone with it.
class PlanTurn
{
public:
    explicit PlanTurn(const QString &planFile) : m_lock(planFile + u".lock"_s)
    {
        m_lock.setStaleLockTime(0); // a backup may take long: only a dead process gives its turn up
        m_isMine = m_lock.tryLock(0);
    }
    [[nodiscard]] bool isMine() const { return m_isMine; }

private:
    QLockFile m_lock;
    bool m_isMine = false;
};

} // namespace

Result<BackupPlanState> readBackupPlan(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return BackupPlanState{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, path, file.errorString());
    const auto object = QJsonDocument::fromJson(file.read(kLargestBackupPlan)).object();
    const BackupPlan plan{object[u"on"_s].toBool(), QTime::fromString(object[u"at"_s].toString(), u"HH:mm"_s),
                          object[u"keep_count"_s].toInt(), object[u"keep_days"_s].toInt(-1)};
    if (!plan.at.isValid() || !object[u"on"_s].isBool() || !isWithin(plan.keepCount, 1, BackupPlan::kMostKept) ||
        !isWithin(plan.keepDays, 0, BackupPlan::kMostDays))
        return fail(Error::Kind::Corrupt, path, u"no plan of backups"_s, Error::Cause::DamagedFile);
    return BackupPlanState{plan, QDate::fromString(object[u"last_day"_s].toString(), Qt::ISODate)};
}

Result<BackupPlanState> changeBackupPlan(const QString &file, const BackupPlan &plan)
{
    const PlanTurn turn(file);
    if (!turn.isMine())
        return fail(Error::Kind::Busy, file, {}, Error::Cause::LockedFile);
    auto state = readBackupPlan(file).value_or(BackupPlanState{});
    state.plan = plan;
    if (auto written = writeBackupPlan(file, state); !written)
        return fail(written.error());
    return state;
}

bool isBackupDue(const BackupPlanState &state, const QDateTime &nowUtc)
{
    const auto now = nowUtc.toUTC();
    const auto ahead = state.lastDay.isValid() ? now.date().daysTo(state.lastDay) : -1;
    const bool isMade = ahead == 0 || ahead == 1;
    return state.plan.isOn && now.time() >= state.plan.at && !isMade;
}

Result<PlannedBackup> makePlannedBackup(const PlannedBackupPlace &place, const Clock &clock, Progress &progress)
{
    auto state = readBackupPlan(place.planFile);
    if (!state)
        return fail(state.error());
    if (!isBackupDue(*state, clock.nowUtc()))
        return PlannedBackup{{}, {}, *state};
    const PlanTurn turn(place.planFile);
    if (!turn.isMine())
        return PlannedBackup{{}, {}, *state};
    // Another console may have made it since.
    state = readBackupPlan(place.planFile);
    if (!state)
        return fail(state.error());
    const auto day = clock.nowUtc().toUTC().date();
    if (!isBackupDue(*state, clock.nowUtc()))
        return PlannedBackup{{}, {}, *state};
    auto made = place.trail.around({u"backup.create"_s, place.ledger, {}, {}, u"daily"_s}, clock, [&] {
        return backUpLedger(place.ledger, place.folder, clock, progress, QString::fromUtf16(kMadeBySchedule));
    });
    if (!made)
        return fail(made.error());
    state->lastDay = day;
    if (auto written = writeBackupPlan(place.planFile, *state); !written)
        return fail(written.error());
    auto removed = removeOldBackups(place, state->plan, clock, progress);
    if (!removed)
        return fail(removed.error());
    return PlannedBackup{*std::move(made), *std::move(removed), *state};
}

Result<QStringList> removeOldBackups(const PlannedBackupPlace &place, const BackupPlan &plan, const Clock &clock,
                                     Progress &progress)
{
    const auto all = listBackups(place.folder); // newest first
    const auto oldest = clock.nowUtc().toSecsSinceEpoch() - plan.keepDays * kSecondsADay;
    QVector<BackupInfo> goes;
    QVector<BackupInfo> stays;
    int planned = 0;
    for (const auto &entry : all) {
        if (!entry.info)
            continue;
        const bool isPlanned = entry.info->madeBy == QStringView(kMadeBySchedule);
        const bool isKept = !isPlanned || ++planned <= plan.keepCount || entry.info->madeAt >= oldest;
        (isKept ? stays : goes).append(*entry.info);
    }
    if (goes.isEmpty())
        return QStringList();
    const bool isSafe = std::any_of(stays.begin(), stays.end(),
                                    [&](const auto &one) { return verifyBackup(one.file, progress).has_value(); });
    if (!isSafe)
        return QStringList();
    QStringList removed;
    for (const auto &one : goes) {
        const auto gone = place.trail.around({u"backup.remove"_s, one.file}, clock, [&]() -> Result<Done> {
            if (!QFile::remove(one.file))
                return fail(Error::Kind::Denied, one.file, {}, Error::Cause::UnwritableFolder);
            return Done{};
        });
        if (!gone)
            return fail(gone.error());
        removed.append(one.file);
    }
    return removed;
}

} // namespace hoox
