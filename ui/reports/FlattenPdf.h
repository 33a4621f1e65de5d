#pragma once

#include "storage/base/Result.h"
#include "ui/reports/FlattenText.h"
#include "ui/reports/ReportRequest.h"

namespace hoox {

/// The manual flatten sheet on paper (safety 4.3): the pages of a report, one if the positions fit. Written beside
/// `outFile` first, then renamed. Blocks; any thread that has fonts.
[[nodiscard]] Result<ReportResult> writeFlattenPdf(const FlattenFacts &facts, const QVector<PositionRow> &rows,
                                                   const ReportRequest &request);

} // namespace hoox
