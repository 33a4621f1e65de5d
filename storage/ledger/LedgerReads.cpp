#include "storage/ledger/LedgerReads.h"

#include "storage/ledger/Dialect.h"
#include "storage/ledger/FillRow.h"
#include "storage/sqlite/Statement.h"

#include <QStringList>

#include <sqlite3.h>

#include <algorithm>

namespace hoox::ledgerreads {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFaultWords{"unknown_value", "not_a_number", "negative", "lower_case", "milliseconds", "missing"};

Result<qint64> oneNumber(const SqliteConnection &connection, const QString &sql)
{
    const auto rows = Statement::prepare(connection, sql);
    if (!rows)
        return fail(rows.error());
    const auto row = rows->step();
    if (!row)
        return fail(row.error());
    return *row ? rows->integer(0) : 0;
}

Result<bool> hasTable(const SqliteConnection &connection, const QString &name)
{
    const auto count =
        oneNumber(connection, u"SELECT count(*) FROM sqlite_master WHERE type='table' AND name='%1'"_s.arg(name));
    if (!count)
        return fail(count.error());
    return *count > 0;
}

} // namespace

QString toText(RowFault::Kind kind)
{
    return QString::fromLatin1(kFaultWords.at(static_cast<std::size_t>(kind)));
}

Result<LedgerOverview> overview(const SqliteConnection &connection)
{
    LedgerOverview all;
    const auto read = [&](qint64 &into, const QString &sql) -> Result<Done> {
        const auto number = oneNumber(connection, sql);
        if (!number)
            return fail(number.error());
        into = *number;
        return Done{};
    };
    const std::array<std::pair<qint64 *, QString>, 4> figures{
        {{&all.fills, u"SELECT count(*) FROM trades"_s},
         {&all.failed, u"SELECT count(*) FROM trades WHERE status = 'Failed'"_s},
         {&all.firstAt, u"SELECT min(created_at) FROM trades"_s},
         {&all.lastAt, u"SELECT max(created_at) FROM trades"_s}}};
    for (const auto &[into, sql] : figures) {
        if (auto done = read(*into, sql); !done)
            return fail(done.error());
    }
    for (const auto &[table, sql] : {std::pair(u"hoox_rejects"_s, u"SELECT count(*) FROM hoox_rejects"_s),
                                     std::pair(u"hoox_migrations"_s, u"SELECT max(version) FROM hoox_migrations"_s)}) {
        const auto there = hasTable(connection, table);
        if (!there)
            return fail(there.error());
        qint64 number = 0;
        if (auto done = *there ? read(number, sql) : Result<Done>(Done{}); !done)
            return fail(done.error());
        if (table == u"hoox_rejects")
            all.rejects = number;
        else
            all.schemaVersion = static_cast<int>(number);
    }
    return all;
}

Result<QVector<Fill>> fills(const SqliteConnection &connection, const QString &where, const QStringList &words)
{
    const auto rows =
        Statement::prepare(connection, u"SELECT %1 FROM trades %2"_s.arg(QString::fromLatin1(kFillColumns), where));
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < words.size(); ++i)
        rows->bind(i + 1, words.at(i));
    QVector<Fill> all;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return all;
        const auto read = readFillRow(rows->get());
        if (const auto *fill = std::get_if<Fill>(&read))
            all.append(*fill);
    }
}

