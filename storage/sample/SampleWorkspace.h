#pragma once

#include "storage/base/Clock.h"
#include "storage/base/Progress.h"
#include "storage/sample/SampleTypes.h"
#include "storage/workspace/Workspace.h"

namespace hoox {

/// What a sample holds.
struct SampleReport
{
    qint64 fills = 0;
    qint64 orders = 0;
    qint64 positions = 0;
    qint64 balances = 0;
    qint64 blobs = 0;
};

/// Makes the ledger and the blobs of a sample in a workspace that has neither; `Conflict` if there is a ledger. The
/// ledger gets its name when it is whole, after the blobs, so that a sample that was broken off leaves none. Blocks
/// for seconds: a worker thread. Has progress and cancel.
[[nodiscard]] Result<SampleReport> makeSample(const SamplePlan &plan, const Workspace &workspace, const Clock &clock,
                                              Progress &progress);
/// The same with a ledger of any name, and its blobs in `blobsFolder`.
[[nodiscard]] Result<SampleReport> makeSample(const SamplePlan &plan, const QString &ledger, const QString &blobsFolder,
                                              const Clock &clock, Progress &progress);

} // namespace hoox
