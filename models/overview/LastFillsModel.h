#pragma once

#include "storage/domain/Fill.h"

#include <QAbstractTableModel>
#include <QVector>

namespace hoox {

/// A few fills, newest first, whole in memory: the last ones, or those that make up a position. Facts only; GUI thread.
class LastFillsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Exchange, Symbol, ActionColumn, SideColumn, Quantity, Price, Fee, Status, ColumnCount };

    explicit LastFillsModel(QObject *parent = nullptr);

    void setFills(const QVector<Fill> &fills);
    [[nodiscard]] const Fill &fill(int row) const { return m_fills.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display role: the column's own value; times in Unix seconds, UTC.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<Fill> m_fills;
};

} // namespace hoox
