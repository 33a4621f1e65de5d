#pragma once

#include "storage/domain/Position.h"
#include "storage/ledger/D1Rows.h"
#include "storage/ledger/LedgerPuller.h"

#include <optional>
#include <variant>

namespace hoox {

/// One row of `trades` as the replica keeps it: in the specified dialect, whatever D1 speaks. What D1 does not tell is
/// missing, never 0 (LG-3). Texts are UTF-8 and stand in the D1Rows that the row came in: they are on their way into
/// SQLite, which takes them as they are.
struct ReplicaTrade
{
    std::string_view id, requestId, exchange, symbol, action, side, orderId, status; ///< Ids may be empty: missing.
    std::optional<double> quantity, price, fee;
    qint64 createdAt = 0; ///< Unix seconds, UTC.
    friend bool operator==(const ReplicaTrade &, const ReplicaTrade &) = default;
};

struct ReplicaPosition
{
    QString symbol, exchange, side;
    double size = 0;
    std::optional<double> entryPrice;
    std::optional<int> leverage;
    std::optional<qint64> updatedAt;
};

struct ReplicaBalance
{
    QString id, exchange, asset;
    double free = 0, used = 0, total = 0;
    qint64 timestamp = 0;
};

/// A row that came from D1, sound or refused (LG-5). Faults name the column that D1 has.
template <typename T>
struct CameRow
{
    qint64 number = 0; ///< The row's number at D1.
    QString id;        ///< What a list of rejects shows of it; bounded. Of a sound trade, which none shows: empty.
    std::variant<T, RowFault> value;
};

/// Hostile: anything may stand in any column. None if the row is not what the statement of `DialectSql` asks for.
[[nodiscard]] std::optional<CameRow<ReplicaTrade>> readTrade(LedgerDialect dialect, const D1Row &row);
[[nodiscard]] std::optional<CameRow<ReplicaPosition>> readPosition(const D1Row &row);
[[nodiscard]] std::optional<CameRow<ReplicaBalance>> readBalance(const D1Row &row);

/// Where a row stands in the orders of a copy; no time or id where it has none that orders.
struct TradePlace
{
    qint64 number = 0;
    std::optional<qint64> second;
    std::optional<QString> id;
    QString anchor;
};
/// None if the row is not what was asked for.
[[nodiscard]] std::optional<TradePlace> placeOf(const D1Row &row);
/// Whether the row has a time and an id that can be asked for.
[[nodiscard]] bool isOrdered(const D1Row &row);

} // namespace hoox
