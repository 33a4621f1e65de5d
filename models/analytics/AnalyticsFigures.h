#pragma once

#include "storage/domain/Analytics.h"

#include <optional>

namespace hoox {

/// What the Analytics page derives from `Analytics`, for one quote asset (design 7). Pure functions on values.

/// A share whose base may be nothing at all: then it is no number.
struct AnalyticsShare
{
    double part = 0;
    double whole = 0;
    [[nodiscard]] std::optional<double> value() const { return whole > 0 ? std::optional(part / whole) : std::nullopt; }
    friend bool operator==(const AnalyticsShare &, const AnalyticsShare &) = default;
};

/// Realised less fees, of what is known, as the equity curve has it; none where not one profit is known (LG-3).
[[nodiscard]] std::optional<double> profitOf(const AnalyticsSums &sums);
/// A figure of `profitOf` lacks rows.
[[nodiscard]] bool isPartial(const AnalyticsSums &sums);
/// Closes with a profit before fees.
[[nodiscard]] AnalyticsShare hitRate(const AnalyticsSums &sums);
/// Fees of the volume; none while a row lacks one of the two: the share of the others says nothing (LG-3).
[[nodiscard]] std::optional<AnalyticsShare> feeShare(const AnalyticsSums &sums);
void addTo(AnalyticsSums &sums, const AnalyticsSums &more);

/// The sums of one thing: a day, a symbol, an exchange, an asset.
struct AnalyticsGroup
{
    QString name;      ///< Empty for days.
    qint64 second = 0; ///< Of a period: its first, Unix seconds, UTC.
    AnalyticsSums sums;
    friend bool operator==(const AnalyticsGroup &, const AnalyticsGroup &) = default;
};

/// The largest volume first; one symbol of several exchanges is one group.
[[nodiscard]] QVector<AnalyticsGroup> bySymbol(const AnalyticsAsset &asset);
/// In order of name.
[[nodiscard]] QVector<AnalyticsGroup> byExchange(const AnalyticsAsset &asset);

/// What one bar stands for, so that there are never more of them than can be told apart.
enum class BarSpan { Day, Week, Month };
struct AnalyticsSpans
{
    BarSpan span = BarSpan::Day;
    /// In order, without gaps: a span without a row stands there with sums of nothing. Weeks begin on Monday, UTC.
    QVector<AnalyticsGroup> groups;
};
/// Days as they are while there are at most `most` from the first to the last, else weeks, else months.
[[nodiscard]] AnalyticsSpans spansOf(const QVector<AnalyticsDay> &days, int most);

/// How far the curve is below its highest value so far, 0 or negative, at each of its steps and at the exact bottom.
[[nodiscard]] QVector<EquityStep> drawdownSteps(const EquityCurve &curve, const Drawdown &deepest);

/// The asset of that name; null if it is not in it.
[[nodiscard]] const AnalyticsAsset *assetOf(const Analytics &analytics, const QString &asset);
/// Every symbol of every asset, the largest volume of its asset first, at most `most`.
[[nodiscard]] QStringList symbolsOf(const Analytics &analytics, int most);

} // namespace hoox
