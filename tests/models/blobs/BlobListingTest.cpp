#include "models/blobs/BlobLinks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/BlobTreeModel.h"

#include "storage/base/Redactor.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class BlobListingTest : public QObject
{
    Q_OBJECT

    FixedClock clock;
    static constexpr auto kDay = "logs/bybit/BTCUSDT/2026-05-19/";

    static void fillDay(MemoryBlobStore &store, int count)
    {
        for (int number = 0; number < count; ++number)
            store.put(QLatin1StringView(kDay) + u"order-%1.json"_s.arg(18049000000 + number), "{}");
    }

private Q_SLOTS:
    void foldersAreListedOnlyWhenOpened_BL3()
    {
        MemoryBlobStore store;
        fillDay(store, 3);
        store.put(u"logs/binance/ETHUSDT/2026-05-18/order-1.json"_s, "{}");
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, u"logs/"_s);
        QCOMPARE(store.lists, 0);
        tree.reload();
        QTRY_COMPARE(tree.rowCount(), 2);
        QCOMPARE(store.lists, 1);
        QCOMPARE(tree.names(u"logs/"_s), (QStringList{u"binance"_s, u"bybit"_s}));
        const auto bybit = tree.index(1, 0);
        QVERIFY(tree.canFetchMore(bybit));
        tree.fetchMore(bybit);
        QCOMPARE(bybit.data(BlobTreeModel::StateRole).toInt(), static_cast<int>(BlobTreeModel::ListState::Loading));
        QTRY_COMPARE(tree.rowCount(bybit), 1);
        QCOMPARE(store.lists, 2);
        QCOMPARE(store.heads, 0);
    }

    void aFolderFarBelowIsOpenedWithTheWayToIt_BL3()
    {
        MemoryBlobStore store;
        fillDay(store, 3);
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, u"logs/"_s);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        tree.open(QString::fromLatin1(kDay));
        QTRY_COMPARE(tree.stateOf(QString::fromLatin1(kDay)), BlobTreeModel::ListState::Whole);
        QVERIFY(tree.indexOf(QString::fromLatin1(kDay)).isValid());
        QCOMPARE(tree.data(tree.indexOf(QString::fromLatin1(kDay)), Qt::DisplayRole).toString(), u"2026-05-19"_s);
        QCOMPARE(store.lists, 4);
    }

    void aFolderOfAHundredThousandObjectsCostsTheTreeOnePage_BL3()
    {
        MemoryBlobStore store;
        fillDay(store, 100'000);
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, QString::fromLatin1(kDay));
        tree.reload();
        QTRY_COMPARE(tree.stateOf(QString::fromLatin1(kDay)), BlobTreeModel::ListState::Whole);
        QCOMPARE(store.lists, 1);
    }

    void aHundredThousandKeysComePageByPageWithoutAHead_BL3()
    {
        MemoryBlobStore store;
        fillDay(store, 100'000);
        BlobListModel list(store);
        list.showFolder(QString::fromLatin1(kDay));
        QCOMPARE(list.state(), BlobListModel::State::Listing);
        QTRY_COMPARE_WITH_TIMEOUT(list.state(), BlobListModel::State::Whole, 60'000);
        QCOMPARE(list.rowCount(), 100'000);
        QCOMPARE(store.lists, 100);
        QCOMPARE(store.heads, 0);
        QCOMPARE(list.sizeBytes(), 200'000);
    }

    void aListingStopsWhereItIsAndGoesOnFromThere_BL3()
    {
        MemoryBlobStore store;
        fillDay(store, 5'000);
        BlobListModel list(store);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto stopping = connect(&list, &BlobListModel::stateChanged, &list, [&list] {
            if (list.rowCount() == 2000 && list.state() == BlobListModel::State::Listing)
                list.stop();
        });
        list.showFolder(QString::fromLatin1(kDay));
        QTRY_COMPARE(list.state(), BlobListModel::State::Stopped);
        QTest::qWait(0);
        QCOMPARE(list.rowCount(), 2000);
        disconnect(stopping);
        list.resume();
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(list.rowCount(), 5000);
    }

    void anOrderIdNarrowsTheListingInTheStore_BL3()
    {
        MemoryBlobStore store;
        fillDay(store, 5'000);
        BlobListModel list(store);
        list.showFolder(QString::fromLatin1(kDay), u"order-1804900012"_s);
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(list.rowCount(), 10);
        QCOMPARE(list.index(0, 0).data(BlobListModel::NameRole).toString(), u"order-18049000120.json"_s);
    }

    void aFailedPageKeepsWhatIsListedAndTriesAgain_BL3()
    {
        MemoryBlobStore store;
        fillDay(store, 3'000);
        BlobListModel list(store);
        connect(&list, &BlobListModel::rowsInserted, &list, [&store, &list] {
            if (list.rowCount() == 1000)
                store.listError = Error{Error::Kind::Denied, u"blobs"_s, {}, Error::Cause::Plain};
        });
        list.showFolder(QString::fromLatin1(kDay));
        QTRY_COMPARE(list.state(), BlobListModel::State::Failed);
        QCOMPARE(list.rowCount(), 1000);
        store.listError.reset();
        list.resume();
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(list.rowCount(), 3000);
    }

    void aFillKnowsItsBlobAndTheBlobItsOrder_BL3()
    {
        Fill fill;
        fill.exchange = ExchangeId::Bybit;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = u"18049284739"_s;
        fill.createdAt = 1779158818;
        const auto key = BlobLinks::keyOf(fill);
        QVERIFY(key.has_value());
        QCOMPARE(key->text(), u"logs/bybit/BTCUSDT/2026-05-19/order-18049284739.json"_s);
        QCOMPARE(BlobLinks::orderIdOf(*key), fill.orderId);
        QCOMPARE(BlobLinks::folderOf(*key), QString::fromLatin1(kDay));
        fill.orderId = u"../../x%"_s; // It leads nowhere else.
        const auto odd = BlobLinks::keyOf(fill);
        QCOMPARE(odd->text(), u"logs/bybit/BTCUSDT/2026-05-19/order-..%2F..%2Fx%25.json"_s);
        QCOMPARE(BlobLinks::orderIdOf(*odd), fill.orderId);
        fill.orderId.clear();
        QVERIFY(!BlobLinks::keyOf(fill));
        fill.requestId = u"7f3c"_s; // No exchange took the order.
        QCOMPARE(BlobLinks::keyOf(fill)->text(), u"logs/bybit/BTCUSDT/2026-05-19/order-7f3c.json"_s);
    }

    void theProfilesSecretsAreMaskedAsTheyAreWhenAnObjectIsLookedAt_BL4()
    {
        MemoryBlobStore store;
        store.put(u"a.json"_s, "{\"note\":\"first-known, second-known\"}");
        QVector<QByteArray> held{"first-known"};
        BlobPreviewLoader loader(store, [&held] { return held; });
        loader.load(*BlobKey::parse(u"a.json"_s));
        QTRY_COMPARE(loader.state(), BlobPreviewLoader::State::Ready);
        QCOMPARE(loader.content()->bytes, "{\"note\":\"" + secretMask().toUtf8() + ", second-known\"}");
        held = {"second-known"};
        loader.load(*BlobKey::parse(u"a.json"_s));
        QTRY_COMPARE(loader.state(), BlobPreviewLoader::State::Ready);
        QCOMPARE(loader.content()->bytes, "{\"note\":\"first-known, " + secretMask().toUtf8() + "\"}");
        QCOMPARE(loader.content()->secrets.slipped, 1);
    }

    void onlyTheLastWishIsShown_BL4()
    {
        MemoryBlobStore store;
        store.put(u"a.json"_s, "{\"a\":1}");
        store.put(u"b.json"_s, "{\"b\":1}");
        BlobPreviewLoader loader(store);
        loader.load(*BlobKey::parse(u"a.json"_s));
        loader.load(*BlobKey::parse(u"b.json"_s));
        QTRY_COMPARE(loader.state(), BlobPreviewLoader::State::Ready);
        QCOMPARE(loader.key(), u"b.json"_s);
        QSignalSpy found(&loader, &BlobPreviewLoader::found);
        loader.search(u"b"_s);
        QTRY_COMPARE(found.size(), 1);
        loader.load(*BlobKey::parse(u"none.json"_s));
        QTRY_COMPARE(loader.state(), BlobPreviewLoader::State::Failed);
        QCOMPARE(loader.error().kind, Error::Kind::NotFound);
    }
};

HOOX_TEST(BlobListingTest);
#include "BlobListingTest.moc"
