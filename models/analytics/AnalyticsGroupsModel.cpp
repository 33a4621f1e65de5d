#include "models/analytics/AnalyticsGroupsModel.h"

#include <numeric>

namespace hoox {

namespace {

QVariant knownFigure(const std::optional<double> &figure)
{
    return figure ? QVariant(*figure) : QVariant();
}

} // namespace

AnalyticsGroupsModel::AnalyticsGroupsModel(QObject *parent) : QAbstractTableModel(parent) {}

int AnalyticsGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int AnalyticsGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void AnalyticsGroupsModel::set(const QVector<AnalyticsGroup> &groups, int most)
{
    auto kept = groups.mid(0, most);
    if (m_all == groups.size() && kept == m_groups)
        return;
    beginResetModel();
    m_groups = std::move(kept);
    m_all = static_cast<int>(groups.size());
    endResetModel();
}

QVariant AnalyticsGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &group = m_groups.at(index.row());
    const auto &sums = group.sums;
    switch (index.column()) {
    case Name:
        return group.name.isEmpty() && group.second > 0 ? QVariant(group.second) : QVariant(group.name);
    case Profit:
        return knownFigure(profitOf(sums));
    case Realised:
        return knownFigure(sums.realised.value());
    case Fees:
        return knownFigure(sums.fees.value());
    case FeeShare:
        return knownFigure(feeShare(sums).value_or(AnalyticsShare()).value());
    case Volume:
        return knownFigure(sums.volume.value());
    case Fills:
        return sums.fills;
    case Failed:
        return sums.failed;
    case Closes:
        return sums.closes;
    case HitRate:
        return knownFigure(hitRate(sums).value());
    case LeftOut:
        return sums.realised.missing;
    default:
        return {};
    }
}

AnalyticsHoursModel::AnalyticsHoursModel(QObject *parent) : QAbstractTableModel(parent) {}

int AnalyticsHoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fills.size());
}

int AnalyticsHoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void AnalyticsHoursModel::set(const Hours &fills)
{
    if (m_fills == fills)
        return;
    m_fills = fills;
    m_all = std::accumulate(fills.cbegin(), fills.cend(), qint64(0));
    Q_EMIT dataChanged(index(0, Fills), index(rowCount() - 1, Share));
}

QVariant AnalyticsHoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto fills = m_fills.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Hour:
        return index.row();
    case Fills:
        return fills;
    case Share:
        return knownFigure(AnalyticsShare{static_cast<double>(fills), static_cast<double>(m_all)}.value());
    default:
        return {};
    }
}

} // namespace hoox
