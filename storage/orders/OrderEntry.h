#pragma once

#include "storage/gateway/OrderGateway.h"

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <chrono>
#include <optional>

namespace hoox {

/// The way of an order (OR-1), in its order. Each is on the timeline.
enum class OrderStep { Validated, Switch, Lock, Journal, Sent, Answered, Recorded, Offloaded, Committed };
inline constexpr size_t kOrderSteps = 9;
[[nodiscard]] QString toText(OrderStep step); ///< `validated`

/// What is known of an order's fate.
enum class OrderState {
    Sending,    ///< On the disk, and on its way.
    Unresolved, ///< May have been executed: neither sent again by itself nor forgotten (OR-3).
    Queued,     ///< The gateway took it and executes it later (202).
    Executed,   ///< The gateway says that it is done; the ledger does not have it yet.
    Filled,     ///< The ledger has it, or an operator saw it executed.
    Failed,     ///< The exchange refused it, or an operator saw that it was not executed.
    Refused,    ///< Never sent, or certainly not taken.
};
[[nodiscard]] QString toText(OrderState state); ///< `unresolved`
[[nodiscard]] std::optional<OrderState> orderStateFromText(QStringView text);
/// Its fate is not known to the ledger yet.
[[nodiscard]] bool isOpen(OrderState state);

/// A process, told from a later one with the same number.
struct ProcessIdentity
{
    qint64 pid = 0;
    quint64 startedAt = 0; ///< In the kernel's ticks since the start of the machine.
    [[nodiscard]] static ProcessIdentity ofThis();
    [[nodiscard]] bool isAlive() const; ///< True as well where it cannot be known.
    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

/// What happened to an order after its intent was on the disk, or instead.
struct OrderEvent
{
    enum class Kind {
        Refused,    ///< By a rule of this desk; nothing was sent. `words`: the rule's code and what it found.
        Sent,       ///< Handed to the gateway's connection.
        AskedAgain, ///< Sent once more with the same key, by an operator (OR-3).
        Answered,   ///< `reply` has it all; its record is kept until it is offloaded.
        Recorded,   ///< The ledger has it: written here, or found there.
        Offloaded,  ///< The verbose record is in the spool, on the disk (BL-2).
        Committed,  ///< The lock is kept for its long term.
        Resolved,   ///< By an operator's verdict, with a reason.
        Stuck,      ///< A step failed and will be tried again. `words`: which, and why.
    };
    Kind kind = Kind::Stuck;
    QDateTime at;                                             ///< UTC.
    std::optional<std::chrono::milliseconds> sinceAsked = {}; ///< Monotonic; none from another process than the first.
    QString by = {};
    QString code = {};  ///< Of `Refused` and `Stuck`: a word as `kill_switch`, `duplicate`, `notional`.
    QString words = {}; ///< Redacted, plain text; of `Resolved` the reason.
    GatewayReply reply = {};
    QVector<Fill> fills = {}; ///< Of `Recorded`: what the ledger has.
    bool executed = false;    ///< Of `Resolved`.
};
[[nodiscard]] QString toText(OrderEvent::Kind kind); ///< `asked-again`

/// One order that this workspace was asked for (KR-19). A value; what `add` makes of events is all there is.
struct OrderEntry
{
    qint64 number = 0; ///< In the journal, from 1.
    OrderTicket ticket;
    QString profile;
    OrderGateway::Kind gateway = OrderGateway::Kind::Paper;
    QString by; ///< Who and where: `ops@desk-1`.
    ProcessIdentity process;
    QDateTime askedAt; ///< UTC.
    QString lockToken;
    /// Since the ask, by the monotonic clock; none: not reached, or in another process.
    std::array<std::optional<std::chrono::milliseconds>, kOrderSteps> steps = {};

    OrderState state = OrderState::Sending;
    bool hasIntent = true; ///< False: refused before anything was sent, and the request id is not used up.
    std::array<bool, kOrderSteps> reached = {};
    int asks = 0;       ///< Times that it was asked again.
    QDateTime sentAt;   ///< UTC, the first time: the gateway remembers the key from here on.
    GatewayReply reply; ///< The last one; `record` only until it is offloaded.
    QString code;       ///< Of a refusal, or of what it is stuck at.
    QString words;
    bool isStuck = false;
    QString resolvedBy;  ///< Empty: by no operator.
    QDateTime changedAt; ///< UTC, of its newest event; null without one.
    double filled = 0;   ///< Base asset.
    std::optional<double> averagePrice;

    void reach(OrderStep step, std::optional<std::chrono::milliseconds> sinceAsked);
    void add(const OrderEvent &event);
    /// The record of an answer waits for the spool.
    [[nodiscard]] bool awaitsOffload() const;
    /// Somebody has to go on with it: its fate is open, or a step is left.
    [[nodiscard]] bool isUnfinished() const;

private:
    void addFills(const OrderEvent &event);
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::OrderEntry)
