#pragma once

#include "models/positions/Reconciliation.h"

#include <QHash>
#include <QMetaType>

namespace hoox {

/// A price of a symbol that the operator typed: for what is shown only, never stored as if it were a fill.
struct GivenMark
{
    double price = 0;
    qint64 at = 0; ///< When it was typed: Unix seconds, UTC.
    friend bool operator==(const GivenMark &, const GivenMark &) = default;
};

/// One exchange and symbol as the pages show it. Amounts in the symbol's quote asset. A missing figure is none, never
/// 0. A value.
struct PositionRow
{
    ReconciledPosition reconciled;
    QString quote;              ///< Quote asset; empty if the symbol names none that is known.
    std::optional<double> mark; ///< Price of the symbol's newest fill, on whichever exchange, or the given one.
    bool markIsGiven = false;   ///< By the operator; then `markFrom` says nothing.
    ExchangeId markFrom = ExchangeId::Bybit;
    qint64 markAt = 0;                ///< Unix seconds, UTC, of the fill or of the typing; 0 without a mark.
    qint64 openedAt = 0;              ///< Unix seconds, UTC; 0 when not known.
    std::optional<double> notional;   ///< At the mark, never negative.
    std::optional<double> unrealised; ///< Before fees; none as well without an entry price.
    std::optional<double> share;      ///< 0 to 1, of the gross notional in the same quote asset.
    std::optional<int> leverage;      ///< Only the table records it; fills do not know.
    qint64 asOf = 0; ///< The past second at whose end it stood so, from fills alone: Unix seconds, UTC; 0 is now.

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
    void add(const PositionRow &row); ///< Of the same quote asset.
    friend bool operator==(const AssetSum &, const AssetSum &) = default;
};

/// Positions that the fills leave open to doubt and no row records are in none: `SymbolFigures::withoutQuantity`
/// (LG-3).
[[nodiscard]] QVector<PositionRow> positionRows(const QVector<Position> &recorded,
                                                const QVector<SymbolFigures> &figures, bool holdsExchanges = false);

/// As the fills made them by the end of a past second: nothing was recorded then that they could differ from, and the
/// mark is the last price before its end of those `figures`.
[[nodiscard]] QVector<PositionRow> pastRows(const QVector<SymbolFigures> &figures, qint64 second);

/// The same rows with what is worth another price: mark, notional, profit and shares. By symbol.
[[nodiscard]] QVector<PositionRow> withGivenMarks(QVector<PositionRow> rows, const QHash<QString, GivenMark> &marks);

/// Exchanges and symbols whose fills lack a quantity and that are in none of the rows: open or not, nobody knows
/// (LG-3).
[[nodiscard]] int unknownPositionsOf(const QVector<SymbolFigures> &figures, const QVector<PositionRow> &rows);

/// One sum a quote asset, the largest first.
[[nodiscard]] QVector<AssetSum> sumsByAsset(const QVector<PositionRow> &rows);

} // namespace hoox

Q_DECLARE_METATYPE(hoox::PositionRow)
Q_DECLARE_METATYPE(hoox::AssetSum)
