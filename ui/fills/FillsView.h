#pragma once

#include "storage/domain/FillGroup.h"
#include "ui/fills/FillColumns.h"
#include "ui/fills/FillsFilter.h"

#include <QJsonArray>
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

/// A column of the table of groups as it stands there.
struct GroupColumnLook
{
    GroupColumn column = GroupColumn::Key;
    int width = 0; ///< Pixels at a text size of 100 %, the least; 0: as wide as its values.
    bool shown = true;
    friend bool operator==(const GroupColumnLook &, const GroupColumnLook &) = default;
};

/// All that a named view keeps: filter, order, columns and how cells are written. A value.
struct FillsView
{
    FillsFilter filter;
    FillColumn sortBy = FillColumn::Time;
    bool descending = true;
    QVector<ColumnLook> columns; ///< From left to right, each column once; empty: as they are.
    CellLook cells;
    QVector<GroupColumnLook> groupColumns; ///< Of every grouping; the same rules.

    [[nodiscard]] QJsonObject toJson() const;
    /// Hostile: what is not understood is none. Columns that are missing are put behind, hidden.
    [[nodiscard]] static std::optional<FillsView> fromJson(const QJsonObject &object);
    friend bool operator==(const FillsView &, const FillsView &) = default;

    [[nodiscard]] static QJsonArray groupColumnsJson(const QVector<GroupColumnLook> &columns);
    /// As hostile as the rest.
    [[nodiscard]] static std::optional<QVector<GroupColumnLook>> groupColumnsOf(const QJsonArray &entries);
};

} // namespace hoox
