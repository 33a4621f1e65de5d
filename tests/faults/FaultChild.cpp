#include "storage/base/Ids.h"
#include "storage/base/Progress.h"
#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/ledger/BackupPlan.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LedgerImport.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/locks/JournalledLocks.h"
#include "storage/profile/ProfileStore.h"
#include "storage/spool/FolderSpool.h"
#include "storage/sqlite/Backup.h"
#include "storage/transfers/TransferFile.h"
#include "storage/workspace/AlertFile.h"
#include "storage/workspace/ViewStore.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/FullDisk.h"
#include "tests/faults/LockChild.h"
#include "tests/faults/Shortage.h"
#include "tests/faults/SuddenDeath.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>

#include <cstdio>
#include <functional>
#include <memory>

#include <sys/syscall.h>
#include <unistd.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// Write number `n`; answers what failed, or nothing.
using Step = std::function<Result<Done>(int n)>;

struct Place
{
    QString folder;   ///< This round's own.
    QString fixtures; ///< Shared, only read.
    const FixedClock clock = {};
};

template <typename T>
Result<Done> outcomeOf(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : fail(result.error());
}

template <typename T>
Result<Done> waited(Pending<T> pending)
{
    pending.waitForFinished();
    return outcomeOf(pending.result());
}

Step configWrites(const Place &place)
{
    auto store = std::make_shared<EmbeddedConfigStore>(place.folder + u"/config.db"_s, place.clock);
    return [store](int n) {
        const ConfigChange change{u"child"_s, QString::number(n)};
        return faultRemoves(n) ? waited(store->remove(faultConfigKey(n), change))
                               : waited(store->put(faultConfigKey(n), faultPayload(n), change));
    };
}

QVector<QPair<BlobKey, QByteArray>> objectsOf(int n, int count)
{
    QVector<QPair<BlobKey, QByteArray>> objects;
    for (const auto &[key, payload] : faultBlobs(n, count))
        objects.append({*BlobKey::parse(key), faultPayload(payload)});
    return objects;
}

Step blobWrites(const Place &place)
{
    auto store = std::make_shared<FolderBlobStore>(place.folder + u"/blobs"_s);
    return [store](int n) {
        const auto object = objectsOf(n, 1).first();
        return waited(store->write(object.first, object.second));
    };
}

Step blobBatches(const Place &place)
{
    auto store = std::make_shared<FolderBlobStore>(place.folder + u"/blobs"_s);
    return [store](int n) { return waited(store->writeMany(objectsOf(n, 12))); };
}

Step blobUploads(const Place &place)
{
    auto store = std::make_shared<FolderBlobStore>(place.folder + u"/blobs"_s);
    return [store, source = place.folder + u"/upload"_s](int n) -> Result<Done> {
        const auto object = objectsOf(n, 1).first();
        QFile file(source);
        if (!file.open(QIODevice::WriteOnly) || file.write(object.second) != object.second.size() || !file.flush())
            return fail(Error::Kind::Failed, source);
        return waited(store->replace(object.first, source));
    };
}

/// An object into the store, and out of it into a file of its own.
Step blobDownloads(const Place &place)
{
    auto store = std::make_shared<FolderBlobStore>(place.folder + u"/blobs"_s);
    return [store, folder = place.folder](int n) {
        const auto object = objectsOf(n, 1).first();
        const auto put = waited(store->write(object.first, object.second));
        return put ? waited(store->download(object.first, folder + u"/out-%1"_s.arg(n))) : put;
    };
}

Step journalAppends(const Place &place)
{
    auto journal = std::make_shared<KillIntentJournal>(place.folder + u"/kill-journal.jsonl"_s, u"embedded"_s);
    return [journal](int n) { return waited(journal->append(faultKillEvent(n))); };
}

