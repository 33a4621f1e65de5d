#pragma once

#include "models/reports/ReportData.h"
#include "models/reports/ReportSeal.h"

namespace hoox {

/// All but the days, of the seal's exchange and symbol: what of `data` is known (`ReportSeal` has the form).
[[nodiscard]] QVector<SealedPart> sealedSections(const ReportSeal &seal, const ReportData &data);

} // namespace hoox
