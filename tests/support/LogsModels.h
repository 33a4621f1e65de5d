#pragma once

#include "models/blobs/BlobAhead.h"
#include "models/blobs/BlobFillMarks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/BlobSearch.h"
#include "models/blobs/BlobTreeModel.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/MemoryBlobStore.h"

namespace hoox::tests {

/// What the Logs page reads, on stores in memory.
template <typename ClockKind>
struct LogsModels
{
    MemoryBlobStore store;
    FakeLedger ledger;
    ClockKind clock;
    BlobAhead ahead{store, clock};
    BlobTreeModel tree{ahead, {}};
    BlobListModel list{ahead};
    BlobPreviewLoader loader{store};
    BlobSearch search{store, ledger};
    BlobFillMarks marks{ledger};
};

} // namespace hoox::tests
