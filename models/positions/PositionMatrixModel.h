#pragma once

#include "models/positions/PositionRow.h"

#include <QAbstractTableModel>

namespace hoox {

/// Exposure by symbol and exchange (LG-2). Columns: the symbol, one an exchange in order of name, the symbol's total.
/// Rows: symbols, those that differ from their fills first; then one total a quote asset. Facts only; sums are added up
/// once, when rows come. GUI thread.
class PositionMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kFirstExchange = 1;
    static constexpr int kTotalColumn = kFirstExchange + static_cast<int>(kExchanges.size());

    enum class CellKind { Symbol, Position, Flat, Sum };
    enum Role {
        CellKindRole = Qt::UserRole, ///< `CellKind`
        RowRole,                     ///< `PositionRow` of a position; for a symbol, one that carries its mark.
        SumRole,                     ///< `AssetSum` of a total.
        SymbolRole,                  ///< Symbol of the row; empty in a total row.
        AssetRole,                   ///< Quote asset of the row.
    };

    explicit PositionMatrixModel(QObject *parent = nullptr);

    void setRows(const QVector<PositionRow> &rows);
    /// None when the cell holds no position.
    [[nodiscard]] std::optional<PositionRow> positionAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(ExchangeId exchange, const QString &symbol) const;
    [[nodiscard]] bool isTotalRow(int row) const { return row >= m_content.symbols.size(); }
    /// The exchange of a column between the symbol and the total.
    [[nodiscard]] static std::optional<ExchangeId> exchangeOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    static constexpr std::size_t kColumns = kExchanges.size();
    struct SymbolLine
    {
        QString symbol;
        std::array<qsizetype, kColumns> places{-1, -1, -1}; ///< In the rows, by column.
        AssetSum sum;                                       ///< With its quote asset.
    };
    struct AssetLine
    {
        std::array<AssetSum, kColumns> byExchange;
        AssetSum sum;
    };

    struct Content
    {
        QVector<PositionRow> rows;
        QVector<SymbolLine> symbols;
        QVector<AssetLine> assets;
        QHash<QString, int> lineOf; ///< By symbol.
    };

    [[nodiscard]] static Content addedUp(const QVector<PositionRow> &rows);
    [[nodiscard]] CellKind kindOf(const QModelIndex &index) const;
    [[nodiscard]] const PositionRow *rowAt(const QModelIndex &index) const; ///< Null without a position.
    [[nodiscard]] const PositionRow &anyOf(const SymbolLine &line) const;
    [[nodiscard]] const AssetSum &sumOf(const QModelIndex &index) const;
    [[nodiscard]] QString assetOf(int row) const;
    [[nodiscard]] QString spokenText(const QModelIndex &index) const;

    Content m_content;
};

} // namespace hoox
