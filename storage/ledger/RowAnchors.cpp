#include "storage/ledger/RowAnchors.h"

#include <limits>

namespace hoox {

void RowIdList::append(qint64 rowId)
{
    const auto fits = rowId >= 0 && rowId <= std::numeric_limits<quint32>::max();
    if (!fits && !m_isWide)
        widen();
    const auto startsBlock = m_size % kBlock == 0;
    if (m_isWide) {
        if (startsBlock)
            m_wide.emplace_back();
        m_wide.back().push_back(rowId);
    } else {
        if (startsBlock)
            m_narrow.emplace_back();
        m_narrow.back().push_back(static_cast<quint32>(rowId));
    }
    ++m_size;
}

qint64 RowIdList::at(qint64 row) const
{
    const auto block = static_cast<size_t>(row / kBlock);
    const auto place = static_cast<size_t>(row % kBlock);
    return m_isWide ? m_wide.at(block).at(place) : m_narrow.at(block).at(place);
}

qint64 RowIdList::bytes() const
{
    qint64 sum = 0;
    for (const auto &block : m_narrow)
        sum += static_cast<qint64>(block.capacity() * sizeof(quint32));
    for (const auto &block : m_wide)
        sum += static_cast<qint64>(block.capacity() * sizeof(qint64));
    return sum;
}

void RowIdList::widen()
{
    m_isWide = true;
    for (auto &block : m_narrow) {
        m_wide.emplace_back(block.begin(), block.end());
        block = {};
    }
    m_narrow.clear();
}

} // namespace hoox
