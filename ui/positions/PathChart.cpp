#include "ui/positions/PathChart.h"

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

constexpr std::array<qint64, 12> kPathTicks{60,    300,   900,   1800,  3600,   7200,
                                            14400, 21600, 43200, 86400, 604800, 2592000};
constexpr qint64 kDayOfTicks = 86400;
constexpr int kPathTickGap = 72;
constexpr int kPathStrides = 96; ///< A press of an arrow key moves by this part of the width.
constexpr int kPanelHeight = 88;
constexpr int kPanelCaption = 18;

} // namespace

PathChart::PathChart(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"pathChart"_s);
    setAccessibleName(tr("Size and average entry over time"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PathChart::setPath(const PositionPath &path, qint64 from, qint64 to)
{
    m_path = path;
    m_from = from;
    m_to = to;
    setAccessibleDescription(wordsAt(to));
    pointAt(std::nullopt);
}

QSize PathChart::sizeHint() const
{
    return {m_appearance.scaled(320), m_appearance.scaled(2 * (kPanelHeight + kPanelCaption) + 22)};
}

QSize PathChart::minimumSizeHint() const
{
    return {m_appearance.scaled(200), sizeHint().height()};
}

PositionStep PathChart::stepAt(const PositionPath &path, qint64 second)
{
    const auto after = std::upper_bound(path.steps.cbegin(), path.steps.cend(), second,
                                        [](qint64 at, const PositionStep &step) { return at < step.second; });
    return after == path.steps.cbegin() ? path.before : *(after - 1);
}

std::optional<double> PathChart::valueOf(const PositionStep &step, Figure figure)
{
    const auto &value = figure == Figure::Size ? step.size : step.entryPrice;
    return value && std::isfinite(*value) ? value : std::nullopt;
}

QVector<double> PathChart::gridOf(Figure figure) const
{
    std::optional<double> least;
    std::optional<double> most;
    const auto take = [&](const PositionStep &step) {
        const auto value = valueOf(step, figure);
        if (!value)
            return;
        least = std::min(least.value_or(*value), *value);
        most = std::max(most.value_or(*value), *value);
    };
    take(m_path.before);
    std::for_each(m_path.steps.cbegin(), m_path.steps.cend(), take);
    if (!least)
        return {};
    // A size is seen from zero; an entry price moves too little for that.
    if (figure == Figure::Size)
        return StepChart::gridValues(std::min(0.0, *least), std::max(0.0, *most));
    const auto room = *most > *least ? 0 : std::max(std::abs(*most) * 0.001, 1e-9);
    return StepChart::gridValues(*least - room, *most + room);
}

QVector<PathChart::Panel> PathChart::panels() const
{
    const QFontMetricsF axis(m_appearance.font(Appearance::FontRole::Caption));
    QVector<Panel> panels{{Figure::Size, {}, gridOf(Figure::Size)}, {Figure::Entry, {}, gridOf(Figure::Entry)}};
    double left = 0;
    for (const auto &panel : panels) {
        for (const auto value : panel.grid)
            left = std::max(left, axis.horizontalAdvance(m_appearance.format().number(value)));
    }
    const auto caption = m_appearance.scaled(kPanelCaption);
    const auto height = m_appearance.scaled(kPanelHeight);
    double top = caption;
    for (auto &panel : panels) {
        panel.plot = QRectF(left + m_appearance.scaled(14), top,
                            std::max(1.0, width() - left - m_appearance.scaled(22)), height - m_appearance.scaled(8));
        top += height + caption;
    }
    return panels;
}

double PathChart::xOf(qint64 second, const QRectF &plot) const
{
    const auto whole = static_cast<double>(std::max<qint64>(1, m_to - m_from));
    return plot.left() + plot.width() * std::clamp(static_cast<double>(second - m_from) / whole, 0.0, 1.0);
}

double PathChart::yOf(double value, const Panel &panel)
{
    const auto least = panel.grid.first();
    return panel.plot.bottom() - panel.plot.height() * (value - least) / (panel.grid.last() - least);
}

void PathChart::drawPanel(QPainter &painter, const Panel &panel) const
{
    const auto &theme = m_appearance.theme();
    const auto caption = m_appearance.scaled(kPanelCaption);
    const QRectF head(panel.plot.left(), panel.plot.top() - caption, panel.plot.width(), caption - 2);
    painter.setPen(theme.muted);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     panel.figure == Figure::Size ? tr("size") : tr("average entry"));
    if (panel.grid.size() < 2) {
        painter.drawText(panel.plot, Qt::AlignCenter, Format::missing());
        return;
    }
    // As many labels as have room, each line a round value.
    const auto line = painter.fontMetrics().height() + 2;
    const auto room = std::max<qsizetype>(2, static_cast<qsizetype>(panel.plot.height() / line));
    const auto every = (panel.grid.size() + room - 1) / room;
    for (qsizetype place = 0; place < panel.grid.size(); ++place) {
        const auto value = panel.grid.at(place);
        const auto y = std::round(yOf(value, panel)) + 0.5;
        painter.setPen(value == 0 ? theme.line3 : theme.line);
        painter.drawLine(QPointF(panel.plot.left(), y), QPointF(panel.plot.right(), y));
        if (place % every != 0)
            continue;
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, y - 10, panel.plot.left() - m_appearance.scaled(6), 20),
                         Qt::AlignRight | Qt::AlignVCenter, m_appearance.format().number(value));
    }
    drawLine(painter, panel);
}

