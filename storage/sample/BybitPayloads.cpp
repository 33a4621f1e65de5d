#include "storage/sample/MarketFigures.h"
#include "storage/sample/SamplePayloads.h"

namespace hoox::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kBybitHost[] = u"https://api.bybit.com";

const MarketFigures &bybitFigures(const SampleOrder &order)
{
    return marketFigures()[static_cast<size_t>(order.market)];
}

QString bybitSide(const Fill &fill)
{
    return fill.side == Side::Buy ? u"Buy"_s : u"Sell"_s;
}

QString bybitQuantity(const SampleOrder &order, double quantity)
{
    return decimal(quantity, bybitFigures(order).quantityDecimals);
}

QJsonObject bybitEnvelope(const QJsonObject &result, qint64 atMs)
{
    return {{u"retCode"_s, 0},
            {u"retMsg"_s, u"OK"_s},
            {u"result"_s, result},
            {u"retExtInfo"_s, QJsonObject{}},
            {u"time"_s, atMs}};
}

QJsonObject bybitRefusal(qint64 atMs, SampleRandom &random)
{
    struct Refusal
    {
        int code;
        const char16_t *text;
    };
    static constexpr std::array kRefusals{
        Refusal{110007, u"ab not enough for new order"},
        Refusal{110017, u"current position is zero, cannot fix reduce-only order qty"},
        Refusal{10006, u"Too many visits. Exceeded the API Rate Limit."},
        Refusal{110094, u"Order does not meet minimum order value 5USDT"},
    };
    const auto &refusal = kRefusals.at(static_cast<size_t>(random.between(0, kRefusals.size() - 1)));
    return {{u"retCode"_s, refusal.code},
            {u"retMsg"_s, QString::fromUtf16(refusal.text)},
            {u"result"_s, QJsonObject{}},
            {u"retExtInfo"_s, QJsonObject{}},
            {u"time"_s, atMs}};
}

Call bybitCall(const QString &method, const QString &path, qint64 sentMs, SampleRandom &random)
{
    Call call;
    call.method = method;
    call.url = QString::fromUtf16(kBybitHost) + path;
    call.sentMs = sentMs;
    call.latencyMs = static_cast<int>(random.between(45, 190));
    call.requestHeaders = {{u"X-BAPI-API-KEY"_s, u"[redacted]"_s},
                           {u"X-BAPI-SIGN"_s, u"[redacted]"_s},
                           {u"X-BAPI-TIMESTAMP"_s, QString::number(sentMs)},
                           {u"X-BAPI-RECV-WINDOW"_s, u"5000"_s},
                           {u"Content-Type"_s, u"application/json"_s}};
    call.responseHeaders = {{u"Content-Type"_s, u"application/json; charset=utf-8"_s},
                            {u"Ret_code"_s, u"0"_s},
                            {u"Traceid"_s, random.hex(32)},
                            {u"X-Bapi-Limit"_s, u"20"_s},
                            {u"X-Bapi-Limit-Status"_s, QString::number(random.between(11, 19))},
                            {u"X-Bapi-Limit-Reset-Timestamp"_s, QString::number(sentMs + 1)}};
    return call;
}

QJsonObject bybitOrderRow(const SampleOrder &order)
{
    const auto &fill = order.first();
    return {{u"orderId"_s, fill.orderId},
            {u"orderLinkId"_s, fill.requestId},
            {u"symbol"_s, fill.symbol},
            {u"side"_s, bybitSide(fill)},
            {u"orderType"_s, u"Market"_s},
            {u"timeInForce"_s, u"IOC"_s},
            {u"orderStatus"_s, u"Filled"_s},
            {u"cancelType"_s, u"UNKNOWN"_s},
            {u"rejectReason"_s, u"EC_NoError"_s},
            {u"price"_s, decimal(*fill.price, bybitFigures(order).priceDecimals)},
            {u"avgPrice"_s, shortDecimal(averagePrice(order))},
            {u"qty"_s, bybitQuantity(order, order.quantity())},
            {u"leavesQty"_s, u"0"_s},
            {u"leavesValue"_s, u"0"_s},
            {u"cumExecQty"_s, bybitQuantity(order, order.quantity())},
            {u"cumExecValue"_s, shortDecimal(order.notional())},
            {u"cumExecFee"_s, shortDecimal(order.fees())},
            {u"positionIdx"_s, 0},
            {u"reduceOnly"_s, fill.action == Action::Close},
            {u"closeOnTrigger"_s, false},
            {u"triggerPrice"_s, QString()},
            {u"takeProfit"_s, QString()},
            {u"stopLoss"_s, QString()},
            {u"smpType"_s, u"None"_s},
            {u"createdTime"_s, QString::number(order.atMs - 4)},
            {u"updatedTime"_s, QString::number(order.atMs + order.fills.size())}};
}

