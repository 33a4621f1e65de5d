#pragma once

#include "storage/export/TableExport.h"

namespace hoox {

class Session;

/// Streams the rows of `job` to standard output and ends the session: with 0 also if the reader closed the pipe.
void streamExport(Session &session, TableExport &exports, const ExportJob &job);

} // namespace hoox
