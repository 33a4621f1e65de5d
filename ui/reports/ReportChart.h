#pragma once

#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// The equity curve of one quote asset, as vectors: a step line in ink, grid lines across, its end value at its end
/// (visual.md, section 4). GUI-free: draws on any thread.
class ReportChart final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportChart)

public:
    /// `engaged`: when the kill switch was, in the range.
    ReportChart(const EquityCurve &curve, const TimeRange &range, const QVector<TimeRange> &engaged = {});

    void draw(ReportSheet &sheet);
    /// At most two steps a pixel, lowest and highest: the shape stays, the file stays small.
    [[nodiscard]] static QVector<EquityStep> thinned(const QVector<EquityStep> &steps, int columns);

private:
    void drawEngaged(ReportSheet &sheet);
    void drawValueAxis(ReportSheet &sheet);
    void drawTimeAxis(ReportSheet &sheet);
    void drawCurve(ReportSheet &sheet);
    [[nodiscard]] double xOf(qint64 second) const;
    [[nodiscard]] double yOf(double value) const;

    EquityCurve m_curve;
    TimeRange m_range;
    QVector<TimeRange> m_engaged;
    double m_lowest = 0, m_highest = 0, m_step = 1;
    double m_top = 0;
};

} // namespace hoox
