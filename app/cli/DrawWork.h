#pragma once

#include "app/cli/Output.h"

#include <QStringList>

#include <functional>

namespace hoox {

class Session;

/// Runs the window's program without a display until it has drawn; its errors go to standard error. A status that is
/// not 0 ends the session, or is for `failed` where something is to be done before. `scale` is its QT_SCALE_FACTOR.
void drawOffscreen(Session &session, const QStringList &arguments, const std::function<void()> &drawn,
                   const QString &scale = {}, const std::function<void(ExitStatus)> &failed = {});

} // namespace hoox
