#include "ui/orders/OrderTimelineView.h"

#include "ui/orders/OrderWords.h"

#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 16;     ///< Of the first point's words.
constexpr int kTop = 12;      ///< Of the line, from the row's top.
constexpr int kRadius = 5;    ///< Of a point.
constexpr int kWordTop = 24;  ///< From the row's top.
constexpr int kNoteTop = 41;  ///< From the row's top.
constexpr int kLineTall = 17; ///< Of words.
constexpr int kRowTall = 62;
constexpr int kGap = 14; ///< Between the words of two points.

} // namespace

OrderTimelineView::OrderTimelineView(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"orderTimeline"_s);
    setAccessibleName(tr("Timeline of the order"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, &OrderTimelineView::fit);
}

void OrderTimelineView::setEntry(const std::optional<OrderEntry> &entry)
{
    m_points = entry ? timelineOf(*entry) : QVector<TimelinePoint>();
    m_isRefused = entry && (entry->state == OrderState::Refused || entry->state == OrderState::Failed);
    setAccessibleDescription(spoken());
    fit();
}

QString OrderTimelineView::note(const TimelinePoint &point) const
{
    switch (point.state) {
    case TimelinePoint::State::Done:
        return point.at ? Format::lapse(*point.at) : tr("done", "a step of an order");
    case TimelinePoint::State::Now:
        //: An answer, or a step, that is waited for.
        return tr("waiting", "a step of an order");
    case TimelinePoint::State::Missing:
        return m_isRefused ? tr("refused", "a step of an order") : tr("no answer", "a step of an order");
    case TimelinePoint::State::Ahead:
    case TimelinePoint::State::Skipped:
        break;
    }
    return Format::missing();
}

QString OrderTimelineView::spoken() const
{
    QStringList parts;
    for (const auto &point : m_points) {
        const auto word = OrderWords::step(point.step);
        parts += point.state == TimelinePoint::State::Ahead     ? tr("%1: not reached").arg(word)
                 : point.state == TimelinePoint::State::Skipped ? tr("%1: left out").arg(word)
                                                                : tr("%1: %2", "step, when").arg(word, note(point));
    }
    return parts.join(u", "_s);
}

int OrderTimelineView::pointWidth() const
{
    const QFontMetrics strong(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    int widest = 0;
    for (int step = 0; step < static_cast<int>(kOrderSteps); ++step)
        widest = std::max(widest, strong.horizontalAdvance(OrderWords::step(static_cast<OrderStep>(step))));
    for (const auto &point : m_points)
        widest = std::max(widest, strong.horizontalAdvance(note(point)));
    return widest + m_appearance.scaled(kGap);
}

int OrderTimelineView::columns() const
{
    const auto room = (width() - 2 * m_appearance.scaled(kLeft) + m_appearance.scaled(kGap)) / pointWidth();
    const auto all = static_cast<int>(kOrderSteps);
    if (room >= all)
        return all;
    // Rows alike: nine in two are five and four.
    const auto rows = (all + std::max(1, room) - 1) / std::max(1, room);
    return (all + rows - 1) / rows;
}

int OrderTimelineView::rowHeight() const
{
    return m_appearance.scaled(kRowTall);
}

QSize OrderTimelineView::minimumSizeHint() const
{
    return {m_appearance.scaled(kLeft) * 2 + pointWidth() * 2, sizeHint().height()};
}

QSize OrderTimelineView::sizeHint() const
{
    const auto all = static_cast<int>(kOrderSteps);
    const auto rows = (all + columns() - 1) / columns();
    return {m_appearance.scaled(kLeft) * 2 + pointWidth() * all, rows * rowHeight() + m_appearance.scaled(6)};
}

void OrderTimelineView::fit()
{
    setFixedHeight(sizeHint().height());
    update();
}

void OrderTimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QColor OrderTimelineView::colourOf(const TimelinePoint &point) const
{
    const auto &theme = m_appearance.theme();
    switch (point.state) {
    case TimelinePoint::State::Done:
    case TimelinePoint::State::Now:
        return theme.text;
    case TimelinePoint::State::Missing:
        return m_isRefused ? theme.text : theme.caution;
    case TimelinePoint::State::Ahead:
    case TimelinePoint::State::Skipped:
        break;
    }
    return theme.muted;
}

void OrderTimelineView::drawLine(QPainter &painter, int index, const QPointF &from, const QPointF &to) const
{
    const auto &theme = m_appearance.theme();
    const auto &next = m_points.at(index + 1);
    QPen pen(theme.line3, theme.isHighContrast() ? 2 : 1.5);
    if (next.state != TimelinePoint::State::Done)
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(from, to);
}

void OrderTimelineView::drawPoint(QPainter &painter, const TimelinePoint &point, const QPointF &at) const
{
    const auto &theme = m_appearance.theme();
    const qreal radius = m_appearance.scaled(kRadius);
    const bool isDone = point.state == TimelinePoint::State::Done;
    const bool isQuiet = point.state == TimelinePoint::State::Ahead || point.state == TimelinePoint::State::Skipped;
    const auto colour = isQuiet ? theme.line3 : isDone ? theme.grey1 : colourOf(point);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(isDone ? colour : theme.surface);
    painter.drawEllipse(at, radius, radius);
    // A cross in it: what was refused is told without a colour.
    if (point.state == TimelinePoint::State::Missing && m_isRefused) {
        const auto arm = radius / 2;
        painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
        painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
    }
}

void OrderTimelineView::drawWords(QPainter &painter, const TimelinePoint &point, const QPointF &at) const
{
    using Role = Appearance::FontRole;
    const bool isNews = point.state == TimelinePoint::State::Missing || point.state == TimelinePoint::State::Now;
    const auto left = at.x() - m_appearance.scaled(kRadius);
    const auto row = at.y() - m_appearance.scaled(kTop);
    const auto tall = m_appearance.scaled(kLineTall);
    const QSizeF size(pointWidth(), tall);
    painter.setPen(colourOf(point));
    painter.setFont(m_appearance.font(isNews ? Role::SecondaryStrong : Role::Secondary));
    painter.drawText(QRectF(QPointF(left, row + m_appearance.scaled(kWordTop)), size), Qt::AlignLeft | Qt::AlignVCenter,
                     OrderWords::step(point.step));
    if (!isNews)
        painter.setPen(m_appearance.theme().muted);
    painter.setFont(m_appearance.font(Role::Secondary));
    painter.drawText(QRectF(QPointF(left, row + m_appearance.scaled(kNoteTop)), size), Qt::AlignLeft | Qt::AlignVCenter,
                     note(point));
}

void OrderTimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto across = columns();
    const auto step = (width() - 2.0 * m_appearance.scaled(kLeft)) / across;
    const auto placeOf = [&](int index) {
        const int row = index / across;
        return QPointF(m_appearance.scaled(kLeft + kRadius) + step * (index % across),
                       rowHeight() * row + m_appearance.scaled(kTop));
    };
    for (int index = 0; index + 1 < m_points.size(); ++index) {
        const auto from = placeOf(index), to = placeOf(index + 1);
        // The last of a row: on to the edge.
        drawLine(painter, index, from, to.y() > from.y() ? from + QPointF(step / 2, 0) : to);
    }
    for (int index = 0; index < m_points.size(); ++index) {
        drawPoint(painter, m_points.at(index), placeOf(index));
        drawWords(painter, m_points.at(index), placeOf(index));
    }
}

} // namespace hoox
