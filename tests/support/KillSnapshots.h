#pragma once

#include "models/kill/KillState.h"

#include <QList>
#include <QPair>

namespace hoox::tests {

/// One snapshot of each face of the kill bar, all of the same moment: 2026-05-19 02:47:07 UTC.
[[nodiscard]] QList<QPair<QString, KillSnapshot>> killSnapshots();
[[nodiscard]] KillSnapshot killSnapshot(const QString &name);

} // namespace hoox::tests
