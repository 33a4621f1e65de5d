#include "storage/blobs/BlobAuditTable.h"

#include "storage/sqlite/Statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoox::blobaudit {

using namespace Qt::StringLiterals;

namespace {

/// Another number makes every older file one of another question.
constexpr int kFormat = 2;

Result<Done> runAll(const SqliteConnection &connection, const QStringList &statements)
{
    for (const auto &sql : statements) {
        if (auto done = connection.execute(sql); !done)
            return done;
    }
    return Done{};
}

Result<Done> makeTables(const SqliteConnection &connection)
{
    return runAll(connection,
                  {u"DROP TABLE IF EXISTS sides"_s, u"DROP TABLE IF EXISTS findings"_s, u"DROP TABLE IF EXISTS state"_s,
                   u"CREATE TABLE sides(side INTEGER, exchange TEXT, symbol TEXT, order_id TEXT, key TEXT, "
                   "in_period INTEGER, is_new INTEGER, size INTEGER, is_read INTEGER DEFAULT 0, fill_id TEXT, "
                   "status INTEGER, quantity REAL, price REAL)"_s,
                   u"CREATE TABLE findings(log INTEGER, kind TEXT, verdict INTEGER, in_log TEXT, in_ledger TEXT)"_s,
                   u"CREATE INDEX found_twice ON findings(log, kind, verdict)"_s,
                   u"CREATE TABLE state(name TEXT PRIMARY KEY, value, again)"_s});
}

Result<Done> put(const SqliteConnection &connection, const QString &name, const QString &value)
{
    const auto insert =
        Statement::prepare(connection, QByteArray("REPLACE INTO state(name, value, again) VALUES(?,?,?)"));
    if (!insert)
        return fail(insert.error());
    insert->bind(1, name);
    insert->bind(2, value);
    insert->bind(3, value);
    return insert->run();
}

QString questionText(const BlobAuditQuestion &question)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, kFormat},
                                                       {u"deep"_s, question.depth == BlobAuditQuestion::Depth::Deep},
                                                       {u"from"_s, QString::number(question.period.from)},
                                                       {u"to"_s, QString::number(question.period.to)},
                                                       {u"of"_s, question.of}})
                                 .toJson(QJsonDocument::Compact));
}

/// Damage in the middle of the file that no read stumbles over could leave out what was found. What counts stands there
/// twice, in a table and in an index, which SQLite compares; where the run is, in two columns.
Result<Done> checkFile(const SqliteConnection &connection)
{
    const auto check = Statement::prepare(connection, QByteArray("PRAGMA integrity_check(1)"));
    if (!check)
        return fail(check.error());
    if (const auto row = check->step(); !row)
        return fail(row.error());
    const auto torn = countOf(connection, "state WHERE value IS NOT again");
    if (!torn)
        return fail(torn.error());
    return check->text(0) == "ok"_L1 && *torn == 0
               ? Result<Done>(Done{})
               : fail(Error::Kind::Corrupt, connection.path(), check->text(0), Error::Cause::DamagedFile);
}

/// An older run of the same question.
Result<BlobAuditStart> goOn(const SqliteConnection &connection)
{
    if (auto sound = checkFile(connection); !sound)
        return fail(sound.error());
    BlobAuditStart start;
    start.isResumed = true;
    start.phase = static_cast<BlobAuditPhase>(stateOf(connection, u"phase"_s).toInt());
    start.cursor = stateOf(connection, u"cursor"_s);
    start.fills = stateOf(connection, u"fills"_s).toLongLong();
    start.asOf = QDateTime::fromString(stateOf(connection, u"as_of"_s), Qt::ISODateWithMs);
    const auto blobs = countOf(connection, QByteArray(kLogsToRead));
    const auto read = countOf(connection, QByteArray(kLogsToRead) + " AND is_read = 1");
    if (!blobs || !read)
        return fail(blobs ? read.error() : blobs.error());
    start.blobs = *blobs;
    start.read = *read;
    start.toRead = start.phase == BlobAuditPhase::Reading ? *blobs : 0;
    return start;
}

