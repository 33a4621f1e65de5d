#pragma once

#include "storage/domain/Position.h"

#include <QAbstractTableModel>
#include <QVector>

namespace hoox {

/// Margin balances: the newest record of each exchange and asset, one row each, never summed across assets. Facts only.
/// GUI thread.
class BalancesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Exchange, Asset, Free, Used, Total, UsedShare, AsOf, ColumnCount };
    enum Role { ValueRole = Qt::UserRole }; ///< QString, double or Unix seconds (UTC); invalid when missing.

    explicit BalancesModel(QObject *parent = nullptr);

    /// Keeps the newest of each exchange and asset, in order of exchange and asset.
    void setBalances(const QVector<Balance> &balances);
    [[nodiscard]] const Balance &balance(int row) const { return m_balances.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<Balance> m_balances;
};

} // namespace hoox
