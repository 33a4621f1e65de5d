#pragma once

#include "storage/base/Result.h"
#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"

#include <atomic>
#include <memory>

namespace hoox {

class SqlThread;
struct FillOrder;
using FillOrderPtr = std::shared_ptr<const FillOrder>;

/// Pages of fills out of a ledger file of any length (UI-2, PF-1 to PF-3). Two read-only connections of its own: pages
/// never wait for a scan. Needs the table `trades` only; indexes make it faster, never other.
/// Ties are broken by rowid, in the direction of the order. Any thread; answers come later (`whenDone`).
class FillPages final
{
public:
    explicit FillPages(const QString &ledgerPath);
    ~FillPages();

    /// Whether an index gives the order, so that `head` answers without reading everything.
    [[nodiscard]] Pending<bool> isOrdered(const FillsQuery &query);
    /// The first `rows` rows at once, before anything is counted. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<FillHead> head(const FillsQuery &query, int rows);
    /// The whole order; its exact count comes with it. Long: the future has progress and can be cancelled. A newer
    /// call stops the older one: `Cancelled`. Memory: 4 bytes a row, or 20 k anchors where an index serves.
    [[nodiscard]] Pending<FillOrderPtr> order(const FillsQuery &query);
    /// Rows `first` to `first + rows - 1`, fewer at the end. Rows that were deleted since are `Gone`.
    [[nodiscard]] Pending<FillRowList> page(const FillOrderPtr &order, qint64 first, int rows);
    /// What rows add up to. Long; a newer `order` or `sums` stops it.
    [[nodiscard]] Pending<FillSums> sums(const FillOrderPtr &order, const QVector<RowRange> &ranges);
    /// All rows of the table. Long; waits behind an order that is being read.
    [[nodiscard]] Pending<qint64> countAll();
    /// A stamp that differs after another connection has changed the file.
    [[nodiscard]] Pending<qint64> changeStamp();

private:
    std::atomic<qint64> m_newestHead = 0;
    std::atomic<qint64> m_newestOrder = 0;
    std::atomic<qint64> m_newestSums = 0;
    std::unique_ptr<SqlThread> m_pages;
    std::unique_ptr<SqlThread> m_scans; ///< Dies first: its tasks look at the counters above.
};

} // namespace hoox
