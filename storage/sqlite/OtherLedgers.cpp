#include "storage/sqlite/OtherLedgers.h"

#include "storage/sqlite/Statement.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString quotedLedger(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

Result<QStringList> namesOf(const SqliteConnection &connection, const QString &sql, int column)
{
    auto rows = Statement::prepare(connection, sql);
    if (!rows)
        return fail(rows.error());
    QStringList names;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return names;
        names.append(rows->text(column));
    }
}

} // namespace

std::optional<OtherLedger::Kind> otherLedgerKind(const QString &table, const QStringList &columns)
{
    const auto has = [&columns](const QString &column) { return columns.contains(column, Qt::CaseInsensitive); };
    if (!table.contains(u"migrations", Qt::CaseInsensitive) || table == u"hoox_migrations")
        return std::nullopt;
    if (has(u"hash"_s) && has(u"created_at"_s))
        return OtherLedger::Kind::Drizzle;
    if (has(u"name"_s) && has(u"applied_at"_s))
        return OtherLedger::Kind::Wrangler;
    return std::nullopt;
}

QString otherLedgerOrder(OtherLedger::Kind kind)
{
    return kind == OtherLedger::Kind::Drizzle ? u"created_at"_s : u"rowid"_s;
}

QString otherLedgerWord(OtherLedger::Kind kind)
{
    return kind == OtherLedger::Kind::Drizzle ? u"hash"_s : u"name"_s;
}

Result<QVector<OtherLedger>> readOtherLedgers(const SqliteConnection &connection)
{
    const auto tables =
        namesOf(connection,
                u"SELECT name FROM sqlite_master WHERE type='table' AND name LIKE '%migrations%' ORDER BY name"_s, 0);
    if (!tables)
        return fail(tables.error());
    QVector<OtherLedger> all;
    for (const auto &table : *tables) {
        const auto columns = namesOf(connection, u"PRAGMA table_info(%1)"_s.arg(quotedLedger(table)), 1);
        if (!columns)
            return fail(columns.error());
        const auto kind = otherLedgerKind(table, *columns);
        if (!kind)
            continue;
        auto rows = Statement::prepare(connection,
                                       u"SELECT (SELECT count(*) FROM %1), %2 FROM %1 ORDER BY %3 DESC LIMIT 1"_s.arg(
                                           quotedLedger(table), otherLedgerWord(*kind), otherLedgerOrder(*kind)));
        if (!rows)
            return fail(rows.error());
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        all.append(*row ? OtherLedger{table, *kind, rows->integer(0), rows->text(1)}
                        : OtherLedger{table, *kind, 0, {}});
    }
    return all;
}

} // namespace hoox
