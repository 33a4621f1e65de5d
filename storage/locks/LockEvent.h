#pragma once

#include "storage/locks/LockManager.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace hoox {

/// One thing that happened to a key, on record since the same transaction (BL-7).
struct LockEvent
{
    enum class Kind { Granted, Committed, Released, Expired };
    qint64 seq = 0; ///< 1, 2, 3, …, without a gap, over all processes.
    QDateTime at;   ///< UTC, by the wall clock.
    Kind kind = Kind::Granted;
    QString key;
    QString owner; ///< Who did it; of `Expired`: whose it was.
    qint64 process = 0;
    friend bool operator==(const LockEvent &, const LockEvent &) = default;
};
[[nodiscard]] QString toText(LockEvent::Kind kind); ///< `granted`, `committed`, `released`, `expired`

/// Whose locks are written here.
struct LockOwner
{
    QString text; ///< `ops@desk-1`
    qint64 process = 0;
};

/// What stands under a key from now on; nothing: it is free.
struct LockChange
{
    QString key;
    std::optional<LockEntry> entry;
};

} // namespace hoox
