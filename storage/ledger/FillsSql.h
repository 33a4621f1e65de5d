#pragma once

#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"

#include <QByteArray>

#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace hoox {

/// A value as SQLite keeps it. A blob or NULL is `monostate`: nothing that a keyset could go on from.
using SqlValue = std::variant<std::monostate, qint64, double, QByteArray>;

/// The condition of a query with its values, for prepared statements only.
struct FillsCondition
{
    QByteArray sql; ///< Joined by AND; empty when everything passes.
    std::vector<SqlValue> values;
};

[[nodiscard]] FillsCondition conditionOf(const FillsQuery &query);
/// The column or expression that a query sorts by. A missing figure is NULL there: less than every number.
[[nodiscard]] QByteArray sortExpression(FillColumn column);
/// The select list that `fillAt` reads: rowid first.
[[nodiscard]] QByteArray fillColumnList();
/// The statement's present row. A value that is not what its column claims makes the row unreadable, never a guess;
/// NULL in a figure's column is a missing figure (LG-3).
[[nodiscard]] FillRow fillAt(sqlite3_stmt *statement);

/// Binds `values` from parameter `first` on; gives the next free one.
int bindValues(sqlite3_stmt *statement, int first, const std::vector<SqlValue> &values);
[[nodiscard]] SqlValue valueAt(sqlite3_stmt *statement, int column);

} // namespace hoox
