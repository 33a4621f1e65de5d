#include "tests/faults/Shortage.h"

#include "storage/base/Ids.h"
#include "storage/base/Progress.h"
#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/locks/JournalledLocks.h"
#include "storage/profile/ProfileStore.h"
#include "storage/spool/FolderSpool.h"
#include "storage/sqlite/Backup.h"

#include "tests/faults/FaultInput.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

/// One store, opened anew by each call.
struct ShortStore
{
    std::function<Result<Done>(const QString &folder, int n)> write;
    /// The number of the newest write that is there; -1 for none.
    std::function<Result<int>(const QString &folder)> newest;
};

template <typename T>
Result<T> shortAnswer(Pending<T> pending)
{
    pending.waitForFinished();
    return pending.result();
}

template <typename T>
Result<Done> doneOf(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : fail(result.error());
}

const FixedClock &shortClock()
{
    static const FixedClock clock;
    return clock;
}

ShortStore shortConfig(const QString &)
{
    return {[](const QString &folder, int n) {
                EmbeddedConfigStore store(folder + u"/config.db"_s, shortClock());
                return doneOf(shortAnswer(store.put(u"key"_s, QByteArray::number(n), {})));
            },
            [](const QString &folder) -> Result<int> {
                EmbeddedConfigStore store(folder + u"/config.db"_s, shortClock());
                const auto entry = shortAnswer(store.get(u"key"_s));
                return entry ? Result<int>(*entry ? (*entry)->value.toInt() : -1) : fail(entry.error());
            }};
}

ShortStore shortBlobs(const QString &)
{
    static const auto key = *BlobKey::parse(u"logs/a.json"_s);
    return {[](const QString &folder, int n) {
                FolderBlobStore store(folder + u"/blobs"_s);
                return doneOf(shortAnswer(store.write(key, QByteArray::number(n))));
            },
            [](const QString &folder) -> Result<int> {
                FolderBlobStore store(folder + u"/blobs"_s);
                const auto bytes = shortAnswer(store.read(key));
                return bytes ? Result<int>(bytes->toInt()) : fail(bytes.error());
            }};
}

/// The journal is the one that the program has had since its start.
ShortStore shortJournal(const QString &folder)
{
    auto journal = std::make_shared<KillIntentJournal>(folder + u"/kill-journal.jsonl"_s, u"embedded"_s);
    return {[journal](const QString &, int n) { return shortAnswer(journal->append(faultKillEvent(3 * n))); },
            [journal](const QString &) -> Result<int> {
                const auto history = shortAnswer(journal->read());
                if (!history)
                    return fail(history.error());
                return history->last ? history->last->intent.section(u'-', 1).toInt() : -1;
            }};
}

ShortStore shortAudit(const QString &)
{
    return {[](const QString &folder, int n) {
                return doneOf(trailOf(Workspace(folder)).file().append(faultEntry(n), shortClock()));
            },
            [](const QString &folder) -> Result<int> {
                const auto records = trailOf(Workspace(folder)).file().list({});
                if (!records)
                    return fail(records.error());
                return records->isEmpty() ? -1 : records->first().entry.detail.toInt();
            }};
}

/// So is the spool.
ShortStore shortSpool(const QString &folder)
{
    auto spool = std::make_shared<FolderSpool>(folder + u"/spool"_s, shortClock());
    return {[spool](const QString &, int n) {
                return shortAnswer(spool->put(*BlobKey::parse(faultSpoolKey(n)), faultPayload(n), {}));
            },
            [spool](const QString &) -> Result<int> {
                const auto keys = shortAnswer(spool->keys());
                if (!keys)
                    return fail(keys.error());
                int newest = -1;
                for (int n = 0; n < 3; ++n)
                    newest = keys->contains(faultSpoolKey(n)) ? n : newest;
                return newest;
            }};
}

ShortStore shortLedger(const QString &)
{
    return {[](const QString &folder, int n) -> Result<Done> {
                const auto path = folder + u"/ledger.db"_s;
                NoProgress none;
                if (!QFile::exists(path)) {
                    if (const auto made = createLedger(path, shortClock(), none); !made)
                        return fail(made.error());
                }
                LocalLedger ledger(path);
                return doneOf(shortAnswer(ledger.record(faultFill(n))));
            },
            [](const QString &folder) -> Result<int> {
                LocalLedger ledger(folder + u"/ledger.db"_s);
                int newest = -1;
                const auto count = shortAnswer(ledger.forEachFill({}, [&newest](const Fill &fill) {
                    newest = std::max(newest, fill.orderId.section(u'-', 1).toInt());
                    return true;
                }));
                return count ? Result<int>(newest) : fail(count.error());
            }};
}

ShortStore shortLocks(const QString &)
{
    return {[](const QString &folder, int n) -> Result<Done> {
                RandomIds ids;
                JournalledLocks locks(folder + u"/locks.db"_s, u"child"_s, shortClock(), ids);
                const auto answer = shortAnswer(locks.reserve(u"order-%1"_s.arg(n)));
                return doneOf(answer);
            },
            [](const QString &folder) -> Result<int> {
                RandomIds ids;
                JournalledLocks locks(folder + u"/locks.db"_s, u"child"_s, shortClock(), ids);
                const auto taken = shortAnswer(locks.list(10));
                if (!taken)
                    return fail(taken.error());
                int newest = -1;
                for (const auto &entry : *taken)
                    newest = std::max(newest, entry.key.section(u'-', 1).toInt());
                return newest;
            }};
}

