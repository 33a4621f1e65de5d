#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace hoox {

/// Bytes a second of one transfer over the last ten seconds, as measured; none before two seconds were. A transfer
/// that stands gets slower by the second. A value; one thread.
class TransferSpeed final
{
public:
    using Moment = std::chrono::milliseconds; ///< Of a monotonic clock.

    void add(Moment now, qint64 bytes)
    {
        if (m_samples.size() > 1 && now - m_samples[m_samples.size() - 2].at < kApart)
            m_samples.pop_back(); // The newest always counts; those before it stand apart.
        m_samples.push_back({now, bytes});
        drop(now);
    }
    [[nodiscard]] std::optional<qint64> perSecond(Moment now) const
    {
        const auto first = firstOf(now);
        if (first >= m_samples.size() || now - m_samples[first].at < kLeast)
            return std::nullopt;
        const auto lapse = (now - m_samples[first].at).count();
        return (m_samples.back().bytes - m_samples[first].bytes) * 1000 / lapse;
    }
    void forget() { m_samples.clear(); }

private:
    static constexpr Moment kSpan{10'000};
    static constexpr Moment kApart{500};
    static constexpr Moment kLeast{2'000};
    struct Sample
    {
        Moment at;
        qint64 bytes;
    };
    /// The last one that is a whole span old, or the oldest.
    [[nodiscard]] std::size_t firstOf(Moment now) const
    {
        std::size_t first = 0;
        while (first + 1 < m_samples.size() && now - m_samples[first + 1].at >= kSpan)
            ++first;
        return first;
    }
    void drop(Moment now)
    {
        for (auto old = firstOf(now); old > 0; --old)
            m_samples.pop_front();
    }
    std::deque<Sample> m_samples;
};

} // namespace hoox
