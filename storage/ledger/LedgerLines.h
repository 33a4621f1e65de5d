#pragma once

#include "storage/domain/Fill.h"

#include <QHash>

#include <array>
#include <mutex>
#include <string_view>
#include <vector>

namespace hoox {

/// One exchange and symbol.
struct LineName
{
    ExchangeId exchange = ExchangeId::Bybit;
    QString symbol;
};

/// Numbers for the lines of a ledger (exchange and symbol), in the order of their first appearance. A number never
/// changes: several passes over one ledger share it. Any thread.
class LedgerLines final
{
public:
    static constexpr int kUnsound = -1;

    /// Of a symbol's bytes (UTF-8); `kUnsound` if `faultOf` refuses the symbol.
    [[nodiscard]] int lineOf(ExchangeId exchange, std::string_view symbol);
    /// `kUnsound` if it was not met yet.
    [[nodiscard]] int find(ExchangeId exchange, const QString &symbol) const;
    [[nodiscard]] LineName name(int line) const;
    [[nodiscard]] std::vector<LineName> names() const;
    [[nodiscard]] std::size_t count() const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, std::array<int, kExchanges.size()>> m_numbers; ///< Number plus one; 0 for none. Guarded.
    std::vector<LineName> m_names;                                ///< Guarded.
};

} // namespace hoox
