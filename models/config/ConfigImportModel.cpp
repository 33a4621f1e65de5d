#include "models/config/ConfigImportModel.h"

#include <algorithm>

namespace hoox {

int ConfigImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.size());
}

int ConfigImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConfigImportModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_plan.at(index.row());
    switch (index.column()) {
    case Key:
        return line.key;
    case Verdict:
        return static_cast<int>(line.verdict);
    case Now:
        return line.now ? QVariant(QString::fromUtf8(*line.now)) : QVariant();
    case New:
        return QString::fromUtf8(line.next);
    case Why:
        return line.why ? QVariant(line.why->detail) : QVariant();
    default:
        return {};
    }
}

int ConfigImportModel::count(ConfigImportLine::Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_plan.begin(), m_plan.end(),
                                          [verdict](const ConfigImportLine &line) { return line.verdict == verdict; }));
}

int ConfigImportModel::writes() const
{
    return count(ConfigImportLine::Verdict::Change) + count(ConfigImportLine::Verdict::Add);
}

void ConfigImportModel::set(const QVector<ConfigImportLine> &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

} // namespace hoox
