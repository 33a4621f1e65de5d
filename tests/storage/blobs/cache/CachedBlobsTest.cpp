#include "storage/blobs/cache/CachedBlobs.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// Ranges as well cannot be had without the network.
class RangesGoAway final : public BlobStore
{
public:
    MemoryBlobStore memory;
    bool isAway = false;

    Pending<BlobPage> list(const BlobListRequest &request) override { return memory.list(request); }
    Pending<BlobInfo> head(const BlobKey &key) override { return memory.head(key); }
    Pending<QByteArray> read(const BlobKey &key) override { return memory.read(key); }
    Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) override
    {
        if (isAway)
            return ready<QByteArray>(fail(Error::Kind::Offline, u"r2.example"_s));
        return memory.readRange(key, offset, length);
    }
    Pending<BlobInfo> download(const BlobKey &key, const QString &file) override { return memory.download(key, file); }
    Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) override { return memory.write(key, bytes); }
    Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) override { return memory.create(key, bytes); }
    Pending<BlobInfo> upload(const BlobKey &key, const QString &file) override { return memory.upload(key, file); }
    Pending<BlobInfo> replace(const BlobKey &key, const QString &file) override { return memory.replace(key, file); }
};

} // namespace

class CachedBlobsTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kLimit = 64LL * 1024 * 1024;

    QTemporaryDir m_folders;
    FixedClock m_clock;
    QString m_folder;
    int m_made = 0;
    std::unique_ptr<MemoryBlobStore> m_store;
    std::unique_ptr<CachedBlobs> m_cached;
    const BlobKey m_key = BlobKey::parse(u"logs/a"_s).value();
    const Error m_away{Error::Kind::Offline, u"r2.example"_s, {}, Error::Cause::Plain};

    void turnOn(char key = 'k') { m_cached->turnOn(QByteArray(CacheSeal::kKeyBytes, key), kLimit); }

    void goAway()
    {
        m_store->listError = m_away;
        m_store->headError = m_away;
        m_store->readError = m_away;
    }

    /// As a program that starts again.
    void restart()
    {
        m_cached = std::make_unique<CachedBlobs>(*m_store, m_folder, u"here"_s, m_clock);
        turnOn();
    }

    void later() { m_clock.advance(CachedBlobs::kFresh + std::chrono::milliseconds(1)); }

    /// And waits until the copy is kept, which comes after the answer.
    [[nodiscard]] QByteArray read() const
    {
        const auto bytes = await(m_cached->read(m_key));
        [[maybe_unused]] const auto kept = await(m_cached->figures());
        return bytes ? *bytes : QByteArray("error");
    }

    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_cached.reset();
        m_folder = m_folders.filePath(u"cache%1"_s.arg(++m_made));
        m_store = std::make_unique<MemoryBlobStore>();
        m_store->put(m_key.text(), "one");
        restart();
    }

    void cleanup() { m_cached.reset(); }

    void offItOnlyPassesOnAndKeepsNothing()
    {
        CachedBlobs off(*m_store, m_folder, u"here"_s, m_clock);
        QCOMPARE(await(off.read(m_key)).value(), QByteArray("one"));
        QVERIFY(await(off.list({})));
        QVERIFY(files().isEmpty());
        goAway();
        QCOMPARE(await(off.read(m_key)).error(), m_away);
        QCOMPARE(await(off.list({})).error(), m_away);
    }

    void whatWasReadIsReadOnlyOnce_BL4()
    {
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->reads, 1);
        QCOMPARE(m_store->heads, 0);
        later();
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->reads, 1);
        QCOMPARE(m_store->heads, 1);
        restart();
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->reads, 1);
    }

    void whatIsKnownHereIsToldWithoutAskingTheService_BL3()
    {
        const auto isKnown = [this] {
            const auto info = await(m_cached->known(m_key));
            return info.has_value() && info->key == m_key.text();
        };
        QVERIFY(!isKnown());
        QCOMPARE(m_store->heads + m_store->lists + m_store->reads, 0);
        QVERIFY(await(m_cached->list({u"logs/"_s, u"/"_s})));
        QVERIFY(isKnown()); // the listing named it
        restart();
        QVERIFY(!isKnown());
        QCOMPARE(read(), QByteArray("one"));
        restart();
        goAway();
        QVERIFY(isKnown()); // there is a copy
        QCOMPARE(m_store->heads, 0);
        QCOMPARE(await(m_cached->known(BlobKey::parse(u"logs/b"_s).value())).error().kind, Error::Kind::NotFound);
    }

    void afterAListingOrAHeadTheEtagIsNotAskedForAgain_BL3()
    {
        QCOMPARE(read(), QByteArray("one"));
        later();
        QVERIFY(await(m_cached->list({u"logs/"_s, u"/"_s})));
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->heads, 0);
        later();
        QVERIFY(await(m_cached->head(m_key)));
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->heads, 1);
        QCOMPARE(m_store->reads, 1);
    }

    void aVersionThatChangedIsReadAnew_BL5()
    {
        QCOMPARE(read(), QByteArray("one"));
        later();
        m_store->put(m_key.text(), "two");
        QCOMPARE(read(), QByteArray("two"));
        m_store->put(m_key.text(), "three");
        QVERIFY(await(m_cached->list({})));
        QCOMPARE(read(), QByteArray("three"));
        QCOMPARE(m_store->reads, 3);
        m_store->objects.clear();
        later();
        QCOMPARE(await(m_cached->read(m_key)).error().kind, Error::Kind::NotFound);
        goAway();
        QCOMPARE(read(), QByteArray("error"));
    }

    void ofWhatWasWrittenHereTheNewVersionIsRead_BL5()
    {
        QVERIFY(await(m_cached->list({})));
        QCOMPARE(read(), QByteArray("one"));
        QVERIFY(await(m_cached->write(m_key, "two")));
        QCOMPARE(read(), QByteArray("two"));
        QFile source(m_folders.filePath(u"up"_s));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.write("three") > 0);
        source.close();
        QVERIFY(await(m_cached->replace(m_key, source.fileName())));
        QCOMPARE(read(), QByteArray("three"));
        QCOMPARE(await(m_cached->create(m_key, "four")).error().kind, Error::Kind::Conflict);
        QCOMPARE(read(), QByteArray("three"));
    }

    void aWriteDropsTheCopy()
    {
        QCOMPARE(read(), QByteArray("one"));
        QVERIFY(await(m_cached->write(m_key, "two")));
        goAway();
        QCOMPARE(read(), QByteArray("error"));
    }

    void withoutTheNetworkWhatWasSeenIsThereMarkedWithItsTime_BL3_BL4()
    {
        const auto page = await(m_cached->list({u"logs/"_s, u"/"_s}));
        QVERIFY(page && !page->cachedAt);
        const auto head = await(m_cached->head(m_key));
        QVERIFY(head && !head->cachedAt);
        QCOMPARE(read(), QByteArray("one"));
        const auto seen = m_clock.nowUtc();
        m_clock.advance(std::chrono::hours(24 * 40));
        goAway();
        restart();
        const auto offlinePage = await(m_cached->list({u"logs/"_s, u"/"_s}));
        QVERIFY(offlinePage);
        QCOMPARE(offlinePage->objects, page->objects);
        QCOMPARE(offlinePage->cachedAt.value(), seen);
        auto marked = await(m_cached->head(m_key)).value();
        QCOMPARE(marked.cachedAt.value(), seen);
        marked.cachedAt.reset();
        QCOMPARE(marked, head.value());
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(await(m_cached->list({u"other/"_s, u"/"_s})).error(), m_away);
        QCOMPARE(await(m_cached->head(BlobKey::parse(u"logs/b"_s).value())).error(), m_away);
        m_store->readError = Error{Error::Kind::Timeout, {}, {}, Error::Cause::Plain};
        QCOMPARE(await(m_cached->read(BlobKey::parse(u"logs/b"_s).value())).error().kind, Error::Kind::Timeout);
    }

    void withoutTheNetworkOneRequestIsEnoughToKnowIt()
    {
        QCOMPARE(read(), QByteArray("one"));
        later();
        goAway();
        QVERIFY(await(m_cached->head(m_key))->cachedAt);
        const auto asked = m_store->heads;
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->heads, asked);
        later();
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->heads, asked + 1);
    }

    void aRefusalIsNoMissingNetwork()
    {
        QCOMPARE(read(), QByteArray("one"));
        QVERIFY(await(m_cached->list({})));
        later();
        const Error denied{Error::Kind::Denied, u"bucket"_s, {}, Error::Cause::WrongCredentials};
        m_store->headError = denied;
        m_store->listError = denied;
        QCOMPARE(await(m_cached->read(m_key)).error(), denied);
        QCOMPARE(await(m_cached->head(m_key)).error(), denied);
        QCOMPARE(await(m_cached->list({})).error(), denied);
    }

    void aCopyThatTheServiceJustDisownedIsNotGivenForIt_BL5()
    {
        QCOMPARE(read(), QByteArray("one"));
        later();
        m_store->put(m_key.text(), "two");
        QVERIFY(await(m_cached->list({})));
        m_store->readError = m_away;
        QCOMPARE(await(m_cached->read(m_key)).error(), m_away);
    }

    void rangesOfTwoVersionsNeverMakeOneObject_BL5()
    {
        RangesGoAway store;
        store.memory.put(m_key.text(), "one");
        CachedBlobs cached(store, m_folders.filePath(u"ranges"_s), u"here"_s, m_clock);
        cached.turnOn(QByteArray(CacheSeal::kKeyBytes, 'k'), kLimit);
        QCOMPARE(await(cached.read(m_key)).value(), QByteArray("one"));
        store.memory.put(m_key.text(), "two");
        QVERIFY(await(cached.head(m_key)));
        QCOMPARE(await(cached.readRange(m_key, 0, 1)).value(), QByteArray("t"));
        store.isAway = true;
        store.memory.headError = m_away;
        store.memory.readError = m_away;
        QCOMPARE(await(cached.readRange(m_key, 1, 2)).error(), m_away);
        // Whoever is told of the older version, with its time, gets that one.
        QVERIFY(await(cached.head(m_key))->cachedAt);
        QCOMPARE(await(cached.readRange(m_key, 0, 3)).value(), QByteArray("one"));
        QCOMPARE(await(cached.read(m_key)).value(), QByteArray("one"));
    }

    void aDamagedCopyIsReadAnewAndTold_BL5()
    {
        QCOMPARE(read(), QByteArray("one"));
        later();
        QVERIFY(QFile::resize(files().first(), QFileInfo(files().first()).size() - 1));
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->reads, 2);
        QCOMPARE(await(m_cached->figures())->damaged, 1);
        later();
        QVERIFY(QFile::resize(files().first(), 30));
        goAway();
        QCOMPARE(await(m_cached->read(m_key)).error(), m_away);
        QCOMPARE(await(m_cached->figures())->damaged, 2);
    }

    void underAnotherKeyAllIsReadAnew()
    {
        QCOMPARE(read(), QByteArray("one"));
        turnOn('o');
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(m_store->reads, 2);
        QCOMPARE(await(m_cached->figures())->damaged, 0);
    }

    void aFullDiskIsNoFailureOfTheRead()
    {
        m_cached.reset();
        QVERIFY(QDir(m_folder).removeRecursively()); // The thread may have made it by now.
        QFile inTheWay(m_folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        restart();
        QCOMPARE(read(), QByteArray("one"));
        QVERIFY(await(m_cached->list({})));
        QVERIFY(await(m_cached->figures())->lastLoss.has_value());
    }

    void rangesComeFromTheServiceAndWithoutItFromTheCopy()
    {
        QCOMPARE(read(), QByteArray("one"));
        QCOMPARE(await(m_cached->readRange(m_key, 1, 5)).value(), QByteArray("ne"));
        QVERIFY(await(m_cached->head(m_key)));
    }

    void turnedOffNothingStaysAndEmptiedItGoesOn()
    {
        QCOMPARE(read(), QByteArray("one"));
        QVERIFY(await(m_cached->figures())->usedBytes > 0);
        QCOMPARE(await(m_cached->figures())->limitBytes, kLimit);
        QVERIFY(await(m_cached->empty()));
        QCOMPARE(await(m_cached->figures())->usedBytes, 0);
        QCOMPARE(read(), QByteArray("one"));
        QVERIFY(!files().isEmpty());
        QVERIFY(await(m_cached->turnOff()));
        QVERIFY(files().isEmpty());
        QCOMPARE(await(m_cached->figures())->limitBytes, 0);
        QCOMPARE(read(), QByteArray("one"));
        QVERIFY(files().isEmpty());
    }

    void destroyedWithQuestionsOpenItEndsThem()
    {
        QVector<Pending<QByteArray>> asked;
        for (int at = 0; at < 100; ++at)
            asked.append(m_cached->read(m_key));
        m_cached.reset();
        for (const auto &answer : std::as_const(asked))
            QTRY_VERIFY(answer.isFinished());
    }
};

HOOX_TEST(CachedBlobsTest);
#include "CachedBlobsTest.moc"
