#include "storage/ledger/DialectRows.h"

#include "storage/ledger/Dialect.h"

#include <cmath>
#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCameWord = 256; ///< Bytes, as in a ledger file.
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

QString shownJson(const QJsonValue &value)
{
    if (value.isNull())
        return u"NULL"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', std::numeric_limits<double>::max_digits10);
    return value.isString() ? value.toString().left(kShownLength) : u"blob"_s;
}

/// Reads a row's columns; keeps the first fault.
class CameReader
{
public:
    explicit CameReader(const QJsonArray &row) : m_row(row) {}

    QString word(qsizetype column, const QString &name, bool mayBeEmpty = false)
    {
        const auto value = m_row.at(column);
        if (value.isNull() || (value.isString() && value.toString().isEmpty())) {
            if (!mayBeEmpty || value.isNull())
                setFault(RowFault::Kind::Missing, name, {});
            return {};
        }
        if (!value.isString() || value.toString().toUtf8().size() > kLongestCameWord) {
            setFault(RowFault::Kind::UnknownValue, name, shownJson(value));
            return {};
        }
        return value.toString();
    }
    QString symbol(qsizetype column, const QString &name)
    {
        auto text = word(column, name);
        if (text != text.toUpper())
            setFault(RowFault::Kind::LowerCase, name, text.left(kShownLength));
        return text;
    }
    /// None only where it may be missing.
    std::optional<double> amount(qsizetype column, const QString &name, bool mayBeMissing, bool mayBeNegative = false)
    {
        const auto value = m_row.at(column);
        if (value.isNull()) {
            if (!mayBeMissing)
                setFault(RowFault::Kind::Missing, name, {});
            return std::nullopt;
        }
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            setFault(RowFault::Kind::NotANumber, name, shownJson(value));
        else if (value.toDouble() < 0 && !mayBeNegative)
            setFault(RowFault::Kind::Negative, name, shownJson(value));
        return value.toDouble();
    }
    std::optional<qint64> second(qsizetype typeColumn, const QString &name, bool mayBeMissing = false)
    {
        const auto type = m_row.at(typeColumn).toString();
        const auto digits = m_row.at(typeColumn + 1).toString();
        if (type == u"null") {
            if (!mayBeMissing)
                setFault(RowFault::Kind::Missing, name, {});
            return std::nullopt;
        }
        bool whole = false;
        const auto value = digits.toLongLong(&whole);
        if (type != u"integer" || !whole)
            setFault(RowFault::Kind::NotANumber, name, digits.left(kShownLength));
        else if (value < 0)
            setFault(RowFault::Kind::Negative, name, digits);
        else if (value > kLastPlausibleSecond)
            setFault(RowFault::Kind::Milliseconds, name, digits);
        return value;
    }
    template <typename T>
    std::optional<T> known(qsizetype column, const QString &name, std::optional<T> (*parse)(QStringView))
    {
        const auto text = word(column, name);
        auto value = parse(text);
        if (!value)
            setFault(RowFault::Kind::UnknownValue, name, text.left(kShownLength));
        return value;
    }
    void setFault(RowFault::Kind kind, const QString &column, const QString &value)
    {
        if (!m_fault)
            m_fault = RowFault{kind, column, value};
    }
    template <typename T>
    CameRow<T> end(qint64 number, const QString &id, T value) const
    {
        if (m_fault)
            return {number, id, *m_fault};
        return {number, id, std::move(value)};
    }

private:
    const QJsonArray &m_row;
    std::optional<RowFault> m_fault;
};

std::optional<qint64> rowNumberOf(const QJsonArray &row)
{
    bool whole = false;
    const auto number = row.at(Number).toString().toLongLong(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

struct DeployedAction
{
    QLatin1StringView deployed;
    Action action;
    Side side;
};

/// Contract 5.4: the trade worker writes no side.
constexpr std::array kDeployedActions{DeployedAction{"LONG"_L1, Action::Long, Side::Buy},
                                      DeployedAction{"SHORT"_L1, Action::Short, Side::Sell},
                                      DeployedAction{"CLOSE_LONG"_L1, Action::Close, Side::Sell},
                                      DeployedAction{"CLOSE_SHORT"_L1, Action::Close, Side::Buy}};

std::optional<DeployedAction> deployedAction(QStringView text)
{
    for (const auto &each : kDeployedActions) {
        if (text == each.deployed)
            return each;
    }
    return std::nullopt;
}

/// The specified three, and the two that the trade worker writes for a close.
std::optional<Action> anyAction(QStringView text)
{
    if (const auto action = actionFromText(text))
        return action;
    const auto deployed = deployedAction(text);
    return deployed ? std::optional(deployed->action) : std::nullopt;
}

std::optional<QString> deployedStatus(QStringView text)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> words{
        {{"EXECUTED"_L1, "Filled"_L1},
         {"FAILED"_L1, "Failed"_L1},
         {"TEST_EXECUTED"_L1, "Test"_L1},
         {"PENDING"_L1, "Pending"_L1}}};
    for (const auto &[deployed, specified] : words) {
        if (text == deployed)
            return specified;
    }
    return std::nullopt;
}

std::optional<QString> specifiedStatus(QStringView text)
{
    return text == u"Filled" || text == u"Failed" ? std::optional(text.toString()) : std::nullopt;
}

void readSpecified(CameReader &reader, ReplicaTrade &trade)
{
    trade.action = toText(reader.known<Action>(DidAction, u"action"_s, &anyAction).value_or(Action::Long));
    trade.side = toText(reader.known<Side>(DidSide, u"side"_s, &sideFromText).value_or(Side::Buy));
    trade.quantity = reader.amount(Quantity, u"quantity"_s, false);
    trade.price = reader.amount(Price, u"price"_s, false);
    trade.fee = reader.amount(Fee, u"fee"_s, false, true); // a rebate is a negative fee
    trade.requestId = reader.word(RequestId, u"request_id"_s, true);
    trade.orderId = reader.word(OrderId, u"order_id"_s, true);
    trade.status = reader.known<QString>(Status, u"status"_s, &specifiedStatus).value_or(QString());
}

void readDeployed(CameReader &reader, ReplicaTrade &trade)
{
    if (const auto action = reader.known<DeployedAction>(DidAction, u"action"_s, &deployedAction)) {
        trade.action = toText(action->action);
        trade.side = toText(action->side);
    }
    trade.quantity = reader.amount(Quantity, u"quantity"_s, true);
    trade.price = reader.amount(Price, u"price"_s, true);
    trade.status = reader.known<QString>(Status, u"status"_s, &deployedStatus).value_or(QString());
}

} // namespace