void PathChart::drawLine(QPainter &painter, const Panel &panel) const
{
    QPainterPath path;
    bool isDrawn = false;
    const auto lineTo = [&](double x, const std::optional<double> &value) {
        if (isDrawn)
            path.lineTo(x, path.currentPosition().y());
        if (!value) {
            isDrawn = false;
            return;
        }
        if (isDrawn)
            path.lineTo(x, yOf(*value, panel));
        else
            path.moveTo(x, yOf(*value, panel));
        isDrawn = true;
    };
    lineTo(panel.plot.left(), valueOf(m_path.before, panel.figure));
    for (const auto &step : m_path.steps)
        lineTo(xOf(step.second, panel.plot), valueOf(step, panel.figure));
    if (isDrawn)
        path.lineTo(panel.plot.right(), path.currentPosition().y());
    QPen pen(m_appearance.theme().text, 1.5 * m_appearance.textScale());
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void PathChart::drawTimes(QPainter &painter, const QRectF &plot) const
{
    const auto &format = m_appearance.format();
    const auto most = std::max(1.0, plot.width() / m_appearance.scaled(kPathTickGap));
    const auto span = m_to - m_from;
    auto tick = kPathTicks.back();
    for (const auto each : kPathTicks) {
        if (static_cast<double>(span) / static_cast<double>(each) <= most) {
            tick = each;
            break;
        }
    }
    while (static_cast<double>(span) / static_cast<double>(tick) > most)
        tick *= 2;
    // Ticks stand on full hours of the zone that is shown.
    const auto offset = format.zone().offsetFromUtc(QDateTime::fromSecsSinceEpoch(m_to, Qt::UTC));
    const auto &theme = m_appearance.theme();
    for (auto second = ((m_from + offset) / tick + 1) * tick - offset; second <= m_to; second += tick) {
        const auto x = std::round(xOf(second, plot)) + 0.5;
        painter.setPen(theme.line3);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.setPen(theme.muted);
        const auto whole = format.time(second);
        const auto text = tick >= kDayOfTicks ? whole.left(10) : whole.mid(11, 5);
        QRectF place(x - 50, plot.bottom() + 5, 100, painter.fontMetrics().height());
        const auto edge = width() - m_appearance.scaled(6);
        const bool isCut = x + painter.fontMetrics().horizontalAdvance(text) / 2.0 > edge;
        if (isCut) // The last one stays whole.
            place.moveRight(edge);
        painter.drawText(place, isCut ? Qt::AlignRight : Qt::AlignHCenter, text);
    }
}

void PathChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_to <= m_from)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_appearance.font(Appearance::FontRole::Caption));
    const auto both = panels();
    const auto &theme = m_appearance.theme();
    for (const auto &panel : both)
        drawPanel(painter, panel);
    drawTimes(painter, both.last().plot);
    if (m_pointed) {
        const auto x = std::round(xOf(*m_pointed, both.first().plot)) + 0.5;
        painter.setPen(theme.line3);
        painter.drawLine(QPointF(x, both.first().plot.top()), QPointF(x, both.last().plot.bottom()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

QString PathChart::wordsAt(qint64 second) const
{
    const auto &format = m_appearance.format();
    const auto step = stepAt(m_path, second);
    return QStringList{format.time(second) + u' ' + format.zoneName(), format.number(step.size),
                       tr("entry %1").arg(format.number(step.entryPrice))}
        .join(u" · "_s);
}

void PathChart::pointAt(std::optional<qint64> second)
{
    m_pointed = second;
    update();
    Q_EMIT readOut(second ? wordsAt(*second) : QString());
}

void PathChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto plot = panels().constFirst().plot;
    const auto part = (event->position().x() - plot.left()) / plot.width();
    if (m_to <= m_from || part < 0 || part > 1) {
        pointAt(std::nullopt);
        return;
    }
    pointAt(m_from + static_cast<qint64>(part * static_cast<double>(m_to - m_from)));
}

void PathChart::leaveEvent(QEvent *)
{
    pointAt(std::nullopt);
}

void PathChart::keyPressEvent(QKeyEvent *event)
{
    const auto stride = std::max<qint64>(1, (m_to - m_from) / kPathStrides);
    if (event->key() == Qt::Key_Left)
        pointAt(std::max(m_from, m_pointed.value_or(m_to) - stride));
    else if (event->key() == Qt::Key_Right)
        pointAt(std::min(m_to, m_pointed.value_or(m_from) + stride));
    else
        QWidget::keyPressEvent(event);
}

void PathChart::focusOutEvent(QFocusEvent *event)
{
    pointAt(std::nullopt);
    QWidget::focusOutEvent(event);
}

} // namespace hoox
