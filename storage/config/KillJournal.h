#pragma once

#include "storage/base/Result.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>

namespace hoox {

/// How long each step of an engage took from the click on, by the monotonic clock. A step that has not come, or that
/// an earlier run took, has none.
struct KillTimings
{
    using Time = std::optional<std::chrono::milliseconds>;
    Time journalled;     ///< The intent is on the disk.
    Time sent;           ///< The first write left for its connection.
    Time answered;       ///< The store took it.
    Time stored;         ///< One key was read back.
    Time written;        ///< Both keys were read back.
    Time gatewayRefused; ///< The gateway refused for the first time since (KS-6).
    Time settled;        ///< The window passed, and both keys were read again.

    struct Step
    {
        const char *name; ///< As journal, audit log and JSON have it.
        Time KillTimings::*time;
    };
    [[nodiscard]] static const std::array<Step, 7> &steps(); ///< In this order.
    friend bool operator==(const KillTimings &, const KillTimings &) = default;
};

/// One line of the kill journal.
struct KillEvent
{
    enum class Kind {
        EngageAsked,     ///< On the disk before the first packet (KS-3).
        EngageStored,    ///< One key was read back.
        EngageWritten,   ///< Both keys were read back: nothing is left to do.
        EngageCancelled, ///< By the operator, with a reason.
        ReleaseAsked,
        ReleaseWritten,      ///< Both keys were read back falsy.
        Acknowledged,        ///< The operator here has seen that another hand released.
        GatewayRefused,      ///< Hoox's gateway was seen to refuse: the engage is proven at one location (KS-6).
        GatewayAcknowledged, ///< The operator here has seen that it lets in while the keys say stop (KR-29).
        EngageSettled,       ///< The window passed, and both keys were read again.
    };
    Kind kind = Kind::EngageAsked;
    QString intent; ///< The same for all events of one engage or release.
    QDateTime at;   ///< UTC.
    QString by;
    QString reason;
    KillTimings timings = {};    ///< Written into the line for those who review it (KR-26); no run reads it back.
    QString location = {};       ///< Of `GatewayRefused`: the airport code, or empty where the gateway did not say.
    bool queuedAccepted = false; ///< Of `ReleaseAsked`: whoever released knew that queued orders may execute (KR-28).
    friend bool operator==(const KillEvent &, const KillEvent &) = default;
};

/// `engage-asked` and the like, as the journal writes it.
[[nodiscard]] QString toText(KillEvent::Kind kind);

/// What the journal says, read from its start.
struct KillHistory
{
    /// The next line of the profile.
    void add(const KillEvent &event);

    std::optional<KillEvent> openEngage; ///< Asked, and neither written nor cancelled: to be finished (KR-21).
    bool believedEngaged = false;        ///< An engage was stored, and nobody here released or acknowledged since.
    std::optional<KillEvent> last;       ///< The engage or release asked last.
    bool tornTail = false;               ///< The last line is not whole: a crash while it was written.
    int damagedLines = 0;                ///< Whole lines that say nothing.
    QStringList openElsewhere;           ///< Other profiles of the workspace with an open engage, by name.
};

/// Where the kill switch keeps what it was asked, apart from the ledger and from the config. Any thread; answers come
/// later, in order.
class KillJournal
{
public:
    virtual ~KillJournal() = default;
    /// Durable when answered. Lines of several processes do not mix.
    [[nodiscard]] virtual Pending<Done> append(const KillEvent &event) = 0;
    /// A journal that is not there yet is an empty one.
    [[nodiscard]] virtual Pending<KillHistory> read() = 0;
};

} // namespace hoox
