#include "storage/domain/EquityCurve.h"

namespace hoox {

Drawdown largestDrawdown(const EquityCurve &curve)
{
    Drawdown worst;
    // The curve starts from zero: a first loss is a fall as well.
    double peak = 0;
    qint64 peakAt = curve.steps.isEmpty() ? 0 : curve.steps.first().second;
    for (const auto &step : curve.steps) {
        if (step.value > peak) {
            peak = step.value;
            peakAt = step.second;
        }
        if (step.value - peak < worst.depth)
            worst = {step.value - peak, peakAt, step.second};
    }
    return worst;
}

} // namespace hoox
