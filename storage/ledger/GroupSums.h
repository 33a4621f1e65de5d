#pragma once

#include "storage/domain/FillGroup.h"
#include "storage/domain/PositionBook.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

namespace hoox {

/// The figures of a row that groups add up, as SQLite holds them: no text is copied.
struct GroupRow
{
    std::string_view symbol;
    ExchangeId exchange = ExchangeId::Bybit;
    FillStatus status = FillStatus::Filled;
    std::optional<double> quantity, price, fee;
    qint64 second = 0;
};

/// The select list that `groupRowAt` reads.
inline constexpr auto kGroupColumns = "symbol, exchange, status, quantity, price, fee, created_at";

/// The statement's present row, valid until its next step; none where a value is not what its column claims (LG-5).
[[nodiscard]] std::optional<GroupRow> groupRowAt(sqlite3_stmt *statement);

/// Symbols and quote assets as small numbers, so that a row of ten million costs no text.
class SymbolNumbers final
{
public:
    [[nodiscard]] int of(std::string_view symbol);
    [[nodiscard]] const QString &symbol(int number) const
    {
        return m_symbols.at(static_cast<std::size_t>(number)).name;
    }
    [[nodiscard]] int assetOf(int number) const { return m_symbols.at(static_cast<std::size_t>(number)).asset; }
    [[nodiscard]] const QString &asset(int number) const { return m_assets.at(static_cast<std::size_t>(number)); }
    [[nodiscard]] int size() const { return static_cast<int>(m_symbols.size()); }

private:
    struct Entry
    {
        std::string bytes;
        QString name;
        int asset = 0;
    };
    [[nodiscard]] int add(std::string_view symbol);
    std::unordered_map<std::string, int> m_numbers;
    std::vector<Entry> m_symbols;
    std::vector<QString> m_assets;
    int m_last = -1;
};

/// Adds up the rows of one group. Compensated; sums never mix assets. What was not filled paid and traded nothing.
class GroupSums final
{
public:
    void add(const GroupRow &row, int symbol, int asset);
    /// Without the group's key.
    [[nodiscard]] FillGroup result(const SymbolNumbers &symbols) const;

private:
    struct Asset
    {
        int number = 0;
        CompensatedSum notional, fee;
        qint64 notionals = 0, fees = 0;
    };
    [[nodiscard]] Asset &assetOf(int number);

    qint64 m_rows = 0, m_failed = 0;
    qint64 m_firstAt = 0, m_lastAt = 0;
    qint64 m_withoutFee = 0, m_withoutNotional = 0, m_withQuantity = 0, m_withoutQuantity = 0;
    int m_symbol = -1;
    bool m_oneSymbol = true, m_oneExchange = true;
    ExchangeId m_exchange = ExchangeId::Bybit;
    CompensatedSum m_quantity;
    std::vector<Asset> m_assets;
};

} // namespace hoox
