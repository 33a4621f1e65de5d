#include "storage/ledger/remote/D1Backup.h"

#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using RestoreAccess = SqliteOptions::Access;

/// What a backup holds, as statements can make it again.
Result<D1Shape> shapeOfBackup(const SqliteConnection &backup, const D1Shape &readAtD1)
{
    D1Shape shape = readAtD1;
    shape.tables.clear();
    shape.rest.clear();
    auto rows = Statement::prepare(
        backup, u"SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'hoox\\_backup%' "
                "ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY CASE type WHEN 'table' THEN 0 WHEN "
                "'index' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, rowid"_s);
    if (!rows)
        return fail(rows.error());
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        if (rows->text(0) != u"table") {
            shape.rest.append(rows->text(2));
            continue;
        }
        D1Table table{rows->text(1), rows->text(2), {}, true};
        auto info = Statement::prepare(backup, u"PRAGMA table_info(%1)"_s.arg(quotedSqlName(table.name)));
        while (info && info->step().value_or(false))
            table.columns.append(info->text(1));
        table.hasRowId =
            Statement::prepare(backup, u"SELECT rowid FROM %1 LIMIT 0"_s.arg(quotedSqlName(table.name))).has_value();
        shape.tables.append(table);
    }
    return shape;
}

QString restoreTable(qsizetype number)
{
    return QString::fromUtf16(kRestorePrefix) + QString::number(number);
}

