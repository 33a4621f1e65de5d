#include "tests/faults/FullDisk.h"

#include "storage/base/Ids.h"
#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/locks/JournalledLocks.h"
#include "storage/spool/FolderSpool.h"
#include "storage/sqlite/Backup.h"

#include "tests/faults/FaultInput.h"
#include "tests/support/FixedClock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>

#include <sys/resource.h>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process grows past `bytes`.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        auto limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
};

template <typename T>
QString said(const Result<T> &result)
{
    if (result)
        return u"written"_s;
    const auto &error = result.error();
    if (error.kind == Error::Kind::Full && error.cause == Error::Cause::DiskFull)
        return u"full"_s;
    return u"error %1: %2: %3"_s.arg(static_cast<int>(error.kind)).arg(error.subject, error.detail);
}

template <typename T>
QString answerTo(Pending<T> pending)
{
    pending.waitForFinished();
    return said<T>(pending.result());
}

constexpr qint64 kRoom = 512 * 1024;
const QByteArray &largeValue()
{
    static const QByteArray bytes(4 * 1024 * 1024, 'x');
    return bytes;
}

void fillConfig(const QString &folder, const std::function<void(const QString &)> &say)
{
    const SystemClock clock;
    EmbeddedConfigStore store(folder + u"/config.db"_s, clock);
    say(answerTo(store.put(u"key"_s, "old", {})));
    {
        const FullDisk full(kRoom);
        say(answerTo(store.put(u"key"_s, largeValue(), {})));
        auto read = store.get(u"key"_s);
        read.waitForFinished();
        say(read.result() && *read.result() ? QString::fromUtf8((*read.result())->value) : u"lost"_s);
    }
    say(answerTo(store.put(u"other"_s, "new", {})));
}

void fillBlobs(const QString &folder, const std::function<void(const QString &)> &say)
{
    FolderBlobStore store(folder + u"/blobs"_s);
    const auto key = *BlobKey::parse(u"logs/a.json"_s);
    QFile source(folder + u"/source"_s);
    if (!source.open(QIODevice::WriteOnly) || source.write(largeValue()) != largeValue().size())
        return;
    source.close();
    say(answerTo(store.write(key, "old")));
    {
        const FullDisk full(kRoom);
        say(answerTo(store.write(key, largeValue())));
        say(answerTo(store.writeMany({{key, "small"}, {*BlobKey::parse(u"logs/b.json"_s), largeValue()}})));
        say(answerTo(store.replace(key, source.fileName())));
        auto read = store.read(key);
        read.waitForFinished();
        say(read.result() ? QString::fromUtf8(*read.result()) : u"lost"_s);
    }
    say(answerTo(store.write(*BlobKey::parse(u"logs/c.json"_s), "new")));
}

void fillJournal(const QString &folder, const std::function<void(const QString &)> &say)
{
    const auto path = folder + u"/kill-journal.jsonl"_s;
    KillIntentJournal journal(path, QStringLiteral("embedded"));
    say(answerTo(journal.append(faultKillEvent(0))));
    {
        const FullDisk full(QFileInfo(path).size() + 40);
        say(answerTo(journal.append(faultKillEvent(1))));
    }
    say(answerTo(journal.append(faultKillEvent(2))));
}

void fillLedger(const QString &folder, const std::function<void(const QString &)> &say)
{
    const FixedClock clock;
    NoProgress none;
    const auto path = folder + u"/ledger.db"_s;
    say(said(createLedger(path, clock, none)));
    LocalLedger ledger(path);
    say(answerTo(ledger.record(faultFill(0))));
    {
        const FullDisk full(QFileInfo(path + u"-wal"_s).size() + 100);
        say(answerTo(ledger.record(faultFill(1))));
        const auto source = SqliteConnection::open({path});
        say(source ? said(createBackup(**source, folder + u"/backups"_s, clock, none)) : said(source));
    }
    say(answerTo(ledger.record(faultFill(2))));
}

/// A key that is taken is still found without room; one that is free is not granted.
void fillLocks(const QString &folder, const std::function<void(const QString &)> &say)
{
    const FixedClock clock;
    RandomIds ids;
    const auto path = folder + u"/locks.db"_s;
    const auto verdictOn = [&say](JournalledLocks &locks, const QString &key) {
        auto asked = locks.reserve(key);
        asked.waitForFinished();
        say(!asked.result() ? said(asked.result()) : asked.result()->granted ? u"granted"_s : u"refused"_s);
    };
    JournalledLocks locks(path, u"child"_s, clock, ids);
    verdictOn(locks, u"old"_s);
    {
        const FullDisk full(QFileInfo(path + u"-wal"_s).size() + 100);
        verdictOn(locks, u"new"_s);
        verdictOn(locks, u"old"_s);
        say(locks.check(u"new"_s) ? u"taken"_s : u"free"_s);
    }
    verdictOn(locks, u"new"_s);
}

/// Told before the first byte, and nothing stays beside.
void fillDownload(const QString &folder, const std::function<void(const QString &)> &say)
{
    FolderBlobStore store(folder + u"/blobs"_s);
    const auto key = *BlobKey::parse(u"logs/large.json"_s);
    say(answerTo(store.write(key, largeValue())));
    {
        const FullDisk full(kRoom);
        say(answerTo(store.download(key, folder + u"/out"_s)));
    }
    say(QDir(folder).entryList({u"out*"_s}).isEmpty() ? u"nothing beside"_s : u"something beside"_s);
    say(answerTo(store.download(key, folder + u"/out"_s)));
}

void fillSpool(const QString &folder, const std::function<void(const QString &)> &say)
{
    const SystemClock clock;
    FolderSpool spool(folder + u"/spool/p"_s, clock);
    QFile source(folder + u"/source"_s);
    if (!source.open(QIODevice::WriteOnly) || source.write(largeValue()) != largeValue().size())
        return;
    source.close();
    const auto key = *BlobKey::parse(u"logs/a.json"_s);
    say(answerTo(spool.put(key, "first", {})));
    {
        const FullDisk full(kRoom);
        say(answerTo(spool.makeRoom(largeValue().size())));
        say(answerTo(spool.put(key, largeValue(), {})));
        say(answerTo(spool.putFile(key, source.fileName())));
    }
    say(answerTo(spool.put(key, "second", {})));
}

} // namespace

int runOnFullDisk(const QString &mode, const QString &folder, const std::function<void(const QString &)> &say)
{
    if (mode == u"full-config")
        fillConfig(folder, say);
    else if (mode == u"full-blobs")
        fillBlobs(folder, say);
    else if (mode == u"full-download")
        fillDownload(folder, say);
    else if (mode == u"full-spool")
        fillSpool(folder, say);
    else if (mode == u"full-journal")
        fillJournal(folder, say);
    else if (mode == u"full-ledger")
        fillLedger(folder, say);
    else if (mode == u"full-locks")
        fillLocks(folder, say);
    else
        return 2;
    return 0;
}

} // namespace hoox::tests
