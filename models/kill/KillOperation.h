#pragma once

#include "models/kill/KillSwitch.h"
#include "storage/config/ConfigStore.h"
#include "storage/config/KillJournal.h"

namespace hoox {

/// An engage or a release under way. Part of `KillSwitch`, not for others.
struct KillSwitch::Operation
{
    quint64 number = 0; ///< Answers to an older operation are dropped.
    quint64 tryNumber = 0;
    bool engages = true;
    bool stored = false;    ///< One key was read back truthy after it was written.
    bool overtakes = false; ///< An engage was still writing: what it sent may come after our read.
    bool resumed = false;   ///< From the journal of an earlier run.
    Step step = Step::None;
    int tries = 0;
    quint64 readAtSend = 0;           ///< Reads up to this one began before the try.
    std::chrono::milliseconds due{0}; ///< When the step is over, monotonic.
    QString intent, by, reason;
    QDateTime askedAt; ///< UTC.
};

} // namespace hoox
