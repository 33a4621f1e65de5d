#pragma once

#include "storage/domain/Position.h"

namespace hoox {

/// Adds amounts of very different size without losing the small ones (Neumaier). A value.
class CompensatedSum
{
public:
    CompensatedSum() = default;
    explicit CompensatedSum(double start) : m_sum(start) {}
    void add(double amount)
    {
        // The rounding of a sum, exactly and without a branch (Knuth): this stands in the innermost loops.
        const double sum = m_sum + amount;
        const double taken = sum - m_sum;
        m_lost += (m_sum - (sum - taken)) + (amount - taken);
        m_sum = sum;
    }
    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0; ///< What rounding took from m_sum so far.
};

/// The position of one exchange and symbol, and what fills do to it (LG-1). Pure arithmetic, a value; the ledger's
/// transaction and the matrix both use it. Fills come in the ledger's order: (created_at, rowid).
///
/// - LONG and SHORT open or add at the volume-weighted average; against the position they reduce it, and through zero
///   they flip it: the remainder opens at the fill's price. The action says the direction, whatever the side says.
/// - CLOSE takes from the position what its side can close (SELL a long, BUY a short), never past zero; with nothing to
///   close it changes nothing.
/// - Only `Filled` changes anything. A flat position is none.
/// - A fill without a price changes the size as ever; the entry price of what it opened or added to, and the profit of
///   what it closed, are not known. From flat on they are known again (LG-3).
/// - After a fill without a quantity nobody knows whether the position is open: neither size nor profit is known any
///   more (LG-3).
/// Sizes are sums of decimals held as doubles, so "flat" allows for the rounding of all that was traded since zero,
/// which is far below any lot.
class PositionBook
{
public:
    struct Effect
    {
        std::optional<double> realised = 0.0; ///< Quote asset, before fees; none if it is not known.
        double closed = 0;                    ///< How much of the position the fill took away, base asset.
        bool opened = false;                  ///< The position left zero, or flipped.
    };

    PositionBook() = default;
    /// Goes on from a recorded position.
    explicit PositionBook(const Position &position);

    /// `fill` is sound (`faultOf`) and of this book's exchange and symbol.
    Effect apply(const FillValues &fill);
    Effect apply(const Fill &fill);

    /// False after a fill without a quantity; then `isFlat`, `size` and `position` say nothing.
    [[nodiscard]] bool isSizeKnown() const { return m_sizeKnown; }
    [[nodiscard]] int direction() const { return m_direction; }    ///< 1 long, -1 short, 0 flat.
    [[nodiscard]] qint64 updatedAt() const { return m_updatedAt; } ///< Unix seconds of the last fill; 0 without one.
    [[nodiscard]] bool isFlat() const { return m_direction == 0; }
    [[nodiscard]] double size() const { return isFlat() ? 0 : m_size.value(); }
    [[nodiscard]] std::optional<double> entryPrice() const { return m_entry; } ///< None when flat, or not known.
    [[nodiscard]] qint64 openedAt() const { return m_openedAt; } ///< Unix seconds; 0 when flat, or not known.
    [[nodiscard]] std::optional<Position> position(ExchangeId exchange, const QString &symbol,
                                                   std::optional<int> leverage = {}) const;

private:
    void open(int direction, double quantity, const FillValues &fill);
    void add(double quantity, const std::optional<double> &price);
    Effect reduce(const FillValues &fill, double quantity, bool mayFlip);

    int m_direction = 0;           ///< 1 long, -1 short, 0 flat.
    CompensatedSum m_size;         ///< Above 0 unless flat.
    double m_traded = 0;           ///< Sum of quantities since exactly zero: the scale of m_size's rounding.
    std::optional<double> m_entry; ///< Only adding moves it.
    bool m_sizeKnown = true;
    qint64 m_openedAt = 0;
    qint64 m_updatedAt = 0;
};

/// A sum of many fills without the noise of its binary digits: 0.081, not 0.08099999999999999. Keeps 12 significant
/// digits, more than any lot or tick needs. For what is shown or compared, never for what is added up further.
[[nodiscard]] double withoutSumNoise(double sum);

} // namespace hoox
