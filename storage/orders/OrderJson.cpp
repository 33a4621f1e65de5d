#include "storage/orders/OrderJson.h"

#include <QJsonArray>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFillsRead = 1000;

QJsonValue orNull(const std::optional<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

std::optional<double> figureOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<Fill> fillFromJson(const QJsonObject &object)
{
    const auto exchange = exchangeFromText(object[u"exchange"_s].toString());
    const auto action = actionFromText(object[u"action"_s].toString());
    const auto side = sideFromText(object[u"side"_s].toString());
    const auto status = fillStatusFromText(object[u"status"_s].toString());
    if (!exchange || !action || !side || !status)
        return std::nullopt;
    Fill fill;
    fill.id = object[u"id"_s].toString();
    fill.requestId = object[u"request_id"_s].toString();
    fill.exchange = *exchange;
    fill.symbol = object[u"symbol"_s].toString();
    fill.action = *action;
    fill.side = *side;
    fill.quantity = figureOf(object[u"quantity"_s]);
    fill.price = figureOf(object[u"price"_s]);
    fill.fee = figureOf(object[u"fee"_s]);
    fill.orderId = object[u"order_id"_s].toString();
    fill.status = *status;
    fill.createdAt = object[u"created_at"_s].toInteger();
    return fill;
}

QJsonArray fillsJson(const QVector<Fill> &fills)
{
    QJsonArray array;
    for (const auto &fill : fills)
        array.append(toJson(fill));
    return array;
}

QVector<Fill> fillsFromJson(const QJsonArray &array)
{
    QVector<Fill> fills;
    for (qsizetype at = 0; at < array.size() && at < kMostFillsRead; ++at) {
        if (auto fill = fillFromJson(array.at(at).toObject()))
            fills.append(std::move(*fill));
    }
    return fills;
}

QJsonObject replyJson(const GatewayReply &reply)
{
    return {{u"verdict"_s, toText(reply.verdict)},
            {u"cause"_s, toText(reply.cause)},
            {u"status"_s, reply.status},
            {u"words"_s, reply.words},
            {u"order_id"_s, reply.orderId},
            {u"location"_s, reply.location},
            {u"retry_after_ms"_s, static_cast<qint64>(reply.retryAfter.count())},
            {u"fills"_s, fillsJson(reply.fills)}};
}

GatewayReply replyFromJson(const QJsonObject &object)
{
    GatewayReply reply;
    // A verdict that cannot be read is one that is not known.
    reply.verdict = gatewayVerdictFromText(object[u"verdict"_s].toString()).value_or(GatewayVerdict::Unknown);
    reply.cause = gatewayCauseFromText(object[u"cause"_s].toString()).value_or(GatewayCause::None);
    reply.status = object[u"status"_s].toInt();
    reply.words = object[u"words"_s].toString();
    reply.orderId = object[u"order_id"_s].toString();
    reply.location = object[u"location"_s].toString();
    reply.retryAfter = std::chrono::milliseconds(object[u"retry_after_ms"_s].toInteger());
    reply.fills = fillsFromJson(object[u"fills"_s].toArray());
    return reply;
}

std::optional<OrderEvent::Kind> eventKindFromText(const QString &text)
{
    for (auto kind = OrderEvent::Kind::Refused; kind <= OrderEvent::Kind::Stuck;
         kind = static_cast<OrderEvent::Kind>(static_cast<int>(kind) + 1)) {
        if (toText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const OrderTicket &ticket)
{
    return {{u"request_id"_s, ticket.requestId},
            {u"exchange"_s, toText(ticket.exchange)},
            {u"symbol"_s, ticket.symbol},
            {u"action"_s, toText(ticket.action)},
            {u"quantity"_s, ticket.quantity},
            {u"price"_s, orNull(ticket.price)},
            {u"leverage"_s, ticket.leverage},
            {u"test"_s, ticket.test},
            {u"closes"_s, ticket.closes ? QJsonValue(toText(*ticket.closes)) : QJsonValue()}};
}

std::optional<OrderTicket> ticketFromJson(const QJsonObject &object)
{
    const auto exchange = exchangeFromText(object[u"exchange"_s].toString());
    const auto action = actionFromText(object[u"action"_s].toString());
    if (!exchange || !action)
        return std::nullopt;
    return OrderTicket{object[u"request_id"_s].toString(),
                       *exchange,
                       object[u"symbol"_s].toString(),
                       *action,
                       object[u"quantity"_s].toDouble(),
                       figureOf(object[u"price"_s]),
                       object[u"leverage"_s].toInt(1),
                       object[u"test"_s].toBool(),
                       positionSideFromText(object[u"closes"_s].toString())};
}

QJsonObject toJson(const Fill &fill)
{
    return {{u"id"_s, fill.id},
            {u"request_id"_s, fill.requestId},
            {u"exchange"_s, toText(fill.exchange)},
            {u"symbol"_s, fill.symbol},
            {u"action"_s, toText(fill.action)},
            {u"side"_s, toText(fill.side)},
            {u"quantity"_s, orNull(fill.quantity)},
            {u"price"_s, orNull(fill.price)},
            {u"fee"_s, orNull(fill.fee)},
            {u"order_id"_s, fill.orderId},
            {u"status"_s, toText(fill.status)},
            {u"created_at"_s, fill.createdAt}};
}

QJsonObject toJson(const OrderEvent &event)
{
    QJsonObject object{{u"event"_s, toText(event.kind)}, {u"at"_s, event.at.toUTC().toString(Qt::ISODateWithMs)}};
    if (event.sinceAsked)
        object[u"ms"_s] = static_cast<qint64>(event.sinceAsked->count());
    for (const auto &[name, text] :
         {std::pair(u"by"_s, event.by), {u"code"_s, event.code}, {u"words"_s, event.words}}) {
        if (!text.isEmpty())
            object[name] = text;
    }
    if (event.kind == OrderEvent::Kind::Answered)
        object[u"reply"_s] = replyJson(event.reply);
    if (event.kind == OrderEvent::Kind::Recorded)
        object[u"fills"_s] = fillsJson(event.fills);
    if (event.kind == OrderEvent::Kind::Resolved)
        object[u"executed"_s] = event.executed;
    return object;
}

std::optional<OrderEvent> orderEventFromJson(const QJsonObject &object)
{
    const auto kind = eventKindFromText(object[u"event"_s].toString());
    if (!kind)
        return std::nullopt;
    OrderEvent event{*kind, QDateTime::fromString(object[u"at"_s].toString(), Qt::ISODateWithMs).toUTC()};
    if (object.contains(u"ms"_s))
        event.sinceAsked = std::chrono::milliseconds(object[u"ms"_s].toInteger());
    event.by = object[u"by"_s].toString();
    event.code = object[u"code"_s].toString();
    event.words = object[u"words"_s].toString();
    if (*kind == OrderEvent::Kind::Answered)
        event.reply = replyFromJson(object[u"reply"_s].toObject());
    if (*kind == OrderEvent::Kind::Recorded)
        event.fills = fillsFromJson(object[u"fills"_s].toArray());
    event.executed = object[u"executed"_s].toBool();
    return event;
}

} // namespace hoox
