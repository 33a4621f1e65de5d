#pragma once

#include "storage/base/Result.h"
#include "storage/profile/Profile.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <chrono>
#include <functional>
#include <optional>

namespace hoox {

class AuditLog;
class Clock;
class ConfigStore;
class KillSwitch;
class Ledger;
class LockManager;
class OrderGateway;
class OrderJournal;
class PositionBoard;
class Spool;

/// What the order desk works with. All outlive it.
struct DeskParts
{
    KillSwitch &kill;
    LockManager &locks;
    OrderJournal &journal;
    OrderGateway *gateway; ///< Null where the profile has none: nothing is sent.
    Spool &spool;
    Ledger &ledger;
    ConfigStore &config;
    PositionBoard &board;
    AuditLog &audit;
    const Clock &clock;
};

/// What of the profile and of the person at it the desk goes by.
struct DeskTerms
{
    Profile profile;           ///< Its name, whether it may be written to, and its limits (KR-37).
    QString by;                ///< `ops@desk-1`
    bool recordsFills = false; ///< The ledger is this workspace's own: fills are written here, not pulled.
    std::function<QVector<QByteArray>()> secrets = {}; ///< What must stand in no record. Any thread.
};

/// How long the gateway surely remembers a key from its first send on: its own life of 300 s, less what the way and two
/// clocks may take (OR-3).
inline constexpr std::chrono::seconds kKeyRemembered{270};
/// Taken by a queue, and not in the ledger after this: shown as unresolved.
inline constexpr std::chrono::seconds kQueuedPatience{60};
/// What the limit a minute counts over (KR-37).
inline constexpr std::chrono::seconds kRateWindow{60};
/// Put aside on the disk for the record of an order before it is sent (BL-2).
inline constexpr qint64 kRecordRoom = 256 * 1024;

} // namespace hoox
