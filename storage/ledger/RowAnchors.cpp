#include "storage/ledger/RowAnchors.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hoox {

qint64 RowIdList::Block::at(size_t place) const
{
    return wide.empty() ? narrow.at(place) : wide.at(place);
}

qint64 RowIdList::Block::size() const
{
    return static_cast<qint64>(wide.empty() ? narrow.size() : wide.size());
}

void RowIdList::Block::append(qint64 rowId)
{
    const auto fits = rowId >= 0 && rowId <= std::numeric_limits<quint32>::max();
    if (!fits && wide.empty())
        widen();
    if (fits && wide.empty())
        narrow.push_back(static_cast<quint32>(rowId));
    else
        wide.push_back(rowId);
}

void RowIdList::Block::widen()
{
    wide.reserve(kBlock);
    wide.assign(narrow.begin(), narrow.end());
    narrow = {};
}

void RowIdList::append(qint64 rowId)
{
    if (m_blocks.empty() || m_size - m_firsts.back() >= kBlock) {
        m_blocks.push_back(std::make_shared<Block>());
        m_blocks.back()->narrow.reserve(kBlock);
        m_firsts.push_back(m_size);
    }
    m_blocks.back()->append(rowId);
    ++m_size;
}

qint64 RowIdList::at(qint64 row) const
{
    // Where it is unless rows came in between.
    auto block = static_cast<size_t>(row / kBlock);
    if (block >= m_firsts.size() || m_firsts[block] > row ||
        (block + 1 < m_firsts.size() && m_firsts[block + 1] <= row))
        block = static_cast<size_t>(std::upper_bound(m_firsts.begin(), m_firsts.end(), row) - m_firsts.begin()) - 1;
    return m_blocks.at(block)->at(static_cast<size_t>(row - m_firsts[block]));
}

qint64 RowIdList::bytes() const
{
    qint64 sum = 0;
    for (const auto &block : m_blocks)
        sum +=
            static_cast<qint64>(block->narrow.capacity() * sizeof(quint32) + block->wide.capacity() * sizeof(qint64));
    return sum;
}

void RowIdList::appendBlock(const std::shared_ptr<Block> &block)
{
    m_blocks.push_back(block);
    m_firsts.push_back(m_size);
    m_size += block->size();
}

RowIdList RowIdList::inserted(const std::vector<RowInsertion> &insertions) const
{
    RowIdList list;
    auto next = insertions.begin();
    for (size_t block = 0; block < m_blocks.size(); ++block) {
        const auto end = m_firsts[block] + m_blocks[block]->size();
        if (next == insertions.end() || (next->row >= end && end < m_size)) {
            list.appendBlock(m_blocks[block]);
            continue;
        }
        auto merged = std::make_shared<Block>();
        for (auto row = m_firsts[block]; row < end; ++row) {
            // A block that has grown to twice its size is two.
            if (merged->size() >= 2 * kBlock)
                list.appendBlock(std::exchange(merged, std::make_shared<Block>()));
            for (; next != insertions.end() && next->row <= row; ++next)
                merged->append(next->rowId);
            merged->append(m_blocks[block]->at(static_cast<size_t>(row - m_firsts[block])));
        }
        list.appendBlock(merged);
    }
    for (; next != insertions.end(); ++next)
        list.append(next->rowId);
    return list;
}

FillOrder FillOrder::ofHead(const FillsQuery &query, const FillHead &head)
{
    FillOrder order;
    order.query = query;
    order.total = head.rows.size();
    order.file = head.file;
    for (const auto &row : head.rows) {
        order.rowIds.append(row.rowId);
        order.highestRowId = std::max(order.highestRowId, row.rowId);
    }
    return order;
}

size_t RowAnchors::before(qint64 row) const
{
    const auto after = std::upper_bound(m_anchors.begin(), m_anchors.end(), row,
                                        [](qint64 wanted, const Anchor &anchor) { return wanted < anchor.row; });
    return static_cast<size_t>(after - m_anchors.begin()) - 1;
}

/// An anchor is left out when those on both its sides are near enough without it.
void RowAnchors::appendThinned(Anchor anchor)
{
    const auto count = m_anchors.size();
    if (count >= 2 && anchor.row - m_anchors[count - 2].row <= kStep)
        m_anchors.pop_back();
    m_anchors.push_back(std::move(anchor));
}

RowAnchors RowAnchors::inserted(const std::vector<RowInsertion> &insertions) const
{
    RowAnchors anchors;
    anchors.m_anchors.reserve(m_anchors.size() + insertions.size() / kStep + 2);
    qint64 came = 0;
    const auto take = [&](const RowInsertion &insertion) {
        const auto row = insertion.row + came++;
        if (row == 0 || row - anchors.m_anchors.back().row >= kStep)
            anchors.appendThinned({insertion.value, insertion.rowId, row});
    };
    auto next = insertions.begin();
    for (const auto &anchor : m_anchors) {
        for (; next != insertions.end() && next->row <= anchor.row; ++next)
            take(*next);
        anchors.appendThinned({anchor.value, anchor.rowId, anchor.row + came});
    }
    for (; next != insertions.end(); ++next)
        take(*next);
    return anchors;
}

std::optional<RowSelection> renumbered(const RowSelection &rows, const OrderGrowthPtr &from, const FillOrder &to)
{
    std::vector<const OrderGrowth *> steps;
    const auto *step = to.growth.get();
    for (; step && step != from.get(); step = step->before.get())
        steps.push_back(step);
    if (!step)
        return std::nullopt;
    auto moved = rows;
    for (auto next = steps.rbegin(); next != steps.rend(); ++next)
        moved.makeRoom((*next)->cameBefore);
    return moved;
}

std::optional<SelectionChange> changeOf(const RowSelection &before, const OrderGrowthPtr &from, const FillOrder &order,
                                        const RowSelection &rows)
{
    const auto moved = renumbered(before, from, order);
    if (!moved)
        return std::nullopt;
    SelectionChange change{moved->without(rows), rows.without(*moved)};
    return change.left.rows() + change.came.rows() < rows.rows() ? std::optional(std::move(change)) : std::nullopt;
}

} // namespace hoox
