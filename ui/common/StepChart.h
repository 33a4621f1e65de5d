#pragma once

#include "ui/common/Appearance.h"

#include <QVector>
#include <QWidget>

#include <optional>

namespace hoox {

/// One line of a step chart: the value holds from its second until the next step.
struct StepSeries
{
    struct Step
    {
        qint64 second = 0; ///< Unix seconds, UTC.
        double value = 0;
    };
    QString name; ///< Written at the line's end when there is more than one.
    QVector<Step> steps;
};

/// A step line over time, drawn as visual.md section 4 asks: ink, horizontal grid, the end value at the line's end, no
/// legend, no tooltip. What the pointer or the arrow keys point at goes out through `readOut`. GUI thread.
class StepChart final : public QWidget
{
    Q_OBJECT

public:
    explicit StepChart(Appearance &appearance, QWidget *parent = nullptr);

    /// From `from` to `to`, Unix seconds, UTC. Each line starts at 0 at the left edge.
    void setSeries(const QVector<StepSeries> &series, qint64 from, qint64 to);
    /// Numbers muted: the values are older than they should be.
    void setStale(bool stale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The value of `series` at `second`; 0 before its first step.
    [[nodiscard]] static double valueAt(const StepSeries &series, qint64 second);
    /// Values for grid lines: round steps of 1, 2 or 5, from below `least` to above `most`, at most three more than
    /// `lines`.
    [[nodiscard]] static QVector<double> gridValues(double least, double most, int lines = 5);

Q_SIGNALS:
    /// "02:41:10 UTC  +1,204.55"; empty when nothing is pointed at.
    void readOut(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double xOf(qint64 second, const QRectF &plot) const;
    [[nodiscard]] double yOf(double value, const QRectF &plot) const;
    [[nodiscard]] QString axisText(double value) const;
    [[nodiscard]] QString endText(const StepSeries &series) const;
    void drawGrid(QPainter &painter, const QRectF &plot) const;
    void drawTimes(QPainter &painter, const QRectF &plot) const;
    void drawLine(QPainter &painter, const QRectF &plot, qsizetype number) const;
    void drawEnd(QPainter &painter, const QRectF &plot, qsizetype number, double &lowestFree) const;
    void pointAt(std::optional<qint64> second);

    Appearance &m_appearance;
    QVector<StepSeries> m_series;
    QVector<double> m_grid;
    qint64 m_from = 0;
    qint64 m_to = 0;
    bool m_stale = false;
    std::optional<qint64> m_pointed; ///< Unix seconds, UTC.
};

} // namespace hoox
