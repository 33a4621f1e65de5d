#include "storage/domain/Fill.h"

#include <QStringList>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownValueLength = 64;

const QStringList &quoteAssets()
{
    static const QStringList assets{u"USDT"_s, u"USDC"_s, u"FDUSD"_s, u"BUSD"_s, u"TUSD"_s, u"USD"_s,
                                    u"EUR"_s,  u"TRY"_s,  u"BTC"_s,   u"ETH"_s,  u"BNB"_s};
    return assets;
}

std::optional<RowFault> amountFault(const QString &column, const std::optional<double> &amount)
{
    if (amount && !std::isfinite(*amount))
        return RowFault{RowFault::Kind::NotANumber, column, QString::number(*amount)};
    if (amount && *amount < 0)
        return RowFault{RowFault::Kind::Negative, column, QString::number(*amount)};
    return std::nullopt;
}

} // namespace

QString toText(ExchangeId exchange)
{
    switch (exchange) {
    case ExchangeId::Bybit:
        return u"bybit"_s;
    case ExchangeId::Binance:
        return u"binance"_s;
    case ExchangeId::Mexc:
        return u"mexc"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Action action)
{
    switch (action) {
    case Action::Long:
        return u"LONG"_s;
    case Action::Short:
        return u"SHORT"_s;
    case Action::Close:
        return u"CLOSE"_s;
    }
    Q_UNREACHABLE();
}

QString toText(Side side)
{
    return side == Side::Buy ? u"BUY"_s : u"SELL"_s;
}

QString toText(FillStatus status)
{
    switch (status) {
    case FillStatus::Filled:
        return u"Filled"_s;
    case FillStatus::Failed:
        return u"Failed"_s;
    case FillStatus::Test:
        return u"Test"_s;
    case FillStatus::Pending:
        return u"Pending"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ExchangeId> exchangeFromText(QStringView text)
{
    for (const auto exchange : kExchanges) {
        if (text == toText(exchange))
            return exchange;
    }
    return std::nullopt;
}

std::optional<Action> actionFromText(QStringView text)
{
    for (const auto action : {Action::Long, Action::Short, Action::Close}) {
        if (text == toText(action))
            return action;
    }
    return std::nullopt;
}

std::optional<Side> sideFromText(QStringView text)
{
    if (text == u"BUY")
        return Side::Buy;
    if (text == u"SELL")
        return Side::Sell;
    return std::nullopt;
}

std::optional<FillStatus> fillStatusFromText(QStringView text)
{
    if (text == u"Filled")
        return FillStatus::Filled;
    if (text == u"Failed")
        return FillStatus::Failed;
    if (text == u"Test")
        return FillStatus::Test;
    if (text == u"Pending")
        return FillStatus::Pending;
    return std::nullopt;
}

std::optional<RowFault> faultOf(const Fill &fill)
{
    if (fill.id.isEmpty())
        return RowFault{RowFault::Kind::Missing, u"id"_s, {}};
    if (fill.symbol.isEmpty())
        return RowFault{RowFault::Kind::Missing, u"symbol"_s, {}};
    if (fill.symbol != fill.symbol.toUpper())
        return RowFault{RowFault::Kind::LowerCase, u"symbol"_s, fill.symbol.left(kShownValueLength)};
    if (auto fault = amountFault(u"quantity"_s, fill.quantity))
        return fault;
    if (auto fault = amountFault(u"price"_s, fill.price))
        return fault;
    // A rebate is a negative fee: only a fee that is no number is refused.
    if (fill.fee && !std::isfinite(*fill.fee))
        return RowFault{RowFault::Kind::NotANumber, u"fee"_s, QString::number(*fill.fee)};
    if (fill.createdAt > kLastPlausibleSecond)
        return RowFault{RowFault::Kind::Milliseconds, u"created_at"_s, QString::number(fill.createdAt)};
    if (fill.createdAt < 0)
        return RowFault{RowFault::Kind::Negative, u"created_at"_s, QString::number(fill.createdAt)};
    return std::nullopt;
}

std::optional<RowFault> entryFaultOf(const Fill &fill)
{
    if (auto fault = faultOf(fill))
        return fault;
    for (const auto &[column, figure] :
         {std::pair(u"quantity"_s, fill.quantity), std::pair(u"price"_s, fill.price), std::pair(u"fee"_s, fill.fee)}) {
        if (!figure)
            return RowFault{RowFault::Kind::Missing, column, {}};
    }
    if (fill.status != FillStatus::Filled && fill.status != FillStatus::Failed)
        return RowFault{RowFault::Kind::UnknownValue, u"status"_s, toText(fill.status)};
    return std::nullopt;
}

QString quoteAsset(QStringView symbol)
{
    for (const auto &asset : quoteAssets()) {
        if (symbol.size() > asset.size() && symbol.endsWith(asset))
            return asset;
    }
    return {};
}

QString baseAsset(QStringView symbol)
{
    auto base = symbol.chopped(quoteAsset(symbol).size());
    while (base.endsWith(u'_') || base.endsWith(u'-'))
        base.chop(1);
    return base.toString();
}

} // namespace hoox
