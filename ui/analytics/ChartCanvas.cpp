#include "ui/analytics/ChartCanvas.h"

#include "ui/common/StepChart.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDaySeconds = 86400;
constexpr std::array<qint64, 14> kTimeTicks{60,
                                            300,
                                            900,
                                            1800,
                                            3600,
                                            7200,
                                            14400,
                                            21600,
                                            43200,
                                            kDaySeconds,
                                            2 * kDaySeconds,
                                            7 * kDaySeconds,
                                            14 * kDaySeconds,
                                            28 * kDaySeconds};
constexpr std::array<int, 7> kMonthTicks{1, 3, 6, 12, 24, 60, 120};
constexpr double kChartLineWidth = 1.5;
constexpr double kTimeTickGap = 84;
constexpr double kEngagedWordGap = 6;

QFont sizedFont(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

ChartLook ChartLook::of(const Appearance &appearance)
{
    auto axis = appearance.font(Appearance::FontRole::Caption);
    axis.setWeight(QFont::Medium);
    return {&appearance.theme(),
            appearance.format(),
            appearance.textScale(),
            axis,
            appearance.font(Appearance::FontRole::SecondaryStrong),
            appearance.font(Appearance::FontRole::PageTitle)};
}

ChartLook ChartLook::ofPaper(const Appearance &appearance)
{
    const auto base = appearance.font(Appearance::FontRole::Body);
    return {&Theme::of(Theme::Kind::Light),
            Format(appearance.format().locale()), // pictures are in UTC wherever they are made (ux 5)
            1,
            sizedFont(base, 11, QFont::Medium),
            sizedFont(base, 12, QFont::DemiBold),
            sizedFont(base, 16, QFont::DemiBold)};
}

double ChartLook::widthOf(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double ChartLook::axisHeight() const
{
    return QFontMetricsF(axis).height();
}

ValueAxis ValueAxis::around(double least, double greatest, int most)
{
    return {StepChart::gridValues(least, greatest, most)};
}

double ValueAxis::y(double value, const QRectF &plot) const
{
    const auto span = lines.last() - lines.first();
    return plot.bottom() - plot.height() * std::clamp((value - lines.first()) / span, 0.0, 1.0);
}

QString ValueAxis::text(double value, const Format &format, bool isSigned)
{
    const auto number = format.number(value);
    return isSigned && value > 0 ? u'+' + number : number;
}

double ValueAxis::widestText(const ChartLook &look, bool isSigned) const
{
    double widest = 0;
    for (const auto value : lines)
        widest = std::max(widest, look.widthOf(text(value, look.format, isSigned), look.axis));
    return widest;
}

double TimeAxis::x(qint64 second, const QRectF &plot) const
{
    const auto whole = static_cast<double>(std::max<qint64>(1, range.to - range.from));
    return plot.left() + plot.width() * std::clamp(static_cast<double>(second - range.from) / whole, 0.0, 1.0);
}

qint64 TimeAxis::secondAt(double x, const QRectF &plot) const
{
    const auto part = std::clamp((x - plot.left()) / std::max(1.0, plot.width()), 0.0, 1.0);
    return range.from + static_cast<qint64>(std::llround(part * static_cast<double>(range.to - range.from)));
}

QVector<TimeAxis::Tick> TimeAxis::ticks(const Format &format, double most) const
{
    QVector<Tick> found;
    const auto span = static_cast<double>(range.to - range.from);
    const auto fits = [&](double tick) { return span / tick <= most; };
    const auto step = std::find_if(kTimeTicks.cbegin(), kTimeTicks.cend(),
                                   [&](qint64 tick) { return fits(static_cast<double>(tick)); });
    if (step != kTimeTicks.cend()) {
        const auto tick = *step;
        // Weeks are counted from a Monday, which the first day of 1970 was not.
        const auto shift = format.zone().offsetFromUtc(QDateTime::fromSecsSinceEpoch(range.to, Qt::UTC)) +
                           (tick >= 7 * kDaySeconds ? 3 * kDaySeconds : 0);
        for (auto second = ((range.from + shift) / tick + 1) * tick - shift; second < range.to; second += tick) {
            const auto time = format.time(second);
            const auto hours = time.mid(11, 5);
            found.append({second, tick < kDaySeconds && hours != u"00:00" ? hours : time.mid(5, 5)});
        }
        return found;
    }
    constexpr double kMonth = 30.44 * kDaySeconds;
    const auto months =
        std::find_if(kMonthTicks.cbegin(), kMonthTicks.cend(), [&](int count) { return fits(count * kMonth); });
    const auto count = months == kMonthTicks.cend() ? kMonthTicks.back() : *months;
    const auto first = QDateTime::fromSecsSinceEpoch(range.from, Qt::UTC).toTimeZone(format.zone()).date();
    for (QDate date(first.year(), 1, 1); found.size() < 200; date = date.addMonths(count)) {
        const auto second = QDateTime(date, QTime(0, 0), format.zone()).toSecsSinceEpoch();
        if (second >= range.to)
            break;
        if (second > range.from)
            found.append({second, format.time(second).left(count < 12 ? 7 : 4)});
    }
    return found;
}

void ChartCanvas::words(const QRectF &area, const QString &words, const QFont &font, const QColor &colour,
                        Qt::Alignment alignment) const
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, words);
}

