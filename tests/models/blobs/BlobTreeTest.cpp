#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobTreeModel.h"
#include "storage/blobs/FolderBlobStore.h"

#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kTreeSymbol = u"logs/bybit/BTCUSDT/"_s;

QString treeDay(int number)
{
    return QDate(2023, 1, 1).addDays(number).toString(Qt::ISODate);
}

void fillTreeDays(MemoryBlobStore &store, int days)
{
    for (int day = 0; day < days; ++day)
        store.put(kTreeSymbol + treeDay(day) + u"/order-1.json"_s, "{}");
}

/// Says when a listing is cancelled, and answers none of those that are held.
class HeldListings final : public BlobStore
{
public:
    QVector<std::shared_ptr<QPromise<Result<BlobPage>>>> asked;
    QStringList prefixes;

    Pending<BlobPage> list(const BlobListRequest &request) override
    {
        auto promise = std::make_shared<QPromise<Result<BlobPage>>>();
        promise->start();
        asked.append(promise);
        prefixes.append(request.prefix);
        return promise->future();
    }
    Pending<BlobInfo> head(const BlobKey &) override { return {}; }
    Pending<QByteArray> read(const BlobKey &) override { return {}; }
    Pending<QByteArray> readRange(const BlobKey &, qint64, qint64) override { return {}; }
    Pending<BlobInfo> download(const BlobKey &, const QString &) override { return {}; }
    Pending<BlobInfo> write(const BlobKey &, const QByteArray &) override { return {}; }
    Pending<BlobInfo> create(const BlobKey &, const QByteArray &) override { return {}; }
    Pending<BlobInfo> upload(const BlobKey &, const QString &) override { return {}; }
    Pending<BlobInfo> replace(const BlobKey &, const QString &) override { return {}; }
};

} // namespace

class BlobTreeTest : public QObject
{
    Q_OBJECT

    FixedClock clock;

private Q_SLOTS:
    void foldersBehindAPageOfObjectsAreFound_BL3()
    {
        MemoryBlobStore store;
        for (int number = 0; number < 2'500; ++number)
            store.put(u"a%1"_s.arg(number), "{}");
        store.put(u"logs/bybit/x"_s, "{}");
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, {});
        tree.open(u"logs/"_s);
        QTRY_COMPARE(tree.names({}), QStringList{u"logs"_s});
        QTRY_COMPARE(tree.names(u"logs/"_s), QStringList{u"bybit"_s});
    }

    void aFolderOfObjectsAloneIsNotListedToItsEnd_BL3()
    {
        MemoryBlobStore store;
        for (int number = 0; number < 30'000; ++number)
            store.put(u"a%1"_s.arg(number), "{}");
        store.put(u"logs/bybit/x"_s, "{}");
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, {});
        tree.open(u"logs/bybit/"_s);
        QTRY_COMPARE(tree.stateOf({}), BlobTreeModel::ListState::Cut);
        QVERIFY(!tree.canFetchMore({}));
        QVERIFY(!tree.hasChildren());
        QCOMPARE(store.lists, BlobTreeModel::kMostPagesOfObjects);
    }

    void aThousandFoldersComeInNaturalOrder_BL3()
    {
        MemoryBlobStore store;
        for (int number = 0; number < 2'500; ++number)
            store.put(u"logs/x%1/a"_s.arg(number), "{}");
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, u"logs/"_s);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        store.lists = 0; // The tester fetched, too.
        tree.reload();
        for (const int rows : {1000, 2000, 2500}) {
            QTRY_COMPARE(tree.rowCount(), rows);
            if (tree.canFetchMore({}))
                tree.fetchMore({});
        }
        QTRY_COMPARE(tree.stateOf(u"logs/"_s), BlobTreeModel::ListState::Whole);
        QStringList expected;
        for (int number = 0; number < 2'500; ++number)
            expected += u"x%1"_s.arg(number);
        QCOMPARE(tree.names(u"logs/"_s), expected);
        QCOMPARE(tree.indexOf(u"logs/x1700/"_s).row(), 1700);
        QVERIFY(!tree.indexOf(u"logs/x9999/"_s).isValid());
        QCOMPARE(store.lists, 3);
    }

    void theNewestDayIsListedBeforeItIsOpened_BL3()
    {
        MemoryBlobStore store;
        fillTreeDays(store, 1000);
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, u"logs/"_s);
        BlobListModel list(ahead);
        tree.open(kTreeSymbol);
        QTRY_COMPARE(tree.stateOf(kTreeSymbol), BlobTreeModel::ListState::Whole);
        QCOMPARE(store.lists, 4); // logs/, bybit/, BTCUSDT/, and its newest day.
        const auto newest = kTreeSymbol + treeDay(999) + u'/';
        list.showFolder(newest);
        tree.open(newest);
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QTRY_COMPARE(tree.stateOf(newest), BlobTreeModel::ListState::Whole);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(store.lists, 4);
    }

