#pragma once

#include "storage/sample/MarketFigures.h"
#include "storage/sample/SampleRandom.h"

#include <QVector>

namespace hoox {

/// The price of one symbol over time: a slow and a fast swing around its level, calm and wild spells, jumps.
/// A value; one thread.
class SampleMarket
{
public:
    explicit SampleMarket(const MarketFigures &figures) : m_figures(&figures) {}

    /// Lets time pass. `ms` never goes back.
    void advance(qint64 ms, SampleRandom &random);
    /// On the tick.
    [[nodiscard]] double price() const;
    /// `ticks` away from it, on the tick, above 0.
    [[nodiscard]] double priceOff(qint64 ticks) const;
    /// How far the fast swing is from its middle, in its own standard deviations: what the strategy trades on.
    [[nodiscard]] double stretch() const;
    [[nodiscard]] const MarketFigures &figures() const { return *m_figures; }

private:
    const MarketFigures *m_figures;
    qint64 m_atMs = 0;
    double m_slow = 0; ///< Logarithm against the level.
    double m_fast = 0;
    double m_heat = 0; ///< Logarithm of the volatility against its mean.
};

/// Rounds onto a multiple of `step` that has `decimals` digits, without the binary crumbs of the multiplication.
[[nodiscard]] double onStep(double value, double step, int decimals);

} // namespace hoox
