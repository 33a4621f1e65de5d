#pragma once

#include <QString>

namespace hoox {

class KillSwitch;
class MainWindow;

/// Ties the window's bar and panel to the kill switch: presses go straight to it, its snapshots come back, a refused
/// release is told in words. `by` names this desk. Both outlive the tie or end it by dying. GUI thread.
void wireKillSwitch(MainWindow &window, KillSwitch &kill, const QString &by);

} // namespace hoox
