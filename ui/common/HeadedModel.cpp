#include "ui/common/HeadedModel.h"

namespace hoox {

HeadedModel::HeadedModel(QObject *parent) : QIdentityProxyModel(parent) {}

void HeadedModel::setHeads(const QStringList &heads, const QVector<Qt::Alignment> &alignments)
{
    m_heads = heads;
    m_alignments = alignments;
    if (sourceModel() && columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

Qt::Alignment HeadedModel::alignment(int column) const
{
    return m_alignments.value(column, Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant HeadedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_heads.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    return QIdentityProxyModel::headerData(section, orientation, role);
}

} // namespace hoox
