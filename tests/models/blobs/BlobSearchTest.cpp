#include "models/blobs/BlobSearch.h"

#include "models/blobs/BlobLinks.h"

#include "tests/support/FakeLedger.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace hoox::tests {

const QString kSearchId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;

/// A search over stores in memory, and what it said.
struct SearchBench
{
    MemoryBlobStore store;
    FakeLedger ledger;
    BlobSearch search{store, ledger};
    QStringList found;
    std::optional<Result<Done>> end;
    int mostWaiting = 0;

    SearchBench()
    {
        for (const auto &exchange : {u"binance"_s, u"bybit"_s}) {
            for (const auto &symbol : {u"BTCUSDT"_s, u"ETHUSDT"_s}) {
                for (int day = 1; day <= 20; ++day)
                    put(exchange, symbol, day, u"%1%2"_s.arg(symbol.left(3)).arg(day));
            }
        }
        store.put(u"logs/locks/2026-05-19/024658.123Z-locks-1-2.jsonl"_s, "{}");
        QObject::connect(&search, &BlobSearch::found, &search, [this](const QVector<BlobInfo> &objects) {
            for (const auto &object : objects)
                found += object.key;
        });
        QObject::connect(&search, &BlobSearch::progressed, &search,
                         [this] { mostWaiting = std::max(mostWaiting, search.figures().waiting); });
        QObject::connect(&search, &BlobSearch::finished, &search, [this](const Result<Done> &result) { end = result; });
    }

    static QString keyOf(const QString &exchange, const QString &symbol, int day, const QString &id)
    {
        return u"logs/%1/%2/2026-05-%3/order-%4.json"_s.arg(exchange, symbol).arg(day, 2, 10, QChar(u'0')).arg(id);
    }
    void put(const QString &exchange, const QString &symbol, int day, const QString &id)
    {
        store.put(keyOf(exchange, symbol, day, id), "{}");
    }
    void addFill(const QString &orderId, const QString &requestId, int day, int hour = 12)
    {
        Fill fill;
        fill.exchange = ExchangeId::Bybit;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = orderId;
        fill.requestId = requestId;
        fill.createdAt = QDateTime(QDate(2026, 5, day), QTime(hour, 0), Qt::UTC).toSecsSinceEpoch();
        ledger.fills.append(fill);
    }
    [[nodiscard]] bool ends(const BlobQuery &query)
    {
        found.clear();
        search.start(query); // Tells of the end of the one before, if there was one.
        end.reset();
        return QTest::qWaitFor([this] { return end.has_value(); }, 30'000);
    }
};

} // namespace hoox::tests

class BlobSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderThatTheLedgerKnowsCostsNoListing_BL3()
    {
        SearchBench bench;
        bench.put(u"bybit"_s, u"BTCUSDT"_s, 19, u"77"_s);
        bench.addFill(u"77"_s, {}, 19);
        QVERIFY(bench.ends({u"77"_s}));
        QVERIFY(bench.end->has_value());
        QCOMPARE(bench.found, QStringList{SearchBench::keyOf(u"bybit"_s, u"BTCUSDT"_s, 19, u"77"_s)});
        QCOMPARE(bench.store.lists, 0);
    }

    void aLogOfTheDayBeforeIsFoundByItsKey_BL3()
    {
        SearchBench bench;
        bench.put(u"bybit"_s, u"BTCUSDT"_s, 18, u"77"_s); // Sent before midnight, filled after it.
        bench.addFill(u"77"_s, {}, 19, 0);
        QVERIFY(bench.ends({u"77"_s}));
        QCOMPARE(bench.found, QStringList{SearchBench::keyOf(u"bybit"_s, u"BTCUSDT"_s, 18, u"77"_s)});
        QCOMPARE(bench.store.lists, 0);
    }

    void anOrderIdThatNoKeyCanHoldIsFoundInTheFoldersToo_BL3()
    {
        SearchBench bench;
        for (const auto &id : {u"a/50%"_s, u"50%25"_s, u"x\ny"_s}) {
            const auto key = orderLogKey(u"bybit"_s, u"BTCUSDT"_s, 1'779'158'827, id);
            bench.store.put(key->text(), "{}");
            QVERIFY(bench.ends({id}));
            QCOMPARE(bench.found, QStringList{key->text()});
        }
        QCOMPARE(BlobLinks::nameStart(u"a/5"_s), u"order-a%2F5"_s);
        QVERIFY(BlobLinks::nameStart({}).isEmpty());
    }

    void anOrderWithoutFillsIsLookedForInTheFoldersNewestFirst_BL3()
    {
        SearchBench bench;
        bench.put(u"bybit"_s, u"BTCUSDT"_s, 20, u"lost"_s);
        QVERIFY(bench.ends({u"lost"_s}));
        QCOMPARE(bench.found, QStringList{SearchBench::keyOf(u"bybit"_s, u"BTCUSDT"_s, 20, u"lost"_s)});
        QVERIFY2(bench.store.lists < 60, qPrintable(QString::number(bench.store.lists))); // Of 91.
        QVERIFY(bench.mostWaiting > 0);
        const auto lists = bench.store.lists;
        QVERIFY(bench.ends({u"never"_s}));
        QVERIFY(bench.found.isEmpty());
        QVERIFY(bench.end->has_value());
        QCOMPARE(bench.store.lists - lists, 1 + 2 + 4 + 80 + 1); // All folders once, and the trade reports.
    }

    void aLogNearAKnownDayIsThreeListingsAway_BL3()
    {
        SearchBench bench;
        bench.put(u"bybit"_s, u"BTCUSDT"_s, 18, u"near~"_s + QString(32, u'a'));
        QVERIFY(bench.ends({u"near"_s, {}, u"bybit"_s, u"BTCUSDT"_s, QDate(2026, 5, 18), QDate(2026, 5, 20)}));
        QCOMPARE(bench.found.size(), 1);
        QVERIFY(bench.store.lists <= 4);
        QCOMPARE(bench.store.heads, 0);
    }

    void anotherOrderOfTheSameBeginningIsNotFound_BL3()
    {
        SearchBench bench;
        bench.put(u"bybit"_s, u"BTCUSDT"_s, 19, u"771"_s);
        QVERIFY(bench.ends({u"77"_s}));
        QVERIFY(bench.found.isEmpty());
    }

    void aPeriodOfASymbolStreamsItsLogsAndReports_BL3()
    {
        SearchBench bench;
        bench.store.put(u"trade-reports/bybit/ETHUSDT/2026-05-04T02-46-58-123Z-1.json"_s, "{}");
        bench.store.put(u"trade-reports/bybit/ETHUSDT/2026-05-06T02-46-58-123Z-2.json"_s, "{}");
        BlobQuery query;
        query.symbol = u"ETHUSDT"_s;
        query.from = QDate(2026, 5, 5);
        query.to = QDate(2026, 5, 6);
        QVERIFY(bench.ends(query));
        bench.found.sort();
        QCOMPARE(bench.found, (QStringList{SearchBench::keyOf(u"binance"_s, u"ETHUSDT"_s, 5, u"ETH5"_s),
                                           SearchBench::keyOf(u"binance"_s, u"ETHUSDT"_s, 6, u"ETH6"_s),
                                           SearchBench::keyOf(u"bybit"_s, u"ETHUSDT"_s, 5, u"ETH5"_s),
                                           SearchBench::keyOf(u"bybit"_s, u"ETHUSDT"_s, 6, u"ETH6"_s),
                                           u"trade-reports/bybit/ETHUSDT/2026-05-06T02-46-58-123Z-2.json"_s}));
        QCOMPARE(bench.search.figures().found, 5);
    }

    void aRequestIdFindsBothHalvesAcrossMidnight_BL3()
    {
        SearchBench bench;
        const auto request = u"requests/2026-05-18/%1.json"_s.arg(kSearchId);
        const auto response = u"responses/2026-05-19/%1.json"_s.arg(kSearchId);
        bench.store.put(request, "{}");
        bench.store.put(response, "{}");
        for (int day = 1; day <= 20; ++day)
            bench.store.put(u"requests/2026-05-%1/%2.json"_s.arg(day, 2, 10, QChar(u'0')).arg(QString(36, u'x')), "{}");
        BlobQuery query;
        query.requestId = kSearchId;
        QVERIFY(bench.ends(query));
        bench.found.sort();
        QCOMPARE(bench.found, (QStringList{request, response}));
        // By a fill of it, without a listing.
        bench.addFill(u"x"_s, kSearchId, 19, 0);
        query.from = QDate(2026, 5, 1);
        const auto lists = bench.store.lists;
        QVERIFY(bench.ends(query));
        bench.found.sort();
        QCOMPARE(bench.found, (QStringList{request, response}));
        QCOMPARE(bench.store.lists, lists);
    }

    void aCancelledSearchSaysSoAndAsksNoMore_BL3()
    {
        SearchBench bench;
        const auto stopping = connect(&bench.search, &BlobSearch::progressed, &bench.search, [&bench] {
            if (bench.store.lists > 3)
                bench.search.cancel();
        });
        QVERIFY(bench.ends({u"never"_s}));
        disconnect(stopping);
        QCOMPARE(bench.end->error().kind, Error::Kind::Cancelled);
        const auto lists = bench.store.lists;
        QTest::qWait(0);
        QCOMPARE(bench.store.lists, lists);
        QVERIFY(!bench.search.isRunning());
        // A newer one drops the older: its answers reach nobody.
        bench.search.start({u"never"_s});
        QVERIFY(bench.search.isRunning());
        QVERIFY(bench.ends({u"BTC7"_s, {}, u"bybit"_s, u"BTCUSDT"_s}));
        QCOMPARE(bench.found, QStringList{SearchBench::keyOf(u"bybit"_s, u"BTCUSDT"_s, 7, u"BTC7"_s)});
    }

    void aPeriodIsTypedAsOneDayOrTwo_BL3()
    {
        BlobQuery query;
        QVERIFY(query.setDays(u" 2026-05-19 "_s));
        QVERIFY(query.from == QDate(2026, 5, 19) && query.to == query.from);
        QVERIFY(query.setDays(u"2026-05-01.."_s));
        QVERIFY(query.from == QDate(2026, 5, 1) && !query.to.isValid());
        for (const auto &text : {u"2026-02-30"_s, u"1..2..3"_s, u"yesterday"_s, u"2026-05-01..x"_s})
            QVERIFY(!query.setDays(text));
        QCOMPARE(query.from, QDate(2026, 5, 1));
        QVERIFY(query.setDays({}));
        QVERIFY(query.isEmpty());
    }

    void aTierThatFailsIsToldAndNotAskedOnAndOn_BL3()
    {
        SearchBench bench;
        bench.store.listError = Error{Error::Kind::Offline, u"blobs"_s, {}, Error::Cause::Plain};
        QVERIFY(bench.ends({u"never"_s}));
        QCOMPARE(bench.end->error().kind, Error::Kind::Offline);
        QVERIFY(bench.store.lists <= BlobSearch::kMostAtOnce);
        bench.store.listError.reset();
        bench.ledger.failure = Error{Error::Kind::Busy, u"ledger"_s, {}, Error::Cause::Plain};
        QVERIFY(bench.ends({u"BTC7"_s, {}, u"bybit"_s})); // The folders tell without the ledger.
        QCOMPARE(bench.found.size(), 1);
    }

    void manyFoldersAreSearchedInBoundedSteps_BL3()
    {
        SearchBench bench;
        bench.store.objects.clear();
        for (int number = 0; number < 1'000; ++number)
            bench.store.put(u"logs/bybit/S%1/2026-05-19/order-1.json"_s.arg(number), "{}");
        for (int number = 0; number < 100'000; ++number)
            bench.store.put(u"logs/bybit/S5/2026-05-18/order-%1.json"_s.arg(number), "{}");
        BlobQuery query;
        query.from = query.to = QDate(2026, 5, 18);
        QVERIFY(bench.ends(query));
        QCOMPARE(bench.found.size(), 100'000);
        QCOMPARE(bench.search.figures().seen, 100'000);
        QVERIFY(bench.mostWaiting < 1'100);
    }
};

HOOX_TEST(BlobSearchTest);
#include "BlobSearchTest.moc"
