#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/audit/AuditLog.h"
#include "storage/ledger/LedgerUpkeep.h"
#include "storage/spool/FolderSpool.h"
#include "storage/sqlite/Backup.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/SqliteConnection.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

struct LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::LedgerCommands)
};

QString stateText(MigrationStatus::State state)
{
    switch (state) {
    case MigrationStatus::State::Applied:
        return u"applied"_s;
    case MigrationStatus::State::Pending:
        return u"pending"_s;
    case MigrationStatus::State::Drifted:
        return u"drifted"_s;
    case MigrationStatus::State::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject backupJson(const BackupInfo &info)
{
    QJsonObject rows;
    for (const auto &table : info.content.rows)
        rows[table.table] = table.count;
    return {{u"file"_s, info.file},
            {u"made_at"_s, jsonTime(info.madeAt)},
            {u"size"_s, info.sizeBytes},
            {u"schema_version"_s, info.schemaVersion},
            {u"content_hash"_s, info.content.hash},
            {u"rows"_s, rows}};
}

/// Drift, and a step that only a newer program knows, are faults of integrity: nothing may run until understood.
ExitStatus statusOf(const QVector<MigrationStatus> &steps)
{
    for (const auto &step : steps) {
        if (step.state == MigrationStatus::State::Drifted)
            return ExitStatus::Integrity;
    }
    return ExitStatus::Done;
}

void printSteps(Session &session, const QVector<MigrationStatus> &steps)
{
    QJsonArray rows;
    TextTable table{{{u"VERSION"_s, true}, {u"NAME"_s}, {u"STATE"_s}, {u"APPLIED (UTC)"_s}}, {}};
    for (const auto &step : steps) {
        rows.append(QJsonObject{{u"version"_s, step.version},
                                {u"name"_s, step.name},
                                {u"state"_s, stateText(step.state)},
                                {u"applied_at"_s, jsonTime(step.appliedAt)}});
        table.rows.append({QString::number(step.version), step.name, stateText(step.state),
                           step.appliedAt > 0 ? session.format().time(step.appliedAt) : Format::missing()});
    }
    if (session.output().isJson())
        session.output().json(QJsonDocument(rows));
    else
        session.output().table(table);
}

struct Applied
{
    int count = 0;
    QString backup;
};

/// MG-1: without a backup that was verified nothing runs.
Result<Applied> applyPending(const QString &ledger, const QString &folder, const Clock &clock, Progress &progress)
{
    const auto connection = SqliteConnection::open({ledger, SqliteOptions::Access::ReadWrite});
    if (!connection)
        return fail(connection.error());
    const Migrations migrations;
    if (const auto known = migrations.check(**connection); !known)
        return fail(known.error());
    const auto steps = migrations.status(**connection);
    if (!steps)
        return fail(steps.error());
    const auto pending = std::count_if(steps->begin(), steps->end(), [](const MigrationStatus &step) {
        return step.state == MigrationStatus::State::Pending;
    });
    if (pending == 0)
        return Applied{};
    auto backup = createBackup(**connection, folder, clock, progress);
    if (!backup)
        return fail(backup.error());
    const auto count = migrations.apply(**connection, *backup, clock, progress);
    if (!count)
        return fail(count.error());
    return Applied{*count, backup->info().file};
}

void printBackup(Session &session, const BackupInfo &info, const QString &sentence)
{
    if (session.output().isJson())
        session.output().json(QJsonDocument(backupJson(info)));
    else
        session.output().line(sentence.arg(info.file, session.format().count(info.content.total()), info.content.hash));
    session.finish();
}

/// Through the spool: what the tier does not take now goes later (BL-7).
void uploadBackup(Session &session, Composition &parts, const BackupInfo &info)
{
    const auto key = backupKey(info);
    if (!key) {
        session.finish(key.error());
        return;
    }
    const auto show = [&session, info, key = *key](bool isShipped) {
        if (session.output().isJson()) {
            auto object = backupJson(info);
            object[u"key"_s] = key.text();
            object[u"shipped"_s] = isShipped;
            session.output().json(QJsonDocument(object));
            session.finish();
            return;
        }
        session.output().line(isShipped ? LedgerWords::tr("Stored as %1").arg(key.text())
                                        : LedgerWords::tr("Waits in the spool, to be stored as %1").arg(key.text()));
        printBackup(session, info, LedgerWords::tr("%1\nVerified: %2 rows, content hash %3."));
    };
    session.thenAudited<Done>(
        {u"backup.upload"_s, key->text()}, [&] { return parts.spool().putFile(*key, info.file); },
        [&session, show](Done) { session.ship(show); });
}

} // namespace

void migrateStatus(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto ledger = parts->workspace().ledgerFile();
    const auto asked = session.work<QVector<MigrationStatus>>({}, [ledger](Progress &) {
        const auto connection = SqliteConnection::open({ledger, SqliteOptions::Access::ReadOnly});
        return connection ? Migrations().status(**connection)
                          : Result<QVector<MigrationStatus>>(fail(connection.error()));
    });
    session.then(asked, [&session](const QVector<MigrationStatus> &steps) {
        printSteps(session, steps);
        session.finish(statusOf(steps));
    });
}

void migrateApply(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    const auto ledger = parts->workspace().ledgerFile();
    const auto folder = parts->workspace().backupsFolder();
    const auto asked =
        session.work<Applied>(LedgerWords::tr("backing up"), [ledger, folder, parts](Progress &progress) {
            return parts->audit().trail().around({u"migrate.apply"_s, ledger}, parts->clock(), [&] {
                return applyPending(ledger, folder, parts->clock(), progress);
            });
        });
    session.then(asked, [&session](const Applied &applied) {
        const auto backup = applied.backup.isEmpty() ? QJsonValue() : QJsonValue(applied.backup);
        if (session.output().isJson())
            session.output().json(QJsonDocument(QJsonObject{{u"applied"_s, applied.count}, {u"backup"_s, backup}}));
        else if (applied.count == 0)
            session.output().line(LedgerWords::tr("Nothing is pending."));
        else
            session.output().line(LedgerWords::tr("%n migration(s) applied. Backup before: %1", nullptr, applied.count)
                                      .arg(applied.backup));
        session.finish();
    });
}

void backupCreate(Session &session)
{
    const bool isUploaded = session.isSet(u"upload");
    auto *const parts = isUploaded ? session.openToWrite() : session.open();
    if (parts == nullptr)
        return;
    const auto ledger = parts->workspace().ledgerFile();
    const auto folder = parts->workspace().backupsFolder();
    const auto asked = session.work<BackupInfo>(
        LedgerWords::tr("backing up"), [ledger, folder, parts](Progress &progress) -> Result<BackupInfo> {
            return parts->audit().trail().around({u"backup.create"_s, ledger}, parts->clock(), [&] {
                return backUpLedger(ledger, folder, parts->clock(), progress);
            });
        });
    session.then(asked, [&session, parts, isUploaded](const BackupInfo &info) {
        if (isUploaded)
            uploadBackup(session, *parts, info);
        else
            printBackup(session, info, LedgerWords::tr("%1\nVerified: %2 rows, content hash %3."));
    });
}

void backupList(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto folder = parts->workspace().backupsFolder();
    const auto asked = session.work<QVector<BackupEntry>>(
        {}, [folder](Progress &) { return Result<QVector<BackupEntry>>(listBackups(folder)); });
    session.then(asked, [&session](const QVector<BackupEntry> &entries) {
        QJsonArray rows;
        TextTable table{{{u"MADE (UTC)"_s}, {u"ROWS"_s, true}, {u"BYTES"_s, true}, {u"FILE"_s}}, {}};
        for (const auto &entry : entries) {
            if (!entry.info) {
                rows.append(QJsonObject{{u"file"_s, entry.file}, {u"error"_s, LedgerWords::tr("no sound backup")}});
                table.rows.append({LedgerWords::tr("no sound backup"), {}, {}, entry.file});
                continue;
            }
            const auto &info = *entry.info;
            rows.append(backupJson(info));
            table.rows.append({session.format().time(info.madeAt), session.format().count(info.content.total()),
                               QString::number(info.sizeBytes), info.file});
        }
        if (session.output().isJson())
            session.output().json(QJsonDocument(rows));
        else
            session.output().table(table);
        session.finish();
    });
}

void backupVerify(Session &session)
{
    const auto file = QFileInfo(session.argument(0)).absoluteFilePath();
    const auto asked =
        session.work<BackupInfo>(LedgerWords::tr("verifying"), [file](Progress &progress) -> Result<BackupInfo> {
            const auto verified = verifyBackup(file, progress);
            if (!verified)
                return fail(verified.error());
            return verified->info();
        });
    session.then(asked, [&session](const BackupInfo &info) {
        printBackup(session, info, LedgerWords::tr("%1 is sound: %2 rows, content hash %3."));
    });
}

void backupRestore(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    const auto file = QFileInfo(session.argument(0)).absoluteFilePath();
    const auto ledger = parts->workspace().ledgerFile();
    const auto folder = parts->workspace().backupsFolder();
    const auto asked =
        session.work<RestoreReport>(LedgerWords::tr("restoring"), [file, ledger, folder, parts](Progress &progress) {
            return parts->audit().trail().around({u"backup.restore"_s, file}, parts->clock(), [&] {
                return restoreLedger(file, ledger, folder, parts->clock(), progress);
            });
        });
    session.then(asked, [&session](const RestoreReport &report) {
        auto object = backupJson(report.restored);
        object[u"saved_to"_s] = report.savedTo.isEmpty() ? QJsonValue() : QJsonValue(report.savedTo);
        if (session.output().isJson()) {
            session.output().json(QJsonDocument(object));
        } else {
            session.output().line(LedgerWords::tr("Restored: %1").arg(report.restored.file));
            session.output().line(LedgerWords::tr("What was there before: %1").arg(report.savedTo));
        }
        session.finish();
    });
}

} // namespace hoox::commands
