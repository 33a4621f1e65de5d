#include "ui/shell/Announcer.h"

#include <QAccessible>

namespace hoox {

namespace {

constexpr std::chrono::seconds kForgottenAfter{30};

void tell(QWidget *widget, QAccessible::Event kind)
{
    QAccessibleEvent event(widget, kind);
    QAccessible::updateAccessibility(&event);
}

} // namespace

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("announcer"));
    setFocusPolicy(Qt::NoFocus);
    resize(1, 1);
    lower();
    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, this, [this] { setAccessibleName({}); });
}

void Announcer::speak(const QString &sentence)
{
    setAccessibleName(sentence);
    // Qt 6.4 has no announcement of its own: readers speak an alert, and what is told to have the focus.
    for (const auto kind : {QAccessible::NameChanged, QAccessible::Alert, QAccessible::Focus})
        tell(this, kind);
    if (auto *focus = window()->focusWidget())
        tell(focus, QAccessible::Focus);
    m_forget.start(kForgottenAfter);
}

} // namespace hoox
