#include "storage/sample/MarketFigures.h"
#include "storage/sample/SamplePayloads.h"

namespace hoox::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kBinanceHost[] = u"https://fapi.binance.com";

const MarketFigures &binanceFigures(const SampleOrder &order)
{
    return marketFigures()[static_cast<size_t>(order.market)];
}

QString binanceQuantity(const SampleOrder &order, double quantity)
{
    return decimal(quantity, binanceFigures(order).quantityDecimals);
}

QString binanceClientId(const Fill &fill)
{
    return u"x-"_s + QString(fill.requestId).remove(u'-').left(30);
}

QJsonObject binanceRefusal(SampleRandom &random)
{
    struct Refusal
    {
        int code;
        const char16_t *text;
    };
    static constexpr std::array kRefusals{
        Refusal{-2019, u"Margin is insufficient."},
        Refusal{-2022, u"ReduceOnly Order is rejected."},
        Refusal{-1021, u"Timestamp for this request is outside of the recvWindow."},
        Refusal{-4164, u"Order's notional must be no smaller than 5 (unless you choose reduce only)."},
    };
    const auto &refusal = kRefusals.at(static_cast<size_t>(random.between(0, kRefusals.size() - 1)));
    return {{u"code"_s, refusal.code}, {u"msg"_s, QString::fromUtf16(refusal.text)}};
}

Call binanceCall(const QString &method, const QString &path, qint64 sentMs, SampleRandom &random)
{
    Call call;
    call.method = method;
    call.url = QString::fromUtf16(kBinanceHost) + path;
    call.sentMs = sentMs;
    call.latencyMs = static_cast<int>(random.between(30, 160));
    call.requestHeaders = {{u"X-MBX-APIKEY"_s, u"[redacted]"_s},
                           {u"Content-Type"_s, u"application/x-www-form-urlencoded"_s}};
    call.responseHeaders = {{u"content-type"_s, u"application/json"_s},
                            {u"x-mbx-used-weight-1m"_s, QString::number(random.between(4, 380))},
                            {u"x-mbx-order-count-10s"_s, QString::number(random.between(1, 40))},
                            {u"x-mbx-order-count-1m"_s, QString::number(random.between(1, 140))},
                            {u"x-response-time"_s, QString::number(random.between(2, 14)) + u"ms"_s},
                            {u"via"_s, u"1.1 %1.cloudfront.net (CloudFront)"_s.arg(random.hex(32))}};
    return call;
}

QJsonObject binanceOrderRow(const SampleOrder &order)
{
    const auto &fill = order.first();
    const auto quantity = binanceQuantity(order, order.quantity());
    return {{u"orderId"_s, fill.orderId.toLongLong()},
            {u"clientOrderId"_s, binanceClientId(fill)},
            {u"symbol"_s, fill.symbol},
            {u"side"_s, toText(fill.side)},
            {u"positionSide"_s, u"BOTH"_s},
            {u"status"_s, u"FILLED"_s},
            {u"type"_s, u"MARKET"_s},
            {u"origType"_s, u"MARKET"_s},
            {u"timeInForce"_s, u"GTC"_s},
            {u"price"_s, u"0"_s},
            {u"avgPrice"_s, shortDecimal(averagePrice(order))},
            {u"origQty"_s, quantity},
            {u"executedQty"_s, quantity},
            {u"cumQty"_s, quantity},
            {u"cumQuote"_s, shortDecimal(order.notional())},
            {u"reduceOnly"_s, fill.action == Action::Close},
            {u"closePosition"_s, false},
            {u"stopPrice"_s, u"0"_s},
            {u"workingType"_s, u"CONTRACT_PRICE"_s},
            {u"priceProtect"_s, false},
            {u"priceMatch"_s, u"NONE"_s},
            {u"selfTradePreventionMode"_s, u"EXPIRE_MAKER"_s},
            {u"goodTillDate"_s, 0},
            {u"updateTime"_s, order.atMs + order.fills.size()}};
}

QJsonArray binanceTrades(const SampleOrder &order, qint64 firstTradeId)
{
    QJsonArray rows;
    for (qsizetype piece = 0; piece < order.fills.size(); ++piece) {
        const auto &fill = order.fills.at(piece);
        rows.append(QJsonObject{{u"symbol"_s, fill.symbol},
                                {u"id"_s, firstTradeId + piece},
                                {u"orderId"_s, fill.orderId.toLongLong()},
                                {u"side"_s, toText(fill.side)},
                                {u"positionSide"_s, u"BOTH"_s},
                                {u"price"_s, decimal(*fill.price, binanceFigures(order).priceDecimals)},
                                {u"qty"_s, binanceQuantity(order, *fill.quantity)},
                                {u"quoteQty"_s, shortDecimal(*fill.notional())},
                                {u"commission"_s, shortDecimal(*fill.fee)},
                                {u"commissionAsset"_s, u"USDT"_s},
                                {u"realizedPnl"_s, piece == 0 ? shortDecimal(order.realised) : u"0"_s},
                                {u"buyer"_s, fill.side == Side::Buy},
                                {u"maker"_s, !order.taker.at(piece)},
                                {u"time"_s, order.atMs + piece}});
    }
    return rows;
}

