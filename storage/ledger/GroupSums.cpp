#include "storage/ledger/GroupSums.h"

#include "storage/ledger/FillRow.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>

namespace hoox {

namespace {

std::string_view bytesAt(sqlite3_stmt *statement, int column)
{
    if (sqlite3_column_type(statement, column) != SQLITE_TEXT)
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

std::optional<ExchangeId> exchangeOf(std::string_view bytes)
{
    if (bytes == "bybit")
        return ExchangeId::Bybit;
    if (bytes == "binance")
        return ExchangeId::Binance;
    if (bytes == "mexc")
        return ExchangeId::Mexc;
    return std::nullopt;
}

std::optional<FillStatus> statusOf(std::string_view bytes)
{
    if (bytes == "Filled")
        return FillStatus::Filled;
    if (bytes == "Failed")
        return FillStatus::Failed;
    if (bytes == "Test")
        return FillStatus::Test;
    if (bytes == "Pending")
        return FillStatus::Pending;
    return std::nullopt;
}

/// False when it is no amount; NULL is a missing one (LG-3).
bool amountAt(sqlite3_stmt *statement, int column, bool mayBeNegative, std::optional<double> &amount)
{
    const int type = sqlite3_column_type(statement, column);
    if (type == SQLITE_NULL)
        return true;
    amount = sqlite3_column_double(statement, column);
    return (type == SQLITE_FLOAT || type == SQLITE_INTEGER) && std::isfinite(*amount) &&
           (mayBeNegative || *amount >= 0);
}

} // namespace

std::optional<GroupRow> groupRowAt(sqlite3_stmt *statement)
{
    const auto exchange = exchangeOf(bytesAt(statement, 1));
    const auto status = statusOf(bytesAt(statement, 2));
    GroupRow row;
    row.symbol = bytesAt(statement, 0);
    row.second = sqlite3_column_int64(statement, 6);
    const auto sound = exchange && status && !row.symbol.empty() &&
                       row.symbol.size() <= std::size_t{kLongestWordBytes} &&
                       amountAt(statement, 3, false, row.quantity) && amountAt(statement, 4, false, row.price) &&
                       amountAt(statement, 5, true, row.fee) && sqlite3_column_type(statement, 6) == SQLITE_INTEGER &&
                       row.second >= 0 && row.second <= kLastPlausibleSecond;
    if (!sound)
        return std::nullopt;
    row.exchange = *exchange;
    row.status = *status;
    return row;
}

int SymbolNumbers::of(std::string_view symbol)
{
    // Rows of one symbol come in runs.
    if (m_last >= 0 && m_symbols[static_cast<std::size_t>(m_last)].bytes == symbol)
        return m_last;
    const auto found = m_numbers.find(std::string(symbol));
    m_last = found != m_numbers.end() ? found->second : add(symbol);
    return m_last;
}

int SymbolNumbers::add(std::string_view symbol)
{
    Entry entry;
    entry.bytes = symbol;
    entry.name = QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
    const auto asset = quoteAsset(entry.name);
    const auto known = std::find(m_assets.begin(), m_assets.end(), asset);
    entry.asset = static_cast<int>(known - m_assets.begin());
    if (known == m_assets.end())
        m_assets.push_back(asset);
    const auto number = size();
    m_numbers.emplace(entry.bytes, number);
    m_symbols.push_back(std::move(entry));
    return number;
}

GroupSums::Asset &GroupSums::assetOf(int number)
{
    const auto found =
        std::find_if(m_assets.begin(), m_assets.end(), [&](const Asset &asset) { return asset.number == number; });
    if (found != m_assets.end())
        return *found;
    m_assets.push_back({number, {}, {}});
    return m_assets.back();
}

void GroupSums::add(const GroupRow &row, int symbol, int asset)
{
    m_oneSymbol = m_oneSymbol && (m_rows == 0 || m_symbol == symbol);
    m_oneExchange = m_oneExchange && (m_rows == 0 || m_exchange == row.exchange);
    m_firstAt = m_rows == 0 ? row.second : std::min(m_firstAt, row.second);
    m_lastAt = std::max(m_lastAt, row.second);
    m_symbol = symbol;
    m_exchange = row.exchange;
    ++m_rows;
    const bool filled = row.status == FillStatus::Filled;
    m_failed += row.status == FillStatus::Failed ? 1 : 0;
    auto &sums = assetOf(asset);
    if (row.fee && (filled || *row.fee != 0)) {
        sums.fee.add(*row.fee);
        ++sums.fees;
    } else {
        ++m_withoutFee;
    }
    if (!filled)
        return;
    if (row.quantity && row.price) {
        sums.notional.add(*row.quantity * *row.price);
        ++sums.notionals;
    } else {
        ++m_withoutNotional;
    }
    m_quantity.add(row.quantity.value_or(0));
    ++(row.quantity ? m_withQuantity : m_withoutQuantity);
}

FillGroup GroupSums::result(const SymbolNumbers &symbols) const
{
    FillGroup group;
    group.firstAt = m_firstAt;
    group.lastAt = m_lastAt;
    group.failed = m_failed;
    if (m_rows > 0 && m_oneExchange)
        group.exchange = m_exchange;
    auto &sums = group.sums;
    sums.rows = m_rows;
    sums.withoutFee = m_withoutFee;
    sums.withoutNotional = m_withoutNotional;
    if (m_rows > 0 && m_oneSymbol)
        sums.symbol = symbols.symbol(m_symbol);
    sums.quantity = {m_quantity.value(), m_withQuantity, m_withoutQuantity};
    for (const auto &asset : m_assets) {
        if (asset.notionals > 0)
            sums.notionals.push_back({symbols.asset(asset.number), asset.notional.value()});
        if (asset.fees > 0)
            sums.fees.push_back({symbols.asset(asset.number), asset.fee.value()});
    }
    const auto byName = [](const FillSums::Amount &a, const FillSums::Amount &b) { return a.asset < b.asset; };
    std::sort(sums.notionals.begin(), sums.notionals.end(), byName);
    std::sort(sums.fees.begin(), sums.fees.end(), byName);
    return group;
}

} // namespace hoox
