#include "storage/ledger/history/RowSet.h"

#include "storage/ledger/FillScan.h"

#include <algorithm>

namespace hoox {

namespace {

constexpr qint64 kBitsInRow = 64; ///< A row of the sparse kind takes as much as so many of the dense one.
constexpr int kChunk = 1 << 16;

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
    m_dense.resize(static_cast<std::size_t>(m_highest - m_lowest + 1));
    for (const auto row : rows)
        m_dense[static_cast<std::size_t>(row - m_lowest)] = true;
}

bool RowSet::contains(qint64 row) const
{
    if (m_count == 0 || row < m_lowest || row > m_highest)
        return false;
    return m_dense.empty() ? std::binary_search(m_sparse.begin(), m_sparse.end(), row)
                           : m_dense[static_cast<std::size_t>(row - m_lowest)];
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

Result<RowSet> rowsOf(const SqliteConnection &connection, const FillOrder &order, const QVector<RowRange> &ranges,
                      const Stop &stop)
{
    std::vector<qint64> all;
    for (const auto &[first, last] : ranges) {
        for (auto row = std::max<qint64>(first, 0); row <= std::min(last, order.total - 1); row += kChunk) {
            if (stop())
                return fail(Error::Kind::Cancelled, connection.path());
            const auto count = static_cast<int>(std::min<qint64>(kChunk, last - row + 1));
            const auto ids = fillscan::rowIds(connection, order, row, count);
            if (!ids)
                return fail(ids.error());
            all.insert(all.end(), ids->begin(), ids->end());
        }
    }
    return RowSet(std::move(all));
}

} // namespace hoox
