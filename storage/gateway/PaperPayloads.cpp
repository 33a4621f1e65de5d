#include "storage/gateway/PaperPayloads.h"

#include "storage/sample/SamplePayloads.h"

#include <QLocale>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPaperRefusalCode = 110'017; ///< As Bybit's of an order that it does not take.

QString paperDecimal(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

bool isPaperClose(const PaperTrade &trade)
{
    return trade.ticket.action == Action::Close;
}

double paperFilled(const PaperTrade &trade)
{
    double sum = 0;
    for (const auto &fill : trade.fills)
        sum += fill.status == FillStatus::Filled ? *fill.quantity : 0;
    return sum;
}

/// One number for each thing that an order does to a position, as MEXC has them.
int mexcPaperSide(const PaperTrade &trade)
{
    const bool buys = sideOf(trade.ticket) == Side::Buy;
    if (isPaperClose(trade))
        return buys ? 2 : 4;
    return buys ? 1 : 3;
}

sample::Call paperCall(const PaperTrade &trade, const QString &path)
{
    sample::Call call;
    call.method = u"POST"_s;
    call.url = u"paper://%1%2"_s.arg(toText(trade.ticket.exchange), path);
    call.sentMs = trade.atMs;
    call.requestHeaders = {{u"Content-Type"_s, u"application/json"_s}};
    call.responseHeaders = {{u"Content-Type"_s, u"application/json"_s}};
    return call;
}

sample::Call bybitPaperCall(const PaperTrade &trade)
{
    auto call = paperCall(trade, u"/v5/order/create"_s);
    const bool buys = sideOf(trade.ticket) == Side::Buy;
    QJsonObject body{{u"category"_s, u"linear"_s},
                     {u"symbol"_s, trade.ticket.symbol},
                     {u"side"_s, buys ? u"Buy"_s : u"Sell"_s},
                     {u"orderType"_s, trade.ticket.price ? u"Limit"_s : u"Market"_s},
                     {u"qty"_s, paperDecimal(trade.ticket.quantity)},
                     {u"positionIdx"_s, 0},
                     {u"reduceOnly"_s, isPaperClose(trade)},
                     {u"orderLinkId"_s, trade.ticket.requestId}};
    if (trade.ticket.price)
        body[u"price"_s] = paperDecimal(*trade.ticket.price);
    const bool isRefused = !trade.refusal.isEmpty();
    const QJsonObject taken{{u"orderId"_s, trade.orderId}, {u"orderLinkId"_s, trade.ticket.requestId}};
    call.requestBody = body;
    call.answer = QJsonObject{{u"retCode"_s, isRefused ? kPaperRefusalCode : 0},
                              {u"retMsg"_s, isRefused ? trade.refusal : u"OK"_s},
                              {u"result"_s, isRefused ? QJsonObject() : taken},
                              {u"retExtInfo"_s, QJsonObject()},
                              {u"time"_s, trade.atMs}};
    return call;
}

sample::Call binancePaperCall(const PaperTrade &trade)
{
    auto call = paperCall(trade, u"/fapi/v1/order"_s);
    QJsonObject body{{u"symbol"_s, trade.ticket.symbol},
                     {u"side"_s, toText(sideOf(trade.ticket))},
                     {u"type"_s, trade.ticket.price ? u"LIMIT"_s : u"MARKET"_s},
                     {u"quantity"_s, paperDecimal(trade.ticket.quantity)},
                     {u"reduceOnly"_s, isPaperClose(trade) ? u"true"_s : u"false"_s},
                     {u"newClientOrderId"_s, trade.ticket.requestId}};
    if (trade.ticket.price)
        body[u"price"_s] = paperDecimal(*trade.ticket.price);
    call.requestBody = body;
    if (!trade.refusal.isEmpty()) {
        call.status = 400;
        call.answer = QJsonObject{{u"code"_s, -2022}, {u"msg"_s, trade.refusal}};
        return call;
    }
    const auto filled = paperFilled(trade);
    const bool isWhole = filled >= trade.ticket.quantity;
    call.answer = QJsonObject{
        {u"orderId"_s, trade.orderId.toLongLong()}, {u"clientOrderId"_s, trade.ticket.requestId},
        {u"symbol"_s, trade.ticket.symbol},         {u"status"_s, isWhole ? u"FILLED"_s : u"PARTIALLY_FILLED"_s},
        {u"avgPrice"_s, paperDecimal(trade.price)}, {u"origQty"_s, paperDecimal(trade.ticket.quantity)},
        {u"executedQty"_s, paperDecimal(filled)},   {u"updateTime"_s, trade.atMs}};
    return call;
}

sample::Call mexcPaperCall(const PaperTrade &trade)
{
    auto call = paperCall(trade, u"/api/v1/private/order/submit"_s);
    call.requestBody = QJsonObject{{u"symbol"_s, trade.ticket.symbol},      {u"price"_s, trade.price},
                                   {u"vol"_s, trade.ticket.quantity},       {u"side"_s, mexcPaperSide(trade)},
                                   {u"type"_s, trade.ticket.price ? 1 : 5}, {u"openType"_s, 2},
                                   {u"leverage"_s, trade.ticket.leverage},  {u"externalOid"_s, trade.ticket.requestId}};
    if (trade.refusal.isEmpty())
        call.answer = QJsonObject{{u"success"_s, true}, {u"code"_s, 0}, {u"data"_s, trade.orderId}};
    else
        call.answer = QJsonObject{{u"success"_s, false}, {u"code"_s, 2009}, {u"message"_s, trade.refusal}};
    return call;
}

/// What the exchange's stream would tell of the executions: one message for each.
QJsonArray paperStream(const PaperTrade &trade)
{
    QJsonArray stream;
    for (const auto &fill : trade.fills) {
        if (fill.status != FillStatus::Filled)
            continue;
        const QJsonObject execution{{u"orderId"_s, fill.orderId},
                                    {u"execId"_s, fill.id},
                                    {u"symbol"_s, fill.symbol},
                                    {u"side"_s, toText(fill.side)},
                                    {u"execPrice"_s, paperDecimal(*fill.price)},
                                    {u"execQty"_s, paperDecimal(*fill.quantity)},
                                    {u"execFee"_s, paperDecimal(*fill.fee)},
                                    {u"execTime"_s, QString::number(trade.atMs)}};
        stream.append(
            QJsonObject{{u"received_at_ms"_s, trade.atMs},
                        {u"message"_s, QJsonObject{{u"topic"_s, u"execution"_s}, {u"data"_s, QJsonArray{execution}}}}});
    }
    return stream;
}

sample::Call paperCallAt(const PaperTrade &trade)
{
    switch (trade.ticket.exchange) {
    case ExchangeId::Bybit:
        return bybitPaperCall(trade);
    case ExchangeId::Binance:
        return binancePaperCall(trade);
    case ExchangeId::Mexc:
        return mexcPaperCall(trade);
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject paperRecord(const PaperTrade &trade)
{
    return {{u"calls"_s, QJsonArray{sample::toJson(paperCallAt(trade))}}, {u"stream"_s, paperStream(trade)}};
}

} // namespace hoox