/// One key after the other: reserved, then committed, released or left.
Step lockChanges(const Place &place)
{
    struct Desk
    {
        explicit Desk(const Place &place) : locks(place.folder + u"/locks.db"_s, u"child"_s, place.clock, ids) {}
        RandomIds ids;
        JournalledLocks locks;
        QString token;
    };
    auto desk = std::make_shared<Desk>(place);
    return [desk](int n) -> Result<Done> {
        const auto [key, step] = faultLock(n);
        if (step == FaultLock::Commit)
            return waited(desk->locks.commit(key, desk->token));
        if (step == FaultLock::Release)
            return waited(desk->locks.release(key, desk->token));
        auto reserved = desk->locks.reserve(key);
        reserved.waitForFinished();
        if (!reserved.result() || !reserved.result()->granted)
            return fail(Error::Kind::Failed, key, u"not granted"_s);
        desk->token = reserved.result()->token;
        return Done{};
    };
}

Step fillRecords(const Place &place)
{
    auto ledger = std::make_shared<LocalLedger>(place.folder + u"/ledger.db"_s);
    return [ledger](int n) { return waited(ledger->record(faultFill(n))); };
}

Step ledgerImports(const Place &place)
{
    return [&place](int n) {
        NoProgress none;
        return outcomeOf(importLedger(place.fixtures + u"/source.db"_s, place.folder + u"/ledger-%1.db"_s.arg(n),
                                      place.clock, none));
    };
}

Step ledgerBackups(const Place &place)
{
    return [&place](int) -> Result<Done> {
        NoProgress none;
        const auto source = SqliteConnection::open({place.folder + u"/ledger.db"_s});
        if (!source)
            return fail(source.error());
        return outcomeOf(createBackup(**source, place.folder + u"/backups"_s, place.clock, none));
    };
}

/// One day after the other; three backups stay.
Step plannedBackups(const Place &place)
{
    const Workspace workspace(place.folder);
    const PlannedBackupPlace plan{workspace.backupPlanFile(u"p"_s), workspace.ledgerFile(), workspace.backupsFolder(),
                                  trailOf(workspace)};
    return [plan](int n) -> Result<Done> {
        NoProgress none;
        FixedClock clock;
        clock.advance(std::chrono::hours(24) * n);
        return outcomeOf(makePlannedBackup(plan, clock, none));
    };
}

Step ledgerMigrations(const Place &place)
{
    return [&place](int n) -> Result<Done> {
        NoProgress none;
        const auto path = place.folder + u"/ledger-%1.db"_s.arg(n);
        if (!QFile::copy(place.fixtures + u"/old.db"_s, path + u".part"_s) || !QFile::rename(path + u".part"_s, path))
            return fail(Error::Kind::Failed, path);
        return outcomeOf(openLedger(path, place.folder + u"/backups"_s, place.clock, none));
    };
}

Step ledgerRestores(const Place &place)
{
    return [&place](int n) {
        NoProgress none;
        const auto backup = place.fixtures + (n % 2 == 0 ? u"/b-backup.db"_s : u"/a-backup.db"_s);
        return outcomeOf(
            restoreBackup(backup, place.folder + u"/ledger.db"_s, place.folder + u"/backups"_s, place.clock, none));
    };
}

/// Puts into the spool, with room and without, as bytes and as a file; ships the oldest with each third.
Step spoolWrites(const Place &place)
{
    auto spool = std::make_shared<FolderSpool>(place.folder + u"/spool/p"_s, place.clock);
    auto blobs = std::make_shared<FolderBlobStore>(place.folder + u"/blobs"_s);
    return [spool, blobs, source = place.folder + u"/upload"_s](int n) -> Result<Done> {
        const auto key = *BlobKey::parse(faultSpoolKey(n));
        const auto bytes = faultPayload(n);
        std::optional<SpoolRoom> room;
        if (n % 2 == 0) {
            auto made = spool->makeRoom(bytes.size());
            made.waitForFinished();
            if (!made.result())
                return fail(made.result().error());
            room = *made.result();
        }
        QFile file(source);
        const bool isFile = n % 5 == 4;
        if (isFile && (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()))
            return fail(Error::Kind::Failed, source);
        if (auto put = waited(isFile ? spool->putFile(key, source) : spool->put(key, bytes, room)); !put)
            return put;
        if (isFile && room)
            std::ignore = waited(spool->giveBack(*room));
        auto oldest = spool->oldest();
        oldest.waitForFinished();
        if (!oldest.result() || !*oldest.result())
            return fail(Error::Kind::Failed, u"nothing waits"_s);
        if (n % 3 != 2)
            return Done{};
        const auto item = **oldest.result();
        const auto shipped = waited(item.filePath.isEmpty() ? blobs->create(item.key, item.bytes)
                                                            : blobs->upload(item.key, item.filePath));
        return shipped ? waited(spool->remove(item.name)) : shipped;
    };
}

