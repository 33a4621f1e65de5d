#pragma once

#include "app/cli/CommandLine.h"

#include <QVector>

namespace hoox {

/// The commands of incidents, in the order of `--help`.
[[nodiscard]] QVector<CommandSpec> incidentSpecs();

} // namespace hoox
