#pragma once

#include "storage/blobs/BlobAuditReport.h"

namespace hoox {

/// What a run of `verify` comes to (BL-5), for whoever shows it.
using VerifyVerdict = BlobAuditReport::Verdict;

} // namespace hoox
