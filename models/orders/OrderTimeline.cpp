#include "models/orders/OrderTimeline.h"

namespace hoox {

namespace {

/// The step whose rule said no, of an order that was refused here.
OrderStep refusedAt(const OrderEntry &entry)
{
    for (const auto step : {OrderStep::Validated, OrderStep::Switch, OrderStep::Lock, OrderStep::Journal,
                            OrderStep::Sent, OrderStep::Answered}) {
        if (!entry.reached.at(static_cast<size_t>(step)))
            return step;
    }
    return OrderStep::Answered;
}

TimelinePoint::State stateOf(const OrderEntry &entry, OrderStep step, std::optional<OrderStep> next)
{
    using State = TimelinePoint::State;
    if (entry.reached.at(static_cast<size_t>(step)))
        return State::Done;
    if (entry.state == OrderState::Refused || entry.state == OrderState::Failed) {
        const bool isRecord = step == OrderStep::Offloaded && entry.awaitsOffload();
        if (isRecord)
            return State::Now;
        return entry.state == OrderState::Refused && step == refusedAt(entry) ? State::Missing : State::Skipped;
    }
    if (step != next)
        return State::Ahead;
    return entry.state == OrderState::Unresolved ? State::Missing : State::Now;
}

} // namespace

QVector<TimelinePoint> timelineOf(const OrderEntry &entry)
{
    std::optional<OrderStep> next;
    for (size_t at = 0; at < kOrderSteps && !next; ++at) {
        if (!entry.reached.at(at))
            next = static_cast<OrderStep>(at);
    }
    QVector<TimelinePoint> points;
    for (size_t at = 0; at < kOrderSteps; ++at) {
        const auto step = static_cast<OrderStep>(at);
        points.append({step, stateOf(entry, step, next), entry.steps.at(at)});
    }
    return points;
}

} // namespace hoox
