#pragma once

#include "models/positions/DifferenceTrail.h"

#include <QAbstractTableModel>

namespace hoox {

/// The fills that make a difference, each with the position after it, oldest first. Facts only; GUI thread.
class TrailModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, ActionColumn, SideColumn, Quantity, Price, SizeAfter, ColumnCount };

    explicit TrailModel(QObject *parent = nullptr);

    void setSteps(const QVector<TrailStep> &steps);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display role: the column's own value; times in Unix seconds, UTC; invalid when missing.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<TrailStep> m_steps;
};

} // namespace hoox