QByteArray jsonText(const QByteArray &utf8)
{
    const auto list = QJsonDocument(QJsonArray{QString::fromUtf8(utf8)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

/// Reals have a point or an exponent: SQLite reads them back as what they were. Bytes are a list of one word.
QByteArray jsonValue(sqlite3_stmt *row, int column)
{
    const auto bytesOf = [&] {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
        return QByteArray(bytes, sqlite3_column_bytes(row, column));
    };
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return QByteArray::number(qint64(sqlite3_column_int64(row, column)));
    case SQLITE_FLOAT: {
        const double real = sqlite3_column_double(row, column);
        if (std::isinf(real))
            return real > 0 ? "9e999" : "-9e999";
        constexpr int kExact = 17;
        const auto digits = QByteArray::number(real, 'g', kExact);
        return digits.contains('.') || digits.contains('e') ? digits : digits + ".0";
    }
    case SQLITE_TEXT:
        return jsonText(bytesOf());
    case SQLITE_BLOB:
        return "[\"" + bytesOf().toHex() + "\"]";
    default:
        return "null";
    }
}

/// Fills the tables beside the real ones, and switches.
class D1Switch
{
public:
    D1Switch(D1Line &line, const SqliteConnection &backup, const D1CopyPolicy &policy, Progress &progress)
        : m_line(line), m_backup(backup), m_policy(policy), m_progress(progress)
    {
    }

    Result<Done> clear()
    {
        const NoProgress none; // a cancelled job cleans up, too
        const auto left = readRestoreLeftovers(m_line, none);
        if (!left)
            return fail(left.error());
        QVector<D1Statement> drops;
        for (const auto &name : *left)
            drops.append({u"DROP TABLE IF EXISTS %1"_s.arg(quotedSqlName(name))});
        return drops.isEmpty() ? Result<Done>(Done{}) : send(drops, none);
    }

    Result<Done> stage(const D1Shape &shape, qint64 total)
    {
        m_total = total;
        for (qsizetype at = 0; at < shape.tables.size(); ++at) {
            if (auto filled = fill(shape.tables.at(at), at); !filled)
                return filled;
        }
        return Done{};
    }

    /// One batch, which is one transaction.
    Result<Done> change(const D1Backup &before, const D1Shape &shape)
    {
        auto batch = guardStatements(before.shape, before.figures);
        batch.append({u"PRAGMA defer_foreign_keys = true"_s});
        for (const auto &view : before.shape.views)
            batch.append({u"DROP VIEW %1"_s.arg(quotedSqlName(view))});
        for (const auto &table : before.shape.tables)
            batch.append({u"DROP TABLE %1"_s.arg(quotedSqlName(table.name))});
        for (qsizetype at = 0; at < shape.tables.size(); ++at) {
            batch.append({shape.tables.at(at).sql});
            batch.append({fillFromStage(shape.tables.at(at), at)});
            batch.append({u"DROP TABLE %1"_s.arg(restoreTable(at))});
        }
        for (const auto &sql : shape.rest)
            batch.append({sql});
        const auto done = m_line.ask(batch, D1Client::Repeat::Never, m_progress);
        return done ? Result<Done>(Done{}) : fail(done.error());
    }

private:
    Result<Done> send(const QVector<D1Statement> &batch, const Progress &progress)
    {
        const auto done = m_line.ask(batch, D1Client::Repeat::Allowed, progress);
        return done ? Result<Done>(Done{}) : fail(done.error());
    }

    static QStringList stageColumns(const D1Table &table)
    {
        QStringList names{u"n"_s}; // counts from 1: a page that is sent twice fills its rows once
        if (table.hasRowId)
            names.append(u"r"_s);
        for (qsizetype at = 0; at < table.columns.size(); ++at)
            names.append(u"c%1"_s.arg(at));
        return names;
    }

    static QString fillFromStage(const D1Table &table, qsizetype number)
    {
        QStringList names;
        if (table.hasRowId)
            names.append(u"rowid"_s);
        for (const auto &column : table.columns)
            names.append(quotedSqlName(column));
        return u"INSERT INTO %1(%2) SELECT %3 FROM %4 ORDER BY n"_s.arg(
            quotedSqlName(table.name), names.join(u','), stageColumns(table).mid(1).join(u','), restoreTable(number));
    }

    Result<Done> fill(const D1Table &table, qsizetype number)
    {
        // Without types, so that none is changed on the way.
        const auto names = stageColumns(table);
        auto columns = names;
        columns.first() = u"n INTEGER PRIMARY KEY"_s;
        if (auto made = send({{u"CREATE TABLE IF NOT EXISTS %1(%2)"_s.arg(restoreTable(number), columns.join(u','))}},
                             m_progress);
            !made)
            return made;
        QStringList quoted;
        for (const auto &column : table.columns)
            quoted.append(quotedSqlName(column));
        const auto select = u"SELECT %1%2 FROM %3"_s.arg(table.hasRowId ? u"rowid,"_s : QString(), quoted.join(u','),
                                                         quotedSqlName(table.name));
        auto rows = Statement::prepare(m_backup, table.hasRowId ? select + u" ORDER BY rowid"_s : select);
        if (!rows)
            return fail(rows.error());
        return sendRows(*rows, restoreTable(number), static_cast<int>(names.size()));
    }

    Result<Done> sendRows(const Statement &rows, const QString &table, int width)
    {
        QStringList values;
        for (int at = 0; at < width; ++at)
            values.append(u"CASE json_type(value,'$[%1]') WHEN 'array' THEN unhex(value->>'$[%1][0]') ELSE value->>%1 "
                          "END"_s.arg(at));
        const auto sql = u"INSERT OR REPLACE INTO %1 SELECT %2 FROM json_each(?1)"_s.arg(table, values.join(u','));
        QByteArray page;
        qint64 number = 0;
        for (;;) {
            const auto row = rows.step();
            if (!row)
                return fail(row.error());
            if (!page.isEmpty() && (!*row || page.size() > m_policy.pageBytes / 2)) {
                if (auto sent = send({{sql, {u'[' + QString::fromUtf8(page) + u']'}}}, m_progress); !sent)
                    return sent;
                m_progress.report(m_done, m_total);
                page.clear();
            }
            if (!*row)
                return Done{};
            page += (page.isEmpty() ? "[" : ",[") + QByteArray::number(++number);
            for (int column = 0; column < sqlite3_column_count(rows.get()); ++column)
                page += ',' + jsonValue(rows.get(), column);
            page += ']';
            ++m_done;
        }
    }

    D1Line &m_line;
    const SqliteConnection &m_backup;
    const D1CopyPolicy &m_policy;
    Progress &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Whether a verified backup is one of this database.
Result<Done> checkSameD1(const QString &backup, const D1Line &line)
{
    const auto label = readD1Label(backup);
    if (!label)
        return fail(label.error());
    const auto of = *label ? (*label)->databaseId : u"no D1"_s;
    if (of.compare(line.databaseId(), Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::Conflict, backup, u"%1 instead of %2"_s.arg(of, line.databaseId()),
                    Error::Cause::WrongId);
    return Done{};
}

Result<Done> checkRestored(D1Line &line, const BackupInfo &wanted)
{
    const NoProgress none; // it is done: whether it went well is what is asked
    const auto shape = readD1Shape(line, none);
    const auto now = shape ? readD1Figures(line, *shape, none) : Result<D1Figures>(fail(shape.error()));
    if (!now)
        return fail(now.error());
    for (const auto &table : wanted.content.rows) {
        if (!now->rows.contains(table))
            return fail(Error::Kind::Conflict, line.databaseId(), table.table, Error::Cause::RowsDiffer);
    }
    return Done{};
}

/// The tables beside the real ones go with the switch: where they are gone, it was done, whatever came back.
Result<Done> outcomeOfSwitch(D1Line &line, const Error &error)
{
    const NoProgress none;
    const auto left = readRestoreLeftovers(line, none);
    return left && left->isEmpty() ? Result<Done>(Done{}) : fail(error);
}

} // namespace

Result<RestoreReport> restoreD1(D1Line &line, const QString &backup, const QString &folder, const Clock &clock,
                                Progress &progress, const D1CopyPolicy &policy)
{
    const auto chosen = verifyBackup(backup, progress);
    if (!chosen)
        return fail(chosen.error());
    if (auto same = checkSameD1(backup, line); !same)
        return fail(same.error());
    const auto opened = SqliteConnection::open({backup, RestoreAccess::ReadOnly});
    if (!opened)
        return fail(opened.error());
    const auto before = backUpD1(line, folder, clock, progress, policy, QString::fromUtf16(kMadeBeforeRestore));
    if (!before)
        return fail(before.error());
    const auto shape = shapeOfBackup(**opened, before->shape);
    if (!shape)
        return fail(shape.error());
    progress.begin(Progress::Stage::Apply);
    D1Switch change(line, **opened, policy, progress);
    auto done = change.clear();
    if (done)
        done = change.stage(*shape, chosen->info().content.total());
    if (done) {
        done = change.change(*before, *shape);
        if (!done && !shape->tables.isEmpty())
            done = outcomeOfSwitch(line, done.error());
    }
    if (!done) {
        std::ignore = change.clear();
        return fail(errorBehindGuard(line, *before, done.error()));
    }
    progress.begin(Progress::Stage::Check);
    if (auto held = checkRestored(line, chosen->info()); !held)
        return fail(held.error());
    return RestoreReport{before->backup.info().file, chosen->info()};
}

} // namespace hoox
