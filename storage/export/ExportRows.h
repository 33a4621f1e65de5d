#pragma once

#include "storage/base/Progress.h"
#include "storage/base/Result.h"
#include "storage/export/ExportJob.h"

#include <functional>
#include <string_view>

namespace hoox {

class SqliteConnection;

/// Takes some of the text; an error ends the export.
using ExportSink = std::function<Result<Done>(std::string_view)>;

/// Writes the rows of a job to `sink`, in one snapshot of the ledger. `Conflict` with `RowsDiffer` if other rows came
/// than were counted, which is what happens to a selection whose rows were deleted. On the connection's thread.
[[nodiscard]] Result<ExportResult> exportRows(const SqliteConnection &connection, const ExportJob &job,
                                              const ExportSink &sink, Progress &progress);

} // namespace hoox
