#pragma once

#include "storage/base/Result.h"
#include "storage/domain/Analytics.h"
#include "storage/domain/FillsQuery.h"
#include "storage/domain/PositionPath.h"
#include "storage/domain/RowSelection.h"
#include "storage/domain/SymbolFigures.h"

#include <memory>

namespace hoox {

struct FillOrder;
using FillOrderPtr = std::shared_ptr<const FillOrder>;

/// What the fills of a ledger file add up to, at any past second and for any filter: one pass over the file in the
/// ledger's order (created_at, rowid), with checkpoints on the way, gone on from when fills are appended and begun anew
/// when others have changed (PF-11, safety 4.7). Read-only connections of its own, one for each kind of question: none
/// waits for a longer one of another kind, except that the first pass over the file is made once, for all. Any thread;
/// answers come later (`whenDone`). Every call can be cancelled at any moment, and has progress. Each call looks at the
/// file as it stands: within milliseconds when nothing or only appended fills are new to it.
///
/// What is known of a changed file: `PRAGMA data_version` tells that somebody wrote to it. Then the highest rowid, the
/// last 1024 rows, 128 rows spread over the file and the last 512 pending ones are looked at, and the rows are counted
/// where none was appended or the file has at most 100,000 rows; a late row (created_at before the last) shows as it is
/// read: the pass goes back to the checkpoint before it. Where one of them differs, or such a smaller file was written
/// to without a row appended, or a pull changed rows of a replica (`redoneRows`), all is read anew. What this cannot
/// see: another row of a larger file that another program changed in place; or deleted in the same change that appended
/// one. `readAnew` is for who suspects that.
///
/// Memory: the folds of the last four queries and two of each as they stood before, which grow with symbols and days; a
/// megabyte of checkpoints, up to 50 with thousands of symbols; 4 bytes for each row that is no sound fill.
class LedgerHistory final
{
public:
    /// `rowsBetweenCheckpoints` 0: as measured to be right. Few are for tests.
    explicit LedgerHistory(const QString &ledgerPath, qint64 rowsBetweenCheckpoints = 0);
    ~LedgerHistory();

    /// Of all rows that match `query`; its order has no meaning here. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<Analytics> analytics(const FillsQuery &query);
    /// What rows of an order realised, by number, an asset each that they realised anything in, that of the most closes
    /// first. Where few rows have come or left since those that were asked about last, only those count for that. A
    /// newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<QVector<RealisedProfit>> profitOf(const FillOrderPtr &order, const RowSelection &rows);
    /// As they stood at the end of that second (Unix, UTC), by symbol, then exchange: position, `openedAt`,
    /// `withoutQuantity`, `lastPrice` and `lastAt`; the sums of a range are none. Flat ones are not in it. Within 100
    /// ms at ten million fills, once the file was passed over. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<QVector<SymbolFigures>> positionsAt(qint64 second);
    /// At most `mostSteps` steps. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<PositionPath> pathOf(ExchangeId exchange, const QString &symbol, const TimeRange &range,
                                               int mostSteps);
    /// The next call passes over the whole file again.
    void readAnew();

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace hoox
