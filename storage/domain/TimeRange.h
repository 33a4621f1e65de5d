#pragma once

#include <QtGlobal>

#include <limits>

namespace hoox {

/// Unix seconds, UTC: from is in, to is out.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool contains(qint64 second) const { return second >= from && second < to; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace hoox
