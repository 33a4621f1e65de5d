#pragma once

#include "storage/domain/Fill.h"

#include <array>
#include <span>

namespace hoox {

/// What one market looks like, measured on public prints of spot and perpetual markets: figures, never rows.
/// Prices in USDT, quantities in the base asset.
struct MarketFigures
{
    const char16_t *symbol;
    double level;            ///< Where the price swings around.
    double tick;             ///< Smallest step of the price.
    int priceDecimals;       ///< Digits behind the point that the tick needs.
    double lot;              ///< Smallest step of the quantity.
    int quantityDecimals;    ///< Digits behind the point that the lot needs.
    double minuteVolatility; ///< Standard deviation of the logarithmic return over one minute.
    double medianQuantity;   ///< Of one order.
    double quantitySpread;   ///< Standard deviation of the logarithm of an order's quantity.
    double share;            ///< Of all orders.
};

/// What one exchange takes and how it numbers its orders.
struct VenueFigures
{
    ExchangeId exchange;
    double takerFee; ///< Part of the notional.
    double makerFee;
    double share;         ///< Of all orders.
    double deposit;       ///< USDT at the start.
    const char16_t *coin; ///< What else lies in the margin account.
    double coinAmount;
};

/// What the tape of any of them looks like: gaps between prints come in bursts.
struct TapeFigures
{
    double sameSecond = 0.11;     ///< Part of the prints that share their moment with the one before.
    double gapSpread = 2.0;       ///< Standard deviation of the logarithm of the other gaps.
    double jumpEvery = 450;       ///< Orders between two jumps of the price.
    double jumpSize = 6;          ///< Of such a jump, in minutes' volatilities.
    double failed = 0.016;        ///< Part of the orders that the exchange refuses.
    double ordersWithMore = 0.30; ///< Part of the orders that fill in more than one piece.
};

[[nodiscard]] std::span<const MarketFigures> marketFigures();
[[nodiscard]] std::span<const VenueFigures> venueFigures();
[[nodiscard]] const TapeFigures &tapeFigures();

} // namespace hoox
