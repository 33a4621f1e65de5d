#pragma once

#include "storage/base/Result.h"

#include <QDateTime>
#include <QString>
#include <QVector>

#include <chrono>
#include <optional>

namespace hoox {

/// How far a lock has come.
enum class LockState { Reserved, Committed };
[[nodiscard]] QString toText(LockState state); ///< `reserved`, `committed`

/// One key that is taken. Times are UTC, by the wall clock.
struct LockEntry
{
    QString key;
    LockState state = LockState::Reserved;
    QDateTime reservedAt;
    QDateTime expiresAt;
    QString owner; ///< Who and where: `ops@desk-1`.
    qint64 process = 0;
    friend bool operator==(const LockEntry &, const LockEntry &) = default;
};

/// What a reserve came to. `entry` is ours when granted, else whoever has the key (LK-2).
struct LockVerdict
{
    bool granted = false;
    QString token; ///< Proves whose reservation it is to `commit` and `release`; empty unless granted.
    LockEntry entry;
};

struct LockTerms
{
    std::chrono::milliseconds pending{std::chrono::minutes(5)};
    std::chrono::milliseconds committed{std::chrono::hours(24)};
};

/// Idempotency keys, each granted once (LK-1): the guarantees of Hoox's Durable Object, on one workspace. Any thread;
/// answers come later, and are durable when they come. An error is never a grant.
class LockManager
{
public:
    static constexpr qsizetype kLongestKey = 256; ///< UTF-16 units, as the gateway's own.

    virtual ~LockManager() = default;
    /// Granted to one of all who ask, in every process; what is expired is free. `Invalid` as `checkLockKey` says.
    [[nodiscard]] virtual Pending<LockVerdict> reserve(const QString &key) = 0;
    /// Keeps the key for the committed term from now on. Of an expired reservation that nobody took since too.
    /// `Conflict` if somebody else has it now.
    [[nodiscard]] virtual Pending<Done> commit(const QString &key, const QString &token) = 0;
    /// Frees the key, after a failure that is certain. A key that is free already is no error; `Conflict` as above.
    [[nodiscard]] virtual Pending<Done> release(const QString &key, const QString &token) = 0;
    /// From memory, at once: advice. Another process's reservation may be a moment away; only `reserve` decides.
    [[nodiscard]] virtual std::optional<LockEntry> check(const QString &key) const = 0;
    /// Those that are not expired, the newest first; at most `most`.
    [[nodiscard]] virtual Pending<QVector<LockEntry>> list(int most) = 0;
    /// Drops what is expired; how many. A timer does so by itself.
    [[nodiscard]] virtual Pending<int> purge() = 0;
};

/// `Invalid` with `BadKey` for a key that is empty, longer than `LockManager::kLongestKey`, or no Unicode text: two of
/// those could become one on the disk.
[[nodiscard]] Result<Done> checkLockKey(const QString &key);

} // namespace hoox
