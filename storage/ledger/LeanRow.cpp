#include "storage/ledger/LeanRow.h"

#include "storage/ledger/FillRow.h"

#include <sqlite3.h>

#include <cmath>
#include <cstring>

namespace hoox {

namespace {

enum Column {
    RowId,
    Id,
    RequestId,
    Exchange,
    Symbol,
    Action_,
    Side_,
    Quantity,
    Price,
    Fee,
    OrderId,
    Status,
    CreatedAt
};

/// The value itself: asked three times, a column costs more than the row. The connection has one thread, which makes
/// such values as good as protected ones (SQLite's words).
sqlite3_value *valueAt(sqlite3_stmt *row, Column column)
{
    return sqlite3_column_value(row, column);
}

/// An id that may be missing.
bool isSoundWord(sqlite3_value *value)
{
    // Asked before the size, which turns a number into a text.
    const int type = sqlite3_value_type(value);
    return type != SQLITE_NULL && type != SQLITE_BLOB && sqlite3_value_bytes(value) <= kLongestWordBytes;
}

/// Text of at most 256 bytes, not empty; no address for anything else.
std::string_view wordAt(sqlite3_stmt *row, Column column)
{
    auto *value = valueAt(row, column);
    if (!isSoundWord(value))
        return {};
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    const auto size = sqlite3_value_bytes(value);
    return size == 0 ? std::string_view() : std::string_view(text, static_cast<std::size_t>(size));
}

/// QString::fromUtf8 drops a byte order mark: an id of nothing else is an empty one.
bool isId(sqlite3_value *value)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (!isSoundWord(value))
        return false;
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return size != 0 && (size != kMark.size() || std::memcmp(sqlite3_value_text(value), kMark.data(), size) != 0);
}

template <std::size_t Size>
bool is(std::string_view text, const char (&word)[Size])
{
    return text.size() == Size - 1 && std::memcmp(text.data(), word, Size - 1) == 0;
}

/// By its bytes where they are the plain word, else as readFillRow does.
template <typename Enum>
bool parse(std::string_view text, Enum &value, std::optional<Enum> (*slowly)(QStringView))
{
    const auto parsed = slowly(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (parsed)
        value = *parsed;
    return parsed.has_value();
}

bool take(std::string_view text, ExchangeId &value)
{
    if (is(text, "bybit"))
        value = ExchangeId::Bybit;
    else if (is(text, "binance"))
        value = ExchangeId::Binance;
    else if (is(text, "mexc"))
        value = ExchangeId::Mexc;
    else
        return parse(text, value, &exchangeFromText);
    return true;
}

bool take(std::string_view text, Action &value)
{
    if (is(text, "LONG"))
        value = Action::Long;
    else if (is(text, "SHORT"))
        value = Action::Short;
    else if (is(text, "CLOSE"))
        value = Action::Close;
    else
        return parse(text, value, &actionFromText);
    return true;
}

bool take(std::string_view text, Side &value)
{
    if (is(text, "BUY"))
        value = Side::Buy;
    else if (is(text, "SELL"))
        value = Side::Sell;
    else
        return parse(text, value, &sideFromText);
    return true;
}

bool take(std::string_view text, FillStatus &value)
{
    if (is(text, "Filled"))
        value = FillStatus::Filled;
    else if (is(text, "Failed"))
        value = FillStatus::Failed;
    else if (is(text, "Test"))
        value = FillStatus::Test;
    else if (is(text, "Pending"))
        value = FillStatus::Pending;
    else
        return parse(text, value, &fillStatusFromText);
    return true;
}

/// An amount, or NULL for a missing one.
bool takeAmount(sqlite3_stmt *row, Column column, bool mayBeNegative, std::optional<double> &amount)
{
    auto *value = valueAt(row, column);
    const int type = sqlite3_value_type(value);
    if (type == SQLITE_NULL) {
        amount.reset();
        return true;
    }
    if (type != SQLITE_FLOAT && type != SQLITE_INTEGER)
        return false;
    amount = sqlite3_value_double(value);
    return std::isfinite(*amount) && (mayBeNegative || !(*amount < 0));
}

} // namespace

bool LeanRowReader::read(sqlite3_stmt *row, LeanFill &fill)
{
    const auto hasIds =
        isId(valueAt(row, Id)) && isSoundWord(valueAt(row, RequestId)) && isSoundWord(valueAt(row, OrderId));
    return readWithoutIds(row, fill) && hasIds;
}

bool LeanRowReader::readWithoutIds(sqlite3_stmt *row, LeanFill &fill)
{
    fill.rowId = sqlite3_column_int64(row, RowId);
    auto exchange = ExchangeId::Bybit;
    auto &values = fill.values;
    if (!take(wordAt(row, Exchange), exchange) || !take(wordAt(row, Action_), values.action) ||
        !take(wordAt(row, Side_), values.side) || !take(wordAt(row, Status), values.status))
        return false;
    if (!takeAmount(row, Quantity, false, values.quantity) || !takeAmount(row, Price, false, values.price) ||
        !takeAmount(row, Fee, true, values.fee))
        return false;
    auto *second = valueAt(row, CreatedAt);
    if (sqlite3_value_type(second) != SQLITE_INTEGER)
        return false;
    values.createdAt = sqlite3_value_int64(second);
    if (values.createdAt < 0 || values.createdAt > kLastPlausibleSecond)
        return false;
    const auto symbol = wordAt(row, Symbol);
    fill.line = symbol.data() ? lineOf(exchange, symbol) : LedgerLines::kUnsound;
    return fill.line != LedgerLines::kUnsound;
}

int LeanRowReader::lineOf(ExchangeId exchange, std::string_view symbol)
{
    if (!m_lastSymbol || *m_lastSymbol != symbol) {
        auto known = m_known.find(symbol);
        if (known == m_known.end()) {
            // Refused symbols are not kept: there may be as many of them as rows.
            const auto line = m_lines->lineOf(exchange, symbol);
            if (line == LedgerLines::kUnsound)
                return line;
            known = m_known.emplace(std::string(symbol), Numbers{}).first;
        }
        m_lastSymbol = &known->first;
        m_lastNumbers = &known->second;
    }
    auto &number = (*m_lastNumbers)[static_cast<std::size_t>(exchange)];
    if (number == 0)
        number = m_lines->lineOf(exchange, symbol) + 1;
    return number - 1;
}

} // namespace hoox
