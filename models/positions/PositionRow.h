#pragma once

#include "models/positions/Reconciliation.h"

#include <QMetaType>

namespace hoox {

/// One exchange and symbol as the pages show it. Amounts in the symbol's quote asset. A missing figure is none, never
/// 0. A value.
struct PositionRow
{
    ReconciledPosition reconciled;
    QString quote;              ///< Quote asset; empty if the symbol names none that is known.
    std::optional<double> mark; ///< Price of the symbol's newest fill, on whichever exchange.
    ExchangeId markFrom = ExchangeId::Bybit;
    qint64 markAt = 0;                ///< Unix seconds, UTC; 0 without a mark.
    qint64 openedAt = 0;              ///< Unix seconds, UTC; 0 when not known.
    std::optional<double> notional;   ///< At the mark, never negative.
    std::optional<double> unrealised; ///< Before fees; none as well without an entry price.
    std::optional<double> share;      ///< 0 to 1, of the gross notional in the same quote asset.
    std::optional<int> leverage;      ///< Only the table records it; fills do not know.

    /// What the fills make; where they make nothing, what is recorded.
    [[nodiscard]] const Position &shown() const
    {
        return reconciled.derived ? *reconciled.derived : *reconciled.recorded;
    }
    [[nodiscard]] std::optional<double> signedNotional() const
    {
        return notional && shown().side == PositionSide::Short ? std::optional(-*notional) : notional;
    }
    [[nodiscard]] bool is(ExchangeId exchange, const QString &symbol) const
    {
        return reconciled.exchange == exchange && reconciled.symbol == symbol;
    }
    friend bool operator==(const PositionRow &, const PositionRow &) = default;
};

/// Exposure in one quote asset; sums never mix assets.
struct AssetSum
{
    QString asset;
    double net = 0;
    double gross = 0;
    double unrealised = 0;
    int positions = 0;
    int withoutMark = 0;  ///< Positions that have no mark and are in none of the sums.
    int withoutEntry = 0; ///< Positions with a mark that have no entry price and are not in `unrealised` (LG-3).
    /// None if an entry price is missing.
    [[nodiscard]] std::optional<double> knownUnrealised() const
    {
        return withoutEntry > 0 ? std::nullopt : std::optional(unrealised);
    }
    friend bool operator==(const AssetSum &, const AssetSum &) = default;
};

/// Positions that the fills leave open to doubt and no row records are in none: `SymbolFigures::withoutQuantity`
/// (LG-3).
[[nodiscard]] QVector<PositionRow> positionRows(const QVector<Position> &recorded,
                                                const QVector<SymbolFigures> &figures, bool holdsExchanges = false);

/// One sum a quote asset, the largest first.
[[nodiscard]] QVector<AssetSum> sumsByAsset(const QVector<PositionRow> &rows);

} // namespace hoox

Q_DECLARE_METATYPE(hoox::PositionRow)
Q_DECLARE_METATYPE(hoox::AssetSum)
