#pragma once

#include "storage/domain/Fill.h"
#include "storage/domain/TimeRange.h"

namespace hoox {

enum class FillColumn {
    Time,
    Exchange,
    Symbol,
    Action,
    Side,
    Quantity,
    Price,
    Fee,
    Notional,
    Status,
    OrderId,
    RequestId,
    Id
};

/// A closed range; an absent end is open.
struct NumberRange
{
    std::optional<double> least;
    std::optional<double> most;
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

/// Filter and order of fills, as a value. Empty members let everything through.
struct FillsQuery
{
    TimeRange time;
    std::optional<ExchangeId> exchange;
    QString symbolPrefix; ///< Upper case; `symbolExact` makes it the whole symbol.
    bool symbolExact = false;
    std::optional<Action> action;
    std::optional<Side> side;
    std::optional<FillStatus> status;
    NumberRange quantity, price, fee, notional;
    QString orderIdPrefix;
    QString requestIdPrefix;
    QString idPrefix;

    FillColumn sortBy = FillColumn::Time; ///< Ties are broken by the row's place in the file.
    bool descending = true;

    [[nodiscard]] bool filters() const
    {
        FillsQuery same;
        same.sortBy = sortBy;
        same.descending = descending;
        return *this != same;
    }
    friend bool operator==(const FillsQuery &, const FillsQuery &) = default;
};

} // namespace hoox
