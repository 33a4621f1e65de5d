#pragma once

#include "storage/ledger/FillScan.h"
#include "storage/ledger/LeanRow.h"
#include "storage/ledger/TradeSums.h"
#include "storage/ledger/history/RowSet.h"

#include <vector>

namespace hoox::fillscan {

/// What rows add up to, while others come and leave. A value; one thread.
class SelectionTally final
{
public:
    void add(const LeanFill &row);
    void remove(const LeanFill &row); ///< One that was added before.
    [[nodiscard]] FillSums result(const LedgerLines &lines) const;

private:
    struct Line
    {
        qint64 rows = 0, withoutFee = 0, withoutNotional = 0;
        RunningSum quantity, notional, fee;
    };
    std::vector<Line> m_lines; ///< By number.
};

/// Adds selected rows up. Where few have come or left since the last ones, only those are read, also when the order was
/// extended meanwhile; after a new reading of the order, and where a row that left is deleted by now, all are. So they
/// are, up to `kMostReadAgain`, when the file was changed meanwhile: a row may be another one than was added. Sums of
/// more rows say so (`FillSums::isBehind`) until the order is read anew. Of one connection's thread.
class SelectionSums final
{
public:
    static constexpr qint64 kMostReadAgain = 20'000; ///< In some 20 ms.
    [[nodiscard]] Result<FillSums> of(const SqliteConnection &connection, const FillOrder &order,
                                      const RowSelection &rows, Progress &progress, const Stop &stop);

private:
    struct Tallied
    {
        OrderGrowthPtr growth; ///< Of the order that numbers the rows.
        RowSelection rows;
        SelectionTally tally;
        qint64 version = 0; ///< Of the file before the oldest of them was read (`data_version`).
    };
    /// False where a row that left is not there any more.
    [[nodiscard]] Result<bool> goOn(const SqliteConnection &connection, const FillOrder &order,
                                    const SelectionChange &change, SelectionTally &tally, Progress &progress,
                                    const Stop &stop);
    /// Calls `take` for each of them that is still there and sound; tells how many are still there.
    [[nodiscard]] Result<qint64> read(const SqliteConnection &connection, const RowSet &rows,
                                      const std::function<void(const LeanFill &)> &take, Progress &progress,
                                      const Stop &stop);
    std::shared_ptr<LedgerLines> m_lines = std::make_shared<LedgerLines>();
    LeanRowReader m_reader = LeanRowReader(m_lines);
    std::optional<Tallied> m_last;
};

} // namespace hoox::fillscan
