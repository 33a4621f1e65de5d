#include "ui/analytics/ReadableChart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace hoox {

namespace {

constexpr qsizetype kPageOfPlaces = 10;

}

ReadableChart::ReadableChart(Appearance &appearance, QSize sizeAt100, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_size(sizeAt100)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        dataChanged();
    });
}

void ReadableChart::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize ReadableChart::sizeHint() const
{
    return {m_appearance.scaled(m_size.width()), m_appearance.scaled(m_size.height())};
}

QSize ReadableChart::minimumSizeHint() const
{
    return {m_appearance.scaled(200), sizeHint().height()};
}

void ReadableChart::dataChanged()
{
    if (!m_place || *m_place >= places()) {
        pointAt(std::nullopt);
        setAccessibleDescription(summary());
    } else { // A read every now and then moves no cursor.
        const auto pointed = readOutOf(*m_place);
        setAccessibleDescription(pointed.whole());
        Q_EMIT readOut(pointed);
    }
    update();
}

void ReadableChart::pointAt(std::optional<qsizetype> place)
{
    if (place == m_place)
        return;
    m_place = place;
    const auto pointed = place ? readOutOf(*place) : ReadOut();
    setAccessibleDescription(place ? pointed.whole() : summary());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT readOut(pointed);
}

void ReadableChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, m_place);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_appearance.theme().text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void ReadableChart::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(placeAt(event->position()));
}

void ReadableChart::leaveEvent(QEvent *)
{
    pointAt(std::nullopt);
}

void ReadableChart::focusOutEvent(QFocusEvent *event)
{
    pointAt(std::nullopt);
    update();
    QWidget::focusOutEvent(event);
}

void ReadableChart::keyPressEvent(QKeyEvent *event)
{
    const auto last = places() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    const auto step = [&](qsizetype by) {
        // The first press lands on the newest going back, on the oldest going on.
        const auto from = m_place.value_or(by < 0 ? last + 1 : -1);
        pointAt(std::clamp<qsizetype>(from + by, 0, last));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_PageUp:
        return step(-kPageOfPlaces);
    case Qt::Key_PageDown:
        return step(kPageOfPlaces);
    case Qt::Key_Home:
        return pointAt(0);
    case Qt::Key_End:
        return pointAt(last);
    case Qt::Key_Escape:
        if (m_place)
            return pointAt(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace hoox
