#include "ui/shell/KillBarButtons.h"

#include "ui/common/HooxStyle.h"
#include "ui/shell/KillLook.h"
#include "ui/shell/KillShape.h"

#include <QKeyEvent>
#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

KillStateButton::KillStateButton(Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setObjectName(u"killState"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(HooxStyle::kOwnFocusRing, true);
    setCursor(Qt::PointingHandCursor);
}

void KillStateButton::setFace(KillFace face, double windowLeft)
{
    m_face = face;
    m_windowLeft = windowLeft;
    update();
}

QSize KillStateButton::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::KillWord));
    return {metrics.horizontalAdvance(KillWords::word(m_face)) + m_appearance.scaled(78), m_appearance.scaled(40)};
}

void KillStateButton::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    const auto look = KillLook::of(m_face, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect(), 4, 4);
    const auto shape = m_appearance.scaled(24);
    const auto left = m_appearance.scaled(10);
    paintKillShape(painter, QRectF(left, (height() - shape) / 2.0, shape, shape), m_face, look.word, m_windowLeft);
    painter.setFont(m_appearance.font(Appearance::FontRole::KillWord));
    painter.setPen(look.word);
    const auto wordLeft = left + shape + m_appearance.scaled(12);
    painter.drawText(rect().adjusted(wordLeft, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, KillWords::word(m_face));
    const auto edge = m_appearance.scaled(12);
    painter.drawPixmap(QPointF(width() - edge - m_appearance.scaled(10), (height() - edge) / 2.0),
                       m_appearance.icon(u"chevron-down"_s, edge, look.word, devicePixelRatioF()));
    if (underMouse() && !hasFocus()) {
        painter.setPen(QPen(look.word, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.filled ? look.text : theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

KillEngageButton::KillEngageButton(Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setObjectName(u"engage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(HooxStyle::kOwnFocusRing, true);
    setCursor(Qt::PointingHandCursor);
}

void KillEngageButton::setFace(KillFace face, bool reachable)
{
    m_face = face;
    m_reachable = reachable;
    update();
}

QSize KillEngageButton::sizeHint() const
{
    return {m_appearance.scaled(140), m_appearance.scaled(40)};
}

void KillEngageButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            Q_EMIT pressed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void KillEngageButton::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    const auto look = KillLook::of(m_face, theme);
    const bool hollow = look.filled || !m_reachable;
    const auto ink = look.filled ? look.text : theme.text;
    const auto paper = hollow ? look.ground : theme.text;
    const auto words = hollow ? ink : theme.onInk;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool hovered = underMouse() && isEnabled();
    painter.setPen(QPen(hovered && !look.filled ? theme.stopText : ink, 2, m_reachable ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(paper);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(m_appearance.font(Appearance::FontRole::Engage));
    painter.setPen(words);
    const auto word = tr("ENGAGE");
    if (m_reachable) {
        const auto shape = m_appearance.scaled(16);
        const auto gap = m_appearance.scaled(8);
        const auto wide = shape + gap + painter.fontMetrics().horizontalAdvance(word);
        const auto left = (width() - wide) / 2;
        painter.drawText(rect().adjusted(left + shape + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, word);
        paintHexagon(painter, QRectF(left, (height() - shape) / 2.0, shape, shape), words);
    } else {
        painter.drawText(QRect(0, m_appearance.scaled(3), width(), height() / 2), Qt::AlignCenter, word);
        painter.setFont(m_appearance.font(Appearance::FontRole::Small));
        painter.drawText(QRect(0, height() / 2, width(), height() / 2 - m_appearance.scaled(3)), Qt::AlignCenter,
                         tr("sent when reachable"));
    }
    if (hasFocus()) {
        // Inside the edge, in the words' colour: 16 px around the button stay empty.
        painter.setPen(QPen(words, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 3, 3);
    }
}

KillAlarmsButton::KillAlarmsButton(Appearance &appearance, QWidget *parent)
    : QAbstractButton(parent), m_appearance(appearance)
{
    setObjectName(u"alarmsButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(HooxStyle::kOwnFocusRing, true);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Alerts (F8)"));
    setOpen(0);
}

void KillAlarmsButton::setFace(KillFace face)
{
    m_face = face;
    update();
}

void KillAlarmsButton::setOpen(int open)
{
    m_open = open;
    setAccessibleName(tr("Alerts: %1. Opens the list.").arg(words()));
    update();
}

QString KillAlarmsButton::words() const
{
    return m_open == 0 ? tr("none") : tr("%n open", nullptr, m_open);
}

QSize KillAlarmsButton::sizeHint() const
{
    const QFontMetrics figure(m_appearance.font(Appearance::FontRole::BodyStrong));
    const QFontMetrics label(m_appearance.font(Appearance::FontRole::Small));
    const auto wide =
        std::max(figure.horizontalAdvance(words()) + m_appearance.scaled(20), label.horizontalAdvance(tr("alerts")));
    return {wide + m_appearance.scaled(12), m_appearance.scaled(40)};
}

void KillAlarmsButton::paintEvent(QPaintEvent *)
{
    const auto look = KillLook::of(m_face, m_appearance.theme());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect(), 4, 4);
    const auto right = rect().adjusted(0, 0, -m_appearance.scaled(6), 0);
    const auto half = m_appearance.scaled(18);
    painter.setFont(m_appearance.font(Appearance::FontRole::Small));
    painter.setPen(look.muted);
    painter.drawText(right.adjusted(0, m_appearance.scaled(2), 0, half - right.height()),
                     Qt::AlignVCenter | Qt::AlignRight, tr("alerts"));
    painter.setFont(m_appearance.font(m_open > 0 ? Appearance::FontRole::BodyStrong : Appearance::FontRole::Body));
    painter.setPen(look.text);
    painter.drawText(right.adjusted(0, half, 0, -m_appearance.scaled(2)), Qt::AlignVCenter | Qt::AlignRight, words());
    const auto edge = m_appearance.scaled(14);
    const auto left = right.right() - painter.fontMetrics().horizontalAdvance(words()) - m_appearance.scaled(18);
    painter.drawPixmap(QPointF(left, half + (height() - half - edge) / 2.0 - 1),
                       m_appearance.icon(u"bell"_s, edge, look.text, devicePixelRatioF()));
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(look.text, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace hoox
