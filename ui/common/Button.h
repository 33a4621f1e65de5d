#pragma once

#include "ui/common/Appearance.h"

#include <QPushButton>

namespace hoox {

/// A push button whose icon follows the theme. GUI thread.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Look {
        Normal,  ///< Edge of a control.
        Primary, ///< 2 px ink edge: one a page or sheet.
        Quiet,   ///< No edge, muted words.
        Link,    ///< Underlined ink words.
    };

    /// `iconName` of `:/icons`, may be empty. An empty `text` makes a square icon button: give it an accessible name.
    Button(Appearance &appearance, const QString &text, const QString &iconName = {}, QWidget *parent = nullptr,
           Look look = Look::Normal);

    void setIconName(const QString &iconName);
    /// With a chevron at the right. Hides `QPushButton::setMenu`, whose own sign is of the desktop's style.
    void setMenu(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    QString m_iconName;
    Look m_look;
};

} // namespace hoox
