#pragma once

#include "storage/base/Result.h"
#include "storage/blobs/SafeFolder.h"

#include <chrono>
#include <functional>

namespace hoox {

/// A queue of processes, or of objects within one, before something that one at a time may do: whoever asked first goes
/// first, and nobody twice while another waits. Made of kernel locks on the bytes of a small file that stays empty:
/// what a process holds or waits for is gone with it, however it ends. One thread.
class LockTurn final
{
public:
    /// Waits so long, or less; true: give up.
    using Pause = std::function<bool(std::chrono::microseconds)>;
    static constexpr std::chrono::microseconds kBetweenLooks{100};

    /// Opens `path` with the first turn.
    explicit LockTurn(QString path) : m_path(std::move(path)) {}

    /// `Busy` with `LockedFile` if the turn does not come within `patience`: somebody hangs. `Cancelled` if `pause`
    /// gives up.
    [[nodiscard]] Result<Done> take(std::chrono::milliseconds patience, const Pause &pause);
    void giveBack();

private:
    using Moment = std::chrono::steady_clock::time_point;
    [[nodiscard]] Result<Done> open();
    [[nodiscard]] Result<Done> queueUp(Moment until, const Pause &pause);
    [[nodiscard]] Result<Done> waitForThoseBefore(Moment until, const Pause &pause) const;
    [[nodiscard]] Result<Done> goOn(Moment until, const Pause &pause) const;
    /// True if it is ours now, false if somebody has it.
    [[nodiscard]] Result<bool> tryLock(qint64 at) const;
    void unlock(qint64 at) const;
    /// Where somebody else has a lock between `from` and `end`; −1: nowhere. `end` 0 is the end of all.
    [[nodiscard]] Result<qint64> takenPlace(qint64 from, qint64 end) const;

    const QString m_path;
    Descriptor m_file;
    qint64 m_place = 0; ///< The byte that is ours; 0: none.
};

} // namespace hoox
