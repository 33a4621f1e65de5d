#pragma once

#include "storage/domain/Analytics.h"
#include "storage/domain/PositionBook.h"
#include "storage/domain/SymbolFigures.h"
#include "storage/ledger/LedgerLines.h"

namespace hoox {

/// A sum that is still being added up: compensated, and says how many rows lack the figure (LG-3).
struct RunningSum
{
    CompensatedSum sum;
    qint64 counted = 0;
    qint64 missing = 0;

    void add(const std::optional<double> &figure)
    {
        if (figure) {
            sum.add(*figure);
            ++counted;
        } else {
            ++missing;
        }
    }
    /// What was added before.
    void remove(const std::optional<double> &figure)
    {
        if (!figure) {
            --missing;
            return;
        }
        sum.add(-*figure);
        // Nothing is left of what rounding left.
        if (--counted == 0)
            sum = CompensatedSum();
    }
    void add(const RunningSum &other)
    {
        sum.add(other.sum.value());
        counted += other.counted;
        missing += other.missing;
    }
    [[nodiscard]] KnownSum value() const { return {sum.value(), counted, missing}; }
};

/// What rows add up to, while they are being added up. Amounts in one quote asset.
struct TradeSums
{
    qint64 fills = 0, failed = 0, unfilled = 0, closes = 0, wins = 0; ///< As in AnalyticsSums.
    RunningSum realised, fees, volume;

    /// A sound row of any status, with what it did to its position.
    void add(const FillValues &fill, const PositionBook::Effect &effect)
    {
        if (fill.status != FillStatus::Filled) {
            ++(fill.status == FillStatus::Failed ? failed : unfilled);
            return;
        }
        ++fills;
        fees.add(fill.fee);
        volume.add(fill.notional());
        if (effect.closed > 0) {
            ++closes;
            wins += effect.realised > 0.0 ? 1 : 0;
        }
        if (effect.closed > 0 || !effect.realised)
            realised.add(effect.realised);
    }
    void add(const TradeSums &other);
    [[nodiscard]] qint64 rows() const { return fills + failed + unfilled; }
    [[nodiscard]] AnalyticsSums value() const;
};

/// One exchange and symbol as it stands after the rows so far.
struct LineState
{
    PositionBook book;
    std::optional<double> lastPrice; ///< Of the last filled row that has one.
    qint64 lastAt = 0;               ///< Unix seconds, UTC, of `lastPrice`.
    qint64 withoutQuantity = 0;      ///< Filled rows without one.
    qint64 filledAt = 0;             ///< Unix seconds, UTC, of the last filled row; 0 without one.

    PositionBook::Effect apply(const FillValues &fill)
    {
        if (fill.status != FillStatus::Filled)
            return {};
        filledAt = fill.createdAt;
        if (fill.price) {
            lastPrice = fill.price;
            lastAt = fill.createdAt;
        }
        if (!fill.quantity)
            ++withoutQuantity;
        return book.apply(fill);
    }
    /// Position, `openedAt`, `withoutQuantity` and last price; sums are left as they are.
    [[nodiscard]] SymbolFigures figures(const LineName &name) const;
    [[nodiscard]] bool isOpenOrUnknown() const { return withoutQuantity > 0 || !book.isFlat(); }
};

/// By symbol, then exchange.
void sortFigures(QVector<SymbolFigures> &figures);

} // namespace hoox
