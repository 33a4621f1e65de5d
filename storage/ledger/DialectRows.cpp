#include "storage/ledger/DialectRows.h"

#include "storage/ledger/Dialect.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLongestCameWord = 256; ///< Bytes, as in a ledger file.
constexpr qsizetype kShownLength = 64;
constexpr qsizetype kTradeColumns = 10;
constexpr qsizetype kSpecifiedTradeColumns = 14;

/// Columns of `DialectSql::selectTrades`.
enum TradeColumn : qsizetype {
    Number,
    Id,
    TimeType,
    Time,
    Exchange,
    Symbol,
    DidAction,
    Status,
    Quantity,
    Price,
    RequestId,
    DidSide,
    OrderId,
    Fee
};

constexpr std::string_view kInteger = "integer";
/// What a byte that is no UTF-8 becomes in JSON: such an id cannot be asked for.
constexpr std::string_view kReplacement = "\xef\xbf\xbd";

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString shown(std::string_view text)
{
    return textOf(text).left(kShownLength);
}

QString shown(const D1Value &value)
{
    if (value.isNull())
        return u"NULL"_s;
    if (value.isNumber())
        return QString::number(value.number(), 'g', std::numeric_limits<double>::max_digits10);
    return value.isText() ? shown(value.text()) : u"blob"_s;
}

std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 number = 0;
    const auto *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return !text.empty() && read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

bool isUpper(std::string_view text)
{
    const auto isPlain = [](char byte) { return static_cast<signed char>(byte) >= 0 && (byte < 'a' || byte > 'z'); };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return true;
    const auto word = textOf(text);
    return word == word.toUpper();
}

/// A word that D1 has, and the one that the replica keeps for it.
struct MappedWord
{
    std::string_view came;
    std::string_view kept;
};

constexpr std::array kExchangeWords{MappedWord{"bybit", "bybit"}, MappedWord{"binance", "binance"},
                                    MappedWord{"mexc", "mexc"}};
/// The specified three, and the two that the trade worker writes for a close.
constexpr std::array kActionWords{MappedWord{"LONG", "LONG"}, MappedWord{"SHORT", "SHORT"},
                                  MappedWord{"CLOSE", "CLOSE"}, MappedWord{"CLOSE_LONG", "CLOSE"},
                                  MappedWord{"CLOSE_SHORT", "CLOSE"}};
constexpr std::array kSideWords{MappedWord{"BUY", "BUY"}, MappedWord{"SELL", "SELL"}};
constexpr std::array kStatusWords{MappedWord{"Filled", "Filled"}, MappedWord{"Failed", "Failed"}};
constexpr std::array kDeployedStatusWords{MappedWord{"EXECUTED", "Filled"}, MappedWord{"FAILED", "Failed"},
                                          MappedWord{"TEST_EXECUTED", "Test"}, MappedWord{"PENDING", "Pending"}};
/// Contract 5.4: the trade worker writes no side, and no plain close, which could be either.
constexpr std::array kDeployedActionWords{MappedWord{"LONG", "LONG"}, MappedWord{"SHORT", "SHORT"},
                                          MappedWord{"CLOSE_LONG", "CLOSE"}, MappedWord{"CLOSE_SHORT", "CLOSE"}};
constexpr std::array kDeployedSideWords{MappedWord{"LONG", "BUY"}, MappedWord{"SHORT", "SELL"},
                                        MappedWord{"CLOSE_LONG", "SELL"}, MappedWord{"CLOSE_SHORT", "BUY"}};

/// Reads a row's columns; keeps the first fault.
class CameReader
{
public:
    explicit CameReader(const D1Row &row) : m_row(row) {}

