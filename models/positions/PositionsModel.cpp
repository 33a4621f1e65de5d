#include "models/positions/PositionsModel.h"

#include <algorithm>

namespace hoox {

namespace {

template <typename T>
QVariant orInvalid(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant sizeOf(const std::optional<Position> &position)
{
    return position ? QVariant(position->size) : QVariant();
}

QVariant valueOf(const PositionRow &row, int column)
{
    switch (column) {
    case PositionsModel::Symbol:
        return row.reconciled.symbol;
    case PositionsModel::Exchange:
        return toText(row.reconciled.exchange);
    case PositionsModel::PositionSideColumn:
        return toText(row.shown().side);
    case PositionsModel::Recorded:
        return sizeOf(row.reconciled.recorded);
    case PositionsModel::FromFills:
        return sizeOf(row.reconciled.derived);
    case PositionsModel::Entry:
        return orInvalid(row.shown().entryPrice);
    case PositionsModel::Mark:
        return orInvalid(row.mark);
    case PositionsModel::Notional:
        return orInvalid(row.notional);
    case PositionsModel::Unrealised:
        return orInvalid(row.unrealised);
    case PositionsModel::Leverage:
        return orInvalid(row.leverage);
    case PositionsModel::OpenedAt:
        return row.openedAt > 0 ? QVariant(row.openedAt) : QVariant();
    case PositionsModel::Share:
        return orInvalid(row.share);
    default:
        return {};
    }
}

bool isBefore(const QVariant &left, const QVariant &right)
{
    return QVariant::compare(left, right) == QPartialOrdering::Less;
}

bool sameKeys(const QVector<PositionRow> &left, const QVector<PositionRow> &right)
{
    return std::equal(
        left.cbegin(), left.cend(), right.cbegin(), right.cend(),
        [](const PositionRow &a, const PositionRow &b) { return a.is(b.reconciled.exchange, b.reconciled.symbol); });
}

} // namespace

PositionsModel::PositionsModel(QObject *parent) : QAbstractTableModel(parent) {}

void PositionsModel::setRows(const QVector<PositionRow> &rows)
{
    auto next = ordered(rows);
    if (!next.isEmpty() && sameKeys(m_rows, next)) {
        // The common case, a price moved: selection, focus and scroll position stay.
        m_rows = std::move(next);
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(next);
    endResetModel();
}

int PositionsModel::rowOf(ExchangeId exchange, const QString &symbol) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).is(exchange, symbol))
            return static_cast<int>(row);
    }
    return -1;
}

int PositionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PositionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PositionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows.at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == ValueRole || role == Qt::DisplayRole)
        return valueOf(row, index.column());
    return {};
}

void PositionsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = m_rows;
    m_rows = ordered(m_rows);
    const auto kept = persistentIndexList();
    QModelIndexList moved;
    for (const auto &old : kept) {
        const auto &key = before.at(old.row()).reconciled;
        moved.append(index(rowOf(key.exchange, key.symbol), old.column()));
    }
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QVector<PositionRow> PositionsModel::ordered(QVector<PositionRow> rows) const
{
    std::stable_sort(rows.begin(), rows.end(), [this](const PositionRow &a, const PositionRow &b) {
        if (a.reconciled.agrees() != b.reconciled.agrees())
            return !a.reconciled.agrees();
        const auto left = valueOf(a, m_sortColumn);
        const auto right = valueOf(b, m_sortColumn);
        // Missing figures are last, whichever way the rest runs.
        if (left.isValid() != right.isValid())
            return left.isValid();
        return m_sortOrder == Qt::AscendingOrder ? isBefore(left, right) : isBefore(right, left);
    });
    return rows;
}

} // namespace hoox
