#include "storage/sample/SampleTimes.h"

#include "storage/sample/MarketFigures.h"

#include <algorithm>
#include <array>

namespace hoox {

namespace {

constexpr qint64 kSecondsInHour = 3600;
constexpr double kTapeMsInSecond = 1000;

/// Activity by hour of the UTC day: Asia's morning, Europe's noon, New York's afternoon.
constexpr std::array kHourWeights{0.9, 1.0, 1.0, 0.8, 0.7, 0.7, 0.8, 1.0, 1.2, 1.1, 1.0, 1.0,
                                  1.2, 1.7, 2.0, 1.9, 1.6, 1.3, 1.1, 1.0, 1.0, 0.9, 0.8, 0.8};

/// How much time of the plan has passed when a part of its activity has: a table of hours, walked forward.
class ActivityClock
{
public:
    ActivityClock(const SamplePlan &plan, SampleRandom &random)
        : m_start(plan.endSecond - plan.days * 24 * kSecondsInHour)
    {
        const auto hours = plan.days * 24;
        m_passed.reserve(hours + 1);
        m_passed.append(0);
        int quiet = 0;
        for (int hour = 0; hour < hours; ++hour) {
            const auto at = m_start + hour * kSecondsInHour;
            const auto weekday = (at / (24 * kSecondsInHour) + 4) % 7; // 1 January 1970 was a Thursday
            auto weight = kHourWeights.at(static_cast<size_t>(at / kSecondsInHour % 24));
            weight *= (weekday == 0 || weekday == 6 ? 0.6 : 1.0) * std::exp(0.25 * random.normal());
            // Now and then nothing runs for some hours, as on the real tape. Never in the last two days.
            if (quiet == 0 && hour < hours - 48 && random.chance(0.004))
                quiet = static_cast<int>(random.between(2, 6));
            if (quiet > 0) {
                --quiet;
                weight = 0.001;
            }
            m_passed.append(m_passed.last() + weight);
        }
    }
    /// `part` rises from call to call, 0 to 1.
    [[nodiscard]] qint64 msAt(double part)
    {
        const double wanted = part * m_passed.last();
        while (m_hour + 2 < m_passed.size() && m_passed.at(m_hour + 1) < wanted)
            ++m_hour;
        const double inHour = (wanted - m_passed.at(m_hour)) / (m_passed.at(m_hour + 1) - m_passed.at(m_hour));
        const double seconds = (static_cast<double>(m_hour) + std::clamp(inHour, 0.0, 1.0)) * kSecondsInHour;
        return m_start * 1000 + static_cast<qint64>(seconds * kTapeMsInSecond);
    }

private:
    qint64 m_start;
    QVector<double> m_passed;
    qsizetype m_hour = 0;
};

int piecesOf(SampleRandom &random, const TapeFigures &tape)
{
    if (random.chance(tape.failed))
        return 0;
    if (!random.chance(tape.ordersWithMore))
        return 1;
    return std::min(12, 2 + static_cast<int>(random.exponential() * 0.9));
}

} // namespace

SampleTimes sampleTimes(const SamplePlan &plan, SampleRandom &random)
{
    const auto &tape = tapeFigures();
    SampleTimes times;
    QVector<double> activity;
    double passed = 0;
    for (int rows = 0; rows < plan.fills;) {
        const int pieces = piecesOf(random, tape);
        rows += std::max(1, pieces);
        times.pieces.append(pieces);
        if (!random.chance(tape.sameSecond))
            passed += std::exp(tape.gapSpread * random.normal());
        activity.append(passed);
    }
    if (times.pieces.last() == 0)
        times.pieces.last() = 1; // the newest row is a fill, not a refusal
    ActivityClock clock(plan, random);
    times.atMs.reserve(activity.size());
    for (const auto at : activity)
        times.atMs.append(clock.msAt(passed > 0 ? at / passed : 1));
    times.atMs.last() = plan.endSecond * 1000;
    return times;
}

} // namespace hoox