    void whatWasExpectedIsNotBelievedForLong_BL3()
    {
        MemoryBlobStore store;
        fillTreeDays(store, 1);
        BlobAhead ahead(store, clock);
        const auto day = kTreeSymbol + treeDay(0) + u'/';
        ahead.expect({day});
        clock.advance(BlobAhead::kFreshFor);
        store.put(day + u"order-2.json"_s, "{}");
        QCOMPARE(ahead.list({day, u"/"_s}).result()->objects.size(), 2);
        store.put(day + u"order-3.json"_s, "{}");
        QCOMPARE(ahead.list({day, u"/"_s}).result()->objects.size(), 2);
        ahead.forget();
        QCOMPARE(ahead.list({day, u"/"_s}).result()->objects.size(), 3);
        QCOMPARE(store.lists, 3);
    }

    void anExpectationIsBoundedAndCancelledWhenItEnds_BL3()
    {
        HeldListings store;
        BlobAhead ahead(store, clock);
        ahead.expect({u"a/"_s, u"b/"_s, u"c/"_s});
        QCOMPARE(store.prefixes, (QStringList{u"a/"_s, u"b/"_s}));
        const auto taken = ahead.list({u"a/"_s, u"/"_s});
        ahead.expect({u"d/"_s});
        QVERIFY(!store.asked[0]->isCanceled()); // Somebody waits for it.
        QVERIFY(store.asked[1]->isCanceled());
        QCOMPARE(store.prefixes.last(), u"d/"_s);
        for (int number = 0; number < 50; ++number)
            (void)ahead.list({u"n%1/"_s.arg(number), u"/"_s});
        QVERIFY(!taken.isCanceled());
    }

    void foldersTellWhatTheyHoldAsItBecomesKnown_BL3()
    {
        MemoryBlobStore store;
        const auto day = kTreeSymbol + treeDay(0) + u'/', next = kTreeSymbol + treeDay(1) + u'/';
        for (int number = 0; number < 1'200; ++number)
            store.put(day + u"order-%1.json"_s.arg(number), "{}");
        store.put(next + u"order-1.json"_s, "[1]");
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, u"logs/"_s);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        tree.open(day);
        QTRY_VERIFY(tree.figuresOf(day).has_value());
        QCOMPARE(*tree.figuresOf(day), (BlobFigures{1000, 2000, false}));
        QVERIFY(!tree.figuresOf(next));
        const auto lists = store.lists;
        QSignalSpy told(&tree, &BlobTreeModel::dataChanged);
        tree.learn(day, {1200, 2400, true}, false);
        QVERIFY(!told.isEmpty());
        QCOMPARE(*tree.figuresOf(kTreeSymbol), (BlobFigures{1200, 2400, false}));
        tree.open(next);
        QTRY_COMPARE(*tree.figuresOf(kTreeSymbol), (BlobFigures{1201, 2403, true}));
        QCOMPARE(tree.indexOf(kTreeSymbol).data(BlobTreeModel::FiguresRole).value<BlobFigures>(),
                 *tree.figuresOf(kTreeSymbol));
        tree.learn(u"logs/bybit/"_s, {5000, 9, true}, true);
        QCOMPARE(*tree.figuresOf(u"logs/bybit/"_s), (BlobFigures{5000, 9, true}));
        tree.learn(u"none/"_s, {1, 1, true}, false);
        QVERIFY(store.lists <= lists + 1); // None but the day that was opened.
    }

    void theEmbeddedStoreGivesTheSameTreeAndFlatList_BL3()
    {
        const QTemporaryDir place;
        FolderBlobStore store(place.path());
        QVector<QPair<BlobKey, QByteArray>> objects;
        for (int number = 0; number < 1'050; ++number)
            objects.append({*BlobKey::parse(u"logs/x%1/order-%1.json"_s.arg(number)), "{}"});
        QTRY_VERIFY(store.writeMany(objects).result().has_value());
        BlobAhead ahead(store, clock);
        BlobTreeModel tree(ahead, u"logs/"_s);
        tree.reload();
        QTRY_VERIFY_WITH_TIMEOUT(tree.stateOf(u"logs/"_s) != BlobTreeModel::ListState::Loading, 60'000);
        QCOMPARE(tree.errorOf(u"logs/"_s).detail, QString());
        QCOMPARE(tree.rowCount(), 1000);
        BlobListModel list(ahead);
        list.setFlat(true);
        list.showFolder(u"logs/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list.state(), BlobListModel::State::Whole, 60'000);
        QCOMPARE(list.rowCount(), 1'050);
        for (const int row : {0, 9, 10, 1'049})
            QCOMPARE(list.index(row, 0).data(BlobListModel::NameRole).toString(), u"x%1/order-%1.json"_s.arg(row));
    }
};

HOOX_TEST(BlobTreeTest);
#include "BlobTreeTest.moc"
