#include "ui/common/Button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 6;      ///< Between icon and words.
constexpr int kStyleGap = 4; ///< What Qt puts there, whatever the size of the text.

/// The rest of the gap is part of the picture.
QPixmap withGap(const QPixmap &icon, const QSize &size)
{
    QPixmap wide(size * icon.devicePixelRatio());
    wide.setDevicePixelRatio(icon.devicePixelRatio());
    wide.fill(Qt::transparent);
    QPainter(&wide).drawPixmap(0, 0, icon);
    return wide;
}

} // namespace

Button::Button(Appearance &appearance, const QString &text, const QString &iconName, QWidget *parent, Look look)
    : QPushButton(text, parent), m_appearance(appearance), m_iconName(iconName), m_look(look)
{
    setProperty("primary", look == Look::Primary);
    setProperty("quiet", look == Look::Quiet);
    setProperty("link", look == Look::Link);
    setAutoDefault(false); // Enter never presses what has not the focus (KR-34).
    connect(&m_appearance, &Appearance::changed, this, &Button::applyAppearance);
    applyAppearance();
}

void Button::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    applyAppearance();
}

void Button::setMenu(QMenu *menu)
{
    setProperty("opens", true);
    QPushButton::setMenu(menu);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_isDeafToEnter || !isEnter)
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent *event)
{
    if (menu() == nullptr) {
        QPushButton::paintEvent(event);
        return;
    }
    // As if it had no menu: with one, the style sheet's padding does not count.
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButton, option);
    const auto edge = m_appearance.scaled(12);
    const auto &theme = m_appearance.theme();
    painter.drawPixmap(
        QPointF(width() - edge - 10, (height() - edge) / 2.0),
        m_appearance.icon(u"chevron-down"_s, edge, isEnabled() ? theme.text : theme.disabled, devicePixelRatioF()));
}

void Button::applyAppearance()
{
    const auto edge = m_appearance.scaled(14);
    if (text().isEmpty())
        setFixedWidth(m_appearance.scaled(28));
    if (m_iconName.isEmpty()) {
        setIcon({});
        return;
    }
    const auto &theme = m_appearance.theme();
    const auto ratio = devicePixelRatioF();
    const auto gap = text().isEmpty() ? 0 : qMax(0, m_appearance.scaled(kGap) - kStyleGap);
    setIconSize({edge + gap, edge});
    const auto drawn = [&](const QColor &colour) {
        return withGap(m_appearance.icon(m_iconName, edge, colour, ratio), {edge + gap, edge});
    };
    QIcon icon(drawn(m_look == Look::Quiet ? theme.muted : theme.text));
    icon.addPixmap(drawn(theme.disabled), QIcon::Disabled);
    if (theme.isHighContrast()) // A pressed-in one is inverted there.
        icon.addPixmap(drawn(theme.onInk), QIcon::Normal, QIcon::On);
    setIcon(icon);
}

} // namespace hoox
