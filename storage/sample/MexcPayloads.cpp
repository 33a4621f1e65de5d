#include "storage/sample/MarketFigures.h"
#include "storage/sample/SamplePayloads.h"

namespace hoox::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kMexcHost[] = u"https://contract.mexc.com";

/// MEXC numbers the four things an order can do to a position in hedge mode.
enum class MexcSide { OpenLong = 1, CloseShort = 2, OpenShort = 3, CloseLong = 4 };

int mexcSide(const Fill &fill)
{
    const bool buys = fill.side == Side::Buy;
    if (fill.action == Action::Close)
        return static_cast<int>(buys ? MexcSide::CloseShort : MexcSide::CloseLong);
    return static_cast<int>(buys ? MexcSide::OpenLong : MexcSide::OpenShort);
}

/// `BTCUSDT` → `BTC_USDT`
QString mexcSymbol(const Fill &fill)
{
    return baseAsset(fill.symbol) + u'_' + quoteAsset(fill.symbol);
}

double mexcRound(double value)
{
    return std::round(value * 1e8) / 1e8;
}

QJsonObject mexcRefusal(SampleRandom &random)
{
    struct Refusal
    {
        int code;
        const char16_t *text;
    };
    static constexpr std::array kRefusals{
        Refusal{2005, u"Balance insufficient"},
        Refusal{2009, u"Position is nonexistent or closed"},
        Refusal{510, u"Requests are too frequent"},
        Refusal{2011, u"Order quantity error"},
    };
    const auto &refusal = kRefusals.at(static_cast<size_t>(random.between(0, kRefusals.size() - 1)));
    return {{u"success"_s, false}, {u"code"_s, refusal.code}, {u"message"_s, QString::fromUtf16(refusal.text)}};
}

Call mexcCall(const QString &method, const QString &path, qint64 sentMs, SampleRandom &random)
{
    Call call;
    call.method = method;
    call.url = QString::fromUtf16(kMexcHost) + path;
    call.sentMs = sentMs;
    call.latencyMs = static_cast<int>(random.between(70, 310));
    call.requestHeaders = {{u"ApiKey"_s, u"[redacted]"_s},
                           {u"Signature"_s, u"[redacted]"_s},
                           {u"Request-Time"_s, QString::number(sentMs)},
                           {u"Content-Type"_s, u"application/json"_s}};
    call.responseHeaders = {{u"content-type"_s, u"application/json;charset=UTF-8"_s},
                            {u"x-cache"_s, u"Miss from cloudfront"_s},
                            {u"x-amz-cf-id"_s, random.hex(40)}};
    return call;
}

QJsonObject mexcSuccess(const QJsonValue &data)
{
    return {{u"success"_s, true}, {u"code"_s, 0}, {u"data"_s, data}};
}

QJsonObject mexcOrderRow(const SampleOrder &order)
{
    const auto &fill = order.first();
    const bool taker = order.taker.first();
    const double quantity = mexcRound(order.quantity());
    return {
        {u"orderId"_s, fill.orderId},
        {u"externalOid"_s, fill.requestId},
        {u"symbol"_s, mexcSymbol(fill)},
        {u"side"_s, mexcSide(fill)},
        {u"category"_s, 1},
        {u"orderType"_s, 5},
        {u"openType"_s, 2},
        {u"state"_s, 3},
        {u"price"_s, *fill.price},
        {u"vol"_s, quantity},
        {u"dealVol"_s, quantity},
        {u"dealAvgPrice"_s, mexcRound(averagePrice(order))},
        {u"leverage"_s, order.leverage},
        {u"takerFee"_s, taker ? mexcRound(order.fees()) : 0.0},
        {u"makerFee"_s, taker ? 0.0 : mexcRound(order.fees())},
        {u"feeCurrency"_s, u"USDT"_s},
        {u"profit"_s, mexcRound(order.realised)},
        {u"usedMargin"_s, order.after ? mexcRound(order.after->size * *order.after->entryPrice / order.leverage) : 0.0},
        {u"errorCode"_s, 0},
        {u"createTime"_s, order.atMs - 5},
        {u"updateTime"_s, order.atMs + order.fills.size()}};
}

