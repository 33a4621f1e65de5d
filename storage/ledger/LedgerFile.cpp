#include "storage/ledger/LedgerFile.h"

#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/Statement.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct SpecifiedTable
{
    QString name;
    QStringList columns;
};

const QVector<SpecifiedTable> &specifiedTables()
{
    static const QVector<SpecifiedTable> tables{
        {u"trades"_s,
         {u"id"_s, u"request_id"_s, u"exchange"_s, u"symbol"_s, u"action"_s, u"side"_s, u"quantity"_s, u"price"_s,
          u"fee"_s, u"order_id"_s, u"status"_s, u"created_at"_s}},
        {u"positions"_s,
         {u"symbol"_s, u"exchange"_s, u"side"_s, u"size"_s, u"entry_price"_s, u"leverage"_s, u"updated_at"_s}},
        {u"balances"_s, {u"id"_s, u"exchange"_s, u"asset"_s, u"free"_s, u"used"_s, u"total"_s, u"timestamp"_s}}};
    return tables;
}

Result<QStringList> columnsOf(const SqliteConnection &connection, const QString &table)
{
    auto rows = Statement::prepare(connection, u"SELECT lower(name) FROM pragma_table_info(?)"_s);
    if (!rows)
        return fail(rows.error());
    rows->bind(1, table);
    QStringList columns;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return columns;
        columns.append(rows->text(0));
    }
}

int pendingIn(const QVector<MigrationStatus> &all)
{
    int pending = 0;
    for (const auto &one : all)
        pending += one.state == MigrationStatus::State::Pending ? 1 : 0;
    return pending;
}

/// What is wrong, or how it stands; changes nothing.
Result<LedgerFileState> inspect(const SqliteConnection &connection)
{
    const Migrations migrations;
    const auto version = migrations.check(connection);
    if (!version)
        return fail(version.error());
    if (auto columns = checkLedgerColumns(connection, false); !columns)
        return fail(columns.error());
    const auto all = migrations.status(connection);
    if (!all)
        return fail(all.error());
    LedgerFileState state;
    state.schemaVersion = *version;
    state.pending = pendingIn(*all);
    state.managed = *version > 0;
    return state;
}

Result<Done> fillUnnamed(const QString &path, const std::function<Result<Done>(const SqliteConnection &)> &fill)
{
    const auto fresh = SqliteConnection::open({path, SqliteOptions::Access::Create});
    if (!fresh)
        return fail(fresh.error());
    if (auto filled = fill(**fresh); !filled)
        return filled;
    // It gets its name after this, which puts all of it on the disk: no commit before has to.
    return (*fresh)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void removeLedgerFiles(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

bool isWritable(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).path()).isWritable();
}

} // namespace

Result<Done> checkLedgerColumns(const SqliteConnection &connection, bool tradesOnly)
{
    QStringList missing;
    for (const auto &table : specifiedTables()) {
        const auto columns = columnsOf(connection, table.name);
        if (!columns)
            return fail(columns.error());
        if (columns->isEmpty() && tradesOnly && table.name != u"trades")
            continue;
        for (const auto &column : table.columns) {
            if (!columns->contains(column))
                missing.append(table.name + u'.' + column);
        }
    }
    if (missing.isEmpty())
        return Done{};
    return fail(Error::Kind::Invalid, connection.path(), missing.join(u", "_s), Error::Cause::MissingColumns);
}

Result<Done> makeLedgerFile(const QString &path, const std::function<Result<Done>(const SqliteConnection &)> &fill)
{
    const auto making = path + u".making-%1"_s.arg(::getpid());
    removeLedgerFiles(making);
    auto made = fillUnnamed(making, fill);
    // A link, not a rename: it fails where a file of that name has come to be.
    if (made && ::link(QFile::encodeName(making).constData(), QFile::encodeName(path).constData()) != 0)
        made =
            QFileInfo::exists(path)
                ? Result<Done>(fail(Error::Kind::Conflict, path))
                : Result<Done>(fail(Error::Kind::Denied, QFileInfo(path).path(), {}, Error::Cause::UnwritableFolder));
    removeLedgerFiles(making);
    return made;
}

Result<Done> createLedger(const QString &path, const Clock &clock, Progress &progress)
{
    return makeLedgerFile(path, [&](const SqliteConnection &fresh) -> Result<Done> {
        if (auto applied = Migrations().apply(fresh, {}, clock, progress); !applied)
            return fail(applied.error());
        return Done{};
    });
}

Result<LedgerFileState> openLedger(const QString &path, const QString &backups, const Clock &clock, Progress &progress)
{
    {
        // Looked at without the right to write first: a file that is not ours stays byte for byte as it is.
        const auto look = SqliteConnection::open({path, SqliteOptions::Access::ReadOnly});
        if (!look)
            return fail(look.error());
        auto state = inspect(**look);
        if (!state)
            return fail(state.error());
        state->writable = isWritable(path);
        if (!state->writable || !state->managed || state->pending == 0)
            return state;
    }
    const auto open = SqliteConnection::open(
        {path, SqliteOptions::Access::ReadWrite, std::chrono::seconds(5), SqliteOptions::Sync::Full});
    if (!open)
        return fail(open.error());
    const auto backup = createBackup(**open, backups, clock, progress);
    if (!backup)
        return fail(backup.error());
    if (auto applied = Migrations().apply(**open, *backup, clock, progress); !applied)
        return fail(applied.error());
    auto state = inspect(**open);
    if (state)
        state->backup = backup->info().file;
    return state;
}

} // namespace hoox
