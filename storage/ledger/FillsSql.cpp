#include "storage/ledger/FillsSql.h"

#include <QDateTime>

#include <sqlite3.h>

#include <algorithm>

namespace hoox {

namespace {

void addTerm(FillsCondition &condition, const QByteArray &sql, SqlValue value)
{
    if (!condition.sql.isEmpty())
        condition.sql += " AND ";
    condition.sql += sql;
    condition.values.push_back(std::move(value));
}

void addRange(FillsCondition &condition, const QByteArray &expression, const NumberRange &range)
{
    if (range.least)
        addTerm(condition, expression + " >= ?", *range.least);
    if (range.most)
        addTerm(condition, expression + " <= ?", *range.most);
}

/// As a range, not LIKE: an index serves it, and no sign in it has a meaning.
void addPrefix(FillsCondition &condition, const QByteArray &column, const QString &prefix)
{
    if (prefix.isEmpty())
        return;
    const auto text = prefix.toUtf8();
    addTerm(condition, column + " >= ?", text);
    addTerm(condition, column + " <= ?", text + "\xF4\x8F\xBF\xBF");
}

void addId(FillsCondition &condition, const QByteArray &column, const QString &text, bool isWhole)
{
    if (isWhole)
        addTerm(condition, column + " = ?", text.toUtf8());
    else
        addPrefix(condition, column, text);
}

template <typename Enum>
void addEnum(FillsCondition &condition, const QByteArray &column, const std::optional<Enum> &value)
{
    if (value)
        addTerm(condition, column + " = ?", toText(*value).toUtf8());
}

/// The pattern of LIKE that finds a text anywhere; no sign in it has a meaning but itself.
QByteArray patternOf(const QString &text)
{
    QByteArray pattern = "%";
    const auto bytes = text.toUtf8();
    for (const auto sign : bytes) {
        if (sign == '%' || sign == '_' || sign == '\\')
            pattern += '\\';
        pattern += sign;
    }
    return pattern + '%';
}

/// LIKE takes ASCII letters of either case for the same, and no others. Nothing finds a NULL.
void addText(FillsCondition &condition, const QString &text)
{
    if (text.isEmpty())
        return;
    const auto pattern = patternOf(text);
    QByteArray sql;
    for (const auto *column : {"symbol", "order_id", "request_id", "id"}) {
        sql += sql.isEmpty() ? "(" : " OR ";
        sql += QByteArray(column) + " LIKE ? ESCAPE '\\'";
        condition.values.emplace_back(pattern);
    }
    condition.sql += (condition.sql.isEmpty() ? "" : " AND ") + sql + ")";
}

bool isFigure(FillColumn column)
{
    return column == FillColumn::Quantity || column == FillColumn::Price || column == FillColumn::Fee ||
           column == FillColumn::Notional;
}

/// What an excluded value is in the file. A missing number is exported as nothing; text that is no number excludes
/// none.
SqlValue excludedValue(const FillExclusion &excluded)
{
    const auto isTime = excluded.column == FillColumn::Time;
    if (!isTime && !isFigure(excluded.column))
        return excluded.value.toUtf8();
    if (excluded.value.isEmpty())
        return std::monostate{};
    bool isNumber = false;
    if (isTime) {
        const auto second = excluded.value.toLongLong(&isNumber);
        if (isNumber)
            return second;
        const auto time = QDateTime::fromString(excluded.value, Qt::ISODate);
        return time.isValid() ? SqlValue(time.toSecsSinceEpoch()) : SqlValue(excluded.value.toUtf8());
    }
    const auto number = excluded.value.toDouble(&isNumber);
    return isNumber ? SqlValue(number) : SqlValue(excluded.value.toUtf8());
}

/// False when it is longer than any that the ledger takes (LG-5); then its beginning stands for it.
bool takeCutText(QString &target, sqlite3_stmt *statement, int column)
{
    constexpr int kLongestBytes = 256;
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    const auto bytes = sqlite3_column_bytes(statement, column);
    target = QString::fromUtf8(text, std::min(bytes, kLongestBytes));
    return bytes <= kLongestBytes;
}

bool isNumber(sqlite3_stmt *statement, int column)
{
    const auto type = sqlite3_column_type(statement, column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

/// False when it is neither a number nor missing.
bool takeFigure(std::optional<double> &target, sqlite3_stmt *statement, int column)
{
    if (isNumber(statement, column))
        target = sqlite3_column_double(statement, column);
    return target || sqlite3_column_type(statement, column) == SQLITE_NULL;
}

/// Writes the parsed value; false when the text is none of the enumeration.
template <typename Enum>
bool takeEnum(Enum &target, sqlite3_stmt *statement, int column, std::optional<Enum> (*parse)(QStringView))
{
    QString text;
    const auto parsed = takeCutText(text, statement, column) ? parse(text) : std::nullopt;
    if (parsed)
        target = *parsed;
    return parsed.has_value();
}

} // namespace

FillsCondition conditionOf(const FillsQuery &query)
{
    FillsCondition condition;
    const TimeRange always;
    if (query.time.from != always.from)
        addTerm(condition, "created_at >= ?", query.time.from);
    if (query.time.to != always.to)
        addTerm(condition, "created_at < ?", query.time.to);
    // An exchange is a third of all rows: without a symbol, an index on it would look up each of them by itself. The
    // sign keeps SQLite from it.
    addEnum(condition, query.symbolPrefix.isEmpty() ? "+exchange" : "exchange", query.exchange);
    if (query.symbolExact && !query.symbolPrefix.isEmpty())
        addTerm(condition, "symbol = ?", query.symbolPrefix.toUtf8());
    else
        addPrefix(condition, "symbol", query.symbolPrefix);
    addEnum(condition, "action", query.action);
    addEnum(condition, "side", query.side);
    addEnum(condition, "status", query.status);
    addRange(condition, "quantity", query.quantity);
    addRange(condition, "price", query.price);
    addRange(condition, "fee", query.fee);
    addRange(condition, "(quantity * price)", query.notional);
    addId(condition, "order_id", query.orderIdPrefix, query.orderIdExact);
    addId(condition, "request_id", query.requestIdPrefix, query.requestIdExact);
    addId(condition, "id", query.idPrefix, query.idExact);
    // IS NOT: a row whose value is missing is another one, and stays.
    for (const auto &excluded : query.excluded)
        addTerm(condition, sortExpression(excluded.column) + " IS NOT ?", excludedValue(excluded));
    addText(condition, query.text);
    return condition;
}

QByteArray sortExpression(FillColumn column)
{
    switch (column) {
    case FillColumn::Time:
        return "created_at";
    case FillColumn::Exchange:
        return "exchange";
    case FillColumn::Symbol:
        return "symbol";
    case FillColumn::Action:
        return "action";
    case FillColumn::Side:
        return "side";
    case FillColumn::Quantity:
        return "quantity";
    case FillColumn::Price:
        return "price";
    case FillColumn::Fee:
        return "fee";
    case FillColumn::Notional:
        return "(quantity * price)";
    case FillColumn::Status:
        return "status";
    case FillColumn::OrderId:
        return "order_id";
    case FillColumn::RequestId:
        return "request_id";
    case FillColumn::Id:
        return "id";
    }
    Q_UNREACHABLE();
}

QByteArray fillColumnList()
{
    return "rowid, id, request_id, exchange, symbol, action, side, quantity, price, fee, order_id, status, created_at";
}

FillRow fillAt(sqlite3_stmt *statement)
{
    FillRow row;
    row.rowId = sqlite3_column_int64(statement, 0);
    auto &fill = row.fill;
    fill.createdAt = sqlite3_column_int64(statement, 12);
    bool sound = takeCutText(fill.id, statement, 1);
    sound = takeCutText(fill.requestId, statement, 2) && sound;
    sound = takeCutText(fill.symbol, statement, 4) && sound;
    sound = takeCutText(fill.orderId, statement, 10) && sound;
    sound = takeEnum(fill.exchange, statement, 3, &exchangeFromText) && sound;
    sound = takeEnum(fill.action, statement, 5, &actionFromText) && sound;
    sound = takeEnum(fill.side, statement, 6, &sideFromText) && sound;
    sound = takeEnum(fill.status, statement, 11, &fillStatusFromText) && sound;
    sound = takeFigure(fill.quantity, statement, 7) && sound;
    sound = takeFigure(fill.price, statement, 8) && sound;
    sound = takeFigure(fill.fee, statement, 9) && sound;
    sound = isNumber(statement, 12) && sound;
    row.fault = sound ? FillRow::Fault::None : FillRow::Fault::Unreadable;
    return row;
}

int bindValues(sqlite3_stmt *statement, int first, const std::vector<SqlValue> &values)
{
    for (const auto &value : values) {
        if (const auto *whole = std::get_if<qint64>(&value))
            sqlite3_bind_int64(statement, first, *whole);
        else if (const auto *number = std::get_if<double>(&value))
            sqlite3_bind_double(statement, first, *number);
        else if (const auto *text = std::get_if<QByteArray>(&value))
            sqlite3_bind_text(statement, first, text->constData(), static_cast<int>(text->size()), nullptr);
        else
            sqlite3_bind_null(statement, first);
        ++first;
    }
    return first;
}

SqlValue valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(statement, column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QByteArray(text, sqlite3_column_bytes(statement, column));
    }
    default:
        return std::monostate{};
    }
}

} // namespace hoox
