#include "ui/orders/TicketFacts.h"

#include "models/orders/DeskParts.h"
#include "models/positions/PositionBoard.h"

#include <algorithm>
#include <cmath>

namespace hoox {

namespace {

void takePrice(TicketFacts &facts, std::optional<double> price, qint64 at, ExchangeId from)
{
    if (!price || at < facts.lastAt)
        return;
    facts.lastPrice = price;
    facts.lastAt = at;
    facts.lastFrom = from;
}

} // namespace

TicketFacts ticketFactsOf(const PositionBoard &board, ExchangeId exchange, const QString &symbol)
{
    TicketFacts facts;
    if (!board.hasContent())
        return facts;
    facts.position = 0;
    for (const auto &figures : board.figures()) {
        if (figures.symbol != symbol)
            continue;
        takePrice(facts, figures.lastPrice, figures.lastAt, figures.exchange);
        if (figures.exchange == exchange && figures.withoutQuantity > 0)
            facts.position.reset();
    }
    for (const auto &row : board.rows()) {
        if (row.reconciled.symbol != symbol)
            continue;
        takePrice(facts, row.mark, row.markAt, row.markFrom);
        if (row.reconciled.exchange != exchange)
            continue;
        facts.differs = !row.reconciled.agrees();
        facts.position = row.shown().signedSize();
    }
    return facts;
}

std::optional<double> positionAfter(const OrderTicket &ticket, const TicketFacts &facts)
{
    if (!facts.position)
        return std::nullopt;
    const auto now = *facts.position;
    if (ticket.action == Action::Long)
        return now + ticket.quantity;
    if (ticket.action == Action::Short)
        return now - ticket.quantity;
    // A close only takes away.
    const auto left = std::max(0.0, std::abs(now) - ticket.quantity);
    return now < 0 ? -left : left;
}

std::optional<double> notionalOf(const OrderTicket &ticket, const TicketFacts &facts)
{
    const auto price = ticket.price ? ticket.price : facts.lastPrice;
    return price ? std::optional(*price * ticket.quantity) : std::nullopt;
}

std::optional<double> orderLimitOf(const Profile &profile)
{
    return profile.maxOrderNotional;
}

} // namespace hoox
