#include "models/positions/PositionsModel.h"

#include <algorithm>
#include <numeric>

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
    case PositionsModel::MarkFrom:
        return row.mark && !row.markIsGiven ? QVariant(toText(row.markFrom)) : QVariant();
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

void PositionsModel::take(QVector<PositionRow> rows)
{
    m_rows = std::move(rows);
    m_index.clear();
    for (qsizetype place = 0; place < m_rows.size(); ++place)
        m_index.insert(m_rows.at(place).reconciled.exchange, m_rows.at(place).reconciled.symbol, place);
}

void PositionsModel::setRows(const QVector<PositionRow> &rows)
{
    auto next = ordered(rows);
    if (!next.isEmpty() && sameKeys(m_rows, next)) {
        // The common case, a price moved: selection, focus and scroll position stay.
        take(std::move(next));
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    take(std::move(next));
    endResetModel();
}

int PositionsModel::rowOf(ExchangeId exchange, const QString &symbol) const
{
    return static_cast<int>(m_index.placeOf(exchange, symbol));
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
    take(ordered(m_rows));
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
    // The keys are taken once, and numbers are moved instead of rows: thousands of rows sort within a frame.
    QVector<QVariant> keys;
    keys.reserve(rows.size());
    for (const auto &row : std::as_const(rows))
        keys.append(valueOf(row, m_sortColumn));
    QVector<qsizetype> places(rows.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) {
        const auto agrees = rows.at(a).reconciled.agrees();
        if (agrees != rows.at(b).reconciled.agrees())
            return !agrees;
        const auto &left = keys.at(a);
        const auto &right = keys.at(b);
        // Missing figures are last, whichever way the rest runs.
        if (left.isValid() != right.isValid())
            return left.isValid();
        return m_sortOrder == Qt::AscendingOrder ? isBefore(left, right) : isBefore(right, left);
    });
    QVector<PositionRow> sorted;
    sorted.reserve(rows.size());
    for (const auto place : std::as_const(places))
        sorted.append(std::move(rows[place]));
    return sorted;
}

} // namespace hoox
