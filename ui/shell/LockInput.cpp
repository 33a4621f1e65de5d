#include "ui/shell/LockInput.h"

#include <QAction>
#include <QEvent>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace hoox {

bool isOfAHand(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

bool staysOutside(const QObject *watched, const QEvent &event, const QList<const QWidget *> &usable)
{
    if (!isOfAHand(event))
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    // Keys come to commands as to shortcuts, which both belong to what they work in.
    if (widget == nullptr &&
        (qobject_cast<const QAction *>(watched) != nullptr || qobject_cast<const QShortcut *>(watched) != nullptr))
        widget = qobject_cast<const QWidget *>(watched->parent());
    return widget != nullptr && std::none_of(usable.begin(), usable.end(), [widget](const QWidget *each) {
               return each == widget || each->isAncestorOf(widget);
           });
}

} // namespace hoox
