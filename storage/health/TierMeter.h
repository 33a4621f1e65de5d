#pragma once

#include "storage/base/Clock.h"
#include "storage/health/LatencyHistogram.h"

#include <QString>
#include <QVector>

#include <array>
#include <mutex>

namespace hoox {

/// The tiers whose speed is measured (HL-1).
enum class MeteredTier { Locks, Config, Ledger, Blobs };
inline constexpr std::array kMeteredTiers{MeteredTier::Locks, MeteredTier::Config, MeteredTier::Ledger,
                                          MeteredTier::Blobs};
[[nodiscard]] QString toText(MeteredTier tier); ///< `locks`, `config`, `ledger`, `blobs`

enum class MeteredWork { Read, Write };
inline constexpr std::array kMeteredWorks{MeteredWork::Read, MeteredWork::Write};

/// How long one kind of operation took in the last hour. A value. What was not measured is none, never 0.
struct TierMeasure
{
    using Duration = LatencyHistogram::Duration;

    qint64 samples = 0;
    std::optional<Duration> p50, p95, p99, quickest;
    /// The p95 of each minute, the oldest first; none where nothing was done.
    QVector<std::optional<Duration>> trend;
    std::optional<std::chrono::milliseconds> age; ///< Since the last one.
};

/// How long the operations of each tier took, by the minute, for an hour. Fed by the tiers' own threads; whoever asks
/// never waits for one of their operations. Any thread. `clock` outlives it.
class TierMeter final
{
public:
    static constexpr int kMinutes = 60;

    explicit TierMeter(const Clock &clock) : m_clock(clock) {}

    /// One that went well.
    void note(MeteredTier tier, MeteredWork work, std::chrono::nanoseconds took);
    [[nodiscard]] TierMeasure measure(MeteredTier tier, MeteredWork work) const;

private:
    struct Minute
    {
        qint64 number = -1; ///< Of the monotonic clock.
        LatencyHistogram histogram;
    };
    struct Line
    {
        std::array<Minute, kMinutes> minutes;
        std::optional<std::chrono::milliseconds> lastAt; ///< Monotonic.
    };
    [[nodiscard]] static std::size_t placeOf(MeteredTier tier, MeteredWork work);

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::array<Line, kMeteredTiers.size() * kMeteredWorks.size()> m_lines; ///< Guarded by m_mutex.
};

} // namespace hoox
