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

    /// Enter does nothing on it, whatever the desktop says: it sends, or it decides (KR-34).
    void setDeafToEnter() { m_isDeafToEnter = true; }
    [[nodiscard]] bool isDeafToEnter() const { return m_isDeafToEnter; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyAppearance();
    Appearance &m_appearance;
    QString m_iconName;
    Look m_look;
    bool m_isDeafToEnter = false;
};

} // namespace hoox
