#pragma once

#include <QString>
#include <QVector>

namespace hoox {

/// A step of the equity curve: realised profit minus known fees, added up from the start of the range.
struct EquityStep
{
    qint64 second = 0; ///< Unix seconds, UTC.
    double value = 0;  ///< Quote asset.
};

struct EquityCurve
{
    QString asset; ///< One curve a quote asset: sums never mix assets.
    QVector<EquityStep> steps;
    qint64 leftOut = 0;    ///< Filled rows without a step: what they realised is not known (LG-3).
    qint64 withFee = 0;    ///< Filled rows in the steps whose fee is taken off.
    qint64 withoutFee = 0; ///< Filled rows in the steps whose fee is not known, and is not taken off.
};

/// The deepest fall of an equity curve below its own peak.
struct Drawdown
{
    double depth = 0; ///< Quote asset, 0 or negative.
    qint64 from = 0;  ///< Unix seconds of the peak; 0 when there was no fall.
    qint64 to = 0;    ///< Unix seconds of the bottom.
    friend bool operator==(const Drawdown &, const Drawdown &) = default;
};

[[nodiscard]] Drawdown largestDrawdown(const EquityCurve &curve);

} // namespace hoox
