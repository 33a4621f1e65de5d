#include "models/evidence/FindingsModel.h"

namespace hoox {

namespace {

QVector<FindingsModel::Finding> findingsOf(const BlobAuditReport &report, FindingsModel::List list)
{
    QVector<FindingsModel::Finding> rows;
    const auto addOrders = [&rows](const QVector<BlobMismatch> &orders) {
        for (const auto &each : orders)
            rows.append({each, std::nullopt, false});
    };
    const auto addFields = [&rows](const QVector<LogDifference> &fields) {
        for (const auto &each : fields)
            rows.append({each.order, each.comparison, false});
    };
    switch (list) {
    case FindingsModel::List::Missing:
        addOrders(report.withoutBlob);
        break;
    case FindingsModel::List::Orphaned:
        addOrders(report.withoutFill);
        break;
    case FindingsModel::List::Mismatched:
        for (const auto &each : report.damage)
            rows.append({{each.subject, {}, {}, {}, {}}, std::nullopt, true});
        addFields(report.differences);
        break;
    case FindingsModel::List::NotComparable:
        addFields(report.incomparable);
        break;
    }
    return rows;
}

} // namespace

void FindingsModel::show(const BlobAuditReport &report, List list)
{
    beginResetModel();
    m_rows = findingsOf(report, list);
    endResetModel();
}

void FindingsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || role != Qt::DisplayRole)
        return {};
    const auto &row = m_rows.at(index.row());
    switch (index.column()) {
    case Exchange:
        return row.order.exchange;
    case Symbol:
        return row.order.symbol;
    case OrderId:
        return row.order.orderId;
    case Field:
        return row.comparison ? toText(row.comparison->field) : QString();
    case InLog:
        return row.comparison ? row.comparison->inLog : QString();
    case InLedger:
        return row.comparison ? row.comparison->inLedger : QString();
    case Key:
        return row.order.key;
    default:
        return {};
    }
}

} // namespace hoox
