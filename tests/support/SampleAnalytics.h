#pragma once

#include "models/analytics/AnalyticsBoard.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace hoox::tests {

/// 2026-05-18 00:00:00 UTC, a Monday.
inline constexpr qint64 kSampleDay = 1779062400;

inline AnalyticsSums sampleSums(double realised, double fees, double volume, qint64 fills, qint64 closes, qint64 wins)
{
    AnalyticsSums sums;
    sums.realised = {realised, closes, 0};
    sums.fees = {fees, fills, 0};
    sums.volume = {volume, fills, 0};
    sums.fills = fills;
    sums.closes = closes;
    sums.wins = wins;
    return sums;
}

/// USDT on two days with two symbols, one of them on two exchanges; the figures are those of the mockups.
inline AnalyticsAsset sampleUsdt()
{
    AnalyticsAsset asset;
    asset.asset = QStringLiteral("USDT");
    asset.sums = sampleSums(2986.11, 667.71, 1'451'214.07, 41'091, 15'525, 8'402);
    asset.sums.failed = 112;
    asset.symbols = {
        {ExchangeId::Binance, QStringLiteral("BTCUSDT"), sampleSums(1000, 200, 600'000, 12'000, 4000, 2100), {}},
        {ExchangeId::Bybit, QStringLiteral("BTCUSDT"), sampleSums(1202.18, 300, 388'340.11, 11'117, 5000, 2700), {}},
        {ExchangeId::Bybit, QStringLiteral("ETHUSDT"), sampleSums(783.93, 167.71, 462'873.96, 17'974, 6525, 3602), {}}};
    asset.days = {{kSampleDay, sampleSums(2400, 400, 900'000, 25'000, 9000, 5000)},
                  {kSampleDay + 86400, sampleSums(586.11, 267.71, 551'214.07, 16'091, 6525, 3402)}};
    const double values[]{0, 400, 900, 1600, 2000, 1700, 667.15, 700, 1500, 2318.4};
    qint64 second = kSampleDay + 3600;
    for (const auto value : values) {
        asset.equity.steps.append({second, value});
        second += 3 * 3600;
    }
    asset.equity.asset = asset.asset;
    asset.equity.withFee = 41'091;
    asset.drawdown = {-1332.85, kSampleDay + 13 * 3600, kSampleDay + 19 * 3600};
    return asset;
}

inline Analytics sampleAnalytics()
{
    Analytics analytics;
    analytics.rows = 41'203;
    analytics.firstAt = kSampleDay + 60;
    analytics.lastAt = kSampleDay + 86400 + 9000;
    for (std::size_t hour = 0; hour < 24; ++hour)
        analytics.fillsPerHour.at(hour) = static_cast<qint64>(1000 + hour * 30);
    analytics.assets = {sampleUsdt()};
    return analytics;
}

/// The same, with a second quote asset.
inline Analytics twoAssets()
{
    auto analytics = sampleAnalytics();
    AnalyticsAsset other;
    other.asset = QStringLiteral("USDC");
    other.sums = sampleSums(-50, 1, 1000, 10, 5, 1);
    other.symbols = {{ExchangeId::Mexc, QStringLiteral("SOLUSDC"), other.sums, {}}};
    other.days = {{kSampleDay, other.sums}};
    other.equity.steps = {{kSampleDay + 500, -51}};
    other.drawdown = {-51, kSampleDay, kSampleDay + 500};
    analytics.assets.append(other);
    return analytics;
}

/// Answers when it is told to.
class ScriptedAnalytics
{
public:
    struct Call
    {
        FillsQuery query;
        std::shared_ptr<QPromise<Result<Analytics>>> promise;
        void progress(int thousandths) const { promise->setProgressValue(thousandths); }
        void answer(Result<Analytics> result) const
        {
            promise->addResult(std::move(result));
            promise->finish();
        }
    };
    std::vector<Call> calls;

    [[nodiscard]] AnalyticsBoard::Source source()
    {
        return [this](const FillsQuery &query) {
            auto promise = std::make_shared<QPromise<Result<Analytics>>>();
            promise->start();
            promise->setProgressRange(0, 1000);
            calls.push_back({query, promise});
            return promise->future();
        };
    }
};

} // namespace hoox::tests
