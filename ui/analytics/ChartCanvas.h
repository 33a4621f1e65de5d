#pragma once

#include "storage/domain/EquityCurve.h"
#include "storage/domain/TimeRange.h"
#include "ui/common/Appearance.h"

#include <QCoreApplication>
#include <QFont>
#include <QRectF>

class QPainter;

namespace hoox {

/// What charts are drawn with: on the screen as everything there, on paper light and at 100 %. A value, so that a
/// picture is drawn on any thread.
struct ChartLook
{
    const Theme *theme = nullptr;
    Format format;
    double scale = 1;
    QFont axis, strong, title;

    [[nodiscard]] static ChartLook of(const Appearance &appearance);
    [[nodiscard]] static ChartLook ofPaper(const Appearance &appearance);
    [[nodiscard]] double scaled(double pixels) const { return pixels * scale; }
    [[nodiscard]] double widthOf(const QString &text, const QFont &font) const;
    [[nodiscard]] double axisHeight() const;
};

/// The horizontal lines of a plot, from the lowest to the highest.
struct ValueAxis
{
    QVector<double> lines;

    /// Round steps around the values; about `most` lines, so that their words do not touch.
    [[nodiscard]] static ValueAxis around(double least, double greatest, int most);
    [[nodiscard]] double y(double value, const QRectF &plot) const;
    /// "+500", "−500", "0"; `isSigned` false: plain counts.
    [[nodiscard]] static QString text(double value, const Format &format, bool isSigned);
    [[nodiscard]] double widestText(const ChartLook &look, bool isSigned) const;
};

/// Unix seconds, UTC, from left to right.
struct TimeAxis
{
    struct Tick
    {
        qint64 second = 0;
        QString text; ///< In the zone of the format: "14:00", "05-19", "2026-05".
    };
    TimeRange range;

    [[nodiscard]] double x(qint64 second, const QRectF &plot) const;
    [[nodiscard]] qint64 secondAt(double x, const QRectF &plot) const;
    /// On full hours, days, Mondays or months of the zone; at most `most`.
    [[nodiscard]] QVector<Tick> ticks(const Format &format, double most) const;
};

/// Draws the parts that charts are made of, as visual.md section 4 asks: ink steps, horizontal grid, no legend. For one
/// paint event or one picture.
class ChartCanvas final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ChartCanvas)

public:
    ChartCanvas(QPainter &painter, const ChartLook &look) : m_painter(painter), m_look(look) {}

    [[nodiscard]] const ChartLook &look() const { return m_look; }
    void grid(const QRectF &plot, const ValueAxis &axis, bool isSigned) const;
    void times(const QRectF &plot, const TimeAxis &axis) const;
    /// A value holds from its second until the next; 0 before the first.
    void steps(const QRectF &plot, const TimeAxis &time, const ValueAxis &value, const QVector<EquityStep> &steps,
               bool isMuted) const;
    /// The dot at the end of a line, and its words at the right of it.
    void end(const QRectF &plot, const ValueAxis &axis, double value, const QString &words, bool isMuted) const;
    void hollowDot(const QPointF &centre) const;
    void cursor(const QRectF &plot, double x) const;
    /// While the kill switch was engaged.
    void engaged(const QRectF &plot, const TimeAxis &axis, const QVector<TimeRange> &periods) const;
    void words(const QRectF &area, const QString &words, const QFont &font, const QColor &colour,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    [[nodiscard]] QPainter &painter() const { return m_painter; }

private:
    void hexagon(const QPointF &centre, double radius) const;
    QPainter &m_painter;
    const ChartLook &m_look;
};

} // namespace hoox