ShortStore shortProfile(const QString &)
{
    return {[](const QString &folder, int n) {
                auto profile = newProfile(u"desk"_s, Profile::Kind::Embedded);
                profile.notes = QString::number(n);
                return ProfileStore(folder + u"/profiles"_s).write(profile);
            },
            [](const QString &folder) -> Result<int> {
                const auto profile = ProfileStore(folder + u"/profiles"_s).read(u"desk"_s);
                return profile ? Result<int>(profile->notes.toInt()) : fail(profile.error());
            }};
}

/// Backups of the ledger, which is as good as any other database here.
ShortStore shortBackups(const QString &)
{
    return {[](const QString &folder, int n) -> Result<Done> {
                NoProgress none;
                if (const auto put = shortConfig({}).write(folder, n); !put && n != 1)
                    return put;
                FixedClock later;
                later.advance(std::chrono::hours(n));
                const auto source = SqliteConnection::open({folder + u"/config.db"_s});
                return source ? doneOf(createBackup(**source, folder + u"/backups"_s, later, none))
                              : Result<Done>(fail(source.error()));
            },
            [](const QString &folder) -> Result<int> {
                NoProgress none;
                const auto listed = listBackups(folder + u"/backups"_s);
                for (const auto &one : listed) {
                    if (const auto verified = verifyBackup(one.file, none); !verified)
                        return fail(verified.error());
                }
                return listed.isEmpty()
                           ? -1
                           : static_cast<int>((listed.first().info->madeAt - shortClock().nowUtc().toSecsSinceEpoch()) /
                                              3600);
            }};
}

/// While it lives nothing below the folder may be written, nor anything made there.
class Denied
{
public:
    explicit Denied(const QString &folder) : m_folder(folder) { set(false); }
    ~Denied() { set(true); }
    Denied(const Denied &) = delete;
    Denied &operator=(const Denied &) = delete;

private:
    void set(bool mayWrite) const
    {
        QStringList paths{m_folder};
        QDirIterator all(m_folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            paths.append(all.next());
        for (const auto &path : paths) {
            auto rights = QFile::ReadOwner | (mayWrite ? QFile::WriteOwner : QFile::Permissions());
            QFile::setPermissions(path, QFileInfo(path).isDir() ? rights | QFile::ExeOwner : rights);
        }
    }
    const QString m_folder;
};

/// While it lives this process can open nothing more.
class FewDescriptors
{
public:
    FewDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const auto next = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::close(next);
        auto limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(next);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    FewDescriptors(const FewDescriptors &) = delete;
    FewDescriptors &operator=(const FewDescriptors &) = delete;

private:
    rlimit m_before = {};
};

QString wordsOf(const Error &error)
{
    return u"error %1 %2 of \"%3\": %4"_s.arg(static_cast<int>(error.kind))
        .arg(static_cast<int>(error.cause))
        .arg(error.subject, error.detail);
}

/// Ordinary rights, on a folder that is one's own.
bool giveUpRights(const QString &folder)
{
    constexpr uid_t kNobody = 65534;
    if (::geteuid() != 0)
        return true;
    return ::chown(QFile::encodeName(folder).constData(), kNobody, kNobody) == 0 && ::setgid(kNobody) == 0 &&
           ::setuid(kNobody) == 0;
}

} // namespace

int runShort(const QString &mode, const QString &folder, const std::function<void(const QString &)> &say)
{
    const QHash<QString, ShortStore (*)(const QString &)> stores{
        {u"config"_s, &shortConfig}, {u"blobs"_s, &shortBlobs},     {u"journal"_s, &shortJournal},
        {u"audit"_s, &shortAudit},   {u"spool"_s, &shortSpool},     {u"ledger"_s, &shortLedger},
        {u"locks"_s, &shortLocks},   {u"profile"_s, &shortProfile}, {u"backups"_s, &shortBackups},
    };
    const auto make = stores.value(mode.section(u'-', 1));
    if (make == nullptr || !giveUpRights(folder))
        return 2;
    const auto write = [&](const ShortStore &store, int n) {
        const auto done = store.write(folder, n);
        say(done ? u"written"_s : wordsOf(done.error()));
    };
    const auto read = [&](const ShortStore &store) {
        const auto newest = store.newest(folder);
        say(newest ? QString::number(*newest) : wordsOf(newest.error()));
    };
    write(make(folder), 0);
    // What this one does first, it does in need.
    const auto store = make(folder);
    {
        std::optional<Denied> denied;
        std::optional<FewDescriptors> few;
        if (mode.startsWith(u"denied-"))
            denied.emplace(folder);
        else
            few.emplace();
        write(store, 1);
    }
    read(store);
    write(store, 2);
    read(store);
    return 0;
}

} // namespace hoox::tests
