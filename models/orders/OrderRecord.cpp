#include "models/orders/OrderRecord.h"

#include <QJsonDocument>

namespace hoox {

Result<OrderRecord> orderRecord(const OrderEntry &entry, const QVector<QByteArray> &secrets)
{
    Q_UNUSED(secrets);
    const auto &id = entry.reply.orderId.isEmpty() ? entry.ticket.requestId : entry.reply.orderId;
    const auto key =
        orderLogKey(toText(entry.ticket.exchange), entry.ticket.symbol, entry.askedAt.toSecsSinceEpoch(), id);
    if (!key)
        return fail(key.error());
    return OrderRecord{*key, QJsonDocument(entry.reply.record).toJson()};
}

} // namespace hoox
