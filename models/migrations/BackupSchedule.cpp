#include "models/migrations/BackupSchedule.h"

#include "models/migrations/UpkeepWatch.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

namespace hoox {

using namespace Qt::StringLiterals;

BackupSchedule::BackupSchedule(const PlannedBackupPlace &place, const Clock &clock, QObject *parent)
    : QObject(parent), m_place(place), m_clock(clock)
{
    m_looks.setInterval(kLookEvery);
    connect(&m_looks, &QTimer::timeout, this, &BackupSchedule::look);
}

BackupSchedule::~BackupSchedule()
{
    if (m_watch)
        m_watch->cancel();
}

void BackupSchedule::start()
{
    m_looks.start();
    look();
}

void BackupSchedule::look()
{
    const bool waits = m_failedAt && m_clock.monotonic() - *m_failedAt < kTryAgainAfter;
    if (m_working || m_saving || waits)
        return;
    m_working = true;
    m_watch = std::make_shared<UpkeepWatch>(QVector<Progress::Stage>{});
    const auto made = runOnPool<PlannedBackup>([place = m_place, clock = StartedClock(m_clock), watch = m_watch] {
        return makePlannedBackup(place, clock, *watch);
    });
    whenDone(made, this, [this](const Result<PlannedBackup> &done) { take(done); });
}

void BackupSchedule::take(const Result<PlannedBackup> &done)
{
    m_working = false;
    m_watch.reset();
    if (done) {
        m_known = true;
        m_failedAt.reset();
        m_error.reset();
        if (!m_wanted) // what was set meanwhile is newer than what was read
            m_state = done->state;
    } else {
        m_failedAt = m_clock.monotonic();
        m_error = done.error();
    }
    if (m_wanted)
        save();
    Q_EMIT changed();
    if (done && (done->made || !done->removed.isEmpty()))
        Q_EMIT backedUp();
}

void BackupSchedule::setPlan(const BackupPlan &plan)
{
    if (plan == m_state.plan)
        return;
    m_failedAt.reset();
    m_state.plan = plan;
    m_wanted = plan;
    if (!m_working && !m_saving)
        save();
    Q_EMIT changed();
}

void BackupSchedule::save()
{
    m_saving = true;
    const auto plan = *std::exchange(m_wanted, std::nullopt);
    const auto words =
        plan.isOn ? u"%1, %2 newest, %3 days"_s.arg(plan.at.toString(u"HH:mm"_s)).arg(plan.keepCount).arg(plan.keepDays)
                  : u"off"_s;
    const auto saved = runOnPool<BackupPlanState>([place = m_place, clock = StartedClock(m_clock), plan, words] {
        return place.trail.around({u"backup.schedule"_s, words}, clock,
                                  [&] { return changeBackupPlan(place.planFile, plan); });
    });
    whenDone(saved, this, [this](const Result<BackupPlanState> &state) {
        m_saving = false;
        m_error = state ? std::nullopt : std::optional(state.error());
        if (m_wanted)
            save();
        else if (state)
            m_state = *state;
        Q_EMIT changed();
    });
}

} // namespace hoox
