#pragma once

#include "storage/ledger/LedgerLines.h"

#include <array>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3_stmt;

namespace hoox {

/// A sound row of `trades` without its texts.
struct LeanFill
{
    FillValues values;
    int line = 0; ///< Number of its exchange and symbol (LedgerLines).
    qint64 rowId = 0;
    bool matches = true; ///< What the scan's condition said of it.
};

/// Reads rows of `kFillColumns` from column 1 on, rowid in column 0, without making a text of each: takes and refuses
/// the same rows as `readFillRow`. One thread; the lines may be shared.
class LeanRowReader final
{
public:
    explicit LeanRowReader(std::shared_ptr<LedgerLines> lines) : m_lines(std::move(lines)) {}

    /// False for a row that is no sound fill (LG-5); `fill` then says nothing but the rowid.
    [[nodiscard]] bool read(sqlite3_stmt *row, LeanFill &fill);
    /// The same without a look at the columns of `id`, `request_id` and `order_id`.
    [[nodiscard]] bool readWithoutIds(sqlite3_stmt *row, LeanFill &fill);

private:
    struct BytesHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view bytes) const { return std::hash<std::string_view>()(bytes); }
    };
    using Numbers = std::array<int, kExchanges.size()>; ///< By exchange; number plus one, 0 while not asked.
    [[nodiscard]] int lineOf(ExchangeId exchange, std::string_view symbol);

    std::shared_ptr<LedgerLines> m_lines;
    std::unordered_map<std::string, Numbers, BytesHash, std::equal_to<>> m_known;
    const std::string *m_lastSymbol = nullptr; ///< Keys of m_known stay where they are.
    Numbers *m_lastNumbers = nullptr;
};

} // namespace hoox
