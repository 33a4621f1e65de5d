#include "storage/sample/SamplePayloads.h"

#include <QDateTime>
#include <QJsonDocument>

namespace hoox {

using namespace Qt::StringLiterals;

namespace sample {

QString decimal(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString shortDecimal(double value)
{
    auto text = QString::number(value, 'f', 8);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

double averagePrice(const SampleOrder &order)
{
    return order.notional() / order.quantity();
}

QJsonObject toJson(const Call &call)
{
    return {{u"request"_s, QJsonObject{{u"method"_s, call.method},
                                       {u"url"_s, call.url},
                                       {u"headers"_s, call.requestHeaders},
                                       {u"body"_s, call.requestBody},
                                       {u"sent_at_ms"_s, call.sentMs}}},
            {u"response"_s, QJsonObject{{u"status"_s, call.status},
                                        {u"headers"_s, call.responseHeaders},
                                        {u"body"_s, call.answer},
                                        {u"received_at_ms"_s, call.sentMs + call.latencyMs},
                                        {u"latency_ms"_s, call.latencyMs}}}};
}

} // namespace sample

namespace {

sample::Exchange exchangeWith(const SampleOrder &order, SampleRandom &random)
{
    switch (order.first().exchange) {
    case ExchangeId::Bybit:
        return sample::bybitExchange(order, random);
    case ExchangeId::Binance:
        return sample::binanceExchange(order, random);
    case ExchangeId::Mexc:
        return sample::mexcExchange(order, random);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<BlobKey> sampleBlobKey(const SampleOrder &order)
{
    const auto &fill = order.first();
    return orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, fill.orderId);
}

QByteArray sampleBlob(const SampleOrder &order, SampleRandom &random)
{
    const auto &fill = order.first();
    const auto exchange = exchangeWith(order, random);
    QJsonArray ids;
    for (const auto &piece : order.fills)
        ids.append(piece.id);
    const QJsonObject record{
        {u"request_id"_s, fill.requestId},
        {u"order_id"_s, fill.orderId},
        {u"exchange"_s, toText(fill.exchange)},
        {u"symbol"_s, fill.symbol},
        {u"action"_s, toText(fill.action)},
        {u"side"_s, toText(fill.side)},
        {u"status"_s, toText(fill.status)},
        {u"fill_ids"_s, ids},
        {u"logged_at"_s, QDateTime::fromMSecsSinceEpoch(order.atMs, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"calls"_s, exchange.calls},
        {u"stream"_s, exchange.stream},
    };
    return QJsonDocument(record).toJson(QJsonDocument::Indented);
}

} // namespace hoox
