#pragma once

#include <QList>

class QEvent;
class QObject;
class QWidget;

namespace hoox {

/// Whether the event is of a hand: keys, shortcuts, buttons, wheel, touch, and what is dragged over or dropped.
[[nodiscard]] bool isOfAHand(const QEvent &event);

/// Whether an event of a hand for `watched` stays outside while only `usable`, and what is in them, may have any. Only
/// what has a widget decides: a window itself has yet to find the one it means. GUI thread.
[[nodiscard]] bool staysOutside(const QObject *watched, const QEvent &event, const QList<const QWidget *> &usable);

} // namespace hoox
