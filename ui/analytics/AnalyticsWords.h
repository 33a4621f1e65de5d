#pragma once

#include "models/analytics/AnalyticsFigures.h"
#include "models/fills/FillsPeriod.h"
#include "storage/domain/FillsQuery.h"
#include "ui/common/Format.h"

#include <QCoreApplication>

namespace hoox {

/// Sentences of the Analytics page. Plain text.
class AnalyticsWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::AnalyticsWords)

public:
    /// A condition that the page has no selector for: "side" · "BUY".
    struct Condition
    {
        QString label;
        QString value;
    };

    /// "hit rate 54.12 % (8,402 of 15,525 closes) · fees 0.046 % of volume · largest drawdown −1,332.85, 17:31 to
    /// 19:58".
    [[nodiscard]] static QString summary(const AnalyticsAsset &asset, const Format &format);
    /// What the figures lack and leave out (LG-3, LG-5); empty if nothing.
    [[nodiscard]] static QStringList missing(const Analytics &analytics, const AnalyticsAsset &asset,
                                             const Format &format);
    /// "realised, fees in", as the equity curve of the asset is made.
    [[nodiscard]] static QString profitBasis(const AnalyticsSums &sums);
    [[nodiscard]] static QString hitRate(const AnalyticsSums &sums, const Format &format);
    /// 0.046 %: three digits, for it is a small share. "—" where rows lack a figure.
    [[nodiscard]] static QString feeShare(const AnalyticsSums &sums, const Format &format);
    /// "USDT", or what symbols without a known quote asset are called.
    [[nodiscard]] static QString assetName(const QString &asset);
    /// "2026-05-19", "week of 2026-05-18", "2026-05": days are UTC's, whatever zone is shown.
    [[nodiscard]] static QString spanName(BarSpan span, qint64 second);
    [[nodiscard]] static QString spansTitle(BarSpan span);
    [[nodiscard]] static QString hourName(int hour);
    /// Of `filter` all but the exchange and the whole symbol.
    [[nodiscard]] static QVector<Condition> conditions(const FillsQuery &filter, const Format &format);
    /// "last 30 days · bybit · BTCUSDT · side BUY": the whole scope.
    [[nodiscard]] static QString scope(const FillsPeriod &period, const FillsQuery &filter, const Format &format);

private:
    [[nodiscard]] static QString drawdown(const Drawdown &drawdown, const Format &format);
    [[nodiscard]] static QString range(const NumberRange &range, const Format &format);
    [[nodiscard]] static QString range(const TimeRange &range, const Format &format);
    [[nodiscard]] static QString columnWord(FillColumn column);
};

} // namespace hoox
