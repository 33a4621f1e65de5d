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

void RowSelection::shift(qint64 by)
{
    for (auto &[first, last] : m_ranges) {
        first += by;
        last += by;
    }
}

} // namespace hoox
