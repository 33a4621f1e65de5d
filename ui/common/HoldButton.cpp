#include "ui/common/HoldButton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace hoox {

HoldButton::HoldButton(Appearance &appearance, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_frames.setInterval(std::chrono::milliseconds(16));
    connect(&m_frames, &QTimer::timeout, this, &HoldButton::advance);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

double HoldButton::progress() const
{
    if (!m_since.isValid())
        return 0;
    return qMin(1.0, static_cast<double>(m_since.elapsed()) / static_cast<double>(kHoldFor.count()));
}

QSize HoldButton::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::BodyStrong));
    return {qMax(m_appearance.scaled(240), metrics.horizontalAdvance(tr("%1 · %2 s left").arg(text()).arg(9.9)) + 32),
            m_appearance.scaled(44)};
}

void HoldButton::startHold()
{
    if (m_since.isValid() || !isEnabled())
        return;
    m_since.start();
    m_frames.start();
    update();
}

void HoldButton::stopHold()
{
    m_since.invalidate();
    m_frames.stop();
    update();
}

void HoldButton::advance()
{
    if (progress() < 1.0) {
        update();
        return;
    }
    stopHold();
    Q_EMIT held();
}

QString HoldButton::words() const
{
    if (!m_since.isValid())
        return text();
    const auto left = static_cast<double>(qMax<qint64>(0, kHoldFor.count() - m_since.elapsed())) / 1000;
    return tr("%1 · %2 s left").arg(text(), m_appearance.format().number(std::round(left * 10) / 10, 1));
}

void HoldButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        startHold();
}

void HoldButton::mouseMoveEvent(QMouseEvent *event)
{
    if (!rect().contains(event->position().toPoint()))
        stopHold();
}

void HoldButton::mouseReleaseEvent(QMouseEvent *)
{
    stopHold();
}

void HoldButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        // The keyboard repeats while a key is down: only the first press starts the clock.
        if (!event->isAutoRepeat())
            startHold();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_since.isValid()) {
        stopHold();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QAbstractButton::keyPressEvent(event);
}

void HoldButton::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        stopHold();
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    stopHold();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent *event)
{
    stopHold();
    QAbstractButton::hideEvent(event);
}

void HoldButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        stopHold();
    QAbstractButton::changeEvent(event);
}

void HoldButton::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    const auto ink = isEnabled() ? theme.text : theme.disabled;
    const auto label = words();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.fillPath(frame, theme.surface);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, label);
    const QRect filled(0, 0, qRound(width() * progress()), height());
    if (filled.width() > 0) {
        // The label once more, in the other colour, where the fill already is.
        painter.save();
        painter.setClipRect(filled);
        painter.fillPath(frame, ink);
        painter.setPen(theme.surface);
        painter.drawText(rect(), Qt::AlignCenter, label);
        painter.restore();
    }
    painter.setPen(QPen(ink, 2, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.drawPath(frame);
}

} // namespace hoox
