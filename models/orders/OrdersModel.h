#pragma once

#include "storage/orders/OrderEntry.h"

#include <QAbstractTableModel>

namespace hoox {

/// Orders as a table: unresolved ones on top, then the newest first. Facts only; words are chosen in `ui`. GUI thread.
class OrdersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Exchange, Symbol, ActionColumn, Quantity, Price, State, Why, ColumnCount };
    enum Role { EntryRole = Qt::UserRole + 1 }; ///< `hoox::OrderEntry`

    struct Filter
    {
        QDateTime since = {}; ///< UTC; null: all. Open ones always show.
        bool unresolvedOnly = false;
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit OrdersModel(QObject *parent = nullptr);

    /// Rows of orders that are there already stay where they are selected.
    void setEntries(const QVector<OrderEntry> &entries);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const QVector<OrderEntry> &entries() const { return m_rows; } ///< As they are shown.
    [[nodiscard]] int rowOf(qint64 number) const;                               ///< −1: not shown.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void showRows();
    QVector<OrderEntry> m_all;
    QVector<OrderEntry> m_rows;
    Filter m_filter;
};

} // namespace hoox
