#include "app/cli/OrderWords.h"

#include "app/cli/Session.h"
#include "models/orders/OrderTimeline.h"
#include "models/orders/TicketCheck.h"
#include "storage/orders/OrderJson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::OrderCommand)
};

constexpr double kMsInSecond = 1000;

QString pointState(TimelinePoint::State state)
{
    switch (state) {
    case TimelinePoint::State::Done:
        return u"done"_s;
    case TimelinePoint::State::Now:
        return u"now"_s;
    case TimelinePoint::State::Missing:
        return u"missing"_s;
    case TimelinePoint::State::Ahead:
        return u"ahead"_s;
    case TimelinePoint::State::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray timelineJson(const OrderEntry &entry)
{
    QJsonArray points;
    for (const auto &point : timelineOf(entry))
        points.append(
            QJsonObject{{u"step"_s, toText(point.step)},
                        {u"state"_s, pointState(point.state)},
                        {u"ms"_s, point.at ? QJsonValue(static_cast<qint64>(point.at->count())) : QJsonValue()}});
    return points;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString codeOf(const OrderEntry &entry)
{
    if (!entry.code.isEmpty())
        return entry.code;
    // The gateway has no word of its own for it.
    return entry.reply.verdict == GatewayVerdict::Duplicate ? u"duplicate"_s : toText(entry.reply.cause);
}

/// The options by name, as they are typed.
QString optionOf(TicketField field)
{
    switch (field) {
    case TicketField::RequestId:
        return u"--request-id"_s;
    case TicketField::Exchange:
        return u"--exchange"_s;
    case TicketField::Symbol:
        return u"--symbol"_s;
    case TicketField::Action:
        return u"--action"_s;
    case TicketField::Type:
        return u"--type"_s;
    case TicketField::Quantity:
        return u"--quantity"_s;
    case TicketField::Price:
        return u"--price"_s;
    case TicketField::Leverage:
        return u"--leverage"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

OrderState stateNow(const OrderEntry &entry)
{
    const bool isAbandoned = entry.state == OrderState::Sending && !entry.process.isAlive();
    return isAbandoned ? OrderState::Unresolved : entry.state;
}

QJsonObject orderJson(const OrderEntry &entry, std::chrono::milliseconds askAgainLeft)
{
    auto object = toJson(entry.ticket);
    object[u"profile"_s] = entry.profile;
    object[u"gateway"_s] = entry.gateway == OrderGateway::Kind::Paper ? u"paper"_s : u"webhook"_s;
    object[u"by"_s] = entry.by;
    object[u"process"_s] = entry.process.pid;
    object[u"asked_at"_s] = jsonTime(entry.askedAt);
    object[u"sent_at"_s] = jsonTime(entry.sentAt);
    object[u"state"_s] = toText(stateNow(entry));
    object[u"code"_s] = textOrNull(codeOf(entry));
    object[u"words"_s] = textOrNull(entry.words.isEmpty() ? entry.reply.words : entry.words);
    object[u"status"_s] = entry.reply.status == 0 ? QJsonValue() : QJsonValue(entry.reply.status);
    object[u"order_id"_s] = textOrNull(entry.reply.orderId);
    object[u"filled"_s] = entry.filled;
    object[u"average_price"_s] = jsonNumber(entry.averagePrice);
    object[u"asked_again"_s] = entry.asks;
    object[u"ask_again_seconds"_s] = static_cast<double>(askAgainLeft.count()) / kMsInSecond;
    object[u"resolved_by"_s] = textOrNull(entry.resolvedBy);
    object[u"unfinished"_s] = entry.isUnfinished();
    object[u"timeline"_s] = timelineJson(entry);
    return object;
}

QString orderLine(const OrderEntry &entry, const Format &format)
{
    const auto &ticket = entry.ticket;
    const auto code = codeOf(entry);
    const auto words = entry.words.isEmpty() ? entry.reply.words : entry.words;
    auto line = u"%1 %2 %3 %4  %5"_s.arg(toText(ticket.exchange), ticket.symbol, toText(ticket.action),
                                         format.number(ticket.quantity), toText(stateNow(entry)).toUpper());
    if (entry.filled > 0)
        line += u"  %1 @ %2"_s.arg(format.number(entry.filled),
                                   entry.averagePrice ? format.number(*entry.averagePrice) : Format::missing());
    for (const auto &more : {code, words}) {
        if (!more.isEmpty())
            line += u"  "_s + more;
    }
    return line + u"  "_s + ticket.requestId;
}

QString faultSentence(const TicketFault &fault)
{
    const auto option = optionOf(fault.field);
    switch (fault.kind) {
    case TicketFault::Kind::Missing:
        return OrderWords::tr("%1 is missing.").arg(option);
    case TicketFault::Kind::NotKnown:
        return OrderWords::tr("%1 takes none of that: see --help.").arg(option);
    case TicketFault::Kind::NotANumber:
        return OrderWords::tr("%1 takes digits and one point.").arg(option);
    case TicketFault::Kind::NotPositive:
        return OrderWords::tr("%1 must be above 0.").arg(option);
    case TicketFault::Kind::TooPrecise:
        return OrderWords::tr("%1 has more than 15 digits: another number would be sent.").arg(option);
    case TicketFault::Kind::TooLarge:
        return OrderWords::tr("%1 is more than the gateway takes.").arg(option);
    case TicketFault::Kind::NotWhole:
        return OrderWords::tr("%1 takes a whole number.").arg(option);
    case TicketFault::Kind::TooLong:
        return OrderWords::tr("%1 is too long.").arg(option);
    case TicketFault::Kind::BadCharacter:
        return OrderWords::tr("%1 has a character that does not belong there.").arg(option);
    case TicketFault::Kind::NotTogether:
        return OrderWords::tr("%1: a market order has no price.").arg(option);
    }
    Q_UNREACHABLE();
}

} // namespace hoox