Result<QVector<Position>> positions(const SqliteConnection &connection, const QString &table, const QString &symbol)
{
    const auto rows = Statement::prepare(connection, u"SELECT symbol, exchange, side, size, entry_price, leverage, "
                                                     "updated_at FROM %1 %2 ORDER BY symbol, updated_at"_s.arg(
                                                         table, symbol.isEmpty() ? u""_s : u"WHERE symbol = ?1"_s));
    if (!rows)
        return fail(rows.error());
    if (!symbol.isEmpty())
        rows->bind(1, symbol);
    QVector<Position> all;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return all;
        const auto exchange = exchangeFromText(rows->text(1));
        const auto side = positionSideFromText(rows->text(2));
        const auto size = readAmount(rows->get(), 3, u"size"_s, false);
        const auto entry = readAmount(rows->get(), 4, u"entry_price"_s, false);
        const auto *fault = std::get_if<RowFault>(&entry);
        if (!exchange || !side || size.index() != 0 || (fault && fault->kind != RowFault::Kind::Missing))
            continue;
        Position position{rows->text(0), *exchange, *side, std::get<double>(size), {}, {}, rows->integer(6)};
        if (!fault)
            position.entryPrice = std::get<double>(entry);
        if (sqlite3_column_type(rows->get(), 5) != SQLITE_NULL)
            position.leverage = static_cast<int>(rows->integer(5));
        all.append(position);
    }
}

Result<RecordedPositions> recordedPositions(const SqliteConnection &connection)
{
    auto rows = positions(connection, u"positions"_s);
    if (!rows)
        return fail(rows.error());
    const auto keyed = oneNumber(
        connection, u"SELECT count(*) FROM pragma_table_info('positions') WHERE lower(name) = 'exchange' AND pk > 0"_s);
    const auto replica = hasTable(connection, u"hoox_replica"_s);
    if (!keyed || !replica)
        return fail(keyed ? replica.error() : keyed.error());
    // A replica has room for every exchange; whether the database it is of has, its dialect says.
    const auto deployed =
        *replica
            ? oneNumber(connection, u"SELECT count(*) FROM hoox_replica WHERE name = 'dialect' AND value = '%1'"_s.arg(
                                        toText(LedgerDialect::TradeWorker)))
            : Result<qint64>(1);
    if (!deployed)
        return fail(deployed.error());
    std::stable_sort(rows->begin(), rows->end(), [](const Position &left, const Position &right) {
        return left.symbol != right.symbol ? left.symbol < right.symbol
                                           : toText(left.exchange) < toText(right.exchange);
    });
    return RecordedPositions{std::move(*rows), *keyed > 0 && *deployed > 0};
}

Result<QVector<Balance>> balances(const SqliteConnection &connection)
{
    const auto rows = Statement::prepare(
        connection, u"SELECT b.id, b.exchange, b.asset, b.free, b.used, b.total, b.timestamp FROM (SELECT DISTINCT "
                    "exchange, asset FROM balances) d JOIN balances b ON b.rowid = (SELECT rowid FROM balances WHERE "
                    "exchange = d.exchange AND asset = d.asset ORDER BY timestamp DESC, rowid DESC LIMIT 1) "
                    "ORDER BY b.exchange, b.asset"_s);
    if (!rows)
        return fail(rows.error());
    QVector<Balance> all;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return all;
        if (const auto exchange = exchangeFromText(rows->text(1)))
            all.append({rows->text(0), *exchange, rows->text(2), rows->real(3), rows->real(4), rows->real(5),
                        rows->integer(6)});
    }
}

Result<QVector<RejectedRow>> rejects(const SqliteConnection &connection, int count)
{
    QVector<RejectedRow> all;
    const auto there = hasTable(connection, u"hoox_rejects"_s);
    if (!there)
        return fail(there.error());
    if (!*there)
        return all;
    const auto rows = Statement::prepare(
        connection, u"SELECT source_row, row_id, kind, column_name, value FROM hoox_rejects ORDER BY id LIMIT ?"_s);
    if (!rows)
        return fail(rows.error());
    rows->bind(1, qint64(count));
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return all;
        const auto word = rows->bytes(2);
        const auto found = std::find(kFaultWords.begin(), kFaultWords.end(), word);
        const auto kind = found == kFaultWords.end() ? RowFault::Kind::UnknownValue
                                                     : static_cast<RowFault::Kind>(found - kFaultWords.begin());
        all.append({rows->integer(0), rows->text(1), {kind, rows->text(3), rows->text(4)}});
    }
}

} // namespace hoox::ledgerreads
