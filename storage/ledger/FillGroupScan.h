#pragma once

#include "storage/base/Progress.h"
#include "storage/ledger/FileEnd.h"
#include "storage/ledger/FillGroups.h"
#include "storage/ledger/FillsSql.h"
#include "storage/ledger/GroupTable.h"
#include "storage/sqlite/SqliteConnection.h"

#include <functional>
#include <vector>

namespace hoox {

/// A row of each order, rowids ascending: 26 MB for the orders of ten million fills. Those that came later are kept
/// beside, and the rest is shared.
struct OrderRows
{
    std::shared_ptr<const std::vector<quint32>> narrow;
    std::shared_ptr<const std::vector<qint64>> wide; ///< Instead, where the highest row of the file does not fit.
    std::vector<qint64> came;                        ///< Above all of them.

    [[nodiscard]] std::size_t listed() const { return narrow ? narrow->size() : wide ? wide->size() : 0; }
    [[nodiscard]] qint64 at(std::size_t place) const
    {
        if (place >= listed())
            return came[place - listed()];
        return narrow ? qint64{(*narrow)[place]} : (*wide)[place];
    }
};

/// Shared, never changed: any thread. `table` is read by one thread at a time: that of pages.
struct FillGroupList
{
    FillGroupFacts facts;
    FileNumber file; ///< That it was read of.
    FileEnd end;
    OrderedGroups groups;                    ///< Of every grouping but by order…
    std::shared_ptr<const GroupTable> table; ///< …and the sums that they are of.
    OrderRows orders;

    /// Of the order at a place.
    [[nodiscard]] qint64 rowIdAt(std::size_t place) const
    {
        return orders.at(facts.order.descending ? static_cast<std::size_t>(facts.groups) - 1 - place : place);
    }
};

/// The SQL work of FillGroups, on the connection's thread. `stop` is asked often; true ends it with `Cancelled`.
namespace fillgroups {

using GroupStop = std::function<bool()>;

[[nodiscard]] Result<FillGroupListPtr> list(const SqliteConnection &connection, const FillGroupFacts &wanted,
                                            Progress &progress, const GroupStop &stop);
[[nodiscard]] Result<FillGroupListPtr> reordered(const FillGroupList &list, const GroupOrder &order,
                                                 const GroupStop &stop);
[[nodiscard]] Result<FillGroupExtension> extend(const SqliteConnection &connection, const FillGroupListPtr &list,
                                                const GroupStop &stop);
[[nodiscard]] Result<FillGroupSuccession> succeed(const SqliteConnection &connection, const FillGroupListPtr &list,
                                                  const FillGroupList &shown, const QVector<qint64> &rows,
                                                  const GroupStop &stop);
[[nodiscard]] Result<QVector<FillGroup>> page(const SqliteConnection &connection, const FillGroupList &list,
                                              qint64 first, int count, const GroupStop &stop);
/// Rows of these orders, by a row of each, added up; one whose row is gone is none. In one pass over the file where no
/// index leads to an order's rows.
[[nodiscard]] Result<QVector<FillGroup>> ordersOf(const SqliteConnection &connection, const FillsQuery &query,
                                                  const std::vector<qint64> &rowIds);
/// Whether an index leads to the rows of an order.
[[nodiscard]] Result<bool> isOrderServed(const SqliteConnection &connection);

/// The statement that `LeanRowReader` reads, with the order id behind; up to the table's name.
[[nodiscard]] QByteArray selectLean();
/// The condition as one that no index is looked for by: ` AND +(…)`, or nothing.
[[nodiscard]] QByteArray unindexed(const FillsCondition &condition);

} // namespace fillgroups

} // namespace hoox
