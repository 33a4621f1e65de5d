#pragma once

#include "models/positions/PositionRow.h"

#include <QAbstractTableModel>

namespace hoox {

/// What has to be closed by hand at the exchanges when Hoox cannot (safety 4.3, KR-18): every open position, the
/// largest notional first within its quote asset, those without a mark at the end of it. What the fills make; where
/// they make nothing, what is recorded. Facts only. GUI thread.
class FlattenModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Symbol, Exchange, Side, Size, CloseWith, Entry, Notional, Quote, Checked, ColumnCount };

    explicit FlattenModel(QObject *parent = nullptr);

    void setRows(const QVector<PositionRow> &rows);
    [[nodiscard]] const QVector<PositionRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<PositionRow> m_rows;
};

} // namespace hoox
