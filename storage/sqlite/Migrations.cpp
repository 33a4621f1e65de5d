#include "storage/sqlite/Migrations.h"

#include "storage/sqlite/Statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>

#include <sqlite3.h>

#include <algorithm>

/// The SQL lies in a static library, which registers nothing by itself. The macro wants the global namespace.
static void registerMigrationFiles()
{
    Q_INIT_RESOURCE(migrations);
}

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct AppliedMigration
{
    QString name;
    QString checksum;
    qint64 at = 0;
};

Result<QMap<int, AppliedMigration>> appliedMigrations(const SqliteConnection &connection)
{
    QMap<int, AppliedMigration> applied;
    auto tracked =
        Statement::prepare(connection, u"SELECT 1 FROM sqlite_master WHERE type='table' AND name='hoox_migrations'"_s);
    if (!tracked)
        return fail(tracked.error());
    const auto there = tracked->step();
    if (!there)
        return fail(there.error());
    if (!*there)
        return applied;
    auto rows = Statement::prepare(connection, u"SELECT version, name, checksum, applied_at FROM hoox_migrations"_s);
    if (!rows)
        return fail(rows.error());
    const auto done = rows->forEach([&] {
        applied.insert(static_cast<int>(rows->integer(0)), {rows->text(1), rows->text(2), rows->integer(3)});
    });
    return done ? Result<QMap<int, AppliedMigration>>(applied) : fail(done.error());
}

/// MG-1: what the backup holds must be what the database holds, at this moment, inside the transaction.
Result<Done> checkFresh(const SqliteConnection &connection, const std::optional<VerifiedBackup> &backup,
                        Progress &progress)
{
    auto any = Statement::prepare(connection, u"SELECT 1 FROM sqlite_master LIMIT 1"_s);
    if (!any)
        return fail(any.error());
    const auto row = any->step();
    if (!row)
        return fail(row.error());
    any->reset();
    if (!*row)
        return Done{};
    const auto refuse = [&](const QString &detail) {
        return fail(Error::Kind::Refused, backup ? backup->info().file : connection.path(), detail,
                    Error::Cause::UnverifiedBackup);
    };
    if (!backup)
        return refuse(u"there is no backup"_s);
    const auto content = contentOf(connection, progress);
    if (!content)
        return fail(content.error());
    if (*content != backup->info().content)
        return refuse(u"the database changed since the backup"_s);
    return Done{};
}

} // namespace

Migration Migration::make(int version, const QString &name, const QString &sql)
{
    const auto hash = QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {version, name, sql, QString::fromLatin1(hash)};
}

const QVector<Migration> &ledgerMigrations()
{
    static const QVector<Migration> all = [] {
        registerMigrationFiles();
        QVector<Migration> found;
        const QDir folder(u":/hoox/migrations"_s);
        const auto names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        for (const auto &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.append(Migration::make(name.left(4).toInt(), name.chopped(4), QString::fromUtf8(file.readAll())));
        }
        return found;
    }();
    return all;
}

Result<QVector<MigrationStatus>> Migrations::status(const SqliteConnection &connection) const
{
    using State = MigrationStatus::State;
    auto applied = appliedMigrations(connection);
    if (!applied)
        return fail(applied.error());
    QVector<MigrationStatus> all;
    for (const auto &migration : m_known) {
        const auto found = applied->constFind(migration.version);
        if (found == applied->constEnd()) {
            all.append({migration.version, migration.name, State::Pending, 0});
            continue;
        }
        all.append({migration.version, migration.name,
                    found->checksum == migration.checksum ? State::Applied : State::Drifted, found->at});
        applied->remove(migration.version);
    }
    for (auto left = applied->constBegin(); left != applied->constEnd(); ++left)
        all.append({left.key(), left->name, State::Unknown, left->at});
    return all;
}

Result<int> Migrations::check(const SqliteConnection &connection) const
{
    using State = MigrationStatus::State;
    const auto all = status(connection);
    if (!all)
        return fail(all.error());
    int last = 0;
    for (const auto &one : *all) {
        if (one.state == State::Unknown)
            return fail(Error::Kind::Newer, connection.path(), one.name, Error::Cause::NewerSchema);
        if (one.state == State::Drifted)
            return fail(Error::Kind::Corrupt, one.name, connection.path(), Error::Cause::DriftedMigration);
        if (one.state == State::Applied)
            last = std::max(last, one.version);
    }
    return last;
}

