#include "storage/base/Ids.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/locks/JournalledLocks.h"
#include "storage/sqlite/Backup.h"

#include "tests/faults/FaultInput.h"
#include "tests/faults/KillNineAnswers.h"
#include "tests/faults/TornFiles.h"
#include "tests/faults/TornRefusal.h"
#include "tests/support/FixedClock.h"

#include <QDir>
#include <QFile>

#include <memory>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTornRows = 25;

/// The database and its write-ahead log as they stand while somebody writes, which is what a power cut finds.
QString copyOpen(const QString &from, const QString &folder, const QString &name, bool wantsLog)
{
    const auto to = folder + u'/' + name;
    if (!QFile::copy(from + u'/' + name, to) || !QFile::copy(from + u'/' + name + u"-wal"_s, to + u"-wal"_s))
        return {};
    return wantsLog ? to + u"-wal"_s : to;
}

QString writeTornConfig(const QString &folder, bool wantsLog)
{
    const FixedClock clock;
    const auto made = folder + u"/made"_s;
    QDir().mkpath(made);
    EmbeddedConfigStore store(made + u"/config.db"_s, clock);
    for (int n = 0; n < kTornRows; ++n) {
        if (!answerTo(store.put(faultConfigKey(n), faultPayload(n), {})))
            return {};
    }
    return copyOpen(made, folder, u"config.db"_s, wantsLog);
}

/// Every value is one that was written to its key.
TornVerdict readTornConfig(const QString &folder)
{
    const FixedClock clock;
    EmbeddedConfigStore store(folder + u"/config.db"_s, clock);
    bool isWhole = true;
    for (int slot = 0; slot < kFaultSlots; ++slot) {
        const auto entry = answerTo(store.get(faultConfigKey(slot)));
        if (!entry)
            return tornRefusal(entry.error());
        int n = kTornRows - kFaultSlots + slot;
        const bool isNewest = *entry && (*entry)->value == faultPayload(n);
        while (n >= 0 && *entry && (*entry)->value != faultPayload(n))
            n -= kFaultSlots;
        if (*entry && n < 0)
            return tornWrong(u"a value that was never written"_s);
        isWhole = isWhole && isNewest;
    }
    return isWhole ? tornWhole() : tornPart();
}

QString writeTornLocks(const QString &folder, bool wantsLog)
{
    const FixedClock clock;
    RandomIds ids;
    const auto made = folder + u"/made"_s;
    QDir().mkpath(made);
    JournalledLocks locks(made + u"/locks.db"_s, u"desk"_s, clock, ids);
    for (int n = 0; n < kTornRows; ++n) {
        auto reserved = locks.reserve(u"order-%1"_s.arg(n));
        reserved.waitForFinished();
        if (!reserved.result() || !reserved.result()->granted)
            return {};
    }
    return copyOpen(made, folder, u"locks.db"_s, wantsLog);
}

/// What was taken is taken, or nothing is granted: except for what stood in a log that is torn, where only the newest
/// can be free again.
TornVerdict readTornLocks(const QString &folder)
{
    const FixedClock clock;
    RandomIds ids;
    JournalledLocks locks(folder + u"/locks.db"_s, u"desk"_s, clock, ids);
    int free = 0;
    for (int n = kTornRows - 1; n >= 0; --n) {
        auto reserved = locks.reserve(u"order-%1"_s.arg(n));
        reserved.waitForFinished();
        if (!reserved.result())
            return tornRefusal(reserved.result().error());
        if (!reserved.result()->granted)
            continue;
        if (free++ != kTornRows - 1 - n)
            return tornWrong(u"an older key is free while a newer one is taken"_s);
    }
    return free == 0 ? tornWhole() : tornPart();
}

QString writeTornLedger(const QString &folder, bool wantsLog)
{
    const FixedClock clock;
    NoProgress none;
    const auto made = folder + u"/made"_s;
    QDir().mkpath(made);
    if (!createLedger(made + u"/ledger.db"_s, clock, none))
        return {};
    LocalLedger ledger(made + u"/ledger.db"_s);
    for (int n = 0; n < kTornRows; ++n) {
        if (!answerTo(ledger.record(faultFill(n))))
            return {};
    }
    return copyOpen(made, folder, u"ledger.db"_s, wantsLog);
}

TornVerdict readTornLedger(const QString &folder)
{
    const FixedClock clock;
    NoProgress none;
    const auto path = folder + u"/ledger.db"_s;
    if (const auto opened = openLedger(path, folder + u"/backups"_s, clock, none); !opened)
        return tornRefusal(opened.error());
    LocalLedger ledger(path);
    FillsQuery inOrder;
    inOrder.descending = false;
    auto sound = std::make_shared<bool>(true);
    const auto count = answerTo(ledger.forEachFill(inOrder, [sound, next = 0](const Fill &fill) mutable {
        *sound = *sound && fill == faultFill(next++);
        return *sound;
    }));
    if (!count)
        return tornRefusal(count.error());
    if (!*sound)
        return tornWrong(u"a fill is not as it was recorded"_s);
    return *count == kTornRows ? tornWhole() : tornPart();
}

QString writeTornBackup(const QString &folder)
{
    const FixedClock clock;
    NoProgress none;
    if (writeTornLedger(folder, false).isEmpty())
        return {};
    const auto source = SqliteConnection::open({folder + u"/ledger.db"_s});
    const auto backup = source ? createBackup(**source, folder + u"/backups"_s, clock, none)
                               : Result<VerifiedBackup>(fail(source.error()));
    return backup ? backup->info().file : QString();
}

/// MG-1: a backup that lost a bit of its content is none.
TornVerdict readTornBackup(const QString &folder)
{
    NoProgress none;
    const auto listed = listBackups(folder + u"/backups"_s);
    if (listed.size() != 1)
        return tornWrong(u"the backup is not listed"_s);
    const auto verified = verifyBackup(listed.first().file, none);
    if (!verified)
        return tornRefusal(verified.error());
    const auto open = SqliteConnection::open({folder + u"/ledger.db"_s});
    const auto content = open ? contentOf(**open, none) : Result<DatabaseContent>(fail(open.error()));
    return content && content->hash == verified->info().content.hash ? tornWhole()
                                                                     : tornWrong(u"it verifies as another"_s);
}

} // namespace

QVector<TornFile> tornDatabases()
{
    QVector<TornFile> files;
    for (const bool wantsLog : {false, true}) {
        const auto what = wantsLog ? u", its write-ahead log"_s : QString();
        files.append({u"config.db"_s + what, [=](const QString &folder) { return writeTornConfig(folder, wantsLog); },
                      &readTornConfig, true});
        files.append({u"locks.db"_s + what, [=](const QString &folder) { return writeTornLocks(folder, wantsLog); },
                      &readTornLocks, true});
        files.append({u"ledger.db"_s + what, [=](const QString &folder) { return writeTornLedger(folder, wantsLog); },
                      &readTornLedger, true});
    }
    files.append({u"a backup, MG-1"_s, &writeTornBackup, &readTornBackup, true});
    return files;
}

} // namespace hoox::tests
