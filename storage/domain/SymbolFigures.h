#pragma once

#include "storage/domain/KnownSum.h"
#include "storage/domain/Position.h"

#include <optional>

namespace hoox {

/// One exchange and symbol. Position as of the end of the range, derived from all fills before it; sums of the range
/// only. Amounts in the symbol's quote asset; sums are compensated, and say how many rows lack the figure (LG-3).
/// Realised profit is before fees.
struct SymbolFigures
{
    ExchangeId exchange = ExchangeId::Bybit;
    QString symbol;
    std::optional<Position> position; ///< None when flat, or not known.
    qint64 withoutQuantity = 0;       ///< Filled rows before the end of the range; above 0 the position is not known.
    qint64 openedAt = 0;              ///< When the position last left zero; 0 when flat.
    KnownSum realised;                ///< Of fills that reduced a position, or may have.
    KnownSum fees;                    ///< Of filled rows.
    KnownSum volume;                  ///< Notional of filled rows.
    qint64 fills = 0;                 ///< Filled rows.
    qint64 failed = 0;
    qint64 unfilled = 0;             ///< Test and pending rows: no trade, and no failure.
    qint64 closes = 0;               ///< Fills that reduced a position.
    qint64 wins = 0;                 ///< Of those, with a profit before fees.
    std::optional<double> lastPrice; ///< Of the last filled row before the end of the range that has one.
    qint64 lastAt = 0;               ///< Unix seconds, UTC, of `lastPrice`.
};

} // namespace hoox