QJsonObject binanceTradeUpdate(const SampleOrder &order, qsizetype piece, qint64 tradeId)
{
    const auto &fill = order.fills.at(piece);
    double done = 0;
    for (qsizetype index = 0; index <= piece; ++index)
        done += *order.fills.at(index).quantity;
    const bool last = piece + 1 == order.fills.size();
    const QJsonObject update{{u"s"_s, fill.symbol},
                             {u"c"_s, binanceClientId(fill)},
                             {u"S"_s, toText(fill.side)},
                             {u"o"_s, u"MARKET"_s},
                             {u"f"_s, u"GTC"_s},
                             {u"q"_s, binanceQuantity(order, order.quantity())},
                             {u"p"_s, u"0"_s},
                             {u"ap"_s, shortDecimal(averagePrice(order))},
                             {u"x"_s, u"TRADE"_s},
                             {u"X"_s, last ? u"FILLED"_s : u"PARTIALLY_FILLED"_s},
                             {u"i"_s, fill.orderId.toLongLong()},
                             {u"l"_s, binanceQuantity(order, *fill.quantity)},
                             {u"z"_s, binanceQuantity(order, done)},
                             {u"L"_s, decimal(*fill.price, binanceFigures(order).priceDecimals)},
                             {u"n"_s, shortDecimal(*fill.fee)},
                             {u"N"_s, u"USDT"_s},
                             {u"T"_s, order.atMs + piece},
                             {u"t"_s, tradeId},
                             {u"m"_s, !order.taker.at(piece)},
                             {u"R"_s, fill.action == Action::Close},
                             {u"ps"_s, u"BOTH"_s},
                             {u"rp"_s, piece == 0 ? shortDecimal(order.realised) : u"0"_s}};
    return {{u"received_at_ms"_s, order.atMs + piece + 8},
            {u"message"_s, QJsonObject{{u"e"_s, u"ORDER_TRADE_UPDATE"_s},
                                       {u"E"_s, order.atMs + piece + 3},
                                       {u"T"_s, order.atMs + piece},
                                       {u"o"_s, update}}}};
}

QJsonObject binanceAccountUpdate(const SampleOrder &order)
{
    const auto &held = order.after;
    const QJsonObject position{{u"s"_s, order.first().symbol},
                               {u"pa"_s, held ? binanceQuantity(order, held->signedSize()) : u"0"_s},
                               {u"ep"_s, held ? shortDecimal(*held->entryPrice) : u"0"_s},
                               {u"mt"_s, u"cross"_s},
                               {u"ps"_s, u"BOTH"_s}};
    return {{u"received_at_ms"_s, order.atMs + 14},
            {u"message"_s, QJsonObject{{u"e"_s, u"ACCOUNT_UPDATE"_s},
                                       {u"E"_s, order.atMs + 6},
                                       {u"T"_s, order.atMs},
                                       {u"a"_s, QJsonObject{{u"m"_s, u"ORDER"_s}, {u"P"_s, QJsonArray{position}}}}}}};
}

} // namespace

Exchange binanceExchange(const SampleOrder &order, SampleRandom &random)
{
    const auto &fill = order.first();
    Exchange exchange;
    auto create = binanceCall(u"POST"_s, u"/fapi/v1/order"_s, order.atMs - 24, random);
    create.requestBody = QJsonObject{{u"symbol"_s, fill.symbol},
                                     {u"side"_s, toText(fill.side)},
                                     {u"type"_s, u"MARKET"_s},
                                     {u"quantity"_s, binanceQuantity(order, order.quantity())},
                                     {u"reduceOnly"_s, fill.action == Action::Close ? u"true"_s : u"false"_s},
                                     {u"newClientOrderId"_s, binanceClientId(fill)},
                                     {u"newOrderRespType"_s, u"RESULT"_s},
                                     {u"recvWindow"_s, 5000},
                                     {u"timestamp"_s, order.atMs - 25},
                                     {u"signature"_s, u"[redacted]"_s}};
    if (order.failed()) {
        create.status = 400;
        create.answer = binanceRefusal(random);
        exchange.calls.append(toJson(create));
        return exchange;
    }
    create.answer = binanceOrderRow(order);
    exchange.calls.append(toJson(create));
    const qint64 firstTradeId = 5616000000 + random.between(0, 90000000);
    auto trades = binanceCall(
        u"GET"_s,
        u"/fapi/v1/userTrades?symbol=%1&orderId=%2&timestamp=%3&signature=[redacted]"_s.arg(fill.symbol, fill.orderId)
            .arg(order.atMs + 140),
        order.atMs + 141, random);
    trades.answer = binanceTrades(order, firstTradeId);
    exchange.calls.append(toJson(trades));
    for (qsizetype piece = 0; piece < order.fills.size(); ++piece)
        exchange.stream.append(binanceTradeUpdate(order, piece, firstTradeId + piece));
    exchange.stream.append(binanceAccountUpdate(order));
    return exchange;
}

} // namespace hoox::sample
