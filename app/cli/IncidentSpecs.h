#pragma once

#include "app/cli/CommandLine.h"

#include <QVector>

namespace hoox {

/// The commands of incidents and of handing a shift over, in the order of `--help`.
[[nodiscard]] QVector<CommandSpec> incidentSpecs();

} // namespace hoox
