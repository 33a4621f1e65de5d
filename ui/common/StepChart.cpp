#include "ui/common/StepChart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 11> kTickSeconds{60, 300, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400, 604800};
constexpr int kTickGap = 84;
constexpr double kLineWidth = 1.5;
constexpr int kPointerSteps = 96; ///< A press of an arrow key moves by this part of the width.

QColor seriesColour(const Theme &theme, qsizetype number)
{
    static const std::array<QRgb, 4> light{0x0072B2, 0xB07600, 0x00856A, 0xB0508A};
    static const std::array<QRgb, 4> dark{0x56B4E9, 0xE69F00, 0x2F9E7F, 0xC77BB0};
    if (number == 0 || theme.isHighContrast())
        return theme.text;
    const auto &palette = theme.isDark() ? dark : light;
    return QColor(palette.at(static_cast<std::size_t>(number - 1) % palette.size()));
}

QVector<qreal> seriesDash(qsizetype number)
{
    static const std::array<QVector<qreal>, 5> dashes{{{}, {6, 3}, {2, 2}, {8, 3, 2, 3}, {4, 2, 1, 2, 1, 2}}};
    return dashes.at(static_cast<std::size_t>(number) % dashes.size());
}

} // namespace

StepChart::StepChart(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepChart::setSeries(const QVector<StepSeries> &series, qint64 from, qint64 to)
{
    m_series = series;
    m_from = from;
    m_to = to;
    double least = 0;
    double most = 0;
    QStringList ends;
    for (const auto &line : m_series) {
        for (const auto &step : line.steps) {
            if (!std::isfinite(step.value))
                continue;
            least = std::min(least, step.value);
            most = std::max(most, step.value);
        }
        ends.append(endText(line));
    }
    m_grid = gridValues(least, most);
    setAccessibleDescription(ends.join(u", "_s));
    update();
}

void StepChart::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize StepChart::sizeHint() const
{
    return {m_appearance.scaled(640), m_appearance.scaled(124)};
}

QSize StepChart::minimumSizeHint() const
{
    return {m_appearance.scaled(320), m_appearance.scaled(120)};
}

double StepChart::valueAt(const StepSeries &series, qint64 second)
{
    const auto after = std::upper_bound(series.steps.cbegin(), series.steps.cend(), second,
                                        [](qint64 at, const StepSeries::Step &step) { return at < step.second; });
    return after == series.steps.cbegin() ? 0 : (after - 1)->value;
}

QVector<double> StepChart::gridValues(double least, double most, int lines)
{
    if (!(most > least))
        return {0, 1};
    const auto rough = (most - least) / lines;
    const auto power = std::pow(10, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (power * factor >= rough)
            step = power * factor;
    }
    QVector<double> values;
    const auto first = static_cast<qint64>(std::floor(least / step));
    const auto last = static_cast<qint64>(std::ceil(most / step));
    for (auto line = first; line <= last; ++line)
        values.append(static_cast<double>(line) * step);
    return values;
}

QString StepChart::axisText(double value) const
{
    const auto text = m_appearance.format().number(value);
    return value > 0 ? u'+' + text : text;
}

QString StepChart::endText(const StepSeries &series) const
{
    const auto value = m_appearance.format().signedMoney(valueAt(series, m_to));
    return m_series.size() > 1 ? value + u' ' + series.name : value;
}

QRectF StepChart::plotArea() const
{
    const QFontMetricsF axis(m_appearance.font(Appearance::FontRole::Caption));
    double left = 0;
    for (const auto value : m_grid)
        left = std::max(left, axis.horizontalAdvance(axisText(value)));
    double right = 0;
    for (const auto &series : m_series)
        right = std::max(right, axis.horizontalAdvance(endText(series)));
    const auto gap = m_appearance.scaled(8);
    return QRectF(rect()).adjusted(left + gap, axis.height() / 2 + 2, -right - 2 * gap, -axis.height() - gap);
}

double StepChart::xOf(qint64 second, const QRectF &plot) const
{
    const auto whole = static_cast<double>(std::max<qint64>(1, m_to - m_from));
    return plot.left() + plot.width() * std::clamp(static_cast<double>(second - m_from) / whole, 0.0, 1.0);
}

double StepChart::yOf(double value, const QRectF &plot) const
{
    const auto least = m_grid.first();
    return plot.bottom() - plot.height() * (value - least) / (m_grid.last() - least);
}

void StepChart::drawGrid(QPainter &painter, const QRectF &plot) const
{
    const auto &theme = m_appearance.theme();
    for (const auto value : m_grid) {
        const auto y = std::round(yOf(value, plot)) + 0.5;
        painter.setPen(value == 0 ? theme.line3 : theme.line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        const QRectF label(0, y - 10, plot.left() - m_appearance.scaled(8), 20);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, axisText(value));
    }
}

void StepChart::drawTimes(QPainter &painter, const QRectF &plot) const
{
    const auto &format = m_appearance.format();
    const auto most = std::max(1.0, plot.width() / m_appearance.scaled(kTickGap));
    const auto span = m_to - m_from;
    const auto fits = [&](qint64 tick) { return static_cast<double>(span) / static_cast<double>(tick) <= most; };
    const auto found = std::find_if(kTickSeconds.cbegin(), kTickSeconds.cend(), fits);
    const auto tick = found == kTickSeconds.cend() ? kTickSeconds.back() : *found;
    // Ticks stand on full hours of the zone that is shown.
    const auto offset = format.zone().offsetFromUtc(QDateTime::fromSecsSinceEpoch(m_to, Qt::UTC));
    const auto &theme = m_appearance.theme();
    for (auto second = ((m_from + offset) / tick + 1) * tick - offset; second <= m_to; second += tick) {
        const auto x = std::round(xOf(second, plot)) + 0.5;
        painter.setPen(theme.line3);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.setPen(theme.muted);
        const auto text = format.timeOfDay(QDateTime::fromSecsSinceEpoch(second, Qt::UTC)).left(5);
        painter.drawText(QRectF(x - 40, plot.bottom() + 5, 80, painter.fontMetrics().height()),
                         Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void StepChart::drawLine(QPainter &painter, const QRectF &plot, qsizetype number) const
{
    const auto &series = m_series.at(number);
    QPainterPath path(QPointF(plot.left(), yOf(valueAt(series, m_from), plot)));
    for (const auto &step : series.steps) {
        if (step.second < m_from || step.second > m_to || !std::isfinite(step.value))
            continue;
        const auto x = xOf(step.second, plot);
        path.lineTo(x, path.currentPosition().y());
        path.lineTo(x, yOf(step.value, plot));
    }
    path.lineTo(plot.right(), path.currentPosition().y());
    const auto &theme = m_appearance.theme();
    QPen pen(m_stale ? theme.muted : seriesColour(theme, number), kLineWidth * m_appearance.textScale());
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (const auto dash = seriesDash(number); !dash.isEmpty())
        pen.setDashPattern(dash);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void StepChart::drawEnd(QPainter &painter, const QRectF &plot, qsizetype number, double &lowestFree) const
{
    const auto &theme = m_appearance.theme();
    const auto colour = m_stale ? theme.muted : seriesColour(theme, number);
    const auto y = yOf(valueAt(m_series.at(number), m_to), plot);
    const auto radius = m_appearance.scaled(3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(plot.right(), y), radius, radius);
    painter.setPen(colour);
    const auto height = painter.fontMetrics().height();
    // Two lines that end close to each other keep their words apart.
    const auto top = std::max(y - height / 2.0, lowestFree);
    lowestFree = top + height;
    painter.drawText(QRectF(plot.right() + m_appearance.scaled(10), top, width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter, endText(m_series.at(number)));
}

void StepChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_grid.size() < 2 || m_to <= m_from)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_appearance.font(Appearance::FontRole::Caption));
    const auto plot = plotArea();
    drawGrid(painter, plot);
    drawTimes(painter, plot);
    const auto &theme = m_appearance.theme();
    if (m_pointed) {
        const auto x = std::round(xOf(*m_pointed, plot)) + 0.5;
        painter.setPen(theme.line3);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    QVector<qsizetype> fromTheTop;
    for (qsizetype number = 0; number < m_series.size(); ++number) {
        drawLine(painter, plot, number);
        fromTheTop.append(number);
    }
    std::sort(fromTheTop.begin(), fromTheTop.end(), [this](qsizetype a, qsizetype b) {
        return valueAt(m_series.at(a), m_to) > valueAt(m_series.at(b), m_to);
    });
    double lowestFree = 0;
    for (const auto number : fromTheTop)
        drawEnd(painter, plot, number, lowestFree);
    if (hasFocus()) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void StepChart::pointAt(std::optional<qint64> second)
{
    m_pointed = second;
    QStringList words;
    if (second) {
        const auto &format = m_appearance.format();
        words.append(format.time(*second) + u' ' + format.zoneName());
        for (const auto &series : m_series)
            words.append(format.signedMoney(valueAt(series, *second)) + u' ' + series.name);
    }
    update();
    Q_EMIT readOut(words.join(u"  "_s));
}

void StepChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto plot = plotArea();
    if (m_grid.size() < 2 || m_to <= m_from || !plot.contains(event->position())) {
        pointAt(std::nullopt);
        return;
    }
    const auto part = (event->position().x() - plot.left()) / plot.width();
    pointAt(m_from + static_cast<qint64>(part * static_cast<double>(m_to - m_from)));
}

void StepChart::leaveEvent(QEvent *)
{
    pointAt(std::nullopt);
}

void StepChart::keyPressEvent(QKeyEvent *event)
{
    const auto stride = std::max<qint64>(1, (m_to - m_from) / kPointerSteps);
    if (event->key() == Qt::Key_Left)
        pointAt(std::max(m_from, m_pointed.value_or(m_to) - stride));
    else if (event->key() == Qt::Key_Right)
        pointAt(std::min(m_to, m_pointed.value_or(m_from) + stride));
    else
        QWidget::keyPressEvent(event);
}

void StepChart::focusOutEvent(QFocusEvent *event)
{
    pointAt(std::nullopt);
    QWidget::focusOutEvent(event);
}

} // namespace hoox