Result<Done> insertRows(const SqliteConnection &connection, const BlobAuditRows &rows)
{
    const auto insert = Statement::prepare(
        connection, QByteArray("INSERT INTO sides(side, exchange, symbol, order_id, key, in_period, is_new, size, "
                               "fill_id, status, quantity, price) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"));
    if (!insert)
        return fail(insert.error());
    for (const auto &row : rows) {
        insert->bind(1, static_cast<qint64>(row.side));
        insert->bind(2, row.exchange);
        insert->bind(3, row.symbol);
        insert->bind(4, row.orderId);
        insert->bind(5, row.key);
        insert->bind(6, qint64(row.isInPeriod));
        insert->bind(7, qint64(row.isNew));
        insert->bind(8, row.sizeBytes);
        insert->bind(9, row.fillId);
        insert->bind(10, static_cast<qint64>(row.status));
        // A missing figure is none, and never 0 (LG-3); SQLite makes NULL of a number that is none.
        insert->bind(11, row.quantity.value_or(qQNaN()));
        insert->bind(12, row.price.value_or(qQNaN()));
        if (auto done = insert->run(); !done)
            return done;
    }
    return Done{};
}

/// All of the log's order, by its key's own words.
Result<QVector<Fill>> fillsOf(const SqliteConnection &connection, qint64 log)
{
    const auto select = Statement::prepare(
        connection,
        QByteArray("SELECT f.symbol, f.status, f.quantity, f.price, f.quantity IS NULL, f.price IS NULL FROM sides l "
                   "JOIN sides f ON f.exchange = l.exchange AND f.symbol = l.symbol AND f.order_id = l.order_id "
                   "WHERE l.rowid = ? AND f.side = 0 ORDER BY f.rowid LIMIT 20000"));
    if (!select)
        return fail(select.error());
    select->bind(1, log);
    QVector<Fill> fills;
    const auto done = select->forEach([&] {
        Fill fill;
        fill.symbol = select->text(0);
        fill.status = static_cast<FillStatus>(select->integer(1));
        if (select->integer(4) == 0)
            fill.quantity = select->real(2);
        if (select->integer(5) == 0)
            fill.price = select->real(3);
        fills.append(fill);
    });
    return done ? Result<QVector<Fill>>(fills) : fail(done.error());
}

Result<Done> addFinding(const SqliteConnection &connection, qint64 log, const QString &kind,
                        LogComparison::Verdict verdict, const QString &inLog, const QString &inLedger)
{
    const auto insert = Statement::prepare(
        connection, QByteArray("INSERT INTO findings(log, kind, verdict, in_log, in_ledger) VALUES(?,?,?,?,?)"));
    if (!insert)
        return fail(insert.error());
    insert->bind(1, log);
    insert->bind(2, kind);
    insert->bind(3, static_cast<qint64>(verdict));
    insert->bind(4, inLog);
    insert->bind(5, inLedger);
    return insert->run();
}

bool isTooLarge(const Error &error)
{
    return error.cause == Error::Cause::TooLarge;
}

Result<Done> findIn(const SqliteConnection &connection, const BlobAuditLog &log, const Result<QByteArray> &bytes)
{
    if (!bytes && !isTooLarge(bytes.error())) {
        const bool isGone = bytes.error().kind == Error::Kind::NotFound;
        return addFinding(connection, log.row, damagedWord(), LogComparison::Verdict::Different,
                          isGone ? u"gone since it was listed"_s : bytes.error().detail, {});
    }
    const auto fills = fillsOf(connection, log.row);
    if (!fills)
        return fail(fills.error());
    if (fills->isEmpty()) // an orphan is told as one
        return Done{};
    const auto key = BlobKey::parse(log.key);
    const auto name = key ? orderLogName(*key) : std::nullopt;
    const auto figures = bytes && name ? figuresOf(*bytes, name->orderId) : Result<OrderLogFigures>(OrderLogFigures());
    auto found = compareLog(figures ? *figures : OrderLogFigures(), *fills);
    for (auto &each : found) {
        if (each.verdict == LogComparison::Verdict::Equal)
            continue;
        if (!figures) // too large, no JSON, or JSON that says a thing twice
            each.verdict = LogComparison::Verdict::Undecided;
        if (auto added = addFinding(connection, log.row, toText(each.field), each.verdict, each.inLog, each.inLedger);
            !added)
            return added;
    }
    return Done{};
}

} // namespace

QString stateOf(const SqliteConnection &connection, const QString &name)
{
    const auto select = Statement::prepare(connection, QByteArray("SELECT value FROM state WHERE name = ?"));
    if (!select)
        return {};
    select->bind(1, name);
    const auto row = select->step();
    return row && *row ? select->text(0) : QString();
}

Result<qint64> countOf(const SqliteConnection &connection, const QByteArray &from, const QByteArray &what)
{
    const auto select = Statement::prepare(connection, QByteArray("SELECT " + what + " FROM " + from));
    if (!select)
        return fail(select.error());
    const auto row = select->step();
    if (!row)
        return fail(row.error());
    return *row ? select->integer(0) : 0;
}

