#include "models/positions/TrailModel.h"

namespace hoox {

namespace {

QVariant amountOrInvalid(const std::optional<double> &amount)
{
    return amount ? QVariant(*amount) : QVariant();
}

} // namespace

TrailModel::TrailModel(QObject *parent) : QAbstractTableModel(parent) {}

void TrailModel::setSteps(const QVector<TrailStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int TrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int TrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const auto &step = m_steps.at(index.row());
    switch (index.column()) {
    case Time:
        return step.fill.createdAt;
    case ActionColumn:
        return toText(step.fill.action);
    case SideColumn:
        return toText(step.fill.side);
    case Quantity:
        return amountOrInvalid(step.fill.quantity);
    case Price:
        return amountOrInvalid(step.fill.price);
    case SizeAfter:
        return step.sizeAfter ? QVariant(withoutSumNoise(*step.sizeAfter)) : QVariant();
    default:
        return {};
    }
}

} // namespace hoox
