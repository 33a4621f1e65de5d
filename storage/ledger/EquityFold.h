#pragma once

#include "storage/domain/EquityCurve.h"
#include "storage/domain/PositionBook.h"
#include "storage/ledger/ThinnedSteps.h"

namespace hoox {

/// The equity of one quote asset while it is being added up: exact value and drawdown at every filled row, steps
/// thinned by time.
class EquityFold final
{
public:
    /// At most `mostSteps` steps, at least 2.
    explicit EquityFold(int mostSteps) : m_steps(mostSteps) {}

    /// A filled row, in order of time, and what it realised.
    void add(const FillValues &fill, const std::optional<double> &gain)
    {
        if (!gain) {
            ++m_leftOut;
            return;
        }
        m_value.add(*gain);
        ++(fill.fee ? m_withFee : m_withoutFee);
        if (fill.fee)
            m_value.add(-*fill.fee);
        step(fill.createdAt, m_value.value());
    }
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty() && m_leftOut == 0; }
    [[nodiscard]] EquityCurve curve(const QString &asset) const
    {
        return {asset, m_steps.steps(), m_leftOut, m_withFee, m_withoutFee};
    }
    [[nodiscard]] const Drawdown &drawdown() const { return m_worst; } ///< Of every row's step.

private:
    void step(qint64 second, double value)
    {
        if (m_steps.isEmpty())
            m_peakAt = second;
        // The curve starts from zero: a first loss is a fall as well.
        if (value > m_peak) {
            m_peak = value;
            m_peakAt = second;
        }
        if (value - m_peak < m_worst.depth)
            m_worst = {value - m_peak, m_peakAt, second};
        m_steps.put({second, value});
    }

    CompensatedSum m_value;
    ThinnedSteps<EquityStep> m_steps;
    double m_peak = 0;
    qint64 m_peakAt = 0;
    Drawdown m_worst;
    qint64 m_leftOut = 0, m_withFee = 0, m_withoutFee = 0; ///< As in EquityCurve.
};

} // namespace hoox
