#include "models/positions/FlattenModel.h"

#include <QMap>

#include <algorithm>

namespace hoox {

FlattenModel::FlattenModel(QObject *parent) : QAbstractTableModel(parent) {}

void FlattenModel::setRows(const QVector<PositionRow> &rows)
{
    QMap<QString, double> gross;
    for (const auto &sum : sumsByAsset(rows))
        gross[sum.asset] = sum.gross;
    auto sorted = rows;
    std::stable_sort(sorted.begin(), sorted.end(), [&gross](const PositionRow &left, const PositionRow &right) {
        if (left.quote != right.quote)
            return std::pair(gross.value(right.quote), left.quote) < std::pair(gross.value(left.quote), right.quote);
        return left.notional.value_or(-1) > right.notional.value_or(-1);
    });
    if (sorted == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(sorted);
    endResetModel();
}

int FlattenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FlattenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlattenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const auto &row = m_rows.at(index.row());
    const auto &shown = row.shown();
    const auto figure = [](const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(); };
    switch (index.column()) {
    case Symbol:
        return row.reconciled.symbol;
    case Exchange:
        return toText(row.reconciled.exchange);
    case Side:
        return toText(shown.side);
    case Size:
        return shown.size;
    case CloseWith:
        return toText(closingSide(shown.side));
    case Entry:
        return figure(shown.entryPrice);
    case Notional:
        return figure(row.notional);
    case Quote:
        return row.quote;
    case Checked:
        return row.reconciled.agrees();
    default:
        return {};
    }
}

} // namespace hoox
