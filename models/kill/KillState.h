#pragma once

#include "storage/config/KillJournal.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace hoox {

/// The word on the kill bar (KS-1). `Unknown` is where everything starts and where every doubt ends.
enum class KillState { Unknown, Trading, Engaging, Engaged, Releasing, Diverged };
/// How far an engage has come.
enum class KillPhase { None, Stored, Propagating, Settled };

[[nodiscard]] QString toText(KillState state); ///< `trading`, as the command line's JSON says it.
[[nodiscard]] QString toText(KillPhase phase); ///< `stored`; empty for `None`.

/// What stands under one kill key.
struct KillKeyReading
{
    std::optional<QString> raw; ///< The stored text; none if the key is absent.
    bool engaged = false;       ///< Hoox's workers would honour it (contract 5.3).
    bool malformed = false;     ///< Looks like a yes, but no worker honours it: not engaged, and said so.
    friend bool operator==(const KillKeyReading &, const KillKeyReading &) = default;
};

/// `true`, `1`, `yes`, `on`, any case, trimmed, is engaged; a quoted or otherwise decorated yes is malformed.
[[nodiscard]] KillKeyReading readKillValue(const std::optional<QByteArray> &value);

/// What forbids a release just now (KS-4, KR-09).
enum class ReleaseBar { None, EngageInFlight, NotRead, Diverged, NotEngaged, AlreadyReleasing, ReadOnlyProfile };
[[nodiscard]] QString toText(ReleaseBar bar); ///< Untranslated, for `Error::detail`; empty for `None`.

/// What is known at one moment, reduced to what decides.
struct KillFacts
{
    bool fresh = false; ///< Both keys were read, verified, and not long ago.
    bool tradeOn = false;
    bool globalOn = false;
    bool engageInFlight = false;
    bool engageStored = false; ///< Of that engage: one key was read back.
    bool releaseInFlight = false;
    bool believedEngaged = false; ///< This console engaged, and nobody here released.
    bool readOnly = false;        ///< The profile allows engaging alone.
    bool windowRuns = false;      ///< The propagation window, up to a read that began after it.
    bool gatewayLetsIn = false;   ///< Asked after the window, and nobody here has acknowledged it (KR-29).
};

struct KillVerdict
{
    KillState state = KillState::Unknown;
    KillPhase phase = KillPhase::None;
    ReleaseBar bar = ReleaseBar::NotRead;
    friend bool operator==(const KillVerdict &, const KillVerdict &) = default;
};

/// The whole rule, in one place: see docs/kill-switch.md. `Trading` is what is left when nothing else can be.
[[nodiscard]] KillVerdict judge(const KillFacts &facts);

/// What one location of Hoox's gateway was seen to do (KS-6): that one, and no other.
struct KillProof
{
    QString location; ///< Three letters of the nearest airport; empty: it did not say.
    QDateTime at;     ///< UTC.
    std::optional<std::chrono::milliseconds> sinceClick; ///< None: not the first since a click of this run.
    friend bool operator==(const KillProof &, const KillProof &) = default;
};

/// Hoox's queue tries a message that the brake refused again after 0, 30, 60, 300 and 900 s, and never looks at its age
/// (H7): so long may an order from before the brake still execute once it is released.
inline constexpr std::chrono::seconds kQueueRetries{0 + 30 + 60 + 300 + 900};

/// Everything the kill bar shows: facts only, words are chosen in `ui`. A value.
struct KillSnapshot
{
    KillState state = KillState::Unknown;
    KillPhase phase = KillPhase::None;
    bool storeReachable = true; ///< False: shown as "not connected" beside the state (KR-13).
    KillKeyReading trade, global;
    QDateTime readAt;                     ///< UTC of the last verified read of both keys; null if there was none.
    std::chrono::milliseconds readAge{0}; ///< By the monotonic clock.
    KillState lastGoodState = KillState::Unknown; ///< Of that read.
    QDateTime changedAt;                          ///< UTC of the engage or release that is in force, if known.
    QString changedBy;
    QString reason;
    bool journalled = true; ///< False: the journal could not be written and the write was sent all the same (KS-3).
    int tries = 0;          ///< Of the engage or release in flight.
    QString lastError;      ///< Redacted detail of the last failed try.
    std::chrono::milliseconds windowLeft{0}; ///< Of the propagation window.
    std::chrono::milliseconds nextTryIn{0};  ///< 0: a try is under way, or nothing is.
    bool resumed = false;                    ///< An engage of an earlier run is being finished (KR-21).
    bool needsAcknowledge = false; ///< Another hand released, or the state diverged: the desk stays locked (KR-25).
    bool journalDamaged = false;   ///< The journal holds lines that cannot be read.
    QStringList openElsewhere;     ///< Other profiles of this workspace with an engage that is not confirmed (KR-06).
    ReleaseBar releaseBar = ReleaseBar::NotRead;
    bool hasGateway = false;         ///< The profile names one that can be asked.
    std::optional<KillProof> proven; ///< The gateway refuses. Only while *Engaged*.
    std::optional<KillProof> letsIn; ///< The gateway's last answer contradicts the keys.
    QString gatewayError;            ///< Redacted detail of a last question without an answer.
    KillTimings timings;             ///< Of the engage asked last in this run, until it is released.
    bool mayQueue = false;           ///< A queue behind the gateway may hold orders, and nobody here can count them.
    QDateTime queueEnds; ///< UTC, about: what was queued before the brake has run out of tries. Null: not known.
    std::chrono::milliseconds queueLeft{0}; ///< Up to `queueEnds`, by the wall clock.
    friend bool operator==(const KillSnapshot &, const KillSnapshot &) = default;
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::KillSnapshot)
