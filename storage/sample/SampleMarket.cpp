#include "storage/sample/SampleMarket.h"

#include <algorithm>
#include <cmath>

namespace hoox {

namespace {

constexpr double kMarketMsInMinute = 60000;
constexpr double kFastMinutes = 45;        ///< The fast swing forgets itself in so many.
constexpr double kSlowMinutes = 20 * 1440; ///< The slow one in twenty days.
constexpr double kHeatMinutes = 6 * 60;
constexpr double kHeatSpread = 0.5;
constexpr double kLongestStepMinutes = 240;

double decimalPower(int decimals)
{
    double power = 1;
    for (int digit = 0; digit < decimals; ++digit)
        power *= 10;
    return power;
}

} // namespace

double onStep(double value, double step, int decimals)
{
    // Whole steps, then one division by a power of ten: the double nearest to the decimal number.
    const double power = decimalPower(decimals);
    const double unitsInStep = std::round(step * power);
    return std::round(value / step) * unitsInStep / power;
}

void SampleMarket::advance(qint64 ms, SampleRandom &random)
{
    const double minutes =
        m_atMs == 0 ? 1 : std::min(kLongestStepMinutes, static_cast<double>(ms - m_atMs) / kMarketMsInMinute);
    m_atMs = ms;
    const double cooled = std::exp(-minutes / kHeatMinutes);
    m_heat = m_heat * cooled + kHeatSpread * std::sqrt(1 - cooled * cooled) * random.normal();
    const double volatility = m_figures->minuteVolatility * std::exp(m_heat - kHeatSpread * kHeatSpread);
    // Each swing is an Ornstein-Uhlenbeck step of the exact length; together they have the minute's volatility.
    const auto swing = [&](double value, double memory, double share) {
        const double kept = std::exp(-minutes / memory);
        return value * kept + share * volatility * std::sqrt(memory / 2 * (1 - kept * kept)) * random.normal();
    };
    m_fast = swing(m_fast, kFastMinutes, 0.9);
    m_slow = swing(m_slow, kSlowMinutes, 0.6);
    const auto &tape = tapeFigures();
    if (random.chance(1 / tape.jumpEvery))
        m_slow += tape.jumpSize * volatility * random.normal();
}

double SampleMarket::price() const
{
    return priceOff(0);
}

double SampleMarket::priceOff(qint64 ticks) const
{
    const double tick = m_figures->tick;
    const double raw = m_figures->level * std::exp(m_slow + m_fast) + static_cast<double>(ticks) * tick;
    return onStep(std::max(raw, tick), tick, m_figures->priceDecimals);
}

double SampleMarket::stretch() const
{
    return m_fast / (m_figures->minuteVolatility * std::sqrt(kFastMinutes / 2));
}

} // namespace hoox
