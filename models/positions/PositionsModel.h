#pragma once

#include "models/positions/PositionRow.h"
#include "models/positions/SymbolIndex.h"

#include <QAbstractTableModel>

namespace hoox {

/// The open positions as a table, whole in memory: thousands at most. Rows that differ from their fills stay
/// first in every order. Roles give facts; words, colours and alignment are the delegate's. GUI thread.
class PositionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Symbol,
        Exchange,
        PositionSideColumn,
        Recorded, ///< Size in `positions`; none when there is no such row.
        FromFills,
        Entry,
        Mark,
        MarkFrom, ///< Of the mark: the exchange of the fill; the role has the whole row.
        Notional,
        Unrealised,
        Leverage,
        OpenedAt, ///< Unix seconds, UTC.
        Share,
        ColumnCount
    };
    enum Role {
        RowRole = Qt::UserRole, ///< The whole `PositionRow`.
        ValueRole,              ///< QString or double of the cell; invalid when missing.
    };

    explicit PositionsModel(QObject *parent = nullptr);

    void setRows(const QVector<PositionRow> &rows);
    [[nodiscard]] const PositionRow &row(int row) const { return m_rows.at(row); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(ExchangeId exchange, const QString &symbol) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QVector<PositionRow> ordered(QVector<PositionRow> rows) const;

    void take(QVector<PositionRow> rows);

    QVector<PositionRow> m_rows;
    SymbolIndex m_index;
    int m_sortColumn = Notional;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace hoox
