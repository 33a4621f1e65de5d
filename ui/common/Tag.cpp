#include "ui/common/Tag.h"

#include <QFontMetrics>
#include <QPainter>

namespace hoox {

Tag::Tag(Appearance &appearance, const QString &text, Look look, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setLook(Look look)
{
    m_look = look;
    update();
}

QSize Tag::sizeOf(const QString &text, const Appearance &appearance)
{
    const QFontMetrics metrics(appearance.font(Appearance::FontRole::Caption));
    return {metrics.horizontalAdvance(text) + appearance.scaled(14), appearance.scaled(18)};
}

QSize Tag::sizeHint() const
{
    return sizeOf(m_text, m_appearance);
}

void Tag::paint(QPainter &painter, const QRect &rect, const QString &text, Look look, const Appearance &appearance,
                const QColor &ink, const QColor &paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(appearance.font(Appearance::FontRole::Caption));
    if (look == Look::Filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(rect, 3, 3);
    } else {
        painter.setPen(QPen(ink, 1, look == Look::Dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    painter.setPen(look == Look::Filled ? paper : ink);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    const auto ink = m_look == Look::Dashed ? theme.caution : m_look == Look::Outline ? theme.muted : theme.text;
    paint(painter, rect(), m_text, m_look, m_appearance, ink, theme.onInk);
}

} // namespace hoox
