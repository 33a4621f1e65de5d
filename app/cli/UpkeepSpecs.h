#pragma once

#include "app/cli/CommandLine.h"

namespace hoox {

/// The commands on migrations and backups, for `commandSpecs`.
[[nodiscard]] QVector<CommandSpec> upkeepSpecs();

} // namespace hoox
