#include "storage/sqlite/Backup.h"

#include "storage/sqlite/Statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesAStep = 2048;
constexpr int kBusyPauseMs = 20;
constexpr int kBusyTries = 250;
constexpr qsizetype kLongestMaker = 40;

/// Copies page by page; the target changes in one transaction, at the end or not at all.
Result<Done> copyPages(const SqliteConnection &from, const SqliteConnection &to, Progress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return fail(to.lastError());
    int code = SQLITE_OK;
    bool cancelled = false;
    for (int tries = 0; tries < kBusyTries;) {
        code = sqlite3_backup_step(copy, kPagesAStep);
        cancelled = progress.isCancelled();
        if (code == SQLITE_DONE || cancelled)
            break;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            ++tries;
            sqlite3_sleep(kBusyPauseMs);
            continue;
        }
        if (code != SQLITE_OK)
            break;
        const int total = sqlite3_backup_pagecount(copy);
        progress.report(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (code == SQLITE_DONE)
        return Done{};
    if (cancelled)
        return fail(Error::Kind::Cancelled, from.path());
    // The target's handle has the system's own error as well, which tells a full disk.
    const bool failedOnDisk = (code & 0xff) == SQLITE_IOERR;
    return fail(failedOnDisk ? to.lastError() : sqliteError(code, to.path(), QString::fromUtf8(sqlite3_errstr(code))));
}

void syncPath(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

void removeDatabaseFiles(const QString &path)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

Result<Done> writeLabelRow(const SqliteConnection &copy, const QString &key, const QString &value)
{
    auto insert = Statement::prepare(copy, u"INSERT INTO hoox_backup VALUES (?, ?)"_s);
    if (!insert)
        return fail(insert.error());
    insert->bind(1, key);
    insert->bind(2, value);
    return insert->run();
}

Result<Done> writeLabel(const SqliteConnection &copy, const DatabaseContent &content, const Clock &clock,
                        const QString &madeBy)
{
    auto transaction = Transaction::begin(copy);
    if (!transaction)
        return fail(transaction.error());
    if (auto made = copy.execute(u"CREATE TABLE hoox_backup (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s); !made)
        return made;
    if (auto row = writeLabelRow(copy, u"content_sha256"_s, content.hash); !row)
        return row;
    if (auto row = writeLabelRow(copy, u"made_at"_s, QString::number(clock.nowUtc().toSecsSinceEpoch())); !row)
        return row;
    if (auto row = writeLabelRow(copy, u"made_by"_s, madeBy); !row)
        return row;
    for (const auto &table : content.rows) {
        if (auto row = writeLabelRow(copy, u"rows:"_s + table.table, QString::number(table.count)); !row)
            return row;
    }
    return transaction->commit();
}

Result<Done> fillBackup(const SqliteConnection &source, const QString &file, const Clock &clock, Progress &progress,
                        const QString &madeBy)
{
    auto copy = SqliteConnection::open({file, SqliteOptions::Access::Create});
    if (!copy)
        return fail(copy.error());
    const auto &target = **copy;
    // No WAL beside it: one file has everything.
    if (auto one = target.execute(u"PRAGMA journal_mode = DELETE"_s); !one)
        return one;
    if (auto copied = copyPages(source, target, progress); !copied)
        return copied;
    for (const auto &sql : {u"PRAGMA journal_mode = DELETE"_s, u"DROP TABLE IF EXISTS hoox_backup"_s}) {
        if (auto ran = target.execute(sql); !ran)
            return ran;
    }
    const auto content = contentOf(target, progress);
    if (!content)
        return fail(content.error());
    return writeLabel(target, *content, clock, madeBy);
}

QString newBackupName(const QString &folder, const QString &database, const Clock &clock, const QString &mark)
{
    const auto stem = QFileInfo(database).completeBaseName() + u'-' +
                      clock.nowUtc().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + mark;
    auto name = QDir(folder).absoluteFilePath(stem + u".db"_s);
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = QDir(folder).absoluteFilePath(u"%1-%2.db"_s.arg(stem).arg(again));
    return name;
}

Error unverified(const QString &file, const QString &detail)
{
    return {Error::Kind::Corrupt, file, detail, Error::Cause::UnverifiedBackup};
}

Result<BackupInfo> readLabel(const SqliteConnection &backup)
{
    auto rows = Statement::prepare(backup, u"SELECT key, value FROM hoox_backup ORDER BY key"_s);
    if (!rows)
        return fail(unverified(backup.path(), u"it carries no label of a backup"_s));
    const QFileInfo file(backup.path());
    BackupInfo info;
    info.file = file.absoluteFilePath();
    info.sizeBytes = file.size();
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(unverified(backup.path(), row.error().detail));
        if (!*row)
            break;
        const auto key = rows->text(0);
        if (key == u"content_sha256")
            info.content.hash = rows->text(1);
        else if (key == u"made_at")
            info.madeAt = rows->text(1).toLongLong();
        else if (key == u"made_by")
            info.madeBy = rows->text(1).left(kLongestMaker);
        else if (key.startsWith(u"rows:"))
            info.content.rows.append({key.mid(5), rows->text(1).toLongLong()});
    }
    if (auto version = Statement::prepare(backup, u"SELECT max(version) FROM hoox_migrations"_s); version) {
        if (const auto row = version->step(); row && *row)
            info.schemaVersion = static_cast<int>(version->integer(0));
    }
    return info;
}

/// Each table of the label has the rows it says, before the long way through all of them.
Result<Done> checkCounts(const SqliteConnection &backup, const DatabaseContent &label, Progress &progress)
{
    qint64 tables = 0;
    for (const auto &table : label.rows) {
        const auto name = QString(table.table).replace(u'"', u"\"\""_s);
        auto rows = Statement::prepare(backup, u"SELECT count(*) FROM \"%1\""_s.arg(name));
        const auto row = rows ? rows->step() : Result<bool>(fail(rows.error()));
        if (!row || !*row || rows->integer(0) != table.count)
            return fail(unverified(backup.path(), u"the row counts differ"_s));
        progress.report(++tables, label.rows.size());
    }
    return Done{};
}

/// A file that SQLite cannot copy any more is kept byte by byte, with what its last transactions left beside it.
Result<QString> keepDamaged(const QString &database, const QString &folder, const Clock &clock)
{
    const auto kept = newBackupName(folder, database, clock, u"-damaged"_s);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (!QFileInfo::exists(database + suffix))
            continue;
        if (!QFile::copy(database + suffix, kept + suffix))
            return fail(Error::Kind::Denied, folder, {}, Error::Cause::UnwritableFolder);
        syncPath(kept + suffix);
    }
    syncPath(folder);
    return kept;
}

/// For a database that is missing or beyond opening: a whole new file takes its name.
Result<Done> replaceFile(const QString &backup, const QString &database)
{
    const auto fresh = database + u".restoring"_s;
    removeDatabaseFiles(fresh);
    if (!QFile::copy(backup, fresh))
        return fail(Error::Kind::Denied, QFileInfo(database).path(), {}, Error::Cause::UnwritableFolder);
    syncPath(fresh);
    // A stale log would be replayed into the new file. Its copy is kept already.
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(database + suffix);
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(database).constData()) != 0)
        return fail(Error::Kind::Denied, database, {}, Error::Cause::UnwritableFolder);
    syncPath(QFileInfo(database).path());
    return Done{};
}

