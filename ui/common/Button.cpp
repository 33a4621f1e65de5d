#include "ui/common/Button.h"

namespace hoox {

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

void Button::applyAppearance()
{
    const auto edge = m_appearance.scaled(14);
    setIconSize({edge, edge});
    if (text().isEmpty())
        setFixedWidth(m_appearance.scaled(28));
    if (m_iconName.isEmpty()) {
        setIcon({});
        return;
    }
    const auto &theme = m_appearance.theme();
    const auto ratio = devicePixelRatioF();
    QIcon icon(m_appearance.icon(m_iconName, edge, m_look == Look::Quiet ? theme.muted : theme.text, ratio));
    icon.addPixmap(m_appearance.icon(m_iconName, edge, theme.disabled, ratio), QIcon::Disabled);
    setIcon(icon);
}

} // namespace hoox
