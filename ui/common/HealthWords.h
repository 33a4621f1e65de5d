#pragma once

#include "models/health/FuelGauges.h"
#include "models/health/TierReading.h"
#include "ui/common/Format.h"

#include <QCoreApplication>

namespace hoox {

/// The health of the tiers in words, for the window and the command line alike (HL-1). Plain text. What is not known is
/// "—", never 0.
class HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::HealthWords)

public:
    [[nodiscard]] static QString tier(MeteredTier tier);
    [[nodiscard]] static QString speed(const std::optional<TierMeasure::Duration> &time, const Format &format);
    /// "0.02 / 0.05 / 0.40 ms"
    [[nodiscard]] static QString percentiles(const TierMeasure &measure, const Format &format);
    /// "5 ms", "35 ms edge + 58 ms network"; of a tier whose way there is not known: "35 ms edge".
    [[nodiscard]] static QString target(const OperationReading &reading, bool isEdges, const Format &format);
    /// "ok", "OVER", "not measured".
    [[nodiscard]] static QString verdict(SpeedVerdict verdict);
    /// What is over, by how much and for how long; empty unless it is.
    [[nodiscard]] static QString overSentence(const TierReading &reading, const Format &format);
    /// What is lost while a tier is slow, and what to do.
    [[nodiscard]] static QString remedy(MeteredTier tier);

    [[nodiscard]] static QString budget(const UsageLimit &limit, UsageItem item);
    /// "41 of 1,000"
    [[nodiscard]] static QString spent(const FuelGauge &gauge, const Format &format);
    /// "lasts the day", "runs out at 11:36 UTC", "used up"; "—" while no pace is known.
    [[nodiscard]] static QString outlook(const FuelGauge &gauge, const QDateTime &nowUtc, const Format &format);
    /// Whose use that is.
    [[nodiscard]] static QString budgetNote();

private:
    [[nodiscard]] static QString item(UsageItem item);
    [[nodiscard]] static QString overPart(const OperationReading &reading, bool isRead, const Format &format);
};

} // namespace hoox
