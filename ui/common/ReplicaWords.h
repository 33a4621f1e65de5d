#pragma once

#include "ui/common/Format.h"

#include <QCoreApplication>

namespace hoox {

class ReplicaState;

/// How fresh the local copy of a ledger is, in words. GUI thread.
class ReplicaWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReplicaWords)

public:
    /// For the status bar: "replica 4 s", "copying 38 %", "no replica yet".
    [[nodiscard]] static QString brief(const ReplicaState &replica, const Format &format);
    /// Whole sentences: from when it is, what it holds, when it is pulled next.
    [[nodiscard]] static QString sentences(const ReplicaState &replica, const Format &format);
    /// "12,000 of about 20,000 fills" of a copy that runs.
    [[nodiscard]] static QString progress(const ReplicaState &replica, const Format &format);
    /// What stays in sight after a failure or a stop: "What is shown is from 02:44:10 UTC, 2 min 53 s old."
    [[nodiscard]] static QString whatIsShown(const ReplicaState &replica, const Format &format);
    /// "Trying again in 4 s."; empty while nothing is due.
    [[nodiscard]] static QString nextTry(const ReplicaState &replica);
};

} // namespace hoox
