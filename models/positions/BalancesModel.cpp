#include "models/positions/BalancesModel.h"

#include <QMap>

#include <cmath>
#include <utility>

namespace hoox {

BalancesModel::BalancesModel(QObject *parent) : QAbstractTableModel(parent) {}

void BalancesModel::setBalances(const QVector<Balance> &balances)
{
    QMap<std::pair<QString, QString>, Balance> newest;
    for (const auto &balance : balances) {
        auto &kept = newest[{toText(balance.exchange), balance.asset}];
        if (kept.asset.isEmpty() || balance.timestamp >= kept.timestamp)
            kept = balance;
    }
    beginResetModel();
    m_balances = newest.values();
    endResetModel();
}

int BalancesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_balances.size());
}

int BalancesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BalancesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != ValueRole && role != Qt::DisplayRole))
        return {};
    const auto &balance = m_balances.at(index.row());
    switch (index.column()) {
    case Exchange:
        return toText(balance.exchange);
    case Asset:
        return balance.asset;
    case Free:
        return balance.free;
    case Used:
        return balance.used;
    case Total:
        return balance.total;
    case UsedShare: {
        const auto share = balance.used / balance.total;
        return balance.total > 0 && std::isfinite(share) ? QVariant(share) : QVariant();
    }
    case AsOf:
        return balance.timestamp;
    default:
        return {};
    }
}

} // namespace hoox
