#include "storage/ledger/remote/D1Migrations.h"

#include "storage/ledger/Dialect.h"
#include "storage/sqlite/SqlStatements.h"
#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/Statement.h"

#include <QHash>
#include <QMap>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using RemoteState = MigrationStatus::State;
using SqlAccess = SqliteOptions::Access;

constexpr qint64 kMostRecords = 5000;

struct Record
{
    QString name;
    QString checksum;
    qint64 at = 0;
};

/// What all ledgers of a database say.
struct D1Records
{
    bool isTracked = false; ///< By the console.
    QMap<int, Record> ours;
    QVector<OtherLedger> others;
    QHash<QString, QString> drizzleHashes;  ///< Hash: table.
    QMap<qint64, QString> drizzleTimes;     ///< `when`: hash.
    QHash<QString, QString> wranglerNames;  ///< Name without ".sql": table.
    QHash<QString, qint64> wranglerApplied; ///< The same: Unix seconds.
};

qint64 secondsOf(const QString &utc)
{
    auto time = QDateTime::fromString(utc, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

void takeOthers(D1Records &records, OtherLedger ledger, const D1Rows &rows)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto row = rows.at(at);
        const auto word = row.at(0).toString();
        ledger.newest = word;
        if (ledger.kind == OtherLedger::Kind::Drizzle) {
            records.drizzleHashes.insert(word, ledger.table);
            records.drizzleTimes.insert(row.at(1).toString().toLongLong(), word);
            continue;
        }
        const auto name = word.endsWith(u".sql") ? word.chopped(4) : word;
        records.wranglerNames.insert(name, ledger.table);
        records.wranglerApplied.insert(name, secondsOf(row.at(1).toString()));
    }
    ledger.count = rows.size();
    records.others.append(ledger);
}

void takeOurs(D1Records &records, const D1Rows &rows)
{
    records.isTracked = !rows.isEmpty();
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto row = rows.at(at);
        records.ours.insert(static_cast<int>(row.at(0).number()),
                            {row.at(1).toString(), row.at(2).toString(), static_cast<qint64>(row.at(3).number())});
    }
}

Result<D1Records> readRecords(D1Line &line, const D1Shape &shape, const Progress &progress)
{
    D1Records records;
    QVector<D1Statement> asks;
    QVector<OtherLedger> others;
    const bool hasOurs = shape.find(u"hoox_migrations"_s) != nullptr;
    if (hasOurs)
        asks.append({u"SELECT version, name, checksum, applied_at FROM hoox_migrations LIMIT %1"_s.arg(kMostRecords)});
    for (const auto &table : shape.tables) {
        const auto kind = otherLedgerKind(table.name, table.columns);
        if (!kind)
            continue;
        others.append({table.name, *kind, 0, {}});
        const auto second = *kind == OtherLedger::Kind::Drizzle ? u"created_at"_s : u"applied_at"_s;
        asks.append({u"SELECT %1, CAST(%2 AS TEXT) FROM %3 ORDER BY %4 LIMIT %5"_s
                         .arg(otherLedgerWord(*kind), second, quotedSqlName(table.name), otherLedgerOrder(*kind))
                         .arg(kMostRecords)});
    }
    if (asks.isEmpty())
        return records;
    const auto answer = line.ask(asks, D1Client::Repeat::Allowed, progress);
    if (!answer)
        return fail(answer.error());
    qsizetype next = 0;
    if (hasOurs)
        takeOurs(records, answer->results.at(next++));
    for (const auto &other : others)
        takeOthers(records, other, answer->results.at(next++));
    return records;
}

MigrationStatus statusOfStep(const MigrationFolder::Step &step, const D1Records &records)
{
    const auto &migration = step.migration;
    MigrationStatus status{migration.version, migration.name, RemoteState::Pending, 0, {}};
    if (const auto ours = records.ours.constFind(migration.version); ours != records.ours.constEnd()) {
        status.state = ours->checksum == migration.checksum ? RemoteState::Applied : RemoteState::Drifted;
        status.appliedAt = ours->at;
        return status;
    }
    if (const auto table = records.drizzleHashes.constFind(migration.checksum);
        table != records.drizzleHashes.constEnd()) {
        status.state = RemoteState::Applied;
        status.keptBy = *table;
        return status;
    }
    if (step.when > 0 && records.drizzleTimes.contains(step.when)) {
        status.state = RemoteState::Drifted;
        status.keptBy = records.drizzleHashes.value(records.drizzleTimes.value(step.when));
        return status;
    }
    if (records.wranglerNames.contains(migration.name)) {
        status.state = RemoteState::Applied;
        status.keptBy = records.wranglerNames.value(migration.name);
        status.appliedAt = records.wranglerApplied.value(migration.name);
    }
    return status;
}

