#include "models/orders/OrdersModel.h"

#include <algorithm>

namespace hoox {

namespace {

bool isOnTop(const OrderEntry &entry)
{
    return entry.state == OrderState::Unresolved;
}

} // namespace

OrdersModel::OrdersModel(QObject *parent) : QAbstractTableModel(parent) {}

void OrdersModel::setEntries(const QVector<OrderEntry> &entries)
{
    m_all = entries;
    showRows();
}

void OrdersModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    showRows();
}

void OrdersModel::showRows()
{
    QVector<OrderEntry> rows;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(rows), [this](const OrderEntry &entry) {
        if (m_filter.unresolvedOnly)
            return isOnTop(entry);
        return isOpen(entry.state) || !m_filter.since.isValid() || entry.askedAt >= m_filter.since;
    });
    std::stable_partition(rows.begin(), rows.end(), isOnTop);
    const auto sameOrders =
        rows.size() == m_rows.size() &&
        std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                   [](const OrderEntry &left, const OrderEntry &right) { return left.number == right.number; });
    if (sameOrders) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // A selection follows its order, not its row.
    Q_EMIT layoutAboutToBeChanged();
    const auto old = persistentIndexList();
    QVector<qint64> numbers;
    for (const auto &place : old)
        numbers.append(m_rows.at(place.row()).number);
    m_rows = std::move(rows);
    for (qsizetype at = 0; at < old.size(); ++at) {
        const auto row = rowOf(numbers.at(at));
        changePersistentIndex(old.at(at), row < 0 ? QModelIndex() : index(row, old.at(at).column()));
    }
    Q_EMIT layoutChanged();
}

int OrdersModel::rowOf(qint64 number) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [number](const OrderEntry &entry) { return entry.number == number; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &entry = m_rows.at(index.row());
    if (role == EntryRole)
        return QVariant::fromValue(entry);
    if (role != Qt::DisplayRole)
        return {};
    const auto &ticket = entry.ticket;
    switch (index.column()) {
    case Time:
        return entry.askedAt;
    case Exchange:
        return toText(ticket.exchange);
    case Symbol:
        return ticket.symbol;
    case ActionColumn:
        return toText(ticket.action);
    case Quantity:
        return ticket.quantity;
    case Price: {
        const auto price = entry.averagePrice ? entry.averagePrice : ticket.price;
        return price ? QVariant(*price) : QVariant();
    }
    case State:
        return toText(entry.state);
    case Why:
        return entry.by;
    default:
        return {};
    }
}

} // namespace hoox
