#include "tests/support/SqlBook.h"

#include <sqlite3.h>

namespace hoox::tests {

namespace {

QByteArray quoted(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

/// What a fill takes away from what is held: a CLOSE by its side, LONG and SHORT from the other direction.
const QByteArray kTaken = R"(
    (CASE WHEN o.dir = 0 THEN CASE WHEN w.size * o.closes > 0 THEN min(o.q, abs(w.size)) ELSE 0.0 END
          WHEN w.size * o.dir < 0 THEN min(o.q, abs(w.size)) ELSE 0.0 END))";

/// One step a filled row, in the ledger's order, by exchange and symbol. Sizes are rounded: lots have no ninth decimal.
const QByteArray kWalk = R"(
CREATE TABLE w AS WITH RECURSIVE walk(x, s, a, n, t, r, q, p, f, size, entry, won, closed) AS (
    SELECT DISTINCT x, s, a, 0, 0, 0, 0.0, NULL, 0.0, 0.0, NULL, 0.0, 0 FROM o
    UNION ALL
    SELECT o.x, o.s, o.a, o.n, o.t, o.r, o.q, o.p, o.f,
        CASE WHEN o.dir = 0 THEN round(w.size - (CASE WHEN w.size > 0 THEN 1 ELSE -1 END) * TAKEN, 9)
             ELSE round(w.size + o.dir * o.q, 9) END,
        CASE WHEN o.q = 0 THEN w.entry
             WHEN o.dir = 0 THEN CASE WHEN round(abs(w.size) - TAKEN, 9) = 0 THEN NULL ELSE w.entry END
             WHEN w.size = 0 THEN o.p
             WHEN w.size * o.dir > 0 THEN (w.entry * abs(w.size) + o.p * o.q) / (abs(w.size) + o.q)
             WHEN round(o.q - abs(w.size), 9) > 0 THEN o.p
             WHEN round(o.q - abs(w.size), 9) < 0 THEN w.entry ELSE NULL END,
        CASE WHEN TAKEN > 0 THEN (o.p - w.entry) * TAKEN * (CASE WHEN w.size > 0 THEN 1 ELSE -1 END) ELSE 0.0 END,
        TAKEN > 0
    FROM walk w JOIN o ON o.x = w.x AND o.s = w.s AND o.n = w.n + 1)
SELECT * FROM walk WHERE n > 0)";

QByteArray whereOf(const ReportScope &scope)
{
    QByteArray where = "1";
    if (scope.exchange)
        where += " AND x = " + quoted(toText(*scope.exchange));
    if (!scope.symbol.isEmpty())
        where += " AND s = " + quoted(scope.symbol);
    return where;
}

} // namespace

SqlBook::SqlBook(const QString &file, const ReportScope &scope)
{
    sqlite3_open(":memory:", &m_handle);
    run("ATTACH " + quoted(file) + " AS ledger");
    const auto from = QByteArray::number(scope.range.from);
    const auto to = QByteArray::number(scope.range.to);
    const auto where = whereOf(scope);
    // An order id that no ledger would hold makes no sound row.
    run("CREATE VIEW temp.sound AS SELECT *, rowid AS number FROM ledger.trades WHERE length(order_id) <= 256 AND "
        "created_at < " +
        to);
    run("CREATE TABLE o AS SELECT exchange AS x, symbol AS s, substr(symbol, -4) AS a, quantity AS q, price AS p, fee "
        "AS f, created_at AS t, number AS r, CASE action WHEN 'LONG' THEN 1 WHEN 'SHORT' THEN -1 ELSE 0 END AS dir, "
        "CASE side WHEN 'SELL' THEN 1 ELSE -1 END AS closes, row_number() OVER (PARTITION BY exchange, symbol ORDER "
        "BY created_at, number) AS n FROM temp.sound WHERE status = 'Filled'");
    run("CREATE INDEX o_order ON o (x, s, n)");
    run(QByteArray(kWalk).replace("TAKEN", kTaken));
    run("CREATE TABLE rows_ AS SELECT exchange AS x, symbol AS s, substr(symbol, -4) AS a, status, created_at AS t, "
        "date(created_at, 'unixepoch') AS d, CAST(strftime('%H', created_at, 'unixepoch') AS INTEGER) AS hh, number "
        "AS r, quantity AS q, price AS p, fee AS f FROM temp.sound WHERE created_at >= " +
        from);
    run("DELETE FROM rows_ WHERE NOT (" + where + ')');
    run("CREATE TABLE e AS SELECT *, date(t, 'unixepoch') AS d FROM w WHERE t >= " + from + " AND " + where +
        " ORDER BY t, r");
    run("CREATE TABLE held AS SELECT w.x, w.s, w.a, w.size, w.entry, (SELECT p FROM w AS l WHERE l.x = w.x AND l.s = "
        "w.s AND p IS NOT NULL ORDER BY n DESC LIMIT 1) AS last FROM w JOIN (SELECT x, s, max(n) AS n FROM w GROUP BY "
        "x, s) USING (x, s, n) WHERE size <> 0 AND " +
        QByteArray(where).replace(" x ", " w.x ").replace(" s ", " w.s "));
    run("CREATE TABLE j AS SELECT rows_.*, e.won, e.closed FROM rows_ LEFT JOIN e USING (r)");
    // What is held without a row in the period is in the sums, with nothing.
    run("INSERT INTO j (x, s, a) SELECT x, s, a FROM held AS h WHERE NOT EXISTS (SELECT 1 FROM rows_ AS r WHERE r.x = "
        "h.x "
        "AND r.s = h.s)");
    run("CREATE TABLE curve AS SELECT *, max(0, max(value) OVER (PARTITION BY a ORDER BY t, r)) AS peak FROM (SELECT "
        "a, "
        "t, r, sum(won - ifnull(f, 0)) OVER (PARTITION BY a ORDER BY t, r) AS value FROM e WHERE won IS NOT NULL)");
}

SqlBook::~SqlBook()
{
    sqlite3_close(m_handle);
}

QVector<QStringList> SqlBook::rows(const QByteArray &sql) const
{
    QVector<QStringList> rows;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sqlite3_errmsg(m_handle), sql.constData());
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto isReal = sqlite3_column_type(statement, i) == SQLITE_FLOAT;
            cells.append(isReal ? QString::number(sqlite3_column_double(statement, i), 'g', 17)
                                : QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))));
        }
        rows.append(cells);
    }
    sqlite3_finalize(statement);
    return rows;
}

void SqlBook::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sqlite3_errmsg(m_handle), sql.constData());
}

} // namespace hoox::tests
