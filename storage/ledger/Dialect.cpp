#include "storage/ledger/Dialect.h"

#include "storage/domain/Fill.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostIndexes = 32;
constexpr int kLongestAnchor = 256;

struct DialectColumns
{
    LedgerDialect dialect;
    QString time;
    QStringList trades, positions;
};

const QStringList &balanceColumns()
{
    static const QStringList columns{u"id"_s,   u"exchange"_s, u"asset"_s,    u"free"_s,
                                     u"used"_s, u"total"_s,    u"timestamp"_s};
    return columns;
}

/// Those that a mapping needs. The specified one first: it says more, so it counts where both would do.
const QVector<DialectColumns> &dialects()
{
    static const QVector<DialectColumns> all{
        {LedgerDialect::Specified,
         u"created_at"_s,
         {u"id"_s, u"request_id"_s, u"exchange"_s, u"symbol"_s, u"action"_s, u"side"_s, u"quantity"_s, u"price"_s,
          u"fee"_s, u"order_id"_s, u"status"_s, u"created_at"_s},
         {u"symbol"_s, u"exchange"_s, u"side"_s, u"size"_s, u"entry_price"_s, u"leverage"_s, u"updated_at"_s}},
        {LedgerDialect::TradeWorker,
         u"timestamp"_s,
         {u"id"_s, u"timestamp"_s, u"exchange"_s, u"symbol"_s, u"action"_s, u"quantity"_s, u"price"_s, u"status"_s},
         {u"symbol"_s, u"exchange"_s, u"side"_s, u"size"_s, u"entry_price"_s, u"leverage"_s, u"status"_s,
          u"updated_at"_s}}};
    return all;
}

QStringList missingOf(const QString &table, const QStringList &wanted, const QStringList &there)
{
    QStringList missing;
    for (const auto &column : wanted) {
        if (!there.contains(column))
            missing.append(table + u'.' + column);
    }
    return missing;
}

QStringList missingOf(const DialectColumns &dialect, const LedgerShape &shape)
{
    auto missing = missingOf(u"trades"_s, dialect.trades, shape.trades) +
                   missingOf(u"positions"_s, dialect.positions, shape.positions);
    if (!shape.balances.isEmpty())
        missing += missingOf(u"balances"_s, balanceColumns(), shape.balances);
    return missing;
}

/// Text of bounded length; a blob stays one and is refused by whoever reads it.
QString wordOf(const QString &column)
{
    return u"substr(%1,1,257)"_s.arg(column);
}

/// A number as it is. JSON has no infinity, so that goes as text, as what is text goes too: both are refused then.
QString numberOf(const QString &column)
{
    return u"CASE typeof(%1) WHEN 'real' THEN CASE WHEN abs(%1)>1.7976931348623157e308 THEN CAST(%1 AS TEXT) ELSE %1 "
           "END WHEN 'text' THEN substr(%1,1,65) WHEN 'blob' THEN 'blob '||hex(substr(%1,1,16)) ELSE %1 END"_s.arg(
               column);
}

/// A second, as its type and its digits: JSON rounds what is above 2^53.
QString secondOf(const QString &column)
{
    return u"typeof(%1),CASE typeof(%1) WHEN 'blob' THEN hex(substr(%1,1,16)) ELSE substr(CAST(%1 AS TEXT),1,65) END"_s
        .arg(column);
}

QString rowNumber()
{
    return u"CAST(rowid AS TEXT)"_s;
}

QString anchorColumn()
{
    return u"CASE WHEN typeof(id)='text' AND length(id)<=%1 THEN id ELSE '' END"_s.arg(kLongestAnchor);
}

QString numberText(qint64 number)
{
    return QString::number(number);
}

