#pragma once

#include "models/positions/DifferenceReader.h"
#include "models/positions/PositionFills.h"
#include "models/positions/PositionPathReader.h"

namespace hoox {

/// What is read of one position when it is opened: its fills, those that make a difference, its history. GUI thread.
struct PositionDetail
{
    PositionDetail(Ledger &ledger, const HistoryReads &reads) : fills(ledger), difference(ledger), path(reads) {}

    PositionFills fills;
    DifferenceReader difference;
    PositionPathReader path;
};

} // namespace hoox
