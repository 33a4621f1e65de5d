#include "models/positions/FillsAroundModel.h"

#include <algorithm>

namespace hoox {

namespace {

QVariant figureOrInvalid(const std::optional<double> &figure)
{
    return figure ? QVariant(*figure) : QVariant();
}

} // namespace

FillsAroundModel::FillsAroundModel(QObject *parent) : QAbstractTableModel(parent) {}

void FillsAroundModel::setFills(const QVector<Fill> &fills, qint64 second)
{
    beginResetModel();
    m_fills = fills;
    m_second = second;
    endResetModel();
}

int FillsAroundModel::inTheSecond() const
{
    return static_cast<int>(std::count_if(m_fills.cbegin(), m_fills.cend(),
                                          [this](const Fill &fill) { return fill.createdAt == m_second; }));
}

int FillsAroundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fills.size());
}

int FillsAroundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FillsAroundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &fill = m_fills.at(index.row());
    if (role == OffsetRole)
        return fill.createdAt - m_second;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Offset:
        return fill.createdAt - m_second;
    case Time:
        return fill.createdAt;
    case Exchange:
        return toText(fill.exchange);
    case Symbol:
        return fill.symbol;
    case SideColumn:
        return toText(fill.side);
    case Quantity:
        return figureOrInvalid(fill.quantity);
    case Price:
        return figureOrInvalid(fill.price);
    case Status:
        return toText(fill.status);
    default:
        return {};
    }
}

} // namespace hoox