    std::string_view word(qsizetype column, const char *name, bool mayBeEmpty = false)
    {
        const auto value = m_row.at(column);
        if (value.isNull() || (value.isText() && value.text().empty())) {
            if (!mayBeEmpty || value.isNull())
                setFault(RowFault::Kind::Missing, name, {});
            return {};
        }
        if (!value.isText() || value.text().size() > kLongestCameWord) {
            setFault(RowFault::Kind::UnknownValue, name, shown(value));
            return {};
        }
        return value.text();
    }
    std::string_view symbol(qsizetype column, const char *name)
    {
        const auto text = word(column, name);
        if (!isUpper(text))
            setFault(RowFault::Kind::LowerCase, name, shown(text));
        return text;
    }
    /// None only where it may be missing.
    std::optional<double> amount(qsizetype column, const char *name, bool mayBeMissing, bool mayBeNegative = false)
    {
        const auto value = m_row.at(column);
        if (value.isNull()) {
            if (!mayBeMissing)
                setFault(RowFault::Kind::Missing, name, {});
            return std::nullopt;
        }
        if (!value.isNumber() || !std::isfinite(value.number()))
            setFault(RowFault::Kind::NotANumber, name, shown(value));
        else if (value.number() < 0 && !mayBeNegative)
            setFault(RowFault::Kind::Negative, name, shown(value));
        return value.number();
    }
    std::optional<qint64> second(qsizetype typeColumn, const char *name, bool mayBeMissing = false)
    {
        const auto type = m_row.at(typeColumn).text();
        const auto digits = m_row.at(typeColumn + 1).text();
        if (type == "null") {
            if (!mayBeMissing)
                setFault(RowFault::Kind::Missing, name, {});
            return std::nullopt;
        }
        const auto value = wholeNumber(digits);
        if (type != kInteger || !value)
            setFault(RowFault::Kind::NotANumber, name, shown(digits));
        else if (*value < 0)
            setFault(RowFault::Kind::Negative, name, shown(digits));
        else if (*value > kLastPlausibleSecond)
            setFault(RowFault::Kind::Milliseconds, name, shown(digits));
        return value.value_or(0);
    }
    /// What is kept for the word that stands there.
    template <std::size_t N>
    std::string_view mapped(qsizetype column, const char *name, const std::array<MappedWord, N> &words)
    {
        const auto text = word(column, name);
        for (const auto &each : words) {
            if (each.came == text)
                return each.kept;
        }
        setFault(RowFault::Kind::UnknownValue, name, shown(text));
        return {};
    }
    template <typename T>
    std::optional<T> known(qsizetype column, const char *name, std::optional<T> (*parse)(QStringView))
    {
        const auto text = word(column, name);
        auto value = parse(textOf(text));
        if (!value)
            setFault(RowFault::Kind::UnknownValue, name, shown(text));
        return value;
    }
    void setFault(RowFault::Kind kind, const char *column, const QString &value)
    {
        if (!m_fault)
            m_fault = RowFault{kind, QString::fromLatin1(column), value};
    }
    [[nodiscard]] const std::optional<RowFault> &fault() const { return m_fault; }
    template <typename T>
    CameRow<T> end(qint64 number, const QString &id, T value) const
    {
        if (m_fault)
            return {number, id, *m_fault};
        return {number, id, std::move(value)};
    }

private:
    const D1Row m_row;
    std::optional<RowFault> m_fault;
};

std::optional<qint64> rowNumberOf(const D1Row &row)
{
    return wholeNumber(row.at(Number).text());
}

void readSpecified(CameReader &reader, ReplicaTrade &trade)
{
    trade.action = reader.mapped(DidAction, "action", kActionWords);
    trade.side = reader.mapped(DidSide, "side", kSideWords);
    trade.quantity = reader.amount(Quantity, "quantity", false);
    trade.price = reader.amount(Price, "price", false);
    trade.fee = reader.amount(Fee, "fee", false, true); // a rebate is a negative fee
    trade.requestId = reader.word(RequestId, "request_id", true);
    trade.orderId = reader.word(OrderId, "order_id", true);
    trade.status = reader.mapped(Status, "status", kStatusWords);
}

void readDeployed(CameReader &reader, ReplicaTrade &trade)
{
    trade.action = reader.mapped(DidAction, "action", kDeployedActionWords);
    trade.side = reader.mapped(DidAction, "action", kDeployedSideWords);
    trade.quantity = reader.amount(Quantity, "quantity", true);
    trade.price = reader.amount(Price, "price", true);
    trade.status = reader.mapped(Status, "status", kDeployedStatusWords);
}

} // namespace

