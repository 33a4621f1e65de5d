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

/// The ledger has no row of it and will have none: its evidence stands beside the events of the journal (BL-7), for
/// where the logs of fills are, each has a fill (BL-5).
bool isWithoutFill(const OrderEntry &entry)
{
    const bool isOver = entry.state == OrderState::Refused || entry.state == OrderState::Failed;
    const bool isTest = entry.ticket.test && entry.filled <= 0;
    return isTest || (isOver && !entry.reached.at(static_cast<size_t>(OrderStep::Recorded)));
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
    auto log = orderlog::make(record, secrets);
    if (!log || !isWithoutFill(entry))
        return log;
    const auto key = BlobKey::parse(
        u"logs/locks/%1/order-%2.json"_s.arg(entry.askedAt.toUTC().date().toString(Qt::ISODate),
                                             QString::fromLatin1(entry.ticket.requestId.toUtf8().toPercentEncoding())));
    if (!key)
        return fail(key.error());
    log->key = *key;
    return log;
}

} // namespace hoox
