#pragma once

#include "storage/domain/Fill.h"

namespace hoox {

enum class PositionSide { Long, Short };
[[nodiscard]] QString toText(PositionSide side); ///< `LONG`
[[nodiscard]] std::optional<PositionSide> positionSideFromText(QStringView text);
/// Of the order that closes it.
[[nodiscard]] Side closingSide(PositionSide side);

/// One row of `positions` (design 2), or the same thing derived from fills. A flat position does not exist.
struct Position
{
    QString symbol;
    ExchangeId exchange = ExchangeId::Bybit;
    PositionSide side = PositionSide::Long;
    double size = 0;                  ///< Base asset, above 0.
    std::optional<double> entryPrice; ///< Volume-weighted average, quote asset; none if a price is missing (LG-3).
    std::optional<int> leverage;      ///< Fills do not know it.
    qint64 updatedAt = 0;             ///< Unix seconds, UTC; 0 if missing.

    [[nodiscard]] double signedSize() const { return side == PositionSide::Long ? size : -size; }
    friend bool operator==(const Position &, const Position &) = default;
};

/// One row of `balances`: a margin balance record.
struct Balance
{
    QString id;
    ExchangeId exchange = ExchangeId::Bybit;
    QString asset;
    double free = 0;
    double used = 0;
    double total = 0;
    qint64 timestamp = 0; ///< Unix seconds, UTC.
    friend bool operator==(const Balance &, const Balance &) = default;
};

} // namespace hoox
