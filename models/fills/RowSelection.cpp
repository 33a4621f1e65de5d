#include "models/fills/RowSelection.h"

#include <algorithm>

namespace hoox {

qint64 RowSelection::rows() const
{
    qint64 sum = 0;
    for (const auto &[first, last] : m_ranges)
        sum += last - first + 1;
    return sum;
}

bool RowSelection::contains(qint64 row) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), row,
                                        [](qint64 value, const RowRange &range) { return value < range.first; });
    return after != m_ranges.begin() && row <= std::prev(after)->second;
}

void RowSelection::select(qint64 from, qint64 to)
{
    m_ranges = {{std::min(from, to), std::max(from, to)}};
}

void RowSelection::add(qint64 from, qint64 to)
{
    RowRange fresh{std::min(from, to), std::max(from, to)};
    QVector<RowRange> merged;
    for (const auto &range : std::as_const(m_ranges)) {
        if (range.second + 1 < fresh.first || fresh.second + 1 < range.first) {
            merged.push_back(range);
        } else {
            fresh.first = std::min(fresh.first, range.first);
            fresh.second = std::max(fresh.second, range.second);
        }
    }
    merged.push_back(fresh);
    std::sort(merged.begin(), merged.end());
    m_ranges = std::move(merged);
}

void RowSelection::toggle(qint64 row)
{
    if (!contains(row))
        return add(row, row);
    QVector<RowRange> split;
    for (const auto &[first, last] : std::as_const(m_ranges)) {
        if (row < first || row > last) {
            split.push_back({first, last});
            continue;
        }
        if (first < row)
            split.push_back({first, row - 1});
        if (row < last)
            split.push_back({row + 1, last});
    }
    m_ranges = std::move(split);
}

void RowSelection::makeRoom(const QVector<qint64> &before)
{
    QVector<RowRange> moved;
    moved.reserve(m_ranges.size());
    qint64 came = 0;
    auto next = before.begin();
    for (auto [first, last] : std::as_const(m_ranges)) {
        for (; next != before.end() && *next <= first; ++next)
            ++came;
        // What came into the middle of a range parts it.
        while (next != before.end() && *next <= last) {
            const auto parts = *next;
            moved.push_back({first + came, parts - 1 + came});
            first = parts;
            for (; next != before.end() && *next == parts; ++next)
                ++came;
        }
        moved.push_back({first + came, last + came});
    }
    m_ranges = std::move(moved);
}

} // namespace hoox
