#include "models/health/TierReading.h"

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Targets
{
    TierMeasure::Duration read, write;
};

/// Design 1.
Targets targetsOf(MeteredTier tier)
{
    switch (tier) {
    case MeteredTier::Locks:
        return {2ms, 5ms};
    case MeteredTier::Config:
        return {1ms, 10s};
    case MeteredTier::Ledger:
        return {5ms, 12ms};
    case MeteredTier::Blobs:
        return {35ms, 50ms};
    }
    Q_UNREACHABLE();
}

int minutesOver(const OperationReading &reading)
{
    int minutes = 0;
    int passed = 0;
    for (auto at = reading.measure.trend.crbegin(); at != reading.measure.trend.crend(); ++at) {
        ++passed;
        if (*at && **at <= reading.allowed())
            break;
        if (*at)
            minutes = passed; // what lies before the first of them is not known
    }
    return minutes;
}

void judge(OperationReading &reading)
{
    const auto judged = reading.judged();
    if (!judged)
        return;
    reading.verdict = *judged > reading.allowed() ? SpeedVerdict::Over : SpeedVerdict::Ok;
    if (reading.verdict == SpeedVerdict::Over)
        reading.minutesOver = minutesOver(reading);
}

} // namespace

QString toText(SpeedVerdict verdict)
{
    switch (verdict) {
    case SpeedVerdict::NotMeasured:
        return u"not_measured"_s;
    case SpeedVerdict::Ok:
        return u"ok"_s;
    case SpeedVerdict::Over:
        return u"over"_s;
    }
    Q_UNREACHABLE();
}

QVector<TierReading> readTiers(const TierMeter &meter, bool isRemote)
{
    QVector<TierReading> readings;
    for (const auto tier : kMeteredTiers) {
        const auto targets = targetsOf(tier);
        TierReading reading{tier, {}, {}};
        reading.read.measure = meter.measure(tier, MeteredWork::Read);
        reading.read.target = targets.read;
        reading.write.measure = meter.measure(tier, MeteredWork::Write);
        reading.write.target = targets.write;
        // Both ways to the same host; a quick answer of the tier is little more than that way.
        const bool isBehindNetwork = isRemote && (tier == MeteredTier::Config || tier == MeteredTier::Blobs);
        if (const auto &quickest = reading.read.measure.quickest; isBehindNetwork && quickest) {
            reading.read.network = *quickest * 2;
            reading.write.network = reading.read.network;
        }
        // Of a tier behind the network whose way there is not known, nothing can be said.
        if (!isBehindNetwork || reading.read.network) {
            judge(reading.read);
            judge(reading.write);
        }
        readings.append(reading);
    }
    return readings;
}

} // namespace hoox
