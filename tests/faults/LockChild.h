#pragma once

#include "storage/locks/LockManager.h"

#include <QStringList>
#include <QVector>

#include <functional>

namespace hoox::tests {

/// One of several processes on the same `locks.db`, in the folder `arguments[2]`; says "ready" when it has opened the
/// file, waits for a line on standard input, and says what came of it when it is over.
/// `locks-hold`: reserves the key `held`, takes the turn, says "held" and waits to be killed.
/// `locks-race COUNT`: reserves the same keys as everybody; says the numbers of those it got.
/// `locks-contend MS`: reserves keys of its own as fast as it can; says how many.
/// `locks-history SEED CALLS KEYS`: plays calls of chance; says each.
int runLockChild(const QStringList &arguments, const std::function<void(const QString &)> &say);

/// Reserves `race-0` to `race-(count − 1)`, one after the other, and answers which it got; nothing else if a call
/// failed.
[[nodiscard]] QVector<int> raceForKeys(LockManager &locks, int count);

} // namespace hoox::tests
