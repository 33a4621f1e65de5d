#pragma once

#include "storage/domain/Fill.h"
#include "storage/domain/TimeRange.h"

#include <QVector>

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

/// A value of a column that is not wanted: the whole text, as the ledger holds it; a number as it is exported (shortest
/// digits; empty where it is missing); a time as RFC 3339 or Unix seconds. Rows whose value is missing stay.
struct FillExclusion
{
    FillColumn column = FillColumn::Symbol;
    QString value;
    friend bool operator==(const FillExclusion &, const FillExclusion &) = default;
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
    QString orderIdPrefix; ///< `orderIdExact` makes it the whole id.
    bool orderIdExact = false;
    QString requestIdPrefix; ///< The same.
    bool requestIdExact = false;
    QString idPrefix; ///< The same.
    bool idExact = false;
    QString text; ///< Anywhere in symbol, order id, request id or id; ASCII letters of either case are the same.
    QVector<FillExclusion> excluded;

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
