#pragma once

#include "storage/domain/Fill.h"

#include <QVector>

namespace hoox {

/// A position after the fills of one second.
struct PositionStep
{
    qint64 second = 0;          ///< Unix seconds, UTC.
    std::optional<double> size; ///< Base asset; above 0 long, below 0 short, 0 flat; none if it is not known (LG-3).
    std::optional<double> entryPrice; ///< None when flat, or not known.
    double realised = 0;              ///< What is known of it, quote asset, before fees, since the path began.
    friend bool operator==(const PositionStep &, const PositionStep &) = default;
};

/// One exchange and symbol over time, derived from its fills (LG-1).
struct PositionPath
{
    PositionStep before;         ///< As it stood when the path begins; its second is that of the last fill, or 0.
    QVector<PositionStep> steps; ///< In order; thinned by time where there are too many, the last one is exact.
    qint64 fills = 0;            ///< Filled rows on the path.
};

} // namespace hoox
