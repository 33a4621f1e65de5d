#pragma once

#include "storage/health/TierMeter.h"

#include <algorithm>

namespace hoox {

/// Whether a tier is as fast as it should be.
enum class SpeedVerdict {
    NotMeasured, ///< Nothing was done in the last hour, or nothing that tells.
    Ok,
    Over,
};
[[nodiscard]] QString toText(SpeedVerdict verdict); ///< `not_measured`, `ok`, `over`

/// One operation of one tier against its target (HL-1). A value.
struct OperationReading
{
    using Duration = TierMeasure::Duration;

    /// A tail of fewer samples is chance: then the median is judged.
    static constexpr qint64 kJudgesTailFrom = 100;

    TierMeasure measure;
    Duration target{0}; ///< Design 1.
    /// Of a tier behind the network, whose target is the edge's own: what the way there takes, twice the quickest read.
    std::optional<Duration> network;
    SpeedVerdict verdict = SpeedVerdict::NotMeasured;
    /// Since the first of the minutes in a row, up to now, that were over; those in which nothing was done are passed
    /// over.
    int minutesOver = 0;

    [[nodiscard]] Duration allowed() const { return target + network.value_or(Duration(0)); }
    [[nodiscard]] bool judgesTail() const { return measure.samples >= kJudgesTailFrom; }
    [[nodiscard]] std::optional<Duration> judged() const { return judgesTail() ? measure.p95 : measure.p50; }
};

struct TierReading
{
    MeteredTier tier = MeteredTier::Locks;
    OperationReading read, write;

    [[nodiscard]] SpeedVerdict verdict() const
    {
        if (read.verdict == SpeedVerdict::Over || write.verdict == SpeedVerdict::Over)
            return SpeedVerdict::Over;
        const bool isMeasured = read.verdict == SpeedVerdict::Ok || write.verdict == SpeedVerdict::Ok;
        return isMeasured ? SpeedVerdict::Ok : SpeedVerdict::NotMeasured;
    }
    [[nodiscard]] qint64 samples() const { return read.measure.samples + write.measure.samples; }
    /// Since any of its operations went well.
    [[nodiscard]] std::optional<std::chrono::milliseconds> lastOk() const
    {
        const auto &one = read.measure.age;
        const auto &other = write.measure.age;
        if (one && other)
            return std::min(*one, *other);
        return one ? one : other;
    }
    [[nodiscard]] int minutesOver() const { return std::max(read.minutesOver, write.minutesOver); }
};

/// All four, in the order of `kMeteredTiers`. `isRemote`: config and blobs are behind the network. Any thread.
[[nodiscard]] QVector<TierReading> readTiers(const TierMeter &meter, bool isRemote);

} // namespace hoox
