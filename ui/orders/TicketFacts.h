#pragma once

#include "storage/domain/Order.h"

#include <optional>

namespace hoox {

class PositionBoard;
struct Profile;

/// What the ledger knows of one exchange and symbol, for whoever fills in a ticket. A value.
struct TicketFacts
{
    std::optional<double> lastPrice; ///< Of the newest fill; none: there is none that has one.
    qint64 lastAt = 0;               ///< Unix seconds, UTC, of that fill.
    ExchangeId lastFrom = ExchangeId::Bybit;
    std::optional<double> position; ///< Base asset, below 0 when short; none: not known.
    bool differs = false;           ///< What is recorded and what the fills make are not the same (LG-2).
    friend bool operator==(const TicketFacts &, const TicketFacts &) = default;
};

[[nodiscard]] TicketFacts ticketFactsOf(const PositionBoard &board, ExchangeId exchange, const QString &symbol);

/// What `ticket` makes of the position: base asset, below 0 when short; none if it is not known.
[[nodiscard]] std::optional<double> positionAfter(const OrderTicket &ticket, const TicketFacts &facts);

/// What the order is worth at its own price, else at the last one; none without either.
[[nodiscard]] std::optional<double> notionalOf(const OrderTicket &ticket, const TicketFacts &facts);

/// What one order may be worth at most, quote asset; none: no limit (KR-37).
[[nodiscard]] std::optional<double> orderLimitOf(const Profile &profile);

} // namespace hoox
