#include "storage/ledger/remote/D1Backup.h"

#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/Statement.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using CopyAccess = SqliteOptions::Access;
constexpr qint64 kStaleCopySeconds = 86'400;

/// Type and value of each column, so that JSON changes neither: it has one kind of number, and no bytes.
QString selectPage(const D1Table &table)
{
    QStringList columns;
    if (table.hasRowId)
        columns.append(u"CAST(rowid AS TEXT)"_s);
    for (const auto &name : table.columns) {
        const auto column = quotedSqlName(name);
        columns.append(u"typeof(%1)"_s.arg(column));
        columns.append(
            u"CASE typeof(%1) WHEN 'integer' THEN CAST(%1 AS TEXT) WHEN 'blob' THEN hex(%1) WHEN 'real' THEN "
            "CASE WHEN abs(%1)>1.7976931348623157e308 THEN CAST(%1 AS TEXT) ELSE %1 END ELSE %1 END"_s.arg(column));
    }
    const auto select = u"SELECT %1 FROM %2 "_s.arg(columns.join(u','), quotedSqlName(table.name));
    return select + (table.hasRowId ? u"WHERE rowid>CAST(?1 AS INTEGER) ORDER BY rowid LIMIT CAST(?2 AS INTEGER)"_s
                                    : u"LIMIT CAST(?2 AS INTEGER) OFFSET CAST(?1 AS INTEGER)"_s);
}

QString insertRow(const D1Table &table)
{
    QStringList names;
    QStringList places;
    if (table.hasRowId)
        names.append(u"rowid"_s);
    for (const auto &column : table.columns)
        names.append(quotedSqlName(column));
    for (qsizetype at = 0; at < names.size(); ++at)
        places.append(u"?"_s);
    return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(quotedSqlName(table.name), names.join(u','), places.join(u','));
}

/// One value as its type tells; false for one that is not what it claims to be.
bool bindTyped(const Statement &insert, int parameter, const D1Value &type, const D1Value &value)
{
    const auto word = type.text();
    if (word == "null") {
        sqlite3_bind_null(insert.get(), parameter);
    } else if (word == "integer") {
        bool isWhole = false;
        insert.bind(parameter, value.toString().toLongLong(&isWhole));
        return isWhole;
    } else if (word == "real") {
        const auto text = value.toString();
        const double infinite = text.startsWith(u'-') ? -qInf() : qInf();
        insert.bind(parameter, value.isNumber() ? value.number() : infinite);
        return value.isNumber() || text.endsWith(u"Inf");
    } else if (word == "text" && value.isText()) {
        insert.bind(parameter, value.toString());
    } else if (word == "blob" && value.isText()) {
        const auto bytes = QByteArray::fromHex(value.toString().toLatin1());
        sqlite3_bind_blob64(insert.get(), parameter, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_TRANSIENT);
    } else {
        return false;
    }
    return true;
}

/// Copies the tables into a file, page by page.
class D1Copy
{
public:
    D1Copy(D1Line &line, const SqliteConnection &copy, const D1CopyPolicy &policy, qint64 expected, Progress &progress)
        : m_line(line),
          m_copy(copy),
          m_policy(policy),
          m_expected(expected),
          m_progress(progress),
          m_pageRows(policy.pageRows)
    {
    }

