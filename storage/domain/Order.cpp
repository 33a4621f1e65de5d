#include "storage/domain/Order.h"

namespace hoox {

QString gatewayAction(const OrderTicket &ticket)
{
    if (ticket.action != Action::Close)
        return toText(ticket.action);
    return toText(ticket.action) + u'_' + toText(ticket.closes.value_or(PositionSide::Long));
}

Side sideOf(const OrderTicket &ticket)
{
    if (ticket.action == Action::Close)
        return closingSide(ticket.closes.value_or(PositionSide::Long));
    return ticket.action == Action::Long ? Side::Buy : Side::Sell;
}

} // namespace hoox
