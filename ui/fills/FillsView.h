#pragma once

#include "ui/fills/FillColumns.h"
#include "ui/fills/FillsFilter.h"

#include <QJsonObject>
#include <QVector>

namespace hoox {

/// A column as it stands in the table.
struct ColumnLook
{
    FillColumn column = FillColumn::Time;
    int width = 0; ///< Pixels at a text size of 100 %.
    bool shown = true;
    friend bool operator==(const ColumnLook &, const ColumnLook &) = default;
};

/// All that a named view keeps: filter, order, columns and how cells are written. A value.
struct FillsView
{
    FillsFilter filter;
    FillColumn sortBy = FillColumn::Time;
    bool descending = true;
    QVector<ColumnLook> columns; ///< From left to right, each column once; empty: as they are.
    CellLook cells;

    [[nodiscard]] QJsonObject toJson() const;
    /// Hostile: what is not understood is none. Columns that are missing are put behind, hidden.
    [[nodiscard]] static std::optional<FillsView> fromJson(const QJsonObject &object);
    friend bool operator==(const FillsView &, const FillsView &) = default;
};

} // namespace hoox
