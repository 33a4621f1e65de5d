#pragma once

#include "models/reports/ReportSources.h"

namespace hoox {

class Composition;

/// Where the reports of that workspace and profile read, and whoever verifies them.
[[nodiscard]] ReportSources reportSources(Composition &parts);

} // namespace hoox