void ChartCanvas::grid(const QRectF &plot, const ValueAxis &axis, bool isSigned) const
{
    const auto &theme = *m_look.theme;
    const auto half = m_look.axisHeight() / 2;
    for (const auto value : axis.lines) {
        const auto y = std::round(axis.y(value, plot)) + 0.5;
        m_painter.setPen(QPen(value == 0 ? theme.line3 : theme.line, 1));
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        words({0, y - half, plot.left() - m_look.scaled(8), 2 * half}, ValueAxis::text(value, m_look.format, isSigned),
              m_look.axis, theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ChartCanvas::times(const QRectF &plot, const TimeAxis &axis) const
{
    const auto &theme = *m_look.theme;
    const auto ticks = axis.ticks(m_look.format, std::max(1.0, plot.width() / m_look.scaled(kTimeTickGap)));
    for (const auto &tick : ticks) {
        const auto x = std::round(axis.x(tick.second, plot)) + 0.5;
        m_painter.setPen(QPen(theme.line3, 1));
        m_painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        const auto half = m_look.widthOf(tick.text, m_look.axis) / 2 + 1;
        words({x - half, plot.bottom() + 5, 2 * half, m_look.axisHeight()}, tick.text, m_look.axis, theme.muted,
              Qt::AlignHCenter | Qt::AlignTop);
    }
}

void ChartCanvas::steps(const QRectF &plot, const TimeAxis &time, const ValueAxis &value,
                        const QVector<EquityStep> &steps, bool isMuted) const
{
    QPainterPath path(QPointF(plot.left(), value.y(0, plot)));
    for (const auto &step : steps) {
        if (step.second > time.range.to || !std::isfinite(step.value))
            continue;
        const auto x = time.x(step.second, plot);
        path.lineTo(x, path.currentPosition().y());
        path.lineTo(x, value.y(step.value, plot));
    }
    path.lineTo(plot.right(), path.currentPosition().y());
    QPen pen(isMuted ? m_look.theme->muted : m_look.theme->text, kChartLineWidth * m_look.scale);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
}

void ChartCanvas::end(const QRectF &plot, const ValueAxis &axis, double value, const QString &text, bool isMuted) const
{
    const auto colour = isMuted ? m_look.theme->muted : m_look.theme->text;
    const auto y = axis.y(value, plot);
    const auto radius = m_look.scaled(3);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(QPointF(plot.right(), y), radius, radius);
    const auto half = m_look.axisHeight() / 2;
    words({plot.right() + m_look.scaled(10), y - half, m_look.widthOf(text, m_look.axis) + 2, 2 * half}, text,
          m_look.axis, colour);
}

void ChartCanvas::hollowDot(const QPointF &centre) const
{
    const auto radius = m_look.scaled(3.5);
    m_painter.setPen(QPen(m_look.theme->text, kChartLineWidth * m_look.scale));
    m_painter.setBrush(m_look.theme->surface);
    m_painter.drawEllipse(centre, radius, radius);
}

void ChartCanvas::cursor(const QRectF &plot, double x) const
{
    m_painter.setPen(QPen(m_look.theme->line3, 1));
    const auto at = std::round(x) + 0.5;
    m_painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
}

void ChartCanvas::hexagon(const QPointF &centre, double radius) const
{
    QPolygonF corners;
    constexpr double kSixth = 1.0471975511965976; // radians
    for (int corner = 0; corner < 6; ++corner)
        corners.append(centre + QPointF(std::cos(corner * kSixth), std::sin(corner * kSixth)) * radius);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_look.theme->text);
    m_painter.drawPolygon(corners);
}

void ChartCanvas::engaged(const QRectF &plot, const TimeAxis &axis, const QVector<TimeRange> &periods) const
{
    const auto &theme = *m_look.theme;
    double free = plot.left();
    for (const auto &period : periods) {
        if (period.to <= axis.range.from || period.from >= axis.range.to)
            continue;
        const auto left = axis.x(period.from, plot);
        const auto right = std::max(axis.x(period.to, plot), left + 2);
        m_painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), theme.engagedShade);
        for (const auto edge : {left, right})
            cursor(plot, edge);
        const auto lapse = std::chrono::seconds(std::min(period.to, axis.range.to) - period.from);
        const auto text = tr("engaged %1").arg(Format::age(lapse));
        const auto radius = m_look.scaled(4);
        const auto gap = m_look.scaled(kEngagedWordGap);
        const auto width = m_look.widthOf(text, m_look.axis) + 2 * radius + gap;
        // At the right edge the words stand before the shade; where two periods are close, only the first has words.
        const auto from = right + gap + width > plot.right() ? left - gap - width : right + gap;
        if (from < free)
            continue;
        free = from + width;
        hexagon({from + radius, plot.top() + m_look.axisHeight() / 2}, radius);
        words({from + 2 * radius + gap, plot.top(), width, m_look.axisHeight()}, text, m_look.axis, theme.text);
    }
}

} // namespace hoox
