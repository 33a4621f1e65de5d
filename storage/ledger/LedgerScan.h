#pragma once

#include "storage/base/Progress.h"
#include "storage/ledger/FillsSql.h"
#include "storage/ledger/LeanRow.h"
#include "storage/sqlite/SqliteConnection.h"

#include <compare>
#include <functional>
#include <limits>

namespace hoox {

class RowSet;

/// A place in the ledger's order (created_at, rowid).
struct LedgerPlace
{
    qint64 second = -1; ///< Unix seconds, UTC; -1 is before everything.
    qint64 rowId = std::numeric_limits<qint64>::min();
    friend bool operator==(const LedgerPlace &, const LedgerPlace &) = default;
    friend std::strong_ordering operator<=>(const LedgerPlace &one, const LedgerPlace &other)
    {
        const auto bySecond = one.second <=> other.second;
        return std::is_eq(bySecond) ? one.rowId <=> other.rowId : bySecond;
    }
};

/// Which rows a scan reads, and how.
struct LedgerSpan
{
    enum class Way {
        File,    ///< As the file lies; ends as soon as a row is out of order.
        Trusted, ///< As the file lies, which is known to be in order: ends where the span does.
        Sorted   ///< Through an index or a sort.
    };
    LedgerPlace after;                                  ///< Rows behind this one.
    qint64 before = std::numeric_limits<qint64>::max(); ///< Unix seconds, UTC; out.
    Way way = Way::File;
    FillsCondition condition; ///< Read along with each row (`LeanFill::matches`); it filters nothing.
    /// All rows of the span that are no sound fill, where an earlier pass has told: a row's ids need not be read then,
    /// which is a third of the work. Outlives the scan.
    const RowSet *knownUnsound = nullptr;
};

struct LedgerSink
{
    std::function<bool(const LeanFill &)> fill;  ///< In the ledger's order; answers false to stop.
    std::function<void(qint64 rowId)> unsound{}; ///< A row that is no sound fill (LG-5).
};

enum class ScanEnd { Whole, OutOfOrder, Stopped };

/// Reads sound rows of `span` in the ledger's order. What the sink has taken before `OutOfOrder` is void.
[[nodiscard]] Result<ScanEnd> scanSpan(const SqliteConnection &connection, LeanRowReader &reader,
                                       const LedgerSpan &span, const LedgerSink &sink, Progress &progress);

/// Calls `sink` for every fill before `before` (Unix seconds), in the ledger's order (created_at, rowid); a row that is
/// no sound fill is left out and counted. `sink` answers false to stop. Rows mostly lie in order: the scan follows the
/// file and starts again, sorted, only where they do not; `restart` is called then, and what `sink` has gathered is
/// void. Gives how many rows were unsound.
[[nodiscard]] Result<qint64> scanLedger(const SqliteConnection &connection, const std::shared_ptr<LedgerLines> &lines,
                                        qint64 before, const std::function<bool(const LeanFill &)> &sink,
                                        const std::function<void()> &restart, Progress &progress);

} // namespace hoox
