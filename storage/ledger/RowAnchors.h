#pragma once

#include "storage/domain/RowSelection.h"
#include "storage/ledger/FillsSql.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace hoox {

/// A row that comes into an order.
struct RowInsertion
{
    qint64 row = 0; ///< It stands before the row that has this number so far; those of one place are in order.
    qint64 rowId = 0;
    SqlValue value; ///< What it is ordered by; anchors need it.
};

/// Row ids in order, 4 bytes each while they fit: ten million take 40 MB. Kept in blocks: nothing is copied while it
/// grows, and a list with more rows in it shares the blocks that they are not in. Not for use by two threads while it
/// is appended to; never appended to once it is shared.
class RowIdList final
{
public:
    void append(qint64 rowId);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 at(qint64 row) const;
    [[nodiscard]] qint64 bytes() const;
    /// The list with these in it, which are ascending by row.
    [[nodiscard]] RowIdList inserted(const std::vector<RowInsertion> &insertions) const;

private:
    static constexpr qint64 kBlock = 1 << 16;
    /// One of the two is empty.
    struct Block
    {
        std::vector<quint32> narrow;
        std::vector<qint64> wide; ///< Instead of `narrow`, once one id does not fit.
        [[nodiscard]] qint64 at(size_t place) const;
        [[nodiscard]] qint64 size() const;
        void append(qint64 rowId);
        void widen();
    };
    void appendBlock(const std::shared_ptr<Block> &block);
    std::vector<std::shared_ptr<Block>> m_blocks;
    std::vector<qint64> m_firsts; ///< The number of each block's first row.
    qint64 m_size = 0;
};

/// About every 512th row of a result that an index serves: where a keyset page can start. 10 M rows: 20 k anchors.
class RowAnchors final
{
public:
    static constexpr qint64 kStep = 512;
    struct Anchor
    {
        SqlValue value;
        qint64 rowId = 0;
        qint64 row = 0;
    };

    void append(Anchor anchor) { m_anchors.push_back(std::move(anchor)); }
    [[nodiscard]] bool isEmpty() const { return m_anchors.empty(); }
    [[nodiscard]] size_t size() const { return m_anchors.size(); }
    [[nodiscard]] const Anchor &at(size_t place) const { return m_anchors.at(place); }
    /// Of the last anchor at or before `row`.
    [[nodiscard]] size_t before(qint64 row) const;
    /// Where anchors are after these rows came, which are ascending by row.
    [[nodiscard]] RowAnchors inserted(const std::vector<RowInsertion> &insertions) const;

private:
    void appendThinned(Anchor anchor);
    std::vector<Anchor> m_anchors;
};

/// How an order came out of another: which rows came into it. Shared, never changed: any thread.
struct OrderGrowth
{
    std::shared_ptr<const OrderGrowth> before; ///< Null: read whole.
    QVector<qint64> cameBefore;                ///< As in FillExtension.
    int steps = 0;                             ///< Since it was read whole.
};
using OrderGrowthPtr = std::shared_ptr<const OrderGrowth>;

/// The order of one query's whole result, as it stood when it was read. Shared, never changed: any thread.
struct FillOrder
{
    FillsQuery query;
    qint64 total = 0;
    RowAnchors anchors;              ///< Empty unless an index serves the order and nothing is filtered…
    RowIdList rowIds;                ///< …else every row.
    qint64 highestRowId = 0;         ///< Of the table. A row above it came later.
    QByteArray highestId;            ///< Of that row: another fill has its number once it was deleted.
    FileNumber file;                 ///< That it was read of.
    std::chrono::nanoseconds cost{}; ///< How long it took to read.
    OrderGrowthPtr growth = std::make_shared<const OrderGrowth>();

    [[nodiscard]] bool isAnchored() const { return !anchors.isEmpty(); }
    /// Of the rows of a head alone: what comes after them is not known yet.
    [[nodiscard]] static FillOrder ofHead(const FillsQuery &query, const FillHead &head);
};

/// Rows of the order that has `from`, as they are numbered in `to`; none where that was not extended from it.
[[nodiscard]] std::optional<RowSelection> renumbered(const RowSelection &rows, const OrderGrowthPtr &from,
                                                     const FillOrder &to);

/// How one selection became another, both as `FillOrder` numbers them now.
struct SelectionChange
{
    RowSelection left;
    RowSelection came;
};
/// None where all of `rows` are read as fast: the orders are of two readings, or most rows are others.
[[nodiscard]] std::optional<SelectionChange> changeOf(const RowSelection &before, const OrderGrowthPtr &from,
                                                      const FillOrder &order, const RowSelection &rows);

} // namespace hoox
