#pragma once

#include "storage/ledger/FillScan.h"
#include "storage/ledger/TradeSums.h"

#include <QHash>

namespace hoox::fillscan {

/// What rows add up to, while others come and leave. A value; one thread.
class SelectionTally final
{
public:
    void add(const FillRow &row);
    void remove(const FillRow &row); ///< One that was added before.
    [[nodiscard]] FillSums result() const;

private:
    struct Line
    {
        qint64 rows = 0, withoutFee = 0, withoutNotional = 0;
        RunningSum quantity, notional, fee;
    };
    QHash<QString, Line> m_lines; ///< By symbol; of those that have rows.
};

/// Adds selected rows up. Where few have come or left since the last ones, only those are read, also when the order was
/// extended meanwhile; after a new reading of the order, and where a row that left is deleted by now, all are. Of one
/// connection's thread.
class SelectionSums final
{
public:
    [[nodiscard]] Result<FillSums> of(const SqliteConnection &connection, const FillOrder &order,
                                      const RowSelection &rows, Progress &progress, const Stop &stop);

private:
    struct Tallied
    {
        OrderGrowthPtr growth; ///< Of the order that numbers the rows.
        RowSelection rows;
        SelectionTally tally;
    };
    /// False where a row that left is not there any more.
    [[nodiscard]] static Result<bool> goOn(const SqliteConnection &connection, const FillOrder &order,
                                           const SelectionChange &change, SelectionTally &tally, Progress &progress,
                                           const Stop &stop);
    std::optional<Tallied> m_last;
};

} // namespace hoox::fillscan