QStringList columnNames(const D1Rows &table)
{
    QStringList names;
    const auto at = table.columns.indexOf(u"name"_s);
    for (qsizetype row = 0; row < table.size(); ++row)
        names.append(table.at(row).at(at).toString().toLower());
    return names;
}

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString toText(LedgerDialect dialect)
{
    return dialect == LedgerDialect::Specified ? u"specified"_s : u"trade-worker"_s;
}

std::optional<LedgerDialect> ledgerDialectFromText(QStringView text)
{
    for (const auto dialect : {LedgerDialect::Specified, LedgerDialect::TradeWorker}) {
        if (text == toText(dialect))
            return dialect;
    }
    return std::nullopt;
}

Result<LedgerLayout> recognise(const LedgerShape &shape, const QString &subject)
{
    std::optional<QStringList> nearer;
    for (const auto &dialect : dialects()) {
        const auto missing = missingOf(dialect, shape);
        if (missing.isEmpty())
            return LedgerLayout{dialect.dialect, shape.indexed.contains(dialect.time), !shape.balances.isEmpty()};
        if (!nearer || missing.size() < nearer->size())
            nearer = missing;
    }
    return fail(Error::Kind::Invalid, subject, nearer->join(u", "_s), Error::Cause::UnknownDialect);
}

QString DialectSql::timeColumn() const
{
    return m_layout.dialect == LedgerDialect::Specified ? u"created_at"_s : u"timestamp"_s;
}

QString DialectSql::selectTrades() const
{
    auto columns = QStringList{rowNumber(),
                               u"id"_s,
                               secondOf(timeColumn()),
                               wordOf(u"exchange"_s),
                               wordOf(u"symbol"_s),
                               wordOf(u"action"_s),
                               wordOf(u"status"_s),
                               numberOf(u"quantity"_s),
                               numberOf(u"price"_s)};
    if (m_layout.dialect == LedgerDialect::Specified)
        columns += {wordOf(u"request_id"_s), wordOf(u"side"_s), wordOf(u"order_id"_s), numberOf(u"fee"_s)};
    return u"SELECT "_s + columns.join(u',') + u" FROM trades "_s;
}

D1Statement DialectSql::tradesAfterTime(qint64 second, const QString &id, int limit) const
{
    return {
        selectTrades() +
            u"WHERE (%1,id)>(?1,?2) AND %1<=%2 ORDER BY %1,id LIMIT ?3"_s.arg(timeColumn()).arg(kLastPlausibleSecond),
        {numberText(second), id, numberText(limit)}};
}

D1Statement DialectSql::tradesAfterId(const QString &id, int limit) const
{
    return {selectTrades() + u"WHERE id>?1 AND id<x'' ORDER BY id LIMIT ?2"_s, {id, numberText(limit)}};
}

D1Statement DialectSql::tradesAfterRow(qint64 row, int limit) const
{
    return {selectTrades() + u"WHERE rowid>CAST(?1 AS INTEGER) ORDER BY rowid LIMIT ?2"_s,
            {numberText(row), numberText(limit)}};
}

D1Statement DialectSql::tradesOf(const QStringList &ids) const
{
    const auto list = QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact);
    return {selectTrades() + u"WHERE id IN (SELECT value FROM json_each(?1))"_s, {QString::fromUtf8(list)}};
}

D1Statement DialectSql::anchorAt(const QString &table, qint64 row)
{
    return {u"SELECT %1,%2 FROM %3 WHERE rowid=CAST(?1 AS INTEGER)"_s.arg(rowNumber(), anchorColumn(), table),
            {numberText(row)}};
}

D1Statement DialectSql::newestRow(const QString &table)
{
    return {u"SELECT %1,%2 FROM %3 ORDER BY rowid DESC LIMIT 1"_s.arg(rowNumber(), anchorColumn(), table)};
}

