#pragma once

#include "storage/ledger/FillsSql.h"

#include <memory>
#include <vector>

namespace hoox {

/// Row ids in order, 4 bytes each while they fit: ten million take 40 MB. Grows by blocks, so that nothing is
/// copied on the way. Not for use by two threads while it grows.
class RowIdList final
{
public:
    void append(qint64 rowId);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 at(qint64 row) const;
    [[nodiscard]] qint64 bytes() const;

private:
    static constexpr qint64 kBlock = 1 << 16;
    void widen();
    std::vector<std::vector<quint32>> m_narrow;
    std::vector<std::vector<qint64>> m_wide; ///< Instead of `m_narrow`, once one id does not fit.
    bool m_isWide = false;
    qint64 m_size = 0;
};

/// Every 512th row of a result that an index serves: where a keyset page can start. 10 M rows: 20 k anchors.
class RowAnchors final
{
public:
    static constexpr qint64 kStep = 512;
    struct Anchor
    {
        SqlValue value;
        qint64 rowId = 0;
    };

    void append(Anchor anchor) { m_anchors.push_back(std::move(anchor)); }
    [[nodiscard]] bool isEmpty() const { return m_anchors.empty(); }
    /// The last anchor at or before `row`; its own row is `row - row % kStep`.
    [[nodiscard]] const Anchor &before(qint64 row) const { return m_anchors.at(static_cast<size_t>(row / kStep)); }

private:
    std::vector<Anchor> m_anchors;
};

/// The order of one query's whole result, as it stood when it was read. Shared, never changed: any thread.
struct FillOrder
{
    FillsQuery query;
    qint64 total = 0;
    RowAnchors anchors; ///< Empty unless an index serves the order and nothing is filtered…
    RowIdList rowIds;   ///< …else every row.

    [[nodiscard]] bool isAnchored() const { return !anchors.isEmpty(); }
};

} // namespace hoox
