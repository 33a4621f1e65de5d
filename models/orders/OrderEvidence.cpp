#include "models/orders/OrderEvidence.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray timelineJson(const OrderEntry &entry)
{
    QJsonArray steps;
    // Those behind it are not reached yet while this is made.
    for (size_t at = 0; at < static_cast<size_t>(OrderStep::Offloaded); ++at) {
        if (!entry.reached.at(at))
            continue;
        const auto &time = entry.steps.at(at);
        steps.append(QJsonObject{{u"step"_s, toText(static_cast<OrderStep>(at))},
                                 {u"ms"_s, time ? QJsonValue(static_cast<qint64>(time->count())) : QJsonValue()}});
    }
    return steps;
}

} // namespace

Result<OrderLog> evidenceOf(const OrderEntry &entry, const QVector<QByteArray> &secrets)
{
    OrderRecord record{entry.ticket.requestId};
    record.orderId = entry.reply.orderId;
    record.exchange = entry.ticket.exchange;
    record.symbol = entry.ticket.symbol;
    record.action = gatewayAction(entry.ticket);
    record.side = sideOf(entry.ticket);
    record.status = toText(entry.state);
    record.createdAt = entry.askedAt.toSecsSinceEpoch();
    record.loggedAt = entry.askedAt;
    for (const auto &fill : entry.reply.fills) {
        record.fillIds.append(fill.id);
        record.createdAt = fill.createdAt; // its day is the key's
        record.status = toText(fill.status);
    }
    record.calls = entry.reply.record[u"calls"_s].toArray();
    record.stream = entry.reply.record[u"stream"_s].toArray();
    record.timeline = timelineJson(entry);
    record.operatorName = entry.by;
    record.profile = entry.profile;
    return orderlog::make(record, secrets);
}

} // namespace hoox
