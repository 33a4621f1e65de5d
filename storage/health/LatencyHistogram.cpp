#include "storage/health/LatencyHistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace hoox {

namespace {

/// Each power of two in so many buckets.
constexpr int kHistogramSteps = 16;
constexpr int kHistogramStepBits = 4;
constexpr qint64 kLongestMicroseconds = (qint64(1) << 31) - 1;

} // namespace

void LatencyHistogram::add(std::chrono::nanoseconds took)
{
    constexpr qint64 nanosecondsEach = 1000;
    const auto value =
        std::clamp<qint64>((took.count() + nanosecondsEach - 1) / nanosecondsEach, 1, kLongestMicroseconds);
    const auto place = placeOf(value);
    if (m_buckets.size() <= place)
        m_buckets.resize(place + 1, 0);
    ++m_buckets[place];
    m_quickest = m_count == 0 ? value : std::min(m_quickest, value);
    m_longest = std::max(m_longest, value);
    ++m_count;
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    if (other.m_count == 0)
        return;
    if (m_buckets.size() < other.m_buckets.size())
        m_buckets.resize(other.m_buckets.size(), 0);
    for (std::size_t place = 0; place < other.m_buckets.size(); ++place)
        m_buckets[place] += other.m_buckets[place];
    m_quickest = m_count == 0 ? other.m_quickest : std::min(m_quickest, other.m_quickest);
    m_longest = std::max(m_longest, other.m_longest);
    m_count += other.m_count;
}

std::optional<LatencyHistogram::Duration> LatencyHistogram::quantile(double share) const
{
    if (m_count == 0)
        return std::nullopt;
    const auto wanted = std::max<qint64>(1, std::llround(std::ceil(share * static_cast<double>(m_count))));
    qint64 seen = 0;
    for (std::size_t place = 0; place < m_buckets.size(); ++place) {
        seen += m_buckets[place];
        if (seen >= wanted)
            return Duration(std::min(upperEdge(place), m_longest));
    }
    return Duration(m_longest);
}

std::optional<LatencyHistogram::Duration> LatencyHistogram::quickest() const
{
    return m_count > 0 ? std::optional(Duration(m_quickest)) : std::nullopt;
}

std::size_t LatencyHistogram::placeOf(qint64 microseconds)
{
    const auto bits = static_cast<int>(std::bit_width(static_cast<quint64>(microseconds)));
    const auto shift = std::max(0, bits - kHistogramStepBits - 1);
    return static_cast<std::size_t>(shift * kHistogramSteps + (microseconds >> shift));
}

qint64 LatencyHistogram::upperEdge(std::size_t place)
{
    const auto at = static_cast<qint64>(place);
    const auto shift = at < 2 * kHistogramSteps ? 0 : at / kHistogramSteps - 1;
    return ((at - shift * kHistogramSteps + 1) << shift) - 1;
}

} // namespace hoox
