#include "models/overview/LastFillsModel.h"

#include "storage/domain/FillRows.h"

namespace hoox {

namespace {

QVariant orMissing(const std::optional<double> &figure)
{
    return figure ? QVariant(*figure) : QVariant();
}

} // namespace

LastFillsModel::LastFillsModel(QObject *parent) : QAbstractTableModel(parent) {}

void LastFillsModel::setFills(const QVector<Fill> &fills)
{
    if (fills == m_fills)
        return;
    beginResetModel();
    m_fills = fills;
    endResetModel();
}

int LastFillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fills.size());
}

int LastFillsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LastFillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const auto &fill = m_fills.at(index.row());
    switch (index.column()) {
    case Time:
        return fill.createdAt;
    case Exchange:
        return toText(fill.exchange);
    case Symbol:
        return fill.symbol;
    case ActionColumn:
        return toText(fill.action);
    case SideColumn:
        return toText(fill.side);
    case Quantity:
        return orMissing(fill.quantity);
    case Price:
        return orMissing(fill.price);
    case Fee:
        return orMissing(FillRow{0, fill}.fee());
    case Status:
        return toText(fill.status);
    default:
        return {};
    }
}

} // namespace hoox
