#pragma once

#include "storage/domain/Position.h"

#include <QString>

#include <optional>

namespace hoox {

/// What an operator asks a gateway for (OR-1, OR-2). A value; its request id is made when the ticket opens, and is the
/// trace id, the lock's key and the gateway's idempotency key all in one.
struct OrderTicket
{
    QString requestId;
    ExchangeId exchange = ExchangeId::Bybit;
    QString symbol; ///< Upper case, `BTCUSDT`.
    Action action = Action::Long;
    double quantity = 0;         ///< Base asset, above 0.
    std::optional<double> price; ///< Quote asset; none: at the market.
    int leverage = 1;
    bool test = false;                  ///< The gateway acknowledges it, and no exchange sees it.
    std::optional<PositionSide> closes; ///< With `Close`, and only then: the side of the position on that exchange.

    friend bool operator==(const OrderTicket &, const OrderTicket &) = default;
};

/// `LONG`, `SHORT`, `CLOSE_LONG`, `CLOSE_SHORT`: as the gateway takes it. A `Close` says which side it closes.
[[nodiscard]] QString gatewayAction(const OrderTicket &ticket);
/// What the order does at the exchange: buys or sells.
[[nodiscard]] Side sideOf(const OrderTicket &ticket);

} // namespace hoox
