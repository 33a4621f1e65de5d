#pragma once

#include "models/orders/OrderTimeline.h"
#include "ui/common/Appearance.h"

#include <QWidget>

namespace hoox {

/// The way of one order as a line of nine points (OR-1): done ones filled, what is waited for in the caution colour,
/// what is ahead hollow on a dashed line; each with its word and when it came, since the ask. Breaks into rows where
/// there is no room. Readers get it as a sentence. GUI thread.
class OrderTimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderTimelineView(Appearance &appearance, QWidget *parent = nullptr);

    void setEntry(const std::optional<OrderEntry> &entry);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] int pointWidth() const;
    [[nodiscard]] int rowHeight() const;
    /// "212 ms", "no answer", "—".
    [[nodiscard]] QString note(const TimelinePoint &point) const;
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QColor colourOf(const TimelinePoint &point) const;
    void drawLine(QPainter &painter, int index, const QPointF &from, const QPointF &to) const;
    void drawPoint(QPainter &painter, const TimelinePoint &point, const QPointF &at) const;
    void drawWords(QPainter &painter, const TimelinePoint &point, const QPointF &at) const;
    void fit();

    Appearance &m_appearance;
    QVector<TimelinePoint> m_points;
    bool m_isRefused = false;
};

} // namespace hoox
