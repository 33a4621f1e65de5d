#pragma once

#include "ui/fills/FillColumns.h"

#include <QStyledItemDelegate>

namespace hoox {

class FillLogMarks;
class FillsModel;

/// Where the table's marks stand, for its delegate.
struct TableMarks
{
    qint64 currentRow = -1;
    int currentColumn = 0; ///< Logical.
    qint64 hoveredRow = -1;
    int firstColumn = 0, lastColumn = 0; ///< Logical, as they are shown.
    bool stale = false;
    CellFormat cells;
    ColumnExtents extents{};
    const FillLogMarks *logs = nullptr; ///< None: the table has no marks of logs.
};

/// Draws the cells of fills. Outlived by what it refers to. GUI thread.
class FillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FillDelegate(FillsModel &model, const TableMarks &marks, Appearance &appearance, QObject *parent = nullptr);
    /// Of a row that has none of its cells.
    [[nodiscard]] static QString faultWord(FillRow::Fault fault);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    FillsModel &m_model;
    const TableMarks &m_marks;
    Appearance &m_appearance;
};

} // namespace hoox