Result<BlobAuditStart> begin(const SqliteConnection &connection, const BlobAuditQuestion &question, bool resumes)
{
    const auto asked = questionText(question);
    if (resumes && stateOf(connection, u"question"_s) == asked &&
        stateOf(connection, u"phase"_s).toInt() > static_cast<int>(BlobAuditPhase::Fills))
        return goOn(connection);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    auto made = makeTables(connection);
    if (made)
        made = put(connection, u"question"_s, asked);
    if (made)
        made = put(connection, u"as_of"_s, question.asOf.toUTC().toString(Qt::ISODateWithMs));
    if (made)
        made = transaction->commit();
    if (!made)
        return fail(made.error());
    BlobAuditStart start;
    start.asOf = question.asOf;
    return start;
}

Result<Done> insert(const SqliteConnection &connection, const BlobAuditRows &rows)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto inserted = insertRows(connection, rows); !inserted)
        return inserted;
    return transaction->commit();
}

Result<Done> endFills(const SqliteConnection &connection, qint64 fills, qint64 withoutOrderId)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    auto done = put(connection, u"fills"_s, QString::number(fills));
    if (done)
        done = put(connection, u"without_order_id"_s, QString::number(withoutOrderId));
    if (done)
        done = put(connection, u"phase"_s, QString::number(static_cast<int>(BlobAuditPhase::Listing)));
    return done ? transaction->commit() : done;
}

Result<Done> addPage(const SqliteConnection &connection, const BlobAuditRows &rows, qint64 others,
                     const QString &cursor)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    const auto sum = stateOf(connection, u"others"_s).toLongLong() + others;
    auto done = insertRows(connection, rows);
    if (done)
        done = put(connection, u"others"_s, QString::number(sum));
    if (done)
        done = put(connection, u"cursor"_s, cursor);
    return done ? transaction->commit() : done;
}

Result<qint64> endListing(const SqliteConnection &connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    auto done = runAll(connection, {u"CREATE INDEX IF NOT EXISTS by_order ON sides(order_id, symbol, exchange, side, "
                                    "in_period, is_new)"_s,
                                    u"CREATE INDEX IF NOT EXISTS by_unread ON sides(is_read) WHERE side = 1"_s});
    if (done)
        done = put(connection, u"phase"_s, QString::number(static_cast<int>(BlobAuditPhase::Reading)));
    if (done)
        done = transaction->commit();
    if (!done)
        return fail(done.error());
    return countOf(connection, QByteArray(kLogsToRead));
}

Result<QVector<BlobAuditLog>> unread(const SqliteConnection &connection, int most)
{
    const auto select =
        Statement::prepare(connection, QByteArray("SELECT rowid, key, size FROM " + QByteArray(kLogsToRead) +
                                                  " AND is_read = 0 ORDER BY rowid LIMIT ?"));
    if (!select)
        return fail(select.error());
    select->bind(1, qint64(most));
    QVector<BlobAuditLog> logs;
    const auto done = select->forEach([&] { logs.append({select->integer(0), select->text(1), select->integer(2)}); });
    return done ? Result<QVector<BlobAuditLog>>(logs) : fail(done.error());
}

bool isAboutTheLog(const Error &error)
{
    const bool isPlain = error.cause == Error::Cause::Plain;
    return isTooLarge(error) ||
           (isPlain && (error.kind == Error::Kind::Corrupt || error.kind == Error::Kind::NotFound));
}

Result<Done> addLog(const SqliteConnection &connection, const BlobAuditLog &log, const Result<QByteArray> &bytes)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto found = findIn(connection, log, bytes); !found)
        return found;
    const auto mark = Statement::prepare(connection, QByteArray("UPDATE sides SET is_read = ? WHERE rowid = ?"));
    if (!mark)
        return fail(mark.error());
    // 2 is done with, and not read: nobody looked at its hash.
    mark->bind(1, qint64(!bytes && isTooLarge(bytes.error()) ? 2 : 1));
    mark->bind(2, log.row);
    if (auto marked = mark->run(); !marked)
        return marked;
    return transaction->commit();
}

Result<Done> clear(const SqliteConnection &connection)
{
    return runAll(connection, {u"DROP TABLE IF EXISTS sides"_s, u"DROP TABLE IF EXISTS findings"_s,
                               u"DROP TABLE IF EXISTS state"_s, u"VACUUM"_s,
                               // Else a program that dies with the file open seems to leave a run behind.
                               u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
}

} // namespace hoox::blobaudit
