#pragma once

#include "storage/base/Result.h"
#include "storage/domain/FillGroup.h"
#include "storage/ledger/FileStamp.h"

#include <atomic>
#include <memory>

namespace hoox {

class SqlThread;
struct FillGroupList;
using FillGroupListPtr = std::shared_ptr<const FillGroupList>;

/// What `FillGroups::list` found, as it stood then.
struct FillGroupFacts
{
    FillGrouping grouping = FillGrouping::Symbol;
    FillsQuery query;
    GroupOrder order;
    qint64 groups = 0;
    qint64 rows = 0;    ///< In all of them; of orders only where it costs nothing: else 0.
    qint64 unsound = 0; ///< Rows that are no sound fill, in no group (LG-5). Of orders: not counted.
    QString asset;      ///< Of most rows, of orders that of the first one: `Notional` and `Fee` order by what is in it.
};

/// Groups with what was added to the file since they were read.
struct FillGroupExtension
{
    FillGroupListPtr list; ///< The same one when no row came; null when all has to be read.
    /// For each group that is new, ascending: the number of the group, as they were, that it stands before.
    QVector<qint64> cameBefore;
    FileStamp stamp; ///< Of the file as it was looked at.
};

/// A newer reading of groups, in the places of older ones.
struct FillGroupSuccession
{
    FillGroupListPtr list;
    QVector<qint64> places; ///< Of the groups that were asked about; -1 for one that is gone.
};

/// Fills by symbol, exchange, UTC day, UTC hour or order, out of a ledger file of any length: one pass for the first
/// four, whose groups are kept; orders, of which there may be millions, are kept as one number each and added up as
/// they are looked at: by the index on order_id, or where there is none by one pass for a page of them. Two read-only
/// connections of its own. Any thread; answers come later (`whenDone`).
class FillGroups final
{
public:
    /// More groups than this are refused (`Full`, `TooLarge`): orders have no such bound.
    static constexpr int kMostGroups = 200'000;
    /// Rows of one order that are added up.
    static constexpr int kMostRowsOfAnOrder = 10'000;

    explicit FillGroups(const QString &ledgerPath);
    ~FillGroups();

    /// Orders come by the place of their last row in the file only, whatever column `order` names. Long: progress, and
    /// can be cancelled; a newer call stops the older one: `Cancelled`.
    [[nodiscard]] Pending<FillGroupListPtr> list(const FillsQuery &query, FillGrouping grouping,
                                                 const GroupOrder &order);
    /// The same groups in another order. Can be cancelled.
    [[nodiscard]] Pending<FillGroupListPtr> reordered(const FillGroupListPtr &list, const GroupOrder &order);
    /// With what was added since, told by rowid: cheap, however many groups there are. The groups keep their places,
    /// whatever they add up to now, until they are ordered again. Of rows that were deleted or changed in place it sees
    /// nothing: only a new `list` does. Orders need the index on order_id for it.
    [[nodiscard]] Pending<FillGroupExtension> extend(const FillGroupListPtr &list);
    /// Of the file as `extend` sees it. Ask before what it stands for is read.
    [[nodiscard]] Pending<FileStamp> changeStamp();
    /// `list`, which was read after `shown` and of the same, with what came since, and its groups where they are in
    /// `shown`: those that are gone leave, new ones come where they belong. `rows` are asked about: numbers of `shown`,
    /// few. `Conflict` when another file stands there.
    [[nodiscard]] Pending<FillGroupSuccession> succeed(const FillGroupListPtr &list, const FillGroupListPtr &shown,
                                                       const QVector<qint64> &rows);
    /// Groups `first` to `first + count - 1`, fewer at the end. An order whose rows are gone has none. Can be
    /// cancelled.
    [[nodiscard]] Pending<QVector<FillGroup>> page(const FillGroupListPtr &list, qint64 first, int count);
    [[nodiscard]] static const FillGroupFacts &factsOf(const FillGroupListPtr &list);

private:
    std::atomic<qint64> m_newest = 0;
    std::unique_ptr<SqlThread> m_pages;
    std::unique_ptr<SqlThread> m_scans; ///< Dies first: its tasks look at the counter above.
};

} // namespace hoox
