#pragma once

#include "storage/ledger/LedgerImport.h"
#include "storage/sample/SampleTypes.h"
#include "storage/sample/SampleWorkspace.h"

namespace hoox {

/// The first rows of a workspace that has none, while its ledger is open (ux 7). What is made is made beside it, as a
/// backup that is verified, and takes its place in one transaction: a job that fails, or is cancelled, leaves the
/// ledger empty, and others who have the file open see all or nothing. `Conflict` if the ledger has a row. Worker
/// thread.

[[nodiscard]] Result<SampleReport> fillWithSample(const SamplePlan &plan, const Workspace &workspace,
                                                  const Clock &clock, Progress &progress);
/// A copy of the ledger `source`, as `importLedger` makes it (LG-5).
[[nodiscard]] Result<ImportReport> fillFromLedger(const QString &source, const Workspace &workspace, const Clock &clock,
                                                  Progress &progress);

} // namespace hoox
