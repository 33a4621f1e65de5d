#pragma once

#include "storage/sample/SampleRandom.h"
#include "storage/sample/SampleTypes.h"

namespace hoox {

/// When the orders of a plan come and in how many pieces each fills: bursts, long gaps, busy and quiet hours.
struct SampleTimes
{
    QVector<qint64> atMs; ///< Unix milliseconds, UTC, rising; the last is in the plan's last second.
    QVector<int> pieces;  ///< Of each order; 0: the exchange refuses it.
};

[[nodiscard]] SampleTimes sampleTimes(const SamplePlan &plan, SampleRandom &random);

} // namespace hoox
