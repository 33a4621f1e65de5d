#include "storage/health/TierMeter.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMedianShare = 0.5;
constexpr double kTailShare = 0.95;
constexpr double kFarTailShare = 0.99;

qint64 minuteOf(std::chrono::milliseconds monotonic)
{
    return std::chrono::floor<std::chrono::minutes>(monotonic).count();
}

} // namespace

QString toText(MeteredTier tier)
{
    switch (tier) {
    case MeteredTier::Locks:
        return u"locks"_s;
    case MeteredTier::Config:
        return u"config"_s;
    case MeteredTier::Ledger:
        return u"ledger"_s;
    case MeteredTier::Blobs:
        return u"blobs"_s;
    }
    Q_UNREACHABLE();
}

std::size_t TierMeter::placeOf(MeteredTier tier, MeteredWork work)
{
    return static_cast<std::size_t>(tier) * kMeteredWorks.size() + static_cast<std::size_t>(work);
}

void TierMeter::note(MeteredTier tier, MeteredWork work, std::chrono::nanoseconds took)
{
    const auto now = m_clock.monotonic();
    const auto number = minuteOf(now);
    const std::scoped_lock lock(m_mutex);
    auto &line = m_lines.at(placeOf(tier, work));
    auto &minute = line.minutes.at(static_cast<std::size_t>(number % kMinutes));
    if (minute.number != number)
        minute = {number, {}};
    minute.histogram.add(took);
    line.lastAt = now;
}

TierMeasure TierMeter::measure(MeteredTier tier, MeteredWork work) const
{
    const auto now = m_clock.monotonic();
    const auto last = minuteOf(now);
    TierMeasure measure;
    LatencyHistogram whole;
    const std::scoped_lock lock(m_mutex);
    const auto &line = m_lines.at(placeOf(tier, work));
    for (auto number = last - kMinutes + 1; number <= last; ++number) {
        const auto place = static_cast<std::size_t>((number % kMinutes + kMinutes) % kMinutes);
        const auto &minute = line.minutes.at(place);
        if (minute.number == number) {
            whole.add(minute.histogram);
            measure.trend.append(minute.histogram.quantile(kTailShare));
        } else {
            measure.trend.append(std::nullopt);
        }
    }
    measure.samples = whole.count();
    measure.p50 = whole.quantile(kMedianShare);
    measure.p95 = whole.quantile(kTailShare);
    measure.p99 = whole.quantile(kFarTailShare);
    measure.quickest = whole.quickest();
    if (line.lastAt)
        measure.age = now - *line.lastAt;
    return measure;
}

} // namespace hoox
