#include "tests/faults/KillNineChecks.h"

#include "storage/base/Ids.h"
#include "storage/locks/JournalledLocks.h"

#include "tests/faults/FaultInput.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"

#include <QMap>

#include <limits>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind write `last`.
QMap<QString, LockState> locksAfter(int last)
{
    QMap<QString, LockState> locks;
    for (int number = 0; number <= last; ++number) {
        const auto [key, step] = faultLock(number);
        if (step == FaultLock::Release)
            locks.remove(key);
        else
            locks.insert(key, step == FaultLock::Commit ? LockState::Committed : LockState::Reserved);
    }
    return locks;
}

} // namespace

QString checkLocks(const QString &folder, int done)
{
    constexpr auto all = std::numeric_limits<int>::max();
    const FixedClock clock;
    RandomIds ids;
    JournalledLocks locks(folder + u"/locks.db"_s, u"after"_s, clock, ids);
    const auto listed = await(locks.list(all));
    const auto events = await(locks.eventsAfter(0, all));
    if (!listed || !events)
        return u"does not open: "_s + (listed ? events.error().detail : listed.error().detail);
    QMap<QString, LockState> found;
    for (const auto &entry : *listed)
        found.insert(entry.key, entry.state);
    // The write under way may have happened; then its event has as well.
    const auto last = static_cast<int>(events->size()) - 1;
    if (last != done && last != done + 1)
        return u"%1 events are on record"_s.arg(events->size());
    if (found != locksAfter(last))
        return u"of the locks %1 are there"_s.arg(found.size());
    for (qsizetype at = 0; at < events->size(); ++at) {
        if (events->at(at).seq != at + 1)
            return u"event %1 is missing"_s.arg(at + 1);
    }
    const auto next = await(locks.reserve(u"next"_s));
    return next && next->granted ? QString() : u"no key is granted any more"_s;
}

} // namespace hoox::tests
