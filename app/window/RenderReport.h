#pragma once

#include "app/Composition.h"
#include "app/WindowArguments.h"

class QObject;

namespace hoox {

/// Writes the report that the arguments ask for and ends the application: 0, or the status of what failed, with a
/// sentence on standard error. `context` lives as long as the application.
void renderReport(Composition &parts, const WindowArguments &arguments, QObject *context);

} // namespace hoox
