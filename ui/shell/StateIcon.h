#pragma once

#include "ui/shell/KillWords.h"

#include <QIcon>

namespace hoox {

struct Theme;

/// The kill state's shape on the state's ground, for the task bar, the title bar and the tray: told apart without
/// colour, at 16 pixels too (KR-12).
[[nodiscard]] QIcon stateIcon(KillFace face, const Theme &theme);

} // namespace hoox