QJsonArray mexcDeals(const SampleOrder &order, qint64 firstDealId)
{
    QJsonArray rows;
    for (qsizetype piece = 0; piece < order.fills.size(); ++piece) {
        const auto &fill = order.fills.at(piece);
        rows.append(QJsonObject{{u"id"_s, QString::number(firstDealId + piece)},
                                {u"orderId"_s, fill.orderId},
                                {u"symbol"_s, mexcSymbol(fill)},
                                {u"side"_s, mexcSide(fill)},
                                {u"vol"_s, *fill.quantity},
                                {u"price"_s, *fill.price},
                                {u"fee"_s, *fill.fee},
                                {u"feeCurrency"_s, u"USDT"_s},
                                {u"profit"_s, piece == 0 ? mexcRound(order.realised) : 0.0},
                                {u"taker"_s, order.taker.at(piece)},
                                {u"category"_s, 1},
                                {u"timestamp"_s, order.atMs + piece}});
    }
    return rows;
}

QJsonObject mexcPosition(const SampleOrder &order, qint64 positionId)
{
    const auto &held = order.after;
    const bool shortSide = held && held->side == PositionSide::Short;
    return {{u"positionId"_s, positionId},
            {u"symbol"_s, mexcSymbol(order.first())},
            {u"positionType"_s, shortSide ? 2 : 1},
            {u"openType"_s, 2},
            {u"state"_s, held ? 1 : 3},
            {u"holdVol"_s, held ? mexcRound(held->size) : 0.0},
            {u"holdAvgPrice"_s, held ? mexcRound(*held->entryPrice) : 0.0},
            {u"frozenVol"_s, 0},
            {u"leverage"_s, order.leverage},
            {u"realised"_s, mexcRound(order.realised - order.fees())},
            {u"autoAddIm"_s, false}};
}

QJsonObject mexcStreamMessage(const QString &channel, const QJsonObject &data, qint64 atMs)
{
    return {{u"received_at_ms"_s, atMs + 22},
            {u"message"_s, QJsonObject{{u"channel"_s, channel}, {u"data"_s, data}, {u"ts"_s, atMs + 11}}}};
}

} // namespace

Exchange mexcExchange(const SampleOrder &order, SampleRandom &random)
{
    const auto &fill = order.first();
    Exchange exchange;
    auto create = mexcCall(u"POST"_s, u"/api/v1/private/order/submit"_s, order.atMs - 60, random);
    create.requestBody = QJsonObject{{u"symbol"_s, mexcSymbol(fill)},
                                     {u"price"_s, *fill.price},
                                     {u"vol"_s, mexcRound(order.quantity())},
                                     {u"side"_s, mexcSide(fill)},
                                     {u"type"_s, 5},
                                     {u"openType"_s, 2},
                                     {u"leverage"_s, order.leverage},
                                     {u"externalOid"_s, fill.requestId}};
    if (order.failed()) {
        create.answer = mexcRefusal(random);
        exchange.calls.append(toJson(create));
        return exchange;
    }
    create.answer = mexcSuccess(fill.orderId);
    exchange.calls.append(toJson(create));
    const qint64 firstDealId = 3745000000 + random.between(0, 90000000);
    const auto get = [&](const QString &path, const QJsonValue &data, qint64 sentMs) {
        auto call = mexcCall(u"GET"_s, path, sentMs, random);
        call.answer = mexcSuccess(data);
        exchange.calls.append(toJson(call));
    };
    get(u"/api/v1/private/order/get/"_s + fill.orderId, mexcOrderRow(order), order.atMs + 220);
    get(u"/api/v1/private/order/deal_details/"_s + fill.orderId, mexcDeals(order, firstDealId), order.atMs + 230);
    const auto deals = mexcDeals(order, firstDealId);
    for (const auto &deal : deals)
        exchange.stream.append(mexcStreamMessage(u"push.personal.order.deal"_s, deal.toObject(), order.atMs));
    exchange.stream.append(mexcStreamMessage(u"push.personal.order"_s, mexcOrderRow(order), order.atMs));
    exchange.stream.append(mexcStreamMessage(u"push.personal.position"_s,
                                             mexcPosition(order, 1394000 + random.between(0, 900)), order.atMs));
    return exchange;
}

} // namespace hoox::sample
