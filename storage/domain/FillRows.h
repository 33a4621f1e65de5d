#pragma once

#include "storage/base/FileNumber.h"
#include "storage/domain/Fill.h"
#include "storage/domain/KnownSum.h"

#include <QVector>

#include <optional>
#include <utility>

namespace hoox {

/// One row of a page of fills.
struct FillRow
{
    enum class Fault {
        None,
        Gone,      ///< Deleted since the order was made.
        Unreadable ///< Written past the rules of the ledger (LG-5): a value is not what its column claims.
    };
    qint64 rowId = 0; ///< Its place in the file; breaks ties.
    Fill fill;
    Fault fault = Fault::None;

    /// What was not filled paid and traded nothing: its fee and notional are missing, not 0.
    [[nodiscard]] std::optional<double> fee() const
    {
        return fill.status != FillStatus::Filled && fill.fee == 0.0 ? std::nullopt : fill.fee;
    }
    [[nodiscard]] std::optional<double> notional() const
    {
        return fill.status == FillStatus::Filled ? fill.notional() : std::nullopt;
    }
    friend bool operator==(const FillRow &, const FillRow &) = default;
};

using FillRowList = QVector<FillRow>;

/// How many rows there are, as far as it is known.
struct RowCount
{
    enum class Kind { Unknown, AtLeast, Exact };
    Kind kind = Kind::Unknown;
    qint64 rows = 0;
    friend bool operator==(const RowCount &, const RowCount &) = default;
};

/// The beginning of a result, before its order is known.
struct FillHead
{
    FillRowList rows;
    RowCount count;  ///< Exact when the result ended before the page did.
    FileNumber file; ///< That it was read of.
};

/// Rows of a result, by number, first and last both in.
using RowRange = std::pair<qint64, qint64>;

/// What selected rows add up to. Sums never mix assets and are compensated.
struct FillSums
{
    struct Amount
    {
        QString asset;
        double value = 0;
        friend bool operator==(const Amount &, const Amount &) = default;
    };
    qint64 rows = 0;
    qint64 withoutFee = 0;      ///< Not in `fees`: not filled, or not known.
    qint64 withoutNotional = 0; ///< Filled rows that are not in `notionals`.
    QString symbol;             ///< Set when all rows have the same one.
    KnownSum quantity;          ///< Of filled rows; has a meaning only with one symbol.
    QVector<Amount> notionals;  ///< By quote asset, in order of name. An asset none of whose rows has one is not in it.
    QVector<Amount> fees;       ///< By quote asset, in order of name. An asset none of whose rows has one is not in it.
};

} // namespace hoox
