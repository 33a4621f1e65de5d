#pragma once

#include "storage/base/Result.h"

#include <functional>

namespace hoox {

class AlarmList;
class BackupSchedule;

/// Raises an alert while the daily backup fails, with `words` for what went wrong, and ends it once one was made
/// (MG-3, AL-1). Before the plan was read nothing is said. GUI thread; both outlive each other's signals.
void followBackups(BackupSchedule &schedule, AlarmList &alarms, std::function<QString(const Error &)> words);

} // namespace hoox
