#include "ui/reports/PdfCanvas.h"

#include "ui/reports/PdfFile.h"

#include <QFont>
#include <QFontMetricsF>

#include <cmath>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Characters that the embedded fonts lack: from the fonts of the system, as shapes.
QFont fallbackFont(double size)
{
    QFont font(QStringList{u"Hoox Sans"_s, u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qMax(1, qRound(size)));
    return font;
}

double drawnWidth(const PdfCanvas::Pen &pen, QStringView text)
{
    return pen.font->covers(text) ? pen.font->width(text, pen.size)
                                  : QFontMetricsF(fallbackFont(pen.size)).horizontalAdvance(text.toString());
}

} // namespace

QByteArray PdfCanvas::take()
{
    leaveText();
    auto content = std::exchange(m_content, {});
    m_content.reserve(content.size());
    m_font = nullptr;
    m_stretch = 100;
    m_fill = 0;
    return content;
}

void PdfCanvas::number(double value)
{
    auto hundredths = std::llround(value * 100);
    if (hundredths < 0) {
        m_content += '-';
        hundredths = -hundredths;
    }
    char digits[24];
    char *cursor = digits + sizeof digits;
    const auto fraction = hundredths % 100;
    auto whole = hundredths / 100;
    if (fraction != 0) {
        if (fraction % 10 != 0)
            *--cursor = static_cast<char>('0' + fraction % 10);
        *--cursor = static_cast<char>('0' + fraction / 10);
        *--cursor = '.';
    }
    do {
        *--cursor = static_cast<char>('0' + whole % 10);
        whole /= 10;
    } while (whole > 0);
    m_content.append(cursor, digits + sizeof digits - cursor);
    m_content += ' ';
}

void PdfCanvas::point(const QPointF &point)
{
    number(point.x());
    number(kPageHeight - point.y());
}

void PdfCanvas::operation(const char *name)
{
    m_content += name;
    m_content += '\n';
}

void PdfCanvas::enterText()
{
    if (m_inText)
        return;
    operation("BT");
    m_inText = true;
}

void PdfCanvas::leaveText()
{
    if (!m_inText)
        return;
    operation("ET");
    m_inText = false;
}

void PdfCanvas::useColour(const QColor &colour)
{
    const auto wanted = colour.rgba();
    if (m_fill == wanted)
        return;
    m_fill = wanted;
    for (const auto part : {colour.redF(), colour.greenF(), colour.blueF()})
        number(static_cast<double>(part));
    operation("rg");
}

void PdfCanvas::useFont(const Pen &pen)
{
    if (m_font == pen.font && qFuzzyCompare(m_size, pen.size))
        return;
    m_font = pen.font;
    m_size = pen.size;
    m_content += '/' + pen.font->name() + ' ';
    number(pen.size);
    operation("Tf");
}

void PdfCanvas::text(const Pen &pen, double x, double y, QStringView text, double room)
{
    if (text.isEmpty())
        return;
    if (!pen.font->covers(text)) {
        outline(pen, x, y, text);
        return;
    }
    enterText();
    useColour(pen.colour);
    double stretch = 100;
    if (room > 0)
        stretch = std::min(100.0, std::floor(room / std::max(0.01, pen.font->width(text, pen.size)) * 100));
    if (!qFuzzyCompare(stretch, m_stretch)) {
        m_stretch = stretch;
        number(stretch);
        operation("Tz");
    }
    while (!text.isEmpty()) {
        auto &font = pen.font->drawing(text.front());
        const auto *end =
            std::find_if(text.cbegin(), text.cend(), [&](QChar next) { return &pen.font->drawing(next) != &font; });
        const auto run = text.first(end - text.cbegin());
        useFont({&font, pen.size, pen.colour});
        m_content += "1 0 0 1 ";
        point({x, y});
        m_content += "Tm ";
        font.appendTo(m_content, run);
        operation(" Tj");
        x += font.width(run, pen.size) * stretch / 100;
        text = text.sliced(run.size());
    }
}

void PdfCanvas::textRight(const Pen &pen, double right, double y, QStringView text, double room)
{
    const auto width = drawnWidth(pen, text);
    PdfCanvas::text(pen, right - (room > 0 ? std::min(width, room) : width), y, text, room);
}

void PdfCanvas::outline(const Pen &pen, double x, double y, QStringView text)
{
    QPainterPath path;
    path.addText(x, y, fallbackFont(pen.size), text.toString());
    leaveText();
    m_content += "/Span << /ActualText " + PdfFile::textString(text.toString()) + " >> BDC\n";
    // A blank in the text's place, so that a viewer finds where the actual text stands.
    enterText();
    useFont(pen);
    m_content += "1 0 0 1 ";
    point({x, y});
    m_content += "Tm ";
    pen.font->appendTo(m_content, u" ");
    operation(" Tj");
    fill(path, pen.colour);
    operation("EMC");
}

void PdfCanvas::mark(PdfMark mark, double x, double y, double size, const QColor &colour)
{
    const double edge = size * 0.62;
    const double base = y - size * 0.06;
    const double top = base - edge;
    QPainterPath path;
    switch (mark) {
    case PdfMark::None:
        return;
    case PdfMark::Up:
        path.addPolygon(QPolygonF({{x, base}, {x + edge / 2, top}, {x + edge, base}}));
        break;
    case PdfMark::Down:
        path.addPolygon(QPolygonF({{x, top}, {x + edge / 2, base}, {x + edge, top}}));
        break;
    case PdfMark::Close:
        path.addPolygon(QPolygonF(
            {{x, (base + top) / 2}, {x + edge / 2, top}, {x + edge, (base + top) / 2}, {x + edge / 2, base}}));
        break;
    case PdfMark::Cross:
        line({x, top}, {x + edge, base}, size * 0.14, colour);
        line({x, base}, {x + edge, top}, size * 0.14, colour);
        return;
    case PdfMark::Differs:
        line({x, base - edge * 0.3}, {x + edge, base - edge * 0.3}, size * 0.12, colour);
        line({x, base - edge * 0.7}, {x + edge, base - edge * 0.7}, size * 0.12, colour);
        line({x + edge * 0.25, base}, {x + edge * 0.75, top}, size * 0.12, colour);
        return;
    }
    path.closeSubpath();
    fill(path, colour);
}

void PdfCanvas::line(const QPointF &from, const QPointF &to, double width, const QColor &colour)
{
    polyline(QPolygonF({from, to}), width, colour);
}

void PdfCanvas::polyline(const QPolygonF &points, double width, const QColor &colour)
{
    leaveText();
    for (const auto part : {colour.redF(), colour.greenF(), colour.blueF()})
        number(static_cast<double>(part));
    operation("RG");
    number(width);
    operation("w");
    for (qsizetype i = 0; i < points.size(); ++i) {
        point(points.at(i));
        operation(i == 0 ? "m" : "l");
    }
    operation("S");
}

void PdfCanvas::fill(const QPainterPath &path, const QColor &colour)
{
    leaveText();
    useColour(colour);
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        point({element.x, element.y});
        if (element.type == QPainterPath::MoveToElement)
            operation("m");
        else if (element.type == QPainterPath::LineToElement)
            operation("l");
        else if (element.type == QPainterPath::CurveToDataElement &&
                 (i + 1 == path.elementCount() || path.elementAt(i + 1).type != QPainterPath::CurveToDataElement))
            operation("c");
    }
    operation("f");
}

} // namespace hoox
