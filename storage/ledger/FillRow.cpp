#include "storage/ledger/FillRow.h"

#include <sqlite3.h>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownBytes = 64;

/// What stands there, for the list of rejects: bounded, whatever it is.
QString shownValue(sqlite3_stmt *row, int column)
{
    const int type = sqlite3_column_type(row, column);
    if (type == SQLITE_NULL)
        return u"NULL"_s;
    const auto size = qMin<qsizetype>(sqlite3_column_bytes(row, column), kShownBytes * 4);
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
    if (type == SQLITE_BLOB)
        return u"blob "_s + QString::fromLatin1(QByteArray(bytes, qMin(size, kShownBytes / 4)).toHex());
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                             qMin<qsizetype>(sqlite3_column_bytes(row, column), kShownBytes * 4))
        .left(kShownBytes);
}

/// Collects the first fault; what follows it is not read.
class RowReader
{
public:
    RowReader(sqlite3_stmt *row, int first) : m_row(row), m_next(first) {}

    QString word(const QString &name, bool mayBeEmpty = false)
    {
        return take<QString>(readWord(m_row, m_next++, name, mayBeEmpty));
    }
    std::optional<double> amount(const QString &name, bool mayBeNegative = false)
    {
        const int column = m_next++;
        if (sqlite3_column_type(m_row, column) == SQLITE_NULL)
            return std::nullopt;
        return take<double>(readAmount(m_row, column, name, mayBeNegative));
    }
    qint64 second(const QString &name) { return take<qint64>(readSecond(m_row, m_next++, name)); }
    template <typename T>
    T known(const QString &name, std::optional<T> (*parse)(QStringView))
    {
        const int column = m_next;
        const auto text = word(name);
        const auto value = parse(text);
        if (!value && !m_fault)
            m_fault = RowFault{RowFault::Kind::UnknownValue, name, shownValue(m_row, column)};
        return value.value_or(T{});
    }
    [[nodiscard]] const std::optional<RowFault> &fault() const { return m_fault; }

private:
    template <typename T>
    T take(std::variant<T, RowFault> value)
    {
        if (auto *fault = std::get_if<RowFault>(&value)) {
            if (!m_fault)
                m_fault = *fault;
            return T{};
        }
        return std::get<T>(std::move(value));
    }
    sqlite3_stmt *m_row;
    int m_next;
    std::optional<RowFault> m_fault;
};

} // namespace

std::variant<QString, RowFault> readWord(sqlite3_stmt *row, int column, const QString &name, bool mayBeEmpty)
{
    if (sqlite3_column_type(row, column) == SQLITE_NULL)
        return RowFault{RowFault::Kind::Missing, name, {}};
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
    const int size = sqlite3_column_bytes(row, column);
    if (size == 0 && !mayBeEmpty)
        return RowFault{RowFault::Kind::Missing, name, {}};
    if (sqlite3_column_type(row, column) == SQLITE_BLOB || size > kLongestWordBytes)
        return RowFault{RowFault::Kind::UnknownValue, name, shownValue(row, column)};
    return QString::fromUtf8(text, size);
}

std::variant<double, RowFault> readAmount(sqlite3_stmt *row, int column, const QString &name, bool mayBeNegative)
{
    const int type = sqlite3_column_type(row, column);
    const double value = sqlite3_column_double(row, column);
    if (type == SQLITE_NULL)
        return RowFault{RowFault::Kind::Missing, name, {}}; // SQLite keeps a NaN as NULL
    if ((type != SQLITE_INTEGER && type != SQLITE_FLOAT) || !std::isfinite(value))
        return RowFault{RowFault::Kind::NotANumber, name, shownValue(row, column)};
    if (value < 0 && !mayBeNegative)
        return RowFault{RowFault::Kind::Negative, name, shownValue(row, column)};
    return value;
}

std::variant<qint64, RowFault> readSecond(sqlite3_stmt *row, int column, const QString &name)
{
    const int type = sqlite3_column_type(row, column);
    if (type == SQLITE_NULL)
        return RowFault{RowFault::Kind::Missing, name, {}};
    if (type != SQLITE_INTEGER)
        return RowFault{RowFault::Kind::NotANumber, name, shownValue(row, column)};
    const qint64 value = sqlite3_column_int64(row, column);
    if (value < 0)
        return RowFault{RowFault::Kind::Negative, name, shownValue(row, column)};
    if (value > kLastPlausibleSecond)
        return RowFault{RowFault::Kind::Milliseconds, name, shownValue(row, column)};
    return value;
}

std::variant<Fill, RowFault> readFillRow(sqlite3_stmt *row, int first)
{
    RowReader reader(row, first);
    Fill fill;
    fill.id = reader.word(u"id"_s);
    fill.requestId = reader.word(u"request_id"_s, true);
    fill.exchange = reader.known<ExchangeId>(u"exchange"_s, &exchangeFromText);
    fill.symbol = reader.word(u"symbol"_s);
    fill.action = reader.known<Action>(u"action"_s, &actionFromText);
    fill.side = reader.known<Side>(u"side"_s, &sideFromText);
    fill.quantity = reader.amount(u"quantity"_s);
    fill.price = reader.amount(u"price"_s);
    fill.fee = reader.amount(u"fee"_s, true);
    fill.orderId = reader.word(u"order_id"_s, true);
    fill.status = reader.known<FillStatus>(u"status"_s, &fillStatusFromText);
    fill.createdAt = reader.second(u"created_at"_s);
    if (reader.fault())
        return *reader.fault();
    if (auto fault = faultOf(fill))
        return *fault;
    return fill;
}

} // namespace hoox
