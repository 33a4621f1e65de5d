#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace hoox {

/// The colour tokens of the window, one instance a theme (../shared/mockups/visual.md, section 1).
/// Grey is normal, colour is news; no meaning by colour alone (KR-32). Tests measure contrast on this table.
struct Theme
{
    enum class Kind { Light, Dark, HighContrastLight, HighContrastDark };

    Kind kind;
    QColor page, chrome, surface, sunken, head, hover, selection;
    QColor line, line2, line3;
    QColor text, muted, disabled, onInk;
    QColor up, down;
    QColor stopFill, stopText, stopHatch;
    QColor caution, cautionGround, cautionLine;
    QColor unknown, unknownGround, unknownLine;
    QColor unknownFill, unknownStripe, unknownHatch;
    QColor link;
    QColor grey1, grey2, grey3;
    QColor engagedShade;

    [[nodiscard]] bool isDark() const { return kind == Kind::Dark || kind == Kind::HighContrastDark; }
    [[nodiscard]] bool isHighContrast() const
    {
        return kind == Kind::HighContrastLight || kind == Kind::HighContrastDark;
    }
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static const Theme &of(Kind kind);
};

} // namespace hoox
