#pragma once

#include "ui/common/Appearance.h"
#include "ui/common/HooxStyle.h"

#include <QApplication>
#include <QWidget>

namespace hoox::tests {

inline void showAt(QWidget &page, const QSize &size)
{
    page.resize(size);
    page.show();
}

/// The application dressed as it is in use, once a program.
inline Appearance &dressedAppearance()
{
    static auto *appearance = [] {
        auto *made = new Appearance(qApp);
        HooxStyle::dress(*qApp, *made);
        return made;
    }();
    appearance->setTheme(Theme::Kind::Light);
    appearance->setTextScale(1.0);
    appearance->setFormat(Format());
    return *appearance;
}

} // namespace hoox::tests
