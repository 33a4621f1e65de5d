#pragma once

#include "storage/base/Result.h"
#include "storage/domain/FillsQuery.h"
#include "storage/domain/RowSelection.h"

#include <atomic>
#include <memory>

namespace hoox {

class SqlThread;
namespace fillscan {
class SelectionSums;
}
struct FillOrder;
using FillOrderPtr = std::shared_ptr<const FillOrder>;

/// An order with the rows in it that were added to the file since it was read.
struct FillExtension
{
    FillOrderPtr order; ///< The same one when no row came; null when the whole order has to be read.
    /// For each row that came, ascending: the number of the row, in the order as it was, that it stands before.
    QVector<qint64> cameBefore;
    qint64 added = 0;         ///< To the table, whatever the filter.
    bool isOtherFile = false; ///< Another file stands there now: nothing of the order holds.
};

/// Where rows of one order stand in another.
struct FillPlacesWanted
{
    FillOrderPtr from;
    RowSelection selected; ///< Of `from`.
    QVector<qint64> rows;  ///< Of `from`, one by one; few.
    FillOrderPtr to;
};
struct FillPlaces
{
    RowSelection selected; ///< Of the other order; rows that are not in it are left out.
    QVector<qint64> rows;  ///< Of the other order; -1 for one that is not in it.
};

/// Pages of fills out of a ledger file of any length (UI-2, PF-1 to PF-3). Read-only connections of its own, each with
/// its thread: pages never wait for a head, a head never for an order, nor any of them for sums. Needs the table
/// `trades` only; indexes make it faster, never other.
/// Ties are broken by rowid, in the direction of the order. Any thread; answers come later (`whenDone`). A future that
/// is cancelled ends what it stands for at any moment, with `Cancelled`.
class FillPages final
{
public:
    explicit FillPages(const QString &ledgerPath);
    ~FillPages();

    /// Whether an index gives the order, so that `head` answers without reading everything.
    [[nodiscard]] Pending<bool> isOrdered(const FillsQuery &query);
    /// The first `rows` rows, before anything is counted: at once where an index serves, else after one scan, which
    /// sorts no more than those. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<FillHead> head(const FillsQuery &query, int rows);
    /// The whole order; its exact count comes with it. Long: the future has progress and can be cancelled. A newer
    /// call stops the older one: `Cancelled`. Memory: 4 bytes a row, or 20 k anchors where an index serves.
    [[nodiscard]] Pending<FillOrderPtr> order(const FillsQuery &query);
    /// The order with what was added to the file since, told by rowid: cheap, however long the order is. Of rows that
    /// were deleted or changed in place it sees nothing: only a new `order` does.
    [[nodiscard]] Pending<FillExtension> extend(const FillOrderPtr &order);
    /// Rows `first` to `first + rows - 1`, fewer at the end. Rows that were deleted since are `Gone`; what was added
    /// since the order was read is not among them.
    [[nodiscard]] Pending<FillRowList> page(const FillOrderPtr &order, qint64 first, int rows);
    /// These rows, in order; a few thousand. The same else as `page`.
    [[nodiscard]] Pending<FillRowList> rows(const FillOrderPtr &order, const RowSelection &rows);
    /// Long for many rows; a newer call drops the older. `Conflict` when another file stands there since `from` was
    /// read. Memory: a bit for each row of the file.
    [[nodiscard]] Pending<FillPlaces> places(const FillPlacesWanted &wanted);
    /// What rows add up to. Long; a newer call stops it. Where few rows have come or left since those that were asked
    /// about last, only those are read. Of rows that stayed and were changed in place it sees nothing before `order` is
    /// read anew.
    [[nodiscard]] Pending<FillSums> sums(const FillOrderPtr &order, const RowSelection &rows);
    /// All rows of the table. Long; a newer call drops the older.
    [[nodiscard]] Pending<qint64> countAll();
    /// A stamp that differs after another connection has changed the file, or another file was put in its place: it
    /// is opened anew then, and orders of the old one are answered `Conflict`. Ask before what it stands for is read.
    [[nodiscard]] Pending<qint64> changeStamp();

private:
    template <typename T, typename Task>
    [[nodiscard]] Pending<T> inTurn(SqlThread &thread, std::atomic<qint64> &newest, Task task);
    [[nodiscard]] Result<qint64> stamp(const class SqliteConnection &connection);

    const QString m_path;
    std::atomic<qint64> m_newestHead = 0, m_newestOrder = 0;
    std::atomic<qint64> m_newestPlaces = 0, m_newestSums = 0, m_newestCount = 0;
    int m_files = 0;                     ///< Of `m_pages`' thread: counts those that stood under the path.
    std::optional<FileNumber> m_stamped; ///< The same.
    const std::unique_ptr<fillscan::SelectionSums> m_selected;    ///< Of `m_sums`' thread.
    std::unique_ptr<SqlThread> m_pages, m_heads, m_scans, m_sums; ///< Die first: their tasks look at what is above.
};

} // namespace hoox
