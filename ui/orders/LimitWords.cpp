#include "ui/orders/LimitWords.h"

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

QVector<LimitBreach> LimitWords::breaches(const OrderTicket &ticket, const TicketFacts &facts, const Profile &profile,
                                          const QDateTime &nowUtc)
{
    OrderFacts known;
    known.lastPrice = facts.lastPrice;
    known.priceAge = std::chrono::seconds(std::max<qint64>(0, nowUtc.toSecsSinceEpoch() - facts.lastAt));
    known.maxPositionSize.isRead = true;
    known.held.isKnown = facts.position && !facts.differs;
    if (facts.position && *facts.position != 0) {
        Position held;
        held.symbol = ticket.symbol;
        held.exchange = ticket.exchange;
        held.side = *facts.position > 0 ? PositionSide::Long : PositionSide::Short;
        held.size = std::abs(*facts.position);
        known.held.position = held;
    }
    return limitBreaches(ticket, known, profile);
}

QString LimitWords::sentence(const LimitBreach &breach, const OrderTicket &ticket, const Format &format)
{
    const auto base = baseAsset(ticket.symbol), quote = quoteAsset(ticket.symbol);
    const auto amount = [&format](std::optional<double> value, const QString &asset) {
        return value ? format.number(*value) + u' ' + asset : Format::missing();
    };
    const auto money = [&format, &quote](std::optional<double> value) {
        return value ? format.money(*value, quote) : Format::missing();
    };
    switch (breach.kind) {
    case LimitBreach::Kind::Quantity:
        return ticket.action == Action::Close
                   ? tr("More than is held: %1 of %2.").arg(amount(breach.actual, base), amount(breach.limit, base))
                   : tr("More than the gateway takes at once: %1 of %2.")
                         .arg(amount(breach.actual, base), amount(breach.limit, base));
    case LimitBreach::Kind::Notional:
        return tr("Over the limit of an order: %1, the limit is %2.").arg(money(breach.actual), money(breach.limit));
    case LimitBreach::Kind::PositionSize:
        return tr("Over the limit of a position: %1, the limit is %2.").arg(money(breach.actual), money(breach.limit));
    case LimitBreach::Kind::PriceBand:
        return tr("%1 away from the last price, the limit is %2.")
            .arg(format.percent(breach.actual.value_or(0), 100), format.percent(breach.limit.value_or(0), 100));
    case LimitBreach::Kind::NoPrice:
        return tr("There is a limit, and no last price to hold the order against.");
    case LimitBreach::Kind::NoPosition:
        return tr("There is nothing to close there.");
    case LimitBreach::Kind::PositionUnknown:
        return tr("What is held there is not known for certain: look at the position first.");
    case LimitBreach::Kind::Unreadable:
        return tr("A limit cannot be read.");
    case LimitBreach::Kind::Rate:
    case LimitBreach::Kind::Duplicate:
    case LimitBreach::Kind::LookAlike:
        break;
    }
    return {};
}

QString LimitWords::source(const LimitBreach &breach)
{
    return tr("The desk will refuse it (%1).", "where the limit stands").arg(breach.source);
}

} // namespace hoox
