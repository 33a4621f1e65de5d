#include "ui/shell/Announcer.h"

#include <QAccessible>

namespace hoox {

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("announcer"));
    setFocusPolicy(Qt::NoFocus);
    resize(1, 1);
    lower();
}

void Announcer::speak(const QString &sentence)
{
    setAccessibleName(sentence);
    // Qt 6.4 has no announcement of its own: readers speak an alert, and what is told to have the focus.
    for (const auto kind : {QAccessible::NameChanged, QAccessible::Alert, QAccessible::Focus}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace hoox