Result<Done> swapContent(const QString &backup, const SqliteConnection &live, Progress &progress)
{
    const auto source = SqliteConnection::open({backup, SqliteOptions::Access::ReadOnly});
    if (!source)
        return fail(source.error());
    return copyPages(**source, live, progress);
}

void dropLabel(const SqliteConnection &live)
{
    // Left over it would be harmless: neither hash nor schema counts it.
    std::ignore = live.execute(u"DROP TABLE IF EXISTS hoox_backup"_s);
}

bool isBeyondReading(const Error &error)
{
    return error.kind == Error::Kind::Corrupt || error.cause == Error::Cause::NotSqlite ||
           error.cause == Error::Cause::FileEmpty;
}

} // namespace

Result<VerifiedBackup> createBackup(const SqliteConnection &source, const QString &folder, const Clock &clock,
                                    Progress &progress, const QString &madeBy)
{
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return fail(Error::Kind::Denied, folder, {}, Error::Cause::UnwritableFolder);
    const auto name = newBackupName(folder, source.path(), clock, {});
    const auto making = name + u".making"_s;
    removeDatabaseFiles(making);
    progress.begin(Progress::Stage::Copy);
    if (auto filled = fillBackup(source, making, clock, progress, madeBy); !filled) {
        removeDatabaseFiles(making);
        return fail(filled.error());
    }
    syncPath(making);
    // A link fails where a rename would replace: another process may have taken the name.
    if (::link(QFile::encodeName(making).constData(), QFile::encodeName(name).constData()) != 0) {
        removeDatabaseFiles(making);
        return fail(Error::Kind::Conflict, name);
    }
    removeDatabaseFiles(making);
    syncPath(folder);
    auto verified = verifyBackup(name, progress);
    if (!verified)
        QFile::remove(name);
    return verified;
}

