#include "models/alarms/BackupAlarm.h"

#include "models/alarms/AlarmList.h"
#include "models/migrations/BackupSchedule.h"

namespace hoox {

void followBackups(BackupSchedule &schedule, AlarmList &alarms, std::function<QString(const Error &)> words)
{
    QObject::connect(&schedule, &BackupSchedule::changed, &alarms, [&schedule, &alarms, words = std::move(words)] {
        const auto &error = schedule.error();
        if (error || schedule.isKnown())
            alarms.report(AlarmKind::BackupFailed, {}, error.has_value(), error ? words(*error) : QString());
    });
}

} // namespace hoox
