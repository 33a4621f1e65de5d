#pragma once

#include "storage/orders/OrderEntry.h"

#include <QVector>

namespace hoox {

/// One point of an order's way (OR-1).
struct TimelinePoint
{
    enum class State {
        Done,
        Now,     ///< Waited for.
        Missing, ///< Was due and did not come: no answer, or refused here.
        Ahead,   ///< Not reached yet.
        Skipped, ///< Never to come: what a refused order does not go through.
    };
    OrderStep step = OrderStep::Validated;
    State state = State::Ahead;
    std::optional<std::chrono::milliseconds> at; ///< Since the ask; none: not known, or not reached.
    friend bool operator==(const TimelinePoint &, const TimelinePoint &) = default;
};

/// All nine, in order. A refused order ends at the step whose rule refused it. Pure.
[[nodiscard]] QVector<TimelinePoint> timelineOf(const OrderEntry &entry);

} // namespace hoox
