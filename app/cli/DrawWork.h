#pragma once

#include <QStringList>

#include <functional>

namespace hoox {

class Session;

/// Runs the window's program without a display until it has drawn; its errors go to standard error, and its status ends
/// the session unless it is 0. `scale` is its QT_SCALE_FACTOR.
void drawOffscreen(Session &session, const QStringList &arguments, const std::function<void()> &drawn,
                   const QString &scale = {});

} // namespace hoox
