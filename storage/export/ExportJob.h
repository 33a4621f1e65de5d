#pragma once

#include "storage/domain/FillsQuery.h"
#include "storage/domain/RowSelection.h"
#include "storage/export/ExportText.h"

#include <memory>
#include <optional>

namespace hoox {

struct FillOrder;
using FillOrderPtr = std::shared_ptr<const FillOrder>;

enum class ExportTable { Trades, Positions, Balances };

/// What is written, and how. A value.
struct ExportJob
{
    ExportTable table = ExportTable::Trades;
    ExportFormat format = ExportFormat::Csv;
    FillsQuery query;   ///< Of fills: filter and order.
    qint64 limit = -1;  ///< Of fills by `query`: at most so many; -1: all.
    FillOrderPtr order; ///< Fills by row number instead of `query`…
    RowSelection rows;  ///< …these; none beyond its end.
};

/// `written` is always `expected`: an export that is not whole is an error.
struct ExportResult
{
    qint64 expected = 0; ///< Rows, counted before the first was written, in the same snapshot of the ledger.
    qint64 written = 0;
    qint64 bytes = 0;
    friend bool operator==(const ExportResult &, const ExportResult &) = default;
};

[[nodiscard]] QString toText(ExportTable table); ///< `trades`
[[nodiscard]] std::optional<ExportTable> exportTableFromText(QStringView text);
[[nodiscard]] QString toText(ExportFormat format); ///< `csv`
[[nodiscard]] std::optional<ExportFormat> exportFormatFromText(QStringView text);
/// By its suffix, in any case.
[[nodiscard]] std::optional<ExportFormat> exportFormatOfFile(const QString &file);

} // namespace hoox
