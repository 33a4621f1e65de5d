#pragma once

#include "storage/base/Result.h"
#include "storage/domain/Fill.h"
#include "storage/domain/Order.h"

#include <QJsonObject>
#include <QVector>

#include <chrono>

namespace hoox {

/// What an answer, or the lack of one, means for the order (contract 5.2).
enum class GatewayVerdict {
    Executed,  ///< The gateway says that it is done.
    Queued,    ///< Taken, and to be executed later, by somebody who does not tell.
    Refused,   ///< Certainly not executed: the lock may go.
    Duplicate, ///< The gateway has seen this key. Ours if we sent it before, else somebody else's.
    Unknown,   ///< May have been executed: unresolved (OR-3).
};

/// Why, where an operator does something else for it. `ui` chooses the words.
enum class GatewayCause {
    None,
    NotReached,       ///< Nobody there: nothing was sent.
    KillSwitch,       ///< 503 with the code of the switch.
    WrongKey,         ///< 403: the API key is missing or wrong.
    AddressRefused,   ///< 403: this computer's address is not in the allowlist.
    InvalidOrder,     ///< 400.
    TooLarge,         ///< 413.
    RateLimited,      ///< 429: more than the gateway takes in a minute.
    ExchangeRejected, ///< 200 with `success: false`, or the paper exchange's own no.
    Unavailable,      ///< 503 without that code: before or behind the send, nobody knows.
    ServerFailed,     ///< 5xx.
    NoAnswer,         ///< Sent, and nothing came in time, or half of it.
    NotTheGateway,    ///< What answered is something else.
    NoCredentials,    ///< There is no API key on this computer: nothing was sent.
    NoPrice,          ///< The paper exchange has no price to fill at.
};
[[nodiscard]] QString toText(GatewayVerdict verdict); ///< `executed`, as the journal and JSON have it.
[[nodiscard]] std::optional<GatewayVerdict> gatewayVerdictFromText(QStringView text);
[[nodiscard]] QString toText(GatewayCause cause); ///< `kill_switch`; empty for `None`.
[[nodiscard]] std::optional<GatewayCause> gatewayCauseFromText(QStringView text);

struct GatewayReply
{
    GatewayVerdict verdict = GatewayVerdict::Unknown;
    GatewayCause cause = GatewayCause::None;
    int status = 0;      ///< HTTP; 0: none.
    QString words;       ///< What the gateway said, redacted, plain text, at most 500 characters.
    QString orderId;     ///< The exchange's; empty if it was not told.
    QString location;    ///< Of the gateway, three letters; empty: not told.
    QVector<Fill> fills; ///< Rows for the ledger, where it is this console that records them: the paper exchange alone.
    /// The whole exchange, secrets masked: `calls` and `stream` as the exchange's logs have them (design 5).
    QJsonObject record;
    std::chrono::milliseconds retryAfter{0}; ///< With `RateLimited`: when the next may go; 0: not told.
};

/// Where orders go (OR-2). `submit` sends once and never again by itself, whatever comes back. Any thread.
class OrderGateway
{
public:
    enum class Kind { Paper, Webhook };

    virtual ~OrderGateway() = default;
    [[nodiscard]] virtual Kind kind() const = 0;
    /// An answer in every case: a failure is a verdict. Only destruction and a cancel end it without one.
    [[nodiscard]] virtual Pending<GatewayReply> submit(const OrderTicket &ticket) = 0;
};

} // namespace hoox
