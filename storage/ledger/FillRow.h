#pragma once

#include "storage/domain/Fill.h"

#include <variant>

struct sqlite3_stmt;

namespace hoox {

/// The columns of `trades` in the order that `readFillRow` takes them.
inline constexpr const char *kFillColumns =
    "id, request_id, exchange, symbol, action, side, quantity, price, fee, order_id, status, created_at";
inline constexpr int kFillColumnCount = 12;
inline constexpr int kLongestWordBytes = 256; ///< Of an id, a symbol or a word: longer ones are refused.

/// Reads a row of `kFillColumns` that starts at `first`. Hostile: any type may stand in any column (LG-5). NULL in a
/// figure's column is a missing figure (LG-3).
[[nodiscard]] std::variant<Fill, RowFault> readFillRow(sqlite3_stmt *row, int first = 0);

/// One column of a row as an amount: a number that is one, or the fault; NULL is `Missing`.
[[nodiscard]] std::variant<double, RowFault> readAmount(sqlite3_stmt *row, int column, const QString &name,
                                                        bool mayBeNegative);
[[nodiscard]] std::variant<qint64, RowFault> readSecond(sqlite3_stmt *row, int column, const QString &name);
/// Text of at most 256 bytes; not NULL, not a blob, not empty unless allowed.
[[nodiscard]] std::variant<QString, RowFault> readWord(sqlite3_stmt *row, int column, const QString &name,
                                                       bool mayBeEmpty = false);

} // namespace hoox
