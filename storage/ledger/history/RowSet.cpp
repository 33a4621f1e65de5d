#include "storage/ledger/history/RowSet.h"

#include "storage/ledger/FillSpans.h"

#include <algorithm>

namespace hoox {

namespace {

constexpr qint64 kBitsInRow = 64; ///< A row of the sparse kind takes as much as so many of the dense one.

} // namespace

RowSet::RowSet(std::vector<qint64> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        return;
    m_count = static_cast<qint64>(rows.size());
    m_lowest = rows.front();
    m_highest = rows.back();
    if (m_lowest < 0 || (m_highest - m_lowest) / kBitsInRow > m_count) {
        m_sparse = std::move(rows);
        return;
    }
    m_denseFrom = m_lowest;
    m_dense.resize(static_cast<std::size_t>(m_highest - m_lowest + 1));
    for (const auto row : rows)
        m_dense[static_cast<std::size_t>(row - m_lowest)] = true;
}

RowSet::RowSet(std::vector<bool> bits) : m_dense(std::move(bits))
{
    for (std::size_t row = 0; row < m_dense.size(); ++row) {
        if (!m_dense[row])
            continue;
        m_lowest = m_count++ == 0 ? static_cast<qint64>(row) : m_lowest;
        m_highest = static_cast<qint64>(row);
    }
}

bool RowSet::contains(qint64 row) const
{
    if (m_count == 0 || row < m_lowest || row > m_highest)
        return false;
    return m_dense.empty() ? std::binary_search(m_sparse.begin(), m_sparse.end(), row)
                           : m_dense[static_cast<std::size_t>(row - m_denseFrom)];
}

qint64 RowSet::after(qint64 row) const
{
    if (m_dense.empty()) {
        const auto next = std::upper_bound(m_sparse.begin(), m_sparse.end(), row);
        return next == m_sparse.end() ? m_highest + 1 : *next;
    }
    do
        ++row;
    while (row <= m_highest && !contains(row));
    return row;
}

Result<RowSet> rowsOf(const SqliteConnection &connection, const FillOrder &order, const RowSelection &selected,
                      const Stop &stop)
{
    const auto highest = order.highestRowId;
    const auto dense = highest >= 0 && highest / kBitsInRow <= selected.rows();
    std::vector<bool> bits(dense ? static_cast<std::size_t>(highest + 1) : 0);
    std::vector<qint64> others;
    const auto walked = fillscan::walk(connection, order, selected, stop, [&](qint64, qint64 row) -> Result<Done> {
        if (dense && row >= 0)
            bits[static_cast<std::size_t>(row)] = true;
        else
            others.push_back(row);
        return Done{};
    });
    if (!walked)
        return fail(walked.error());
    if (others.empty())
        return RowSet(std::move(bits));
    for (auto row = std::size_t{0}; row < bits.size(); ++row) {
        if (bits[row])
            others.push_back(static_cast<qint64>(row));
    }
    return RowSet(std::move(others));
}

} // namespace hoox
