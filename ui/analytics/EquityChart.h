#pragma once

#include "models/analytics/AnalyticsFigures.h"
#include "ui/analytics/ReadableChart.h"

namespace hoox {

/// Equity above, how far it is below its peak underneath, on one time axis.
struct EquityPicture
{
    QVector<EquityStep> equity;   ///< From 0 at the left edge.
    QVector<EquityStep> drawdown; ///< `drawdownSteps`.
    Drawdown deepest;
    TimeRange range; ///< What the axis spans; Unix seconds, UTC.
    QVector<TimeRange> engaged;

    [[nodiscard]] static EquityPicture of(const AnalyticsAsset &asset, const TimeRange &range,
                                          const QVector<TimeRange> &engaged);
    void draw(const ChartCanvas &canvas, const QRectF &area, bool isMuted, std::optional<qint64> second = {}) const;
    /// Where the steps stand in `area`.
    [[nodiscard]] QRectF plot(const ChartLook &look, const QRectF &area) const;
    [[nodiscard]] static double valueAt(const QVector<EquityStep> &steps, qint64 second);

private:
    [[nodiscard]] ValueAxis equityAxis() const;
    [[nodiscard]] ValueAxis drawdownAxis() const;
    [[nodiscard]] QString endOf(const QVector<EquityStep> &steps, const Format &format) const;
};

/// On the screen; each step is a place of the cursor. GUI thread.
class EquityChart final : public ReadableChart
{
    Q_OBJECT

public:
    explicit EquityChart(Appearance &appearance, QWidget *parent = nullptr);

    void show(const EquityPicture &picture);

protected:
    [[nodiscard]] qsizetype places() const override { return m_picture.equity.size(); }
    [[nodiscard]] std::optional<qsizetype> placeAt(const QPointF &position) const override;
    [[nodiscard]] ReadOut readOutOf(qsizetype place) const override;
    [[nodiscard]] QString summary() const override;
    void draw(QPainter &painter, std::optional<qsizetype> place) const override;

private:
    EquityPicture m_picture;
};

} // namespace hoox
