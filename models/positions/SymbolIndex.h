#pragma once

#include "storage/domain/Fill.h"

#include <QHash>

namespace hoox {

/// Where an exchange and symbol stands in a list, found at once however long the list is. A value.
class SymbolIndex
{
public:
    void clear() { m_places.clear(); }
    void insert(ExchangeId exchange, const QString &symbol, qsizetype place)
    {
        m_places[symbol].at(static_cast<std::size_t>(exchange)) = place + 1;
    }
    /// -1 when it is not in the list.
    [[nodiscard]] qsizetype placeOf(ExchangeId exchange, const QString &symbol) const
    {
        const auto found = m_places.constFind(symbol);
        return found == m_places.cend() ? -1 : found->at(static_cast<std::size_t>(exchange)) - 1;
    }
    [[nodiscard]] bool contains(ExchangeId exchange, const QString &symbol) const
    {
        return placeOf(exchange, symbol) >= 0;
    }

private:
    QHash<QString, std::array<qsizetype, kExchanges.size()>> m_places; ///< Plus one; 0 is none.
};

} // namespace hoox