QVector<D1Statement> DialectSql::unordered() const
{
    // One each: joined by OR, SQLite reads the whole table, and rows read are billed.
    QStringList conditions{u"id IS NULL"_s, u"id<=''"_s, u"id>=x''"_s};
    if (m_layout.timeIsIndexed)
        conditions += {u"%1 IS NULL"_s.arg(timeColumn()), u"%1<0"_s.arg(timeColumn()),
                       u"%1>%2"_s.arg(timeColumn()).arg(kLastPlausibleSecond)};
    QVector<D1Statement> all;
    for (const auto &condition : conditions)
        all.append({u"SELECT EXISTS(SELECT 1 FROM trades WHERE %1)"_s.arg(condition)});
    return all;
}

D1Statement DialectSql::positions() const
{
    const QStringList columns{
        rowNumber(),         wordOf(u"symbol"_s),        wordOf(u"exchange"_s),   wordOf(u"side"_s),
        numberOf(u"size"_s), numberOf(u"entry_price"_s), numberOf(u"leverage"_s), secondOf(u"updated_at"_s)};
    return {u"SELECT %1 FROM positions %2ORDER BY updated_at DESC,rowid DESC LIMIT %3"_s.arg(
        columns.join(u','), m_layout.dialect == LedgerDialect::TradeWorker ? u"WHERE status='OPEN' "_s : QString(),
        numberText(kMostPositions + 1))};
}

D1Statement DialectSql::balancesAfterRow(qint64 row)
{
    const QStringList columns{u"CAST(r AS TEXT)"_s, wordOf(u"id"_s),         wordOf(u"exchange"_s),
                              wordOf(u"asset"_s),   numberOf(u"free"_s),     numberOf(u"used"_s),
                              numberOf(u"total"_s), secondOf(u"timestamp"_s)};
    return {u"SELECT %1 FROM (SELECT rowid AS r,*,row_number() OVER (PARTITION BY exchange,asset,typeof(timestamp)="
            "'integer' AND timestamp BETWEEN 0 AND %2 ORDER BY timestamp DESC,rowid DESC) AS nth FROM balances WHERE "
            "rowid>CAST(?1 AS INTEGER)) WHERE nth=1 LIMIT %3"_s.arg(columns.join(u','))
                .arg(kLastPlausibleSecond)
                .arg(kMostBalances + 1),
            {numberText(row)}};
}

QString anchorOf(const D1Value &id)
{
    // As SQLite's length() counts: code points, up to the first NUL.
    const auto counted = id.text().substr(0, id.text().find('\0'));
    const auto isContinuation = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; };
    const auto length = std::count_if(counted.begin(), counted.end(), std::not_fn(isContinuation));
    return length <= kLongestAnchor ? id.toString() : QString();
}

QVector<D1Statement> shapeStatements()
{
    return {{u"PRAGMA table_info(trades)"_s},
            {u"PRAGMA table_info(positions)"_s},
            {u"PRAGMA table_info(balances)"_s},
            {u"PRAGMA index_list(trades)"_s}};
}

QStringList indexNames(const D1Answer &answer)
{
    QStringList names;
    const auto &list = answer.results.at(3);
    const auto name = list.columns.indexOf(u"name"_s);
    const auto partial = list.columns.indexOf(u"partial"_s);
    for (qsizetype row = 0; row < list.size(); ++row) {
        const auto values = list.at(row);
        if (names.size() < kMostIndexes && values.at(partial).number() == 0 && values.at(name).isText())
            names.append(values.at(name).toString());
    }
    return names;
}

D1Statement indexColumns(const QString &index)
{
    return {u"PRAGMA index_info(%1)"_s.arg(quotedName(index))};
}

LedgerShape shapeOf(const D1Answer &tables, const D1Answer &indexes)
{
    LedgerShape shape{
        columnNames(tables.results.at(0)), columnNames(tables.results.at(1)), columnNames(tables.results.at(2)), {}};
    for (const auto &index : indexes.results) {
        const auto columns = columnNames(index);
        if (!columns.isEmpty())
            shape.indexed.append(columns.first());
    }
    return shape;
}

} // namespace hoox