Step auditAppends(const Place &place)
{
    return [&place](int n) {
        return outcomeOf(trailOf(Workspace(place.folder)).file().append(faultEntry(n), place.clock));
    };
}

/// The unfinished transfers, as the window keeps them for its next start.
Step transferWrites(const Place &place)
{
    auto file = std::make_shared<TransferFile>(Workspace(place.folder).transfersFile(u"p"_s));
    const auto opened = outcomeOf(file->open());
    return
        [file, opened](int n) { return opened ? file->write(faultTransfers(n), static_cast<quint64>(n) + 1) : opened; };
}

Step settingWrites(const Place &place)
{
    const Workspace workspace(place.folder);
    return [workspace](int n) -> Result<Done> {
        switch (faultSetting(n)) {
        case FaultSetting::Profile: {
            auto profile = newProfile(u"desk"_s, Profile::Kind::Embedded);
            profile.notes = faultNotes(n);
            return ProfileStore(workspace.profilesFolder()).write(profile);
        }
        case FaultSetting::View:
            return outcomeOf(ViewStore(workspace.viewsFile()).save(faultView(n)));
        case FaultSetting::Alert:
            return AlertFile(workspace.alertsFile()).append(faultAlert(n));
        case FaultSetting::Display: {
            QSettings settings(workspace.folder() + u"/console.conf"_s, QSettings::IniFormat);
            settings.setValue(kFaultDisplay, n);
            settings.sync();
            if (settings.status() != QSettings::NoError)
                return fail(Error::Kind::Failed, settings.fileName());
        }
        }
        return Done{};
    };
}

/// Past every buffer: what was said is said, whatever comes next. Not one of the calls that are counted.
void say(const QString &text)
{
    const auto line = text.toUtf8() + '\n';
    std::ignore = ::syscall(SYS_write, STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

} // namespace

/// `FaultChild MODE FOLDER FIXTURES [CALL]`: writes until it is killed, and says "done N" after each write that the
/// store has acknowledged. `CALL` is for `dieAtCall`.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QHash<QString, Step (*)(const Place &)> modes{
        {u"config"_s, &configWrites},      {u"blobs"_s, &blobWrites},       {u"batches"_s, &blobBatches},
        {u"uploads"_s, &blobUploads},      {u"journal"_s, &journalAppends}, {u"fills"_s, &fillRecords},
        {u"imports"_s, &ledgerImports},    {u"backups"_s, &ledgerBackups},  {u"migrations"_s, &ledgerMigrations},
        {u"restores"_s, &ledgerRestores},  {u"locks"_s, &lockChanges},      {u"audit"_s, &auditAppends},
        {u"plans"_s, &plannedBackups},     {u"spool"_s, &spoolWrites},      {u"downloads"_s, &blobDownloads},
        {u"transfers"_s, &transferWrites}, {u"settings"_s, &settingWrites},
    };
    const auto mode = arguments.value(1);
    const Place place{arguments.value(2), arguments.value(3)};
    if (mode.startsWith(u"locks-"))
        return runLockChild(arguments, &say);
    if (mode.startsWith(u"denied-") || mode.startsWith(u"few-"))
        return runShort(mode, place.folder, &say);
    if (mode.startsWith(u"full-"))
        return runOnFullDisk(mode, place.folder, &say);
    const auto make = modes.value(mode);
    if (make == nullptr)
        return 2;
    dieAtCall(arguments.value(4).toInt());
    const auto step = make(place);
    for (int n = 0;; ++n) {
        if (const auto done = step(n); !done) {
            say(u"failed %1 %2 %3"_s.arg(n).arg(done.error().subject, done.error().detail));
            return 1;
        }
        say(u"done %1"_s.arg(n));
    }
}
