#pragma once

#include "storage/base/Progress.h"
#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"
#include "storage/sqlite/SqliteConnection.h"

#include <functional>

/// The SQL work of FillPages, on the connection's thread. `stop` is asked often; true ends it with `Cancelled`.
namespace hoox::fillscan {

using Stop = std::function<bool()>;

[[nodiscard]] Result<bool> isOrdered(const SqliteConnection &connection, const FillsQuery &query);
[[nodiscard]] Result<FillHead> head(const SqliteConnection &connection, const FillsQuery &query, int rows,
                                    const Stop &stop);
[[nodiscard]] Result<FillOrder> order(const SqliteConnection &connection, const FillsQuery &query, Progress &progress,
                                      const Stop &stop);
[[nodiscard]] Result<FillExtension> extend(const SqliteConnection &connection, const FillOrderPtr &order,
                                           const Stop &stop);
[[nodiscard]] Result<FillRowList> page(const SqliteConnection &connection, const FillOrder &order, qint64 first,
                                       int rows);
[[nodiscard]] Result<FillRowList> rows(const SqliteConnection &connection, const FillOrder &order,
                                       const RowSelection &rows, const Stop &stop);
/// The rowids of rows `first` to `first + rows - 1`, fewer at the end or where rows were deleted.
[[nodiscard]] Result<std::vector<qint64>> rowIds(const SqliteConnection &connection, const FillOrder &order,
                                                 qint64 first, int rows);
[[nodiscard]] Result<FillPlaces> places(const SqliteConnection &connection, const FillPlacesWanted &wanted,
                                        const Stop &stop);
/// The first value of a statement's first row.
[[nodiscard]] Result<qint64> number(const SqliteConnection &connection, const QByteArray &sql,
                                    const std::vector<SqlValue> &values = {});

/// The highest row of the table, for the order of which it is the end. An empty table has none: 0.
[[nodiscard]] Result<Done> noteHighest(const SqliteConnection &connection, FillOrder &order);

} // namespace hoox::fillscan