QString dialectOf(const D1Shape &shape, const QString &subject)
{
    LedgerShape ledger;
    const auto columnsOf = [&shape](const QString &table) {
        QStringList lower;
        if (const auto *found = shape.find(table)) {
            for (const auto &column : found->columns)
                lower.append(column.toLower());
        }
        return lower;
    };
    ledger.trades = columnsOf(u"trades"_s);
    ledger.positions = columnsOf(u"positions"_s);
    ledger.balances = columnsOf(u"balances"_s);
    const auto layout = recognise(ledger, subject);
    return layout ? toText(layout->dialect) : QString();
}

LedgerSchema schemaOf(const D1Shape &shape, const D1Records &records, const std::optional<MigrationFolder> &folder,
                      const QString &subject)
{
    LedgerSchema schema;
    schema.others = records.others;
    schema.dialect = dialectOf(shape, subject);
    auto left = records.ours;
    if (folder) {
        for (const auto &step : folder->steps) {
            schema.migrations.append(statusOfStep(step, records));
            left.remove(step.migration.version);
        }
    }
    for (auto one = left.constBegin(); one != left.constEnd(); ++one)
        schema.migrations.append(
            {one.key(), one->name, folder ? RemoteState::Unknown : RemoteState::Applied, one->at, {}});
    const bool isKnown = std::any_of(schema.migrations.constBegin(), schema.migrations.constEnd(),
                                     [](const auto &one) { return one.state != RemoteState::Pending; });
    const bool isTrackedByOthers =
        std::any_of(records.others.begin(), records.others.end(), [](const auto &one) { return one.count > 0; });
    schema.managed = shape.tables.isEmpty() || records.isTracked || isKnown || isTrackedByOthers;
    return schema;
}

D1Statement recordOf(const Migration &migration, const Clock &clock)
{
    return {u"INSERT INTO hoox_migrations VALUES (CAST(?1 AS INTEGER), ?2, ?3, CAST(?4 AS INTEGER))"_s,
            {QString::number(migration.version), migration.name, migration.checksum,
             QString::number(clock.nowUtc().toSecsSinceEpoch())}};
}

D1Statement makeRecords()
{
    return {
        u"CREATE TABLE IF NOT EXISTS hoox_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT "
        "NOT NULL, applied_at INTEGER NOT NULL)"_s};
}

Result<QVector<Migration>> pendingSteps(const LedgerSchema &schema, const MigrationFolder &folder,
                                        const QString &subject)
{
    if (!schema.managed)
        return fail(Error::Kind::Refused, subject, u"nobody tracks its migrations yet"_s);
    QVector<Migration> pending;
    for (const auto &one : schema.migrations) {
        if (one.state == RemoteState::Drifted)
            return fail(Error::Kind::Corrupt, one.name, subject, Error::Cause::DriftedMigration);
        if (one.state == RemoteState::Unknown)
            return fail(Error::Kind::Newer, subject, one.name, Error::Cause::NewerSchema);
    }
    for (qsizetype at = 0; at < folder.steps.size(); ++at) {
        if (schema.migrations.at(at).state == RemoteState::Pending)
            pending.append(folder.steps.at(at).migration);
    }
    return pending;
}

/// Whether all of them stand in the console's table there.
Result<bool> areRecorded(D1Line &line, const QVector<Migration> &migrations)
{
    const NoProgress none;
    const auto shape = readD1Shape(line, none);
    const auto records = shape ? readRecords(line, *shape, none) : Result<D1Records>(fail(shape.error()));
    if (!records)
        return fail(records.error());
    return std::all_of(migrations.begin(), migrations.end(),
                       [&](const auto &one) { return records->ours.value(one.version).checksum == one.checksum; });
}

