#pragma once

#include "storage/base/Progress.h"
#include "storage/ledger/FillGroups.h"
#include "storage/sqlite/SqliteConnection.h"

#include <functional>
#include <vector>

namespace hoox {

/// Shared, never changed: any thread.
struct FillGroupList
{
    FillGroupFacts facts;
    FileNumber file;                ///< That it was read of.
    std::vector<FillGroup> groups;  ///< Of every grouping but by order…
    std::vector<quint32> narrowIds; ///< …of which this is the newest row of each: 26 MB for the orders of ten million
    std::vector<qint64> wideIds;    ///< fills. Wide instead, where the highest row of the file does not fit.

    [[nodiscard]] qint64 rowIdAt(std::size_t place) const
    {
        return wideIds.empty() ? qint64{narrowIds[place]} : wideIds[place];
    }
};

/// The SQL work of FillGroups, on the connection's thread. `stop` is asked often; true ends it with `Cancelled`.
namespace fillgroups {

[[nodiscard]] Result<FillGroupListPtr> list(const SqliteConnection &connection, const FillGroupFacts &wanted,
                                            Progress &progress, const std::function<bool()> &stop);
[[nodiscard]] FillGroupListPtr reordered(const FillGroupList &list, const GroupOrder &order);
[[nodiscard]] Result<QVector<FillGroup>> page(const SqliteConnection &connection, const FillGroupList &list,
                                              qint64 first, int count);

} // namespace fillgroups

} // namespace hoox
