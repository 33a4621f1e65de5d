#include "models/blobs/BlobListModel.h"
#include "models/blobs/NaturalOrder.h"

#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kOrderDay = u"logs/bybit/BTCUSDT/2026-05-19/"_s;

QString orderName(int number)
{
    return u"order-%1.json"_s.arg(number);
}

QStringList shownNames(const BlobListModel &list)
{
    QStringList names;
    for (int row = 0; row < list.rowCount(); ++row)
        names += list.index(row, 0).data(BlobListModel::NameRole).toString();
    return names;
}

} // namespace

class BlobOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersCountAsNumbers_BL3_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        const auto row = [](const QString &earlier, const QString &later) {
            QTest::addRow("%s", qPrintable(earlier.left(40))) << earlier << later;
        };
        row(u"order-2.json"_s, u"order-10.json"_s);
        row(u"order-9~a"_s, u"order-10"_s);
        row(u"a"_s, u"a1"_s);
        row(u""_s, u"a"_s);
        row(u"a/b"_s, u"a-b"_s);
        row(u"a2/x"_s, u"a10/a"_s);
        row(u"007"_s, u"7a"_s);
        row(u"1"_s + QString(400, u'0'), u"2"_s + QString(400, u'0'));
        row(u"2026-05-09"_s, u"2026-05-19"_s);
        row(u"x9"_s, u"x\u0661"_s); // An Arabic digit is a sign like any other.
    }
    void numbersCountAsNumbers_BL3()
    {
        QFETCH(QString, earlier);
        QFETCH(QString, later);
        QVERIFY(naturalCompare(earlier, later) < 0);
        QVERIFY(naturalCompare(later, earlier) > 0);
        QCOMPARE(naturalCompare(earlier, earlier), 0);
    }

    void theOrderIsOneForAnyTexts_BL3()
    {
        QRandomGenerator random(7);
        QStringList texts;
        for (int number = 0; number < 300; ++number) {
            QString text;
            for (int sign = random.bounded(6); sign >= 0; --sign)
                text += u"0127a/-~"_s[random.bounded(8)];
            texts += text;
        }
        const auto before = [](const QString &a, const QString &b) { return naturalCompare(a, b) < 0; };
        std::sort(texts.begin(), texts.end(), before);
        for (qsizetype a = 0; a < texts.size(); ++a) {
            for (qsizetype b = a + 1; b < texts.size(); ++b)
                QVERIFY2(naturalCompare(texts[a], texts[b]) <= 0, qPrintable(texts[a] + u" | "_s + texts[b]));
        }
    }

    void aHundredThousandKeysStandInNaturalOrderWhilePagesCome_BL3()
    {
        MemoryBlobStore store;
        for (int number = 0; number < 100'000; ++number)
            store.put(kOrderDay + orderName(number), "{}");
        BlobListModel list(store);
        QPersistentModelIndex chosen;
        connect(&list, &BlobListModel::rowsInserted, &list, [&] {
            if (!chosen.isValid())
                chosen = list.index(0, 0);
        });
        list.showFolder(kOrderDay);
        QTRY_COMPARE_WITH_TIMEOUT(list.state(), BlobListModel::State::Whole, 120'000);
        QCOMPARE(list.rowCount(), 100'000);
        for (int row = 0; row < 100'000; ++row)
            QCOMPARE(list.index(row, 0).data(BlobListModel::NameRole).toString(), orderName(row));
        QCOMPARE(chosen.data(BlobListModel::NameRole).toString(), orderName(0)); // It moved with its row.
        QCOMPARE(list.rowOf(kOrderDay + orderName(70'000)), 70'000);
        QCOMPARE(list.rowOf(kOrderDay + u"order-"_s), -1);
    }

    void aListIsSortedBySizeAndTimeAsItComes_BL3()
    {
        MemoryBlobStore store;
        for (int number = 0; number < 3'000; ++number)
            store.put(kOrderDay + orderName(number), QByteArray((number * 7) % 3'000, 'x'));
        store.put(kOrderDay + u"zz/1"_s, "{}");
        BlobListModel list(store);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.sort(BlobListModel::SizeColumn, Qt::DescendingOrder);
        list.showFolder(kOrderDay);
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        const auto sizes = [&list](int row) { return list.index(row, 0).data(BlobListModel::SizeRole).toLongLong(); };
        QVERIFY(list.index(0, 0).data(BlobListModel::IsFolderRole).toBool());
        for (int row = 2; row < list.rowCount(); ++row)
            QVERIFY(sizes(row - 1) >= sizes(row));
        const QPersistentModelIndex chosen(list.index(5, 0));
        const auto key = chosen.data(BlobListModel::KeyRole).toString();
        list.sort(BlobListModel::KeyColumn, Qt::DescendingOrder);
        QCOMPARE(chosen.data(BlobListModel::KeyRole).toString(), key);
        QCOMPARE(shownNames(list).mid(0, 3), (QStringList{u"zz/"_s, orderName(2999), orderName(2998)}));
        list.sort(BlobListModel::ModifiedColumn);
        QCOMPARE(shownNames(list)[1], orderName(0)); // All of one time: by name.
    }

    void flatShowsEverythingBelowThePrefix_BL3()
    {
        MemoryBlobStore store;
        store.put(kOrderDay + orderName(10), "{}");
        store.put(kOrderDay + orderName(9), "{}");
        store.put(u"logs/bybit/BTCUSDT/2026-05-20/order-1.json"_s, "{}");
        store.put(u"logs/binance/ETHUSDT/2026-05-18/order-8.json"_s, "{}");
        BlobListModel list(store);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.showFolder(u"logs/bybit/"_s);
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(shownNames(list), QStringList{u"BTCUSDT/"_s});
        QCOMPARE(list.objectCount(), 0);
        list.setFlat(true);
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(shownNames(list),
                 (QStringList{u"BTCUSDT/2026-05-19/order-9.json"_s, u"BTCUSDT/2026-05-19/order-10.json"_s,
                              u"BTCUSDT/2026-05-20/order-1.json"_s}));
        QCOMPARE(list.mode(), BlobListModel::Mode::Flat);
    }

    void aRefreshMarksWhatIsNewAndKeepsTheRest_BL3()
    {
        MemoryBlobStore store;
        for (int number = 0; number < 2'500; number += 2)
            store.put(kOrderDay + orderName(number), "{}");
        BlobListModel list(store);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.showFolder(kOrderDay);
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        const QPersistentModelIndex chosen(list.index(list.rowOf(kOrderDay + orderName(1000)), 0));
        QCOMPARE(list.newCount(), 0);
        for (const int number : {1, 999, 2501})
            store.put(kOrderDay + orderName(number), "[]");
        store.put(kOrderDay + orderName(4), "longer than it was");
        store.objects.remove((kOrderDay + orderName(6)).toUtf8());
        QSignalSpy resets(&list, &BlobListModel::modelReset);
        list.refresh();
        QVERIFY(list.isRefreshing());
        QCOMPARE(list.rowCount(), 1250);
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(list.newCount(), 3);
        QCOMPARE(list.rowCount(), 1252);
        QCOMPARE(list.rowOf(kOrderDay + orderName(6)), -1);
        QCOMPARE(chosen.data(BlobListModel::NameRole).toString(), orderName(1000));
        QCOMPARE(list.index(1, 0).data(BlobListModel::NameRole).toString(), orderName(1));
        QVERIFY(list.index(1, 0).data(BlobListModel::IsNewRole).toBool());
        QVERIFY(!list.index(0, 0).data(BlobListModel::IsNewRole).toBool());
        QCOMPARE(list.index(3, 0).data(BlobListModel::SizeRole).toInt(), 18);
        QCOMPARE(list.sizeBytes(), 2 * 1252 + 16);
        list.refresh();
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(list.newCount(), 0);
    }

    void aRefreshAfterHalfTheKeysWentIsOneReset_BL3()
    {
        MemoryBlobStore store;
        for (int number = 0; number < 1'000; ++number)
            store.put(kOrderDay + orderName(number), "{}");
        BlobListModel list(store);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.showFolder(kOrderDay);
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        for (int number = 0; number < 1'000; number += 2)
            store.objects.remove((kOrderDay + orderName(number)).toUtf8());
        list.refresh();
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(list.rowCount(), 500);
        QCOMPARE(shownNames(list)[1], orderName(3));
        QCOMPARE(list.rowOf(kOrderDay + orderName(4)), -1);
        QCOMPARE(list.sizeBytes(), 1000);
    }

    void whatASearchFindsStreamsInOnce_BL3()
    {
        MemoryBlobStore store;
        BlobListModel list(store);
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.startFound();
        QCOMPARE(list.state(), BlobListModel::State::Listing);
        list.addFound({{u"b/10"_s, 1, {}, {}}, {u"b/9"_s, 1, {}, {}}});
        list.addFound({{u"b/9"_s, 1, {}, {}}, {u"a/1"_s, 1, {}, {}}});
        QCOMPARE(shownNames(list), (QStringList{u"a/1"_s, u"b/9"_s, u"b/10"_s}));
        list.endFound(fail(Error::Kind::Cancelled));
        QCOMPARE(list.state(), BlobListModel::State::Stopped);
        list.addFound({{u"late"_s, 1, {}, {}}});
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(store.lists, 0);
        list.showFolder(kOrderDay);
        QCOMPARE(list.mode(), BlobListModel::Mode::Folder);
        QCOMPARE(list.rowCount(), 0);
    }

    void whatWasNotListedYetIsNotNew_BL3()
    {
        MemoryBlobStore store;
        for (int number = 0; number < 2500; ++number)
            store.put(kOrderDay + orderName(number), "{}");
        BlobListModel list(store);
        list.showFolder(kOrderDay);
        QTRY_VERIFY(list.rowCount() >= 1000);
        list.stop();
        const auto before = list.rowCount();
        QVERIFY(before < 2500);
        store.put(kOrderDay + u"a.json"_s, "{}"); // Comes before all of them.
        list.refresh();
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(list.rowCount(), 2501);
        QCOMPARE(list.newCount(), 1);
        QVERIFY(list.index(list.rowOf(kOrderDay + u"a.json"_s), 0).data(BlobListModel::IsNewRole).toBool());
        store.put(kOrderDay + u"z.json"_s, "{}");
        list.refresh();
        QTRY_COMPARE(list.state(), BlobListModel::State::Whole);
        QCOMPARE(list.newCount(), 1);
    }
};

HOOX_TEST(BlobOrderTest);
#include "BlobOrderTest.moc"
