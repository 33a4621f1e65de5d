#include "storage/spool/OrderLog.h"

#include <QJsonDocument>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject receiptJson(const RedactionReceipt &receipt)
{
    return {{u"masks"_s, receipt.masks},
            {u"paths"_s, QJsonArray::fromStringList(receipt.paths)},
            {u"left_out"_s, receipt.leftOut}};
}

QJsonObject plainRecord(const OrderRecord &record)
{
    return {
        {u"request_id"_s, record.requestId},
        {u"order_id"_s, record.orderId},
        {u"exchange"_s, toText(record.exchange)},
        {u"symbol"_s, record.symbol},
        {u"action"_s, record.action},
        {u"side"_s, toText(record.side)},
        {u"status"_s, record.status},
        {u"fill_ids"_s, QJsonArray::fromStringList(record.fillIds)},
        {u"logged_at"_s, record.loggedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"operator"_s, record.operatorName},
        {u"profile"_s, record.profile},
        {u"timeline"_s, record.timeline},
        {u"calls"_s, record.calls},
        {u"stream"_s, record.stream},
    };
}

} // namespace

namespace orderlog {

Result<BlobKey> keyOf(const OrderRecord &record)
{
    const auto &id = record.orderId.isEmpty() ? record.requestId : record.orderId;
    return orderLogKey(toText(record.exchange), record.symbol, record.createdAt, id);
}

Result<OrderLog> make(const OrderRecord &record, const QVector<QByteArray> &secrets)
{
    auto key = keyOf(record);
    if (!key)
        return fail(key.error());
    OrderLog log{*std::move(key), {}, {}};
    // The short ones first: what is left out for want of room comes from the end.
    JsonRedaction redaction(secrets, log.receipt);
    const auto plain = plainRecord(record);
    QJsonObject clean;
    for (const auto &name :
         {u"request_id"_s, u"order_id"_s, u"exchange"_s, u"symbol"_s, u"action"_s, u"side"_s, u"status"_s,
          u"fill_ids"_s, u"logged_at"_s, u"operator"_s, u"profile"_s, u"timeline"_s, u"calls"_s, u"stream"_s})
        clean.insert(name, redaction.value(plain.value(name), name));
    clean.insert(u"redaction"_s, receiptJson(log.receipt));
    log.bytes = QJsonDocument(clean).toJson(QJsonDocument::Indented);
    if (holdsSecret(log.bytes, secrets) || holdsSecret(log.key.text().toUtf8(), secrets))
        return fail(Error::Kind::Refused, QString::fromUtf8(hoox::withoutSecrets(record.requestId.toUtf8(), secrets)),
                    u"a secret would stand in the order's log"_s);
    return log;
}

qint64 structuredBytes(const QVector<Fill> &fills)
{
    // A row: its two lengths, a type for each of twelve columns, the texts, three doubles, and the time.
    constexpr qint64 framing = 2 + 3 + 13;
    constexpr qint64 figure = 8;
    constexpr qint64 second = 4;
    qint64 sum = 0;
    for (const auto &fill : fills) {
        for (const auto &text : {fill.id, fill.requestId, toText(fill.exchange), fill.symbol, toText(fill.action),
                                 toText(fill.side), fill.orderId, toText(fill.status)})
            sum += text.toUtf8().size();
        // The index of the primary key holds the id once more.
        sum += framing + 3 * figure + second + fill.id.size() + framing / 2;
    }
    return sum;
}

} // namespace orderlog

} // namespace hoox