Result<QVector<Migration>> Migrations::pending(const SqliteConnection &connection) const
{
    if (const auto sound = check(connection); !sound)
        return fail(sound.error());
    const auto all = status(connection);
    if (!all)
        return fail(all.error());
    QVector<Migration> found;
    for (const auto &migration : m_known) {
        const auto isIt = [&](const auto &one) {
            return one.version == migration.version && one.state == MigrationStatus::State::Pending;
        };
        if (std::any_of(all->begin(), all->end(), isIt))
            found.append(migration);
    }
    return found;
}

Result<int> Migrations::apply(const SqliteConnection &connection, const std::optional<VerifiedBackup> &backup,
                              const Clock &clock, Progress &progress, std::optional<int> upTo) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    auto todo = pending(connection);
    if (!todo)
        return fail(todo.error());
    if (upTo)
        todo->removeIf([&](const Migration &migration) { return migration.version > *upTo; });
    if (todo->isEmpty())
        return 0;
    if (auto fresh = checkFresh(connection, backup, progress); !fresh)
        return fail(fresh.error());
    auto done = runAll(connection, *todo, clock, progress);
    if (!done)
        return done;
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return done;
}

Result<int> Migrations::applyToUnnamed(const SqliteConnection &connection, const Clock &clock, Progress &progress) const
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    const auto todo = pending(connection);
    if (!todo)
        return fail(todo.error());
    auto done = runAll(connection, *todo, clock, progress);
    if (!done)
        return done;
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return done;
}

Result<int> Migrations::runAll(const SqliteConnection &connection, const QVector<Migration> &migrations,
                               const Clock &clock, Progress &progress) const
{
    int done = 0;
    for (const auto &migration : migrations) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, connection.path());
        if (auto ran = runOne(connection, migration, clock); !ran)
            return fail(ran.error());
        progress.report(++done, migrations.size());
    }
    return done;
}

Result<Done> Migrations::runOne(const SqliteConnection &connection, const Migration &migration,
                                const Clock &clock) const
{
    const auto failed = [&] {
        auto error = connection.lastError();
        error.detail = migration.name + u": "_s + error.detail;
        return fail(error);
    };
    if (sqlite3_exec(connection.handle(), migration.sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed();
    // Autocommit here means that the SQL ended our transaction: what follows could not be undone.
    if (sqlite3_get_autocommit(connection.handle()) != 0)
        return fail(Error::Kind::Invalid, migration.name, u"it ends the transaction it runs in"_s);
    return record(connection, migration, clock);
}

Result<int> Migrations::baseline(const SqliteConnection &connection, int upTo, const Clock &clock) const
{
    const auto applied = appliedMigrations(connection);
    if (!applied)
        return fail(applied.error());
    if (!applied->isEmpty())
        return fail(Error::Kind::Conflict, connection.path(), u"its migrations are tracked"_s);
    int count = 0;
    for (const auto &migration : m_known) {
        if (migration.version > upTo)
            continue;
        if (auto recorded = record(connection, migration, clock); !recorded)
            return fail(recorded.error());
        ++count;
    }
    return count;
}

Result<Done> Migrations::record(const SqliteConnection &connection, const Migration &migration,
                                const Clock &clock) const
{
    if (auto made = connection.execute(u"CREATE TABLE IF NOT EXISTS hoox_migrations (version INTEGER PRIMARY KEY, "
                                       "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL)"_s);
        !made)
        return made;
    auto insert = Statement::prepare(connection, u"INSERT INTO hoox_migrations VALUES (?, ?, ?, ?)"_s);
    if (!insert)
        return fail(insert.error());
    insert->bind(1, qint64(migration.version));
    insert->bind(2, migration.name);
    insert->bind(3, migration.checksum);
    insert->bind(4, clock.nowUtc().toSecsSinceEpoch());
    return insert->run();
}

} // namespace hoox
