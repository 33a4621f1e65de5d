#include "ui/settings/BlobCacheCard.h"

#include "storage/blobs/cache/CachedBlobs.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/PageShot.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class BlobCacheCardTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        QTemporaryDir folder;
        FixedClock clock;
        MemoryBlobStore store;
        std::shared_ptr<FakeKeychainState> secrets = std::make_shared<FakeKeychainState>();
        FakeKeychain keychain{secrets};
        QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
        CachedBlobs cached{store, folder.filePath(u"cache"_s), u"here"_s, clock};
        BlobCacheBoard board{cached, keychain, u"far"_s, settings};
        BlobCacheCard card{board, dressedAppearance()};

        void press(const QString &name)
        {
            auto *button = card.findChild<QAbstractButton *>(name);
            QVERIFY(button != nullptr);
            button->click();
        }
        [[nodiscard]] QString words(const QString &name) const { return card.findChild<QLabel *>(name)->text(); }
    };

private Q_SLOTS:
    void copiesAreChosenCountedAndRemoved()
    {
        Bench bench;
        QCOMPARE(bench.words(u"copiesUsed"_s), Format::missing());
        bench.press(u"copiesChoice-1"_s);
        QTRY_COMPARE(bench.board.state(), BlobCacheBoard::State::On);
        bench.press(u"copiesLimit-0"_s);
        QCOMPARE(bench.board.limitMegabytes(), 250);
        QTRY_COMPARE(bench.board.state(), BlobCacheBoard::State::On);

        QVERIFY(await(bench.cached.list({})));
        bench.board.refresh();
        QTRY_VERIFY(bench.words(u"copiesUsed"_s).startsWith(u"4"));
        bench.press(u"emptyCopies"_s);
        QTRY_VERIFY(bench.words(u"copiesUsed"_s).startsWith(u"0"));
        QVERIFY(!bench.card.findChild<QAbstractButton *>(u"emptyCopies"_s)->isEnabled());
        bench.press(u"copiesChoice-0"_s);
        QCOMPARE(bench.board.state(), BlobCacheBoard::State::Off);
    }

    void withoutAKeychainTheCardSaysWhatToDo()
    {
        Bench bench;
        bench.secrets->refusal = Error{Error::Kind::Denied, {}, {}, Error::Cause::NoSecretStore};
        bench.press(u"copiesChoice-1"_s);
        QTRY_COMPARE(bench.board.state(), BlobCacheBoard::State::NoKey);
        QVERIFY(bench.words(u"copiesTrouble"_s).contains(u"keychain"));
        bench.secrets->refusal->cause = Error::Cause::LockedSecretStore;
        bench.press(u"copiesChoice-1"_s);
        QTRY_VERIFY(bench.words(u"copiesTrouble"_s).contains(u"locked"));
    }
};

HOOX_TEST(BlobCacheCardTest);
#include "BlobCacheCardTest.moc"
