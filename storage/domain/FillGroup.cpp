#include "storage/domain/FillGroup.h"

#include <algorithm>

namespace hoox {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

TimeRange within(const TimeRange &range, qint64 from, qint64 to)
{
    return {std::max(range.from, from), std::min(range.to, to)};
}

} // namespace

FillsQuery narrowed(const FillsQuery &query, FillGrouping grouping, const FillGroup &group)
{
    auto narrow = query;
    narrow.sortBy = FillColumn::Time;
    narrow.descending = true;
    switch (grouping) {
    case FillGrouping::Symbol:
        narrow.symbolPrefix = group.name;
        narrow.symbolExact = true;
        break;
    case FillGrouping::Exchange:
        narrow.exchange = group.exchange;
        break;
    case FillGrouping::Day:
        narrow.time = within(query.time, group.second, group.second + kDay);
        break;
    case FillGrouping::Hour:
        narrow.time = within(query.time, group.second, group.second + kHour);
        break;
    case FillGrouping::Order:
        narrow.orderIdPrefix = group.name;
        narrow.orderIdExact = true;
        break;
    }
    return narrow;
}

} // namespace hoox
