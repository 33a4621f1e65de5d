#include "ui/orders/TicketWords.h"

#include "ui/common/PositionWords.h"
#include "ui/orders/TicketFacts.h"

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

QString TicketWords::fault(const TicketFault &fault)
{
    const bool isId = fault.field == TicketField::RequestId;
    switch (fault.kind) {
    case TicketFault::Kind::Missing:
        return fault.field == TicketField::Price ? tr("A limit order needs a price.") : tr("This is needed.");
    case TicketFault::Kind::NotKnown:
        return tr("This is none of what can be chosen.");
    case TicketFault::Kind::NotANumber:
        return tr("Digits and one point only: 0.05");
    case TicketFault::Kind::NotPositive:
        return tr("It must be above 0.");
    case TicketFault::Kind::TooPrecise:
        return tr("At most 15 digits: more would be sent as another number.");
    case TicketFault::Kind::TooLarge:
        return fault.field == TicketField::Leverage ? tr("At most %1.").arg(kHighestLeverage)
                                                    : tr("At most %1.").arg(Format().number(kLargestQuantity));
    case TicketFault::Kind::NotWhole:
        return tr("A whole number: 10");
    case TicketFault::Kind::TooLong:
        return isId ? tr("The request id is too long.")
                    : tr("At most %n character(s).", nullptr, static_cast<int>(kLongestSymbol));
    case TicketFault::Kind::BadCharacter:
        return isId ? tr("The request id holds what cannot be printed.") : tr("Letters, digits, - and _ only: BTCUSDT");
    case TicketFault::Kind::NotTogether:
        return tr("An order at the market has no price.");
    }
    Q_UNREACHABLE();
}

QString TicketWords::notional(const OrderTicket &ticket, const TicketFacts &facts, const Format &format)
{
    const auto value = notionalOf(ticket, facts);
    return value ? format.money(*value, quoteAsset(ticket.symbol)) : Format::missing();
}

QString TicketWords::share(std::optional<double> notional, std::optional<double> limit, const QString &asset,
                           const Format &format)
{
    if (!limit)
        return tr("This profile sets no limit of an order.");
    if (!notional)
        return tr("The limit is %1 an order.", "money").arg(format.money(*limit, asset));
    return tr("%1 of the limit, %2 an order", "share, money")
        .arg(format.percent(*notional, *limit), format.money(*limit, asset));
}

QString TicketWords::lastPrice(const TicketFacts &facts, const QString &symbol, const QDateTime &nowUtc,
                               const Format &format)
{
    if (!facts.lastPrice)
        return tr("none in the ledger");
    const std::chrono::seconds age(std::max<qint64>(0, nowUtc.toSecsSinceEpoch() - facts.lastAt));
    return tr("%1 %2, %3 ago on %4", "price, asset, age, exchange")
        .arg(format.number(*facts.lastPrice), quoteAsset(symbol), Format::age(age), toText(facts.lastFrom));
}

QString TicketWords::position(std::optional<double> size, const QString &symbol, const Format &format)
{
    if (!size)
        return tr("not known", "position");
    const auto tidy = PositionWords::tidy(*size, *size, 1);
    if (tidy == 0)
        return tr("flat", "position");
    const auto side = tidy > 0 ? PositionSide::Long : PositionSide::Short;
    return u"%1 %2 %3"_s.arg(toText(side), format.number(std::abs(tidy)), baseAsset(symbol));
}

QString TicketWords::shortId(const QString &id)
{
    constexpr qsizetype kBegin = 8, kEnd = 6;
    return id.size() <= kBegin + kEnd + 1 ? id : id.left(kBegin) + u'\u2026' + id.right(kEnd);
}

} // namespace hoox
