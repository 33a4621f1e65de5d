#include "models/migrations/MigrationsModel.h"

#include <algorithm>

namespace hoox {

MigrationsModel::MigrationsModel(QObject *parent) : QAbstractTableModel(parent) {}

int MigrationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

int MigrationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MigrationsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &one = m_all.at(index.row());
    switch (index.column()) {
    case Number:
        return one.version;
    case Name:
        return one.name;
    case State:
    case Checksum:
        return static_cast<int>(one.state);
    case AppliedAt:
        return one.appliedAt;
    default:
        return {};
    }
}

int MigrationsModel::count(MigrationStatus::State state) const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [state](const auto &one) { return one.state == state; }));
}

void MigrationsModel::set(const QVector<MigrationStatus> &all)
{
    if (all == m_all)
        return;
    beginResetModel();
    m_all = all;
    endResetModel();
}

} // namespace hoox
