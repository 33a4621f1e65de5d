#pragma once

#include "models/health/TierReading.h"
#include "ui/common/Appearance.h"

#include <QWidget>

namespace hoox {

/// The p95 of each minute of the last hour, 112 × 32, with the target as a dashed line; gaps where nothing was done;
/// caution where it is over (../shared/mockups/visual.md, section 4). Both scales are logarithmic: a target may be a
/// hundred times what is taken. GUI thread.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(Appearance &appearance, QWidget *parent = nullptr);

    void setTrend(const QVector<std::optional<TierMeasure::Duration>> &trend, TierMeasure::Duration allowed,
                  bool isOver);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawTrend(QPainter &painter, const QRectF &area, double least, double most) const;

    Appearance &m_appearance;
    QVector<std::optional<TierMeasure::Duration>> m_trend;
    TierMeasure::Duration m_allowed{0};
    bool m_isOver = false;
};

} // namespace hoox
