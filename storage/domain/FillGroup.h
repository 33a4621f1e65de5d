#pragma once

#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"

namespace hoox {

enum class FillGrouping { Symbol, Exchange, Day, Hour, Order };

/// Fills that share what they are grouped by. Times are Unix seconds, UTC.
struct FillGroup
{
    QString name;                       ///< The symbol or the order id; empty of the other groupings.
    std::optional<ExchangeId> exchange; ///< Set when all rows have the same one.
    qint64 second = 0;                  ///< The beginning of the day or the hour; 0 of the other groupings.
    qint64 firstAt = 0;
    qint64 lastAt = 0;
    qint64 failed = 0;
    FillSums sums;
    bool whole = true; ///< False of an order with more rows than are added up.
};

enum class GroupColumn { Key, Exchange, Symbol, Rows, Failed, Quantity, Notional, Fee, First, Last };

/// Ties are broken by the key.
struct GroupOrder
{
    GroupColumn column = GroupColumn::Last;
    bool descending = true;
    friend bool operator==(const GroupOrder &, const GroupOrder &) = default;
};

/// The rows of one group of `query`, newest first.
[[nodiscard]] FillsQuery narrowed(const FillsQuery &query, FillGrouping grouping, const FillGroup &group);

} // namespace hoox
