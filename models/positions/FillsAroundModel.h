#pragma once

#include "storage/domain/Fill.h"

#include <QAbstractTableModel>
#include <QVector>

namespace hoox {

/// The fills around a second, oldest first. Facts only; GUI thread.
class FillsAroundModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Offset, Time, Exchange, Symbol, SideColumn, Quantity, Price, Status, ColumnCount };
    enum Role { OffsetRole = Qt::UserRole }; ///< Seconds of the row's fill from the second: below 0 is before it.

    explicit FillsAroundModel(QObject *parent = nullptr);

    /// `second`: Unix seconds, UTC.
    void setFills(const QVector<Fill> &fills, qint64 second);
    [[nodiscard]] const Fill &fill(int row) const { return m_fills.at(row); }
    /// How many fall into the second itself.
    [[nodiscard]] int inTheSecond() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Display role: the column's own value; times in Unix seconds, UTC; invalid when missing.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<Fill> m_fills;
    qint64 m_second = 0;
};

} // namespace hoox
