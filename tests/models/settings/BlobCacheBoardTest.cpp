#include "models/settings/BlobCacheBoard.h"
#include "storage/blobs/cache/CachedBlobs.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class BlobCacheBoardTest : public QObject
{
    Q_OBJECT

    /// A window on a remote profile, and what outlives it.
    struct Bench
    {
        explicit Bench(const QString &folder) : settings(folder + u"/settings.ini"_s, QSettings::IniFormat)
        {
            store.put(u"k"_s, "bytes");
            cached = std::make_unique<CachedBlobs>(store, folder + u"/cache"_s, u"here"_s, clock);
            board = std::make_unique<BlobCacheBoard>(*cached, keychain, u"far"_s, settings);
        }
        [[nodiscard]] qint64 used() { return await(cached->figures())->usedBytes; }
        void read() { QVERIFY(await(cached->read(BlobKey::parse(u"k"_s).value()))); }

        FixedClock clock;
        MemoryBlobStore store;
        std::shared_ptr<FakeKeychainState> secrets = std::make_shared<FakeKeychainState>();
        FakeKeychain keychain{secrets};
        QSettings settings;
        std::unique_ptr<CachedBlobs> cached;
        std::unique_ptr<BlobCacheBoard> board;
    };

private Q_SLOTS:
    void untilSomebodyChoosesThereAreNoCopies()
    {
        const QTemporaryDir folder;
        Bench bench(folder.path());
        bench.board->start();
        QTRY_VERIFY(bench.board->figures());
        QCOMPARE(bench.board->state(), BlobCacheBoard::State::Off);
        QVERIFY(!bench.cached->isOn());
        QVERIFY(bench.secrets->values.empty());
        bench.read();
        QCOMPARE(bench.used(), 0);
    }

    void theChoiceIsKeptAndOffRemovesAllCopies()
    {
        const QTemporaryDir folder;
        {
            Bench bench(folder.path());
            bench.board->keepCopies(true);
            QTRY_COMPARE(bench.board->state(), BlobCacheBoard::State::On);
            bench.read();
            bench.board->refresh();
            QTRY_VERIFY(bench.board->figures() && bench.board->figures()->usedBytes > 0);
            bench.board->setLimit(250);
            QTRY_COMPARE(await(bench.cached->figures())->limitBytes, 250'000'000);
        }
        {
            Bench bench(folder.path());
            QCOMPARE(bench.board->limitMegabytes(), 250);
            bench.board->start();
            QTRY_COMPARE(bench.board->state(), BlobCacheBoard::State::On);
            QVERIFY(bench.used() > 0);
            bench.board->empty();
            QTRY_COMPARE(bench.used(), 0);
            bench.read();
            QVERIFY(bench.used() > 0);
            // Off was chosen in the window of another profile.
            bench.settings.setValue("blobCache/mode", u"off"_s);
        }
        Bench bench(folder.path());
        bench.board->start();
        QTRY_COMPARE(bench.used(), 0);
        QCOMPARE(bench.board->state(), BlobCacheBoard::State::Off);
    }

    void withoutAKeychainThereAreNoneAndItSaysWhy()
    {
        const QTemporaryDir folder;
        Bench bench(folder.path());
        for (const auto cause : {Error::Cause::NoSecretStore, Error::Cause::LockedSecretStore}) {
            bench.secrets->refusal = Error{Error::Kind::Denied, {}, {}, cause};
            bench.board->keepCopies(true);
            QTRY_COMPARE(bench.board->state(), BlobCacheBoard::State::NoKey);
            QCOMPARE(bench.board->error()->cause, cause);
            QVERIFY(!bench.cached->isOn());
        }
        bench.secrets->refusal.reset();
        bench.board->keepCopies(true);
        QTRY_COMPARE(bench.board->state(), BlobCacheBoard::State::On);
        QVERIFY(!bench.board->error());
    }

    void copiesThatAreKeptStayKeptWhenAnotherLimitFindsNoKey()
    {
        const QTemporaryDir folder;
        Bench bench(folder.path());
        bench.board->keepCopies(true);
        QTRY_COMPARE(bench.board->state(), BlobCacheBoard::State::On);
        bench.secrets->refusal = Error{Error::Kind::Denied, {}, {}, Error::Cause::LockedSecretStore};
        bench.board->setLimit(250);
        QTRY_VERIFY(bench.board->error());
        QCOMPARE(bench.board->state(), BlobCacheBoard::State::On);
        QVERIFY(bench.cached->isOn());
        QCOMPARE(bench.board->limitMegabytes(), BlobCacheBoard::kUsualMegabytes);
        QCOMPARE(await(bench.cached->figures())->limitBytes, 1'000'000'000);
    }

    void emptyingKeepsTheReasonWhyThereIsNoKey()
    {
        const QTemporaryDir folder;
        Bench bench(folder.path());
        bench.secrets->refusal = Error{Error::Kind::Denied, {}, {}, Error::Cause::LockedSecretStore};
        bench.board->keepCopies(true);
        QTRY_COMPARE(bench.board->state(), BlobCacheBoard::State::NoKey);
        bench.board->empty();
        QTRY_VERIFY(bench.board->figures());
        QVERIFY(bench.board->error());
    }

    void theLastChoiceCounts()
    {
        const QTemporaryDir folder;
        Bench bench(folder.path());
        bench.board->keepCopies(true);
        bench.board->keepCopies(false);
        QTRY_VERIFY(bench.board->figures());
        QCOMPARE(bench.board->state(), BlobCacheBoard::State::Off);
        QVERIFY(!bench.cached->isOn());
    }

    void nonsenseInTheSettingsIsTheUsual()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue("blobCache/limitMegabytes", u"-7"_s);
        settings.setValue("blobCache/mode", u"plain"_s);
        settings.sync();
        Bench bench(folder.path());
        bench.board->start();
        QCOMPARE(bench.board->limitMegabytes(), BlobCacheBoard::kUsualMegabytes);
        QCOMPARE(bench.board->state(), BlobCacheBoard::State::Off);
    }
};

HOOX_TEST(BlobCacheBoardTest);
#include "BlobCacheBoardTest.moc"