QJsonArray bybitExecutions(const SampleOrder &order)
{
    QJsonArray rows;
    double left = order.quantity();
    for (qsizetype piece = 0; piece < order.fills.size(); ++piece) {
        const auto &fill = order.fills.at(piece);
        left -= *fill.quantity;
        const bool maker = !order.taker.at(piece);
        rows.append(
            QJsonObject{{u"symbol"_s, fill.symbol},
                        {u"orderId"_s, fill.orderId},
                        {u"orderLinkId"_s, fill.requestId},
                        {u"orderType"_s, u"Market"_s},
                        {u"orderQty"_s, bybitQuantity(order, order.quantity())},
                        {u"side"_s, bybitSide(fill)},
                        {u"execId"_s, fill.id},
                        {u"execType"_s, u"Trade"_s},
                        {u"execPrice"_s, decimal(*fill.price, bybitFigures(order).priceDecimals)},
                        {u"execQty"_s, bybitQuantity(order, *fill.quantity)},
                        {u"execValue"_s, shortDecimal(*fill.notional())},
                        {u"execFee"_s, shortDecimal(*fill.fee)},
                        {u"feeRate"_s, maker ? u"0.0002"_s : u"0.00055"_s},
                        {u"isMaker"_s, maker},
                        {u"leavesQty"_s, bybitQuantity(order, std::max(0.0, left))},
                        {u"closedSize"_s, fill.action == Action::Close ? bybitQuantity(order, *fill.quantity) : u"0"_s},
                        {u"execTime"_s, QString::number(order.atMs + piece)}});
    }
    return rows;
}

QJsonObject bybitPosition(const SampleOrder &order)
{
    const auto &held = order.after;
    const auto side = !held ? QString() : held->side == PositionSide::Long ? u"Buy"_s : u"Sell"_s;
    return {{u"category"_s, u"linear"_s},
            {u"symbol"_s, order.first().symbol},
            {u"positionIdx"_s, 0},
            {u"side"_s, side},
            {u"size"_s, held ? bybitQuantity(order, held->size) : u"0"_s},
            {u"avgPrice"_s, held ? shortDecimal(*held->entryPrice) : u"0"_s},
            {u"leverage"_s, QString::number(order.leverage)},
            {u"markPrice"_s, decimal(*order.fills.last().price, bybitFigures(order).priceDecimals)},
            {u"curRealisedPnl"_s, shortDecimal(order.realised - order.fees())},
            {u"tradeMode"_s, 0},
            {u"updatedTime"_s, QString::number(order.atMs + order.fills.size())}};
}

QJsonObject bybitStreamMessage(const QString &topic, const QJsonArray &data, qint64 atMs, SampleRandom &random)
{
    return {
        {u"received_at_ms"_s, atMs + 9},
        {u"message"_s,
         QJsonObject{{u"id"_s, random.hex(24)}, {u"topic"_s, topic}, {u"creationTime"_s, atMs}, {u"data"_s, data}}}};
}

} // namespace

Exchange bybitExchange(const SampleOrder &order, SampleRandom &random)
{
    const auto &fill = order.first();
    Exchange exchange;
    auto create = bybitCall(u"POST"_s, u"/v5/order/create"_s, order.atMs - 30, random);
    create.requestBody = QJsonObject{{u"category"_s, u"linear"_s},
                                     {u"symbol"_s, fill.symbol},
                                     {u"side"_s, bybitSide(fill)},
                                     {u"orderType"_s, u"Market"_s},
                                     {u"qty"_s, bybitQuantity(order, order.quantity())},
                                     {u"positionIdx"_s, 0},
                                     {u"reduceOnly"_s, fill.action == Action::Close},
                                     {u"orderLinkId"_s, fill.requestId}};
    if (order.failed()) {
        const auto refusal = bybitRefusal(order.atMs, random);
        create.responseHeaders[u"Ret_code"_s] = QString::number(refusal[u"retCode"_s].toInt());
        create.answer = refusal;
        exchange.calls.append(toJson(create));
        return exchange;
    }
    create.answer = bybitEnvelope({{u"orderId"_s, fill.orderId}, {u"orderLinkId"_s, fill.requestId}}, order.atMs);
    exchange.calls.append(toJson(create));
    const auto list = [&](const QString &path, const QJsonArray &rows, qint64 sentMs) {
        auto call = bybitCall(u"GET"_s, path, sentMs, random);
        call.answer = bybitEnvelope({{u"category"_s, u"linear"_s}, {u"list"_s, rows}, {u"nextPageCursor"_s, QString()}},
                                    sentMs + 20);
        exchange.calls.append(toJson(call));
    };
    const auto query = u"?category=linear&symbol=%1&orderId=%2"_s.arg(fill.symbol, fill.orderId);
    list(u"/v5/order/realtime"_s + query, {bybitOrderRow(order)}, order.atMs + 180);
    list(u"/v5/execution/list"_s + query, bybitExecutions(order), order.atMs + 185);
    exchange.stream.append(bybitStreamMessage(u"execution"_s, bybitExecutions(order), order.atMs, random));
    exchange.stream.append(bybitStreamMessage(u"order"_s, {bybitOrderRow(order)}, order.atMs, random));
    exchange.stream.append(bybitStreamMessage(u"position"_s, {bybitPosition(order)}, order.atMs, random));
    return exchange;
}

} // namespace hoox::sample
