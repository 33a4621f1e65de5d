#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "app/cli/UpkeepChoice.h"
#include "storage/audit/AuditLog.h"
#include "storage/ledger/LedgerUpkeep.h"
#include "storage/spool/FolderSpool.h"
#include "storage/sqlite/Backup.h"

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

QJsonObject backupJson(const BackupInfo &info)
{
    QJsonObject rows;
    for (const auto &table : info.content.rows)
        rows[table.table] = table.count;
    return {{u"file"_s, info.file},
            {u"made_at"_s, jsonTime(info.madeAt)},
            {u"size"_s, info.sizeBytes},
            {u"schema_version"_s, info.schemaVersion},
            {u"made_by"_s, info.madeBy.isEmpty() ? QJsonValue() : QJsonValue(info.madeBy)},
            {u"content_hash"_s, info.content.hash},
            {u"rows"_s, rows}};
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

void backupCreate(Session &session)
{
    const bool isUploaded = session.isSet(u"upload");
    auto *const parts = isUploaded ? session.openToWrite() : session.open();
    if (parts == nullptr)
        return;
    const auto target = upkeepTarget(session, *parts);
    if (!target)
        return;
    const auto asked = session.work<BackupInfo>(
        LedgerWords::tr("backing up"), [target, parts](Progress &progress) -> Result<BackupInfo> {
            return parts->audit().trail().around({u"backup.create"_s, target->name()}, parts->clock(),
                                                 [&] { return target->backUp(parts->clock(), progress); });
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
    const auto target = upkeepTarget(session, *parts);
    if (!target)
        return;
    const auto folder = target->backupsFolder();
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
    const auto target = upkeepTarget(session, *parts);
    if (!target)
        return;
    const auto asked =
        session.work<RestoreReport>(LedgerWords::tr("restoring"), [file, target, parts](Progress &progress) {
            return parts->audit().trail().around({u"backup.restore"_s, file}, parts->clock(),
                                                 [&] { return target->restore(file, parts->clock(), progress); });
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
