#pragma once

#include "app/cli/CommandLine.h"

#include <QVector>

namespace hoox {

/// The commands of reports, in the order of `--help`.
[[nodiscard]] QVector<CommandSpec> reportSpecs();

} // namespace hoox
