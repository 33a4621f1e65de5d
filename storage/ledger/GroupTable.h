#pragma once

#include "storage/ledger/GroupSums.h"
#include "storage/ledger/LeanRow.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace hoox {

/// The groups of one pass, by a number: of the symbol or the exchange, or the second that begins the day or the hour.
/// Not of orders. A value: what came is added to a copy. One thread.
class GroupTable final
{
public:
    GroupTable(FillGrouping grouping, const std::shared_ptr<LedgerLines> &lines);

    /// Gives the number of its group.
    qint64 add(const LeanFill &fill)
    {
        const auto asset = m_facts.assetOf(fill.line);
        const auto key = keyOf(fill);
        m_groups[key].add(fill.values, fill.line, asset);
        ++m_rowsOfAsset[asset];
        ++m_rows;
        return key;
    }
    [[nodiscard]] const std::shared_ptr<LedgerLines> &lines() const { return m_lines; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_groups.size()); }
    /// The asset of most rows.
    [[nodiscard]] QString mostlyIn() const;
    [[nodiscard]] std::vector<qint64> keys() const;
    [[nodiscard]] FillGroup group(qint64 key) const;

private:
    [[nodiscard]] qint64 keyOf(const LeanFill &fill);

    FillGrouping m_grouping;
    std::shared_ptr<LedgerLines> m_lines;
    LineFacts m_facts;
    std::unordered_map<qint64, GroupSums> m_groups;
    std::unordered_map<int, qint64> m_rowsOfAsset;
    qint64 m_rows = 0;
};

/// Groups in an order, with the numbers that a `GroupTable` has them by.
struct OrderedGroups
{
    std::vector<FillGroup> groups;
    std::vector<qint64> keys;

    /// False when it was stopped; they are as they were then. Figures order by what is in `asset`.
    [[nodiscard]] bool sort(const GroupOrder &order, const QString &asset, const std::function<bool()> &stop);
    /// Puts groups that are new where they belong; the others keep their places, also where what they add up to has
    /// changed since they were ordered. For each new one, ascending: the number so far of the group that it stands
    /// before.
    [[nodiscard]] QVector<qint64> insert(OrderedGroups fresh, const GroupOrder &order, const QString &asset);
};

} // namespace hoox
