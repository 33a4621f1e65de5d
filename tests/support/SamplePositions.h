#pragma once

#include "tests/support/FakeLedger.h"

namespace hoox::tests {

inline constexpr qint64 kSampleMoment = 1779158827; ///< 2026-05-19 02:47:07 UTC, where FixedClock stands.

[[nodiscard]] inline Position samplePosition(const QString &symbol, ExchangeId exchange, double size, double entry,
                                             int leverage = 10)
{
    Position position;
    position.symbol = symbol;
    position.exchange = exchange;
    position.side = size < 0 ? PositionSide::Short : PositionSide::Long;
    position.size = std::abs(size);
    position.entryPrice = entry;
    position.leverage = leverage;
    position.updatedAt = kSampleMoment - 9;
    return position;
}

[[nodiscard]] inline SymbolFigures sampleFigures(const Position &position, double lastPrice, qint64 openFor)
{
    SymbolFigures figures;
    figures.exchange = position.exchange;
    figures.symbol = position.symbol;
    if (position.size > 0)
        figures.position = position;
    figures.openedAt = kSampleMoment - openFor;
    figures.lastPrice = lastPrice;
    figures.lastAt = kSampleMoment - 9;
    return figures;
}

[[nodiscard]] inline Fill sampleFill(ExchangeId exchange, const QString &symbol, Action action, double quantity,
                                     double price, double fee, qint64 ago)
{
    static int number = 0;
    Fill fill;
    fill.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(++number, 12, 10, QLatin1Char('0'));
    fill.requestId = fill.id;
    fill.exchange = exchange;
    fill.symbol = symbol;
    fill.action = action;
    fill.side = action == Action::Long ? Side::Buy : Side::Sell;
    fill.quantity = quantity;
    fill.price = price;
    fill.fee = fee;
    fill.orderId = QStringLiteral("18049284%1").arg(number);
    fill.createdAt = kSampleMoment - ago;
    return fill;
}

/// Five positions in three symbols on three exchanges. The table can hold one row a symbol: BTCUSDT is bybit's there
/// and 0.010 short of its fills; binance's BTCUSDT and mexc's ETHUSDT are hidden by it.
inline void fillWithSample(FakeLedger &ledger)
{
    const auto btc = QStringLiteral("BTCUSDT");
    const auto eth = QStringLiteral("ETHUSDT");
    const auto sol = QStringLiteral("SOLUSDT");
    ledger.recorded = {samplePosition(btc, ExchangeId::Bybit, 0.05, 64541.3),
                       samplePosition(eth, ExchangeId::Bybit, -2, 3048.75, 5),
                       samplePosition(sol, ExchangeId::Bybit, 120, 143.88)};
    ledger.symbolFigures = {
        sampleFigures(samplePosition(btc, ExchangeId::Binance, 0.5, 63910.2), 64530.1, 11575),
        sampleFigures(samplePosition(btc, ExchangeId::Bybit, 0.06, 64529.87), 64541.3, 875),
        sampleFigures(samplePosition(eth, ExchangeId::Bybit, -2, 3048.75), 3021.1, 7558),
        sampleFigures(samplePosition(eth, ExchangeId::Mexc, 1, 3033.4), 3020.2, 13716),
        sampleFigures(samplePosition(sol, ExchangeId::Bybit, 120, 143.88), 145.21, 5657),
    };
    ledger.symbolFigures[0].lastAt -= 60;
    ledger.symbolFigures[3].lastAt -= 60;
    auto &bybit = ledger.symbolFigures[1];
    bybit.realised = {1204.55, 512};
    bybit.fees = {188.2, 1204};
    bybit.fills = 1204;
    bybit.failed = 3;
    bybit.volume = {421030.5, 1204};
    bybit.closes = 512;
    bybit.wins = 290;
    ledger.balanceRows = {
        {QStringLiteral("a"), ExchangeId::Binance, QStringLiteral("USDT"), 41906.18, 3227.07, 45133.25,
         kSampleMoment - 26},
        {QStringLiteral("b"), ExchangeId::Bybit, QStringLiteral("USDT"), 12880.44, 2669.45, 15549.89,
         kSampleMoment - 9},
        {QStringLiteral("c"), ExchangeId::Mexc, QStringLiteral("USDT"), 5710.02, 302.11, 6012.13, kSampleMoment - 45}};
    ledger.fills = {sampleFill(ExchangeId::Bybit, btc, Action::Long, 0.05, 64541.3, 1.77489, 9),
                    sampleFill(ExchangeId::Bybit, sol, Action::Close, 120, 145.21, 0, 36),
                    sampleFill(ExchangeId::Bybit, btc, Action::Long, 0.0205, 64511.66, 0.37255, 53),
                    sampleFill(ExchangeId::Bybit, btc, Action::Short, 0.02, 64587.36, 0.71046, 61),
                    sampleFill(ExchangeId::Bybit, btc, Action::Short, 0.125, 64543.08, 4.43734, 92),
                    sampleFill(ExchangeId::Binance, sol, Action::Short, 35, 145.28, 2.5424, 120),
                    sampleFill(ExchangeId::Mexc, btc, Action::Close, 0.5, 64527.05, 6.45271, 150),
                    sampleFill(ExchangeId::Mexc, btc, Action::Close, 0.5, 64508.59, 6.45086, 159),
                    sampleFill(ExchangeId::Bybit, btc, Action::Close, 0.5, 64492.07, 17.73532, 171),
                    sampleFill(ExchangeId::Binance, sol, Action::Close, 210, 145.099, 15.23539, 180)};
    ledger.fills[1].status = FillStatus::Failed;
    EquityCurve curve{QStringLiteral("USDT"), {}, 0, 121};
    for (int step = 0; step <= 120; ++step)
        curve.steps.append({kSampleMoment - (120 - step) * 720, 20.0 * step + 500.0 * ((step * 37) % 11 - 5) / 11.0});
    ledger.curves = {curve};
    ledger.facts = {100000, 412, kSampleMoment - 90 * 86400, kSampleMoment - 9, 2, 12};
}

} // namespace hoox::tests
