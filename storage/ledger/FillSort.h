#pragma once

#include "storage/ledger/FillScan.h"

namespace hoox::fillscan {

/// Lists the row ids of a query in its order, in a third of the time that SQLite's sorter takes, which carries whole
/// records: numbers are sorted with their row ids in bounded runs, merged from a temporary file where one run is not
/// enough; words of few kinds by their rank, which takes a second pass. False, with nothing of use in `order`: some
/// value is of a kind that SQLite has to compare itself, or there are too many words. Memory beside the result: 8 MB.
[[nodiscard]] Result<bool> sortRowIds(const SqliteConnection &connection, FillOrder &order, const Stop &stop);

} // namespace hoox::fillscan
