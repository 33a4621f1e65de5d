#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <vector>

namespace hoox {

/// How long operations took, in buckets 6 % wide at most, from a microsecond to half an hour. As large as its longest
/// needs, 2 kB at most. A value; not for two threads at a time.
class LatencyHistogram final
{
public:
    using Duration = std::chrono::microseconds;

    /// What is shorter than a microsecond counts as one.
    void add(std::chrono::nanoseconds took);
    void add(const LatencyHistogram &other);
    [[nodiscard]] qint64 count() const { return m_count; }
    /// That share of the operations, above 0 and up to 1, took no longer. Never less than the truth: the bucket's upper
    /// edge, or the longest of all. None without an operation.
    [[nodiscard]] std::optional<Duration> quantile(double share) const;
    [[nodiscard]] std::optional<Duration> quickest() const;

private:
    [[nodiscard]] static std::size_t placeOf(qint64 microseconds);
    [[nodiscard]] static qint64 upperEdge(std::size_t place);

    std::vector<quint32> m_buckets;
    qint64 m_count = 0;
    qint64 m_quickest = 0;
    qint64 m_longest = 0;
};

} // namespace hoox