std::optional<CameRow<ReplicaTrade>> readTrade(LedgerDialect dialect, const D1Row &row)
{
    const bool specified = dialect == LedgerDialect::Specified;
    const auto number = rowNumberOf(row);
    if (!number || row.size() != (specified ? kSpecifiedTradeColumns : kTradeColumns))
        return std::nullopt;
    CameReader reader(row);
    ReplicaTrade trade;
    trade.id = reader.word(Id, "id");
    trade.createdAt = reader.second(TimeType, specified ? "created_at" : "timestamp").value_or(0);
    trade.exchange = reader.mapped(Exchange, "exchange", kExchangeWords);
    trade.symbol = reader.symbol(Symbol, "symbol");
    if (specified)
        readSpecified(reader, trade);
    else
        readDeployed(reader, trade);
    return reader.end(*number, reader.fault() ? shown(row.at(Id)) : QString(), trade);
}

std::optional<CameRow<ReplicaPosition>> readPosition(const D1Row &row)
{
    constexpr qsizetype columns = 9;
    const auto number = rowNumberOf(row);
    if (!number || row.size() != columns)
        return std::nullopt;
    CameReader reader(row);
    ReplicaPosition position;
    position.symbol = textOf(reader.symbol(1, "positions.symbol"));
    position.exchange = textOf(reader.mapped(2, "positions.exchange", kExchangeWords));
    position.side =
        toText(reader.known<PositionSide>(3, "positions.side", &positionSideFromText).value_or(PositionSide{}));
    position.size = reader.amount(4, "positions.size", false).value_or(0);
    position.entryPrice = reader.amount(5, "positions.entry_price", true);
    constexpr double mostLeverage = 1000;
    if (const auto leverage = reader.amount(6, "positions.leverage", true)) {
        if (*leverage > mostLeverage || *leverage != std::floor(*leverage))
            reader.setFault(RowFault::Kind::UnknownValue, "positions.leverage", shown(row.at(6)));
        else
            position.leverage = static_cast<int>(*leverage);
    }
    position.updatedAt = reader.second(7, "positions.updated_at", true);
    return reader.end(*number, shown(row.at(1)), std::move(position));
}

std::optional<CameRow<ReplicaBalance>> readBalance(const D1Row &row)
{
    constexpr qsizetype columns = 9;
    const auto number = rowNumberOf(row);
    if (!number || row.size() != columns)
        return std::nullopt;
    CameReader reader(row);
    ReplicaBalance balance;
    balance.id = textOf(reader.word(1, "balances.id"));
    balance.exchange = textOf(reader.mapped(2, "balances.exchange", kExchangeWords));
    balance.asset = textOf(reader.word(3, "balances.asset"));
    balance.free = reader.amount(4, "balances.free", false, true).value_or(0);
    balance.used = reader.amount(5, "balances.used", false, true).value_or(0);
    balance.total = reader.amount(6, "balances.total", false, true).value_or(0);
    balance.timestamp = reader.second(7, "balances.timestamp").value_or(0);
    return reader.end(*number, shown(row.at(1)), std::move(balance));
}

std::optional<TradePlace> placeOf(const D1Row &row)
{
    const auto number = rowNumberOf(row);
    if (!number)
        return std::nullopt;
    TradePlace place{*number, std::nullopt, std::nullopt, anchorOf(row.at(Id))};
    if (row.at(TimeType).text() == kInteger)
        place.second = wholeNumber(row.at(Time).text());
    if (row.at(Id).isText())
        place.id = row.at(Id).toString();
    return place;
}

bool isOrdered(const D1Row &row)
{
    const auto id = row.at(Id);
    return row.at(TimeType).text() == kInteger && wholeNumber(row.at(Time).text()) && id.isText() &&
           id.text().find(kReplacement) == std::string_view::npos;
}

} // namespace hoox