/// What the folder's steps make, in a file of its own.
Result<Done> checkColumnsOf(const QVector<Migration> &steps, const D1Shape &shape, const QString &subject)
{
    const QTemporaryDir place;
    const auto made = SqliteConnection::open({place.filePath(u"baseline.db"_s), SqlAccess::Create});
    if (!made)
        return fail(made.error());
    for (const auto &step : steps) {
        if (sqlite3_exec((*made)->handle(), step.sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return fail(Error::Kind::Invalid, step.name, (*made)->lastError().detail);
    }
    auto columns = Statement::prepare(
        **made, u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type='table' AND "
                "m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY m.name, c.cid"_s);
    if (!columns)
        return fail(columns.error());
    QStringList missing;
    while (columns->step().value_or(false)) {
        const auto *table = shape.find(columns->text(0));
        if (table == nullptr || !table->columns.contains(columns->text(1), Qt::CaseInsensitive))
            missing.append(columns->text(0) + u'.' + columns->text(1));
    }
    if (!missing.isEmpty())
        return fail(Error::Kind::Invalid, subject, missing.mid(0, 20).join(u", "_s), Error::Cause::MissingColumns);
    return Done{};
}

Result<Done> applyBatch(D1Line &line, const D1Backup &backup, const QVector<Migration> &pending, const Clock &clock,
                        Progress &progress)
{
    auto batch = guardStatements(backup.shape, backup.figures);
    batch.append({u"PRAGMA defer_foreign_keys = true"_s});
    batch.append(makeRecords());
    for (const auto &migration : pending) {
        const auto statements = sqlStatements(migration.sql);
        for (const auto &sql : statements)
            batch.append({sql});
        batch.append(recordOf(migration, clock));
    }
    const auto done = line.ask(batch, D1Client::Repeat::Never, progress);
    if (done)
        return Done{};
    // The answer may be lost where the batch was not: the table that went with it decides.
    if (const auto recorded = areRecorded(line, pending); recorded && *recorded)
        return Done{};
    return fail(errorBehindGuard(line, backup, done.error()));
}

} // namespace

Result<LedgerSchema> readD1Schema(D1Line &line, const std::optional<MigrationFolder> &folder, const Progress &progress)
{
    if (auto known = line.verify(progress); !known)
        return fail(known.error());
    const auto shape = readD1Shape(line, progress);
    if (!shape)
        return fail(shape.error());
    const auto records = readRecords(line, *shape, progress);
    if (!records)
        return fail(records.error());
    return schemaOf(*shape, *records, folder, line.databaseId());
}

Result<LedgerMigration> migrateD1(D1Line &line, const MigrationFolder &folder, const QString &backups,
                                  const Clock &clock, Progress &progress, const D1CopyPolicy &policy)
{
    const auto schema = readD1Schema(line, folder, progress);
    if (!schema)
        return fail(schema.error());
    const auto pending = pendingSteps(*schema, folder, line.databaseId());
    if (!pending)
        return fail(pending.error());
    if (pending->isEmpty())
        return LedgerMigration{};
    const auto backup = backUpD1(line, backups, clock, progress, policy, QString::fromUtf16(kMadeBeforeMigration));
    if (!backup)
        return fail(backup.error());
    progress.begin(Progress::Stage::Apply);
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, line.databaseId());
    if (auto applied = applyBatch(line, *backup, *pending, clock, progress); !applied)
        return fail(applied.error());
    progress.begin(Progress::Stage::Check);
    const auto recorded = areRecorded(line, *pending);
    if (!recorded)
        return fail(recorded.error());
    if (!*recorded)
        return fail(Error::Kind::Corrupt, line.databaseId(), u"hoox_migrations"_s, Error::Cause::RowsDiffer);
    return LedgerMigration{static_cast<int>(pending->size()), backup->backup.info()};
}

Result<int> baselineD1(D1Line &line, const MigrationFolder &folder, int upTo, const Clock &clock, Progress &progress)
{
    if (auto known = line.verify(progress); !known)
        return fail(known.error());
    const auto shape = readD1Shape(line, progress);
    if (!shape)
        return fail(shape.error());
    const auto records = readRecords(line, *shape, progress);
    if (!records)
        return fail(records.error());
    if (records->isTracked)
        return fail(Error::Kind::Conflict, line.databaseId(), u"its migrations are tracked"_s);
    QVector<Migration> steps;
    for (const auto &step : folder.steps) {
        if (step.migration.version <= upTo)
            steps.append(step.migration);
    }
    if (steps.isEmpty())
        return fail(Error::Kind::NotFound, folder.path, QString::number(upTo));
    if (auto columns = checkColumnsOf(steps, *shape, line.databaseId()); !columns)
        return fail(columns.error());
    QVector<D1Statement> batch{makeRecords()};
    for (const auto &step : steps)
        batch.append(recordOf(step, clock));
    if (const auto done = line.ask(batch, D1Client::Repeat::Never, progress); !done) {
        const auto recorded = areRecorded(line, steps);
        if (!recorded || !*recorded)
            return fail(done.error());
    }
    return static_cast<int>(steps.size());
}

} // namespace hoox