    Result<Done> run(const D1Shape &shape)
    {
        auto transaction = Transaction::begin(m_copy);
        if (!transaction)
            return fail(transaction.error());
        for (const auto &table : shape.tables) {
            if (auto made = execute(table.sql); !made)
                return made;
            if (auto copied = copyTable(table); !copied)
                return copied;
        }
        for (const auto &sql : shape.rest) {
            if (auto made = execute(sql); !made)
                return made;
        }
        return transaction->commit();
    }

private:
    Result<Done> execute(const QString &sql) const
    {
        if (sqlite3_exec(m_copy.handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return fail(m_copy.lastError());
        return Done{};
    }

    Result<Done> copyTable(const D1Table &table)
    {
        auto insert = Statement::prepare(m_copy, insertRow(table));
        if (!insert)
            return fail(insert.error());
        QString after = table.hasRowId ? u"-9223372036854775808"_s : u"0"_s;
        for (qint64 copied = 0;;) {
            const auto limit = m_pageRows;
            const auto answer = ask({selectPage(table), {after, QString::number(limit)}});
            if (!answer && answer.error().kind == Error::Kind::Busy && limit != m_pageRows &&
                m_line.pause(m_policy.slowDown, m_progress))
                continue; // for less
            if (!answer)
                return fail(answer.error());
            const auto &rows = answer->results.constFirst();
            if (auto taken = take(table, rows, *insert); !taken)
                return taken;
            copied += rows.size();
            if (rows.size() < limit)
                return Done{};
            after = table.hasRowId ? rows.last().at(0).toString() : QString::number(copied);
        }
    }

    Result<D1Answer> ask(const D1Statement &statement)
    {
        auto answer = m_line.ask({statement}, D1Client::Repeat::Allowed, m_progress);
        const bool isTooMuch =
            answer ? answer->sizeBytes > m_policy.pageBytes : answer.error().kind == Error::Kind::Busy;
        if (isTooMuch)
            m_pageRows = std::max(1, m_pageRows / 2);
        return answer;
    }

    Result<Done> take(const D1Table &table, const D1Rows &rows, const Statement &insert)
    {
        const int skip = table.hasRowId ? 1 : 0;
        for (qsizetype at = 0; at < rows.size(); ++at) {
            const auto row = rows.at(at);
            if (table.hasRowId)
                insert.bind(1, row.at(0).toString().toLongLong());
            for (int column = 0; column < table.columns.size(); ++column) {
                if (!bindTyped(insert, column + 1 + skip, row.at(2 * column + skip), row.at(2 * column + 1 + skip)))
                    return fail(Error::Kind::Corrupt, m_line.databaseId(), table.name + u'.' + table.columns.at(column),
                                Error::Cause::BadAnswer);
            }
            if (auto run = insert.run(); !run)
                return run;
        }
        m_done += rows.size();
        m_progress.report(m_done, m_expected);
        return Done{};
    }

    D1Line &m_line;
    const SqliteConnection &m_copy;
    const D1CopyPolicy &m_policy;
    const qint64 m_expected;
    Progress &m_progress;
    int m_pageRows;
    qint64 m_done = 0;
};

/// In a table that no hash counts, and that no D1 has.
Result<Done> writeD1Label(const SqliteConnection &copy, const D1Label &label)
{
    if (auto made = copy.execute(u"CREATE TABLE hoox_backup_d1 (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s); !made)
        return made;
    const QVector<QPair<QString, QString>> words{{u"database_id"_s, label.databaseId},
                                                 {u"bookmark"_s, label.bookmark},
                                                 {u"bookmark_after"_s, label.bookmarkAfter}};
    for (const auto &[key, value] : words) {
        auto insert = Statement::prepare(copy, u"INSERT INTO hoox_backup_d1 VALUES (?, ?)"_s);
        if (!insert)
            return fail(insert.error());
        insert->bind(1, key);
        insert->bind(2, value);
        if (auto run = insert->run(); !run)
            return run;
    }
    return Done{};
}

/// Halves of copies whose process was killed: none lasts a day.
void removeStaleCopies(const QString &folder, const Clock &clock)
{
    const auto left = QDir(folder).entryInfoList({u".copying-*"_s}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &one : left) {
        if (one.lastModified().secsTo(clock.nowUtc()) > kStaleCopySeconds)
            QDir(one.absoluteFilePath()).removeRecursively();
    }
}

qint64 totalOf(const D1Figures &figures)
{
    qint64 total = 0;
    for (const auto &table : figures.rows)
        total += table.count;
    return total;
}

/// One attempt; nothing if the database changed meanwhile.
Result<std::optional<D1Backup>> tryBackUp(D1Line &line, const QString &folder, const Clock &clock, Progress &progress,
                                          const D1CopyPolicy &policy, const QString &madeBy)
{
    const auto bookmark = line.bookmark(progress);
    if (!bookmark)
        return fail(bookmark.error());
    auto shape = readD1Shape(line, progress);
    if (!shape)
        return fail(shape.error());
    auto before = readD1Figures(line, *shape, progress);
    if (!before)
        return fail(before.error());
    const QTemporaryDir place(folder + u"/.copying-XXXXXX"_s);
    if (!place.isValid())
        return fail(Error::Kind::Denied, folder, {}, Error::Cause::UnwritableFolder);
    const auto copy = SqliteConnection::open({place.filePath(u"d1.db"_s), CopyAccess::Create});
    if (!copy)
        return fail(copy.error());
    // The order of tables is that of their making, not that of their keys.
    if (auto off = (*copy)->execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return fail(off.error());
    if (auto copied = D1Copy(line, **copy, policy, totalOf(*before), progress).run(*shape); !copied)
        return fail(copied.error());
    const auto after = readD1Figures(line, *shape, progress);
    if (!after)
        return fail(after.error());
    if (*after != *before)
        return std::optional<D1Backup>();
    const auto bookmarkAfter = line.bookmark(progress);
    if (!bookmarkAfter)
        return fail(bookmarkAfter.error());
    if (auto label = writeD1Label(**copy, {line.databaseId(), *bookmark, *bookmarkAfter}); !label)
        return fail(label.error());
    auto backup = createBackup(**copy, folder, clock, progress, madeBy);
    if (!backup)
        return fail(backup.error());
    return std::optional(D1Backup{*std::move(backup), *std::move(shape), *std::move(before), *bookmark});
}

/// The file has as many rows of each table as D1 counts.
Result<Done> checkD1Counts(const D1Backup &made)
{
    const auto &held = made.backup.info().content.rows;
    for (const auto &table : made.figures.rows) {
        if (!held.contains(table))
            return fail(Error::Kind::Corrupt, made.backup.info().file, table.table, Error::Cause::UnverifiedBackup);
    }
    return Done{};
}

} // namespace

Result<std::optional<D1Label>> readD1Label(const QString &backup)
{
    const auto opened = SqliteConnection::open({backup, CopyAccess::ReadOnly});
    if (!opened)
        return fail(opened.error());
    auto rows = Statement::prepare(**opened, u"SELECT key, value FROM hoox_backup_d1"_s);
    if (!rows)
        return std::optional<D1Label>();
    D1Label label;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return std::optional(label);
        const auto key = rows->text(0);
        if (key == u"database_id")
            label.databaseId = rows->text(1);
        else if (key == u"bookmark")
            label.bookmark = rows->text(1);
        else if (key == u"bookmark_after")
            label.bookmarkAfter = rows->text(1);
    }
}

Result<D1Backup> backUpD1(D1Line &line, const QString &folder, const Clock &clock, Progress &progress,
                          const D1CopyPolicy &policy, const QString &madeBy)
{
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Denied, folder, {}, Error::Cause::UnwritableFolder);
    removeStaleCopies(folder, clock);
    progress.begin(Progress::Stage::Copy);
    if (auto known = line.verify(progress); !known)
        return fail(known.error());
    for (int attempt = 0; attempt < policy.attempts; ++attempt) {
        auto made = tryBackUp(line, folder, clock, progress, policy, madeBy);
        if (!made)
            return fail(made.error());
        if (!*made)
            continue;
        if (auto counted = checkD1Counts(**made); !counted) {
            QFile::remove((*made)->backup.info().file);
            return fail(counted.error());
        }
        return **std::move(made);
    }
    return fail(Error::Kind::Conflict, line.databaseId(), u"it was written to while it was copied"_s);
}

Error errorBehindGuard(D1Line &line, const D1Backup &backup, const Error &error)
{
    const NoProgress none;
    const auto shape = readD1Shape(line, none);
    const auto now = shape ? readD1Figures(line, *shape, none) : Result<D1Figures>(fail(shape.error()));
    if (now && *now != backup.figures)
        return {Error::Kind::Refused, backup.backup.info().file, u"the database changed since the backup"_s,
                Error::Cause::UnverifiedBackup};
    return error;
}

} // namespace hoox
