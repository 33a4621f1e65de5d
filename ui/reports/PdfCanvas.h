#pragma once

#include "ui/reports/PdfFont.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace hoox {

/// The marks of visual.md, drawn as shapes: they look the same in every viewer.
enum class PdfMark { None, Up, Down, Close, Cross, Differs };

/// Draws on one page. Pixels of 1/96 inch from the top left corner; `y` of a text is its base line.
class PdfCanvas final
{
public:
    static constexpr double kPageWidth = 793.701;   ///< A4.
    static constexpr double kPageHeight = 1122.520; ///< A4.

    struct Pen
    {
        PdfFont *font = nullptr;
        double size = 10;
        QColor colour;
    };

    /// Everything drawn since the last call; leaves the canvas empty.
    [[nodiscard]] QByteArray take();

    /// Plain text, never broken. Wider than `room` it is drawn narrower, so that a figure stays whole.
    void text(const Pen &pen, double x, double y, QStringView text, double room = 0);
    void textRight(const Pen &pen, double right, double y, QStringView text, double room = 0);
    void mark(PdfMark mark, double x, double y, double size, const QColor &colour);
    void line(const QPointF &from, const QPointF &to, double width, const QColor &colour);
    void polyline(const QPolygonF &points, double width, const QColor &colour);
    void fill(const QPainterPath &path, const QColor &colour);

private:
    void number(double value);
    void point(const QPointF &point);
    void operation(const char *name);
    void useColour(const QColor &colour);
    void useFont(const Pen &pen);
    void enterText();
    void leaveText();
    void outline(const Pen &pen, double x, double y, QStringView text);

    QByteArray m_content;
    bool m_inText = false;
    const PdfFont *m_font = nullptr; ///< As the page has it now; null is not set.
    double m_size = 0;
    double m_stretch = 100;
    QRgb m_fill = 0;
};

} // namespace hoox