Result<VerifiedBackup> verifyBackup(const QString &file, Progress &progress)
{
    progress.begin(Progress::Stage::Open);
    const auto opened = SqliteConnection::open({file, SqliteOptions::Access::ReadOnly});
    if (!opened)
        return fail(opened.error());
    auto info = readLabel(**opened);
    if (!info)
        return fail(info.error());
    progress.begin(Progress::Stage::Integrity);
    auto check = Statement::prepare(**opened, u"PRAGMA integrity_check(1)"_s);
    if (!check)
        return fail(unverified(file, check.error().detail));
    const auto row = check->step();
    if (!row || !*row || check->bytes(0) != "ok")
        return fail(unverified(file, row && *row ? check->text(0) : u"the integrity check failed"_s));
    check->reset();
    progress.begin(Progress::Stage::Counts);
    if (auto counted = checkCounts(**opened, info->content, progress); !counted)
        return fail(counted.error());
    progress.begin(Progress::Stage::Hash);
    const auto content = contentOf(**opened, progress);
    if (!content)
        return fail(content.error().kind == Error::Kind::Cancelled ? content.error()
                                                                   : unverified(file, content.error().detail));
    std::sort(info->content.rows.begin(), info->content.rows.end(),
              [](const auto &a, const auto &b) { return a.table.toUtf8() < b.table.toUtf8(); });
    if (*content != info->content)
        return fail(unverified(file, content->hash == info->content.hash ? u"the row counts differ"_s
                                                                         : u"the content hash differs"_s));
    return VerifiedBackup(*std::move(info));
}

QVector<BackupEntry> listBackups(const QString &folder)
{
    QVector<BackupEntry> all;
    const auto files = QDir(folder).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        const auto path = file.absoluteFilePath();
        const auto opened = SqliteConnection::open({path, SqliteOptions::Access::ReadOnly});
        all.append({path, opened ? readLabel(**opened) : Result<BackupInfo>(fail(opened.error()))});
    }
    const auto age = [](const BackupEntry &entry) { return entry.info ? entry.info->madeAt : 0; };
    std::stable_sort(all.begin(), all.end(), [&](const auto &a, const auto &b) {
        return age(a) != age(b) ? age(a) > age(b) : a.file > b.file;
    });
    return all;
}

Result<RestoreReport> restoreBackup(const QString &backup, const QString &database, const QString &folder,
                                    const Clock &clock, Progress &progress)
{
    const auto chosen = verifyBackup(backup, progress);
    if (!chosen)
        return fail(chosen.error());
    RestoreReport report{{}, chosen->info()};
    auto live = SqliteConnection::open({database, SqliteOptions::Access::ReadWrite});
    Result<VerifiedBackup> saved =
        live ? createBackup(**live, folder, clock, progress, QString::fromUtf16(kMadeBeforeRestore))
             : fail(live.error());
    if (saved) {
        report.savedTo = saved->info().file;
        progress.begin(Progress::Stage::Apply);
        if (auto swapped = swapContent(backup, **live, progress); !swapped)
            return fail(swapped.error());
        dropLabel(**live);
        return report;
    }
    if (live)
        live->reset(); // It would write into the file's name once more as it closes.
    const bool missing = saved.error().cause == Error::Cause::FileMissing;
    if (!missing && !isBeyondReading(saved.error()))
        return fail(saved.error());
    if (!missing) {
        auto kept = keepDamaged(database, folder, clock);
        if (!kept)
            return fail(kept.error());
        report.savedTo = *kept;
    }
    if (auto replaced = replaceFile(backup, database); !replaced)
        return fail(replaced.error());
    if (const auto fresh = SqliteConnection::open({database, SqliteOptions::Access::ReadWrite}); fresh)
        dropLabel(**fresh);
    return report;
}

} // namespace hoox