std::optional<CameRow<ReplicaTrade>> readTrade(LedgerDialect dialect, const QJsonArray &row)
{
    const bool specified = dialect == LedgerDialect::Specified;
    const auto number = rowNumberOf(row);
    if (!number || row.size() != (specified ? kSpecifiedTradeColumns : kTradeColumns))
        return std::nullopt;
    CameReader reader(row);
    ReplicaTrade trade;
    trade.id = reader.word(Id, u"id"_s);
    trade.createdAt = reader.second(TimeType, specified ? u"created_at"_s : u"timestamp"_s).value_or(0);
    trade.exchange =
        toText(reader.known<ExchangeId>(Exchange, u"exchange"_s, &exchangeFromText).value_or(ExchangeId{}));
    trade.symbol = reader.symbol(Symbol, u"symbol"_s);
    if (specified)
        readSpecified(reader, trade);
    else
        readDeployed(reader, trade);
    return reader.end(*number, shownJson(row.at(Id)), std::move(trade));
}

std::optional<CameRow<ReplicaPosition>> readPosition(const QJsonArray &row)
{
    constexpr qsizetype columns = 9;
    const auto number = rowNumberOf(row);
    if (!number || row.size() != columns)
        return std::nullopt;
    CameReader reader(row);
    ReplicaPosition position;
    position.symbol = reader.symbol(1, u"positions.symbol"_s);
    position.exchange =
        toText(reader.known<ExchangeId>(2, u"positions.exchange"_s, &exchangeFromText).value_or(ExchangeId{}));
    position.side =
        toText(reader.known<PositionSide>(3, u"positions.side"_s, &positionSideFromText).value_or(PositionSide{}));
    position.size = reader.amount(4, u"positions.size"_s, false).value_or(0);
    position.entryPrice = reader.amount(5, u"positions.entry_price"_s, true);
    constexpr double mostLeverage = 1000;
    if (const auto leverage = reader.amount(6, u"positions.leverage"_s, true)) {
        if (*leverage > mostLeverage || *leverage != std::floor(*leverage))
            reader.setFault(RowFault::Kind::UnknownValue, u"positions.leverage"_s, shownJson(row.at(6)));
        else
            position.leverage = static_cast<int>(*leverage);
    }
    position.updatedAt = reader.second(7, u"positions.updated_at"_s, true);
    return reader.end(*number, shownJson(row.at(1)), std::move(position));
}

std::optional<CameRow<ReplicaBalance>> readBalance(const QJsonArray &row)
{
    constexpr qsizetype columns = 9;
    const auto number = rowNumberOf(row);
    if (!number || row.size() != columns)
        return std::nullopt;
    CameReader reader(row);
    ReplicaBalance balance;
    balance.id = reader.word(1, u"balances.id"_s);
    balance.exchange =
        toText(reader.known<ExchangeId>(2, u"balances.exchange"_s, &exchangeFromText).value_or(ExchangeId{}));
    balance.asset = reader.word(3, u"balances.asset"_s);
    balance.free = reader.amount(4, u"balances.free"_s, false, true).value_or(0);
    balance.used = reader.amount(5, u"balances.used"_s, false, true).value_or(0);
    balance.total = reader.amount(6, u"balances.total"_s, false, true).value_or(0);
    balance.timestamp = reader.second(7, u"balances.timestamp"_s).value_or(0);
    return reader.end(*number, shownJson(row.at(1)), std::move(balance));
}

std::optional<TradePlace> placeOf(const QJsonArray &row)
{
    const auto number = rowNumberOf(row);
    if (!number)
        return std::nullopt;
    TradePlace place{*number, std::nullopt, std::nullopt, anchorOf(row.at(Id))};
    bool whole = false;
    const auto second = row.at(Time).toString().toLongLong(&whole);
    if (whole && row.at(TimeType).toString() == u"integer")
        place.second = second;
    if (row.at(Id).isString())
        place.id = row.at(Id).toString();
    return place;
}

} // namespace hoox
