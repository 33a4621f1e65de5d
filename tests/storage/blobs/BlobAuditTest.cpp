#include "storage/blobs/BlobAudit.h"

#include "storage/blobs/FolderBlobStore.h"
#include "storage/spool/SpoolShipper.h"
#include "tests/support/Await.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class BlobAuditTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FixedClock clock;
        QTemporaryDir place;
        FakeLedger ledger;
        MemoryBlobStore blobs;
        FolderSpool spool{place.filePath(u"spool"_s), clock};
    };
    static Fill fill(const QString &orderId, qint64 createdAt = 1'779'158'827)
    {
        Fill fill;
        fill.id = u"fill-"_s + orderId;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = orderId;
        fill.createdAt = createdAt;
        return fill;
    }
    static QString key(const QString &orderId) { return u"logs/bybit/BTCUSDT/2026-05-19/order-%1.json"_s.arg(orderId); }
    static Result<BlobAuditReport> verify(Ledger &ledger, BlobStore &blobs, FolderSpool &spool, BlobAudit::Depth depth)
    {
        BlobAudit audit(ledger, blobs, spool);
        std::optional<Result<BlobAuditReport>> found;
        connect(&audit, &BlobAudit::finished, &audit,
                [&found](const Result<BlobAuditReport> &report) { found = report; });
        audit.start(depth);
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 60'000))
            return fail(Error::Kind::Timeout);
        return *found;
    }

private Q_SLOTS:
    void whatGoesTogetherIsFoundTogetherBothWays_BL5()
    {
        Bench bench;
        // Two fills of an order, on two days; one order without a log, one whose log waits, one that is not known.
        bench.ledger.fills = {fill(u"1"_s), fill(u"1"_s, 1'779'158'827 + 86'400), fill(u"2"_s), fill(u"3"_s), fill({})};
        bench.blobs.put(key(u"1"_s), "one");
        bench.blobs.put(key(u"9"_s), "nobody's");
        bench.blobs.put(u"logs/locks/2026-05-19/1-1-1.jsonl"_s, "{}");
        QVERIFY(await(bench.spool.put(*BlobKey::parse(key(u"3"_s)), "three", {})));
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, BlobAudit::Depth::Names);
        QVERIFY(report);
        QVERIFY(!report->agrees());
        QCOMPARE(report->fills, 4);
        QCOMPARE(report->fillsWithoutOrderId, 1);
        QCOMPARE(report->orders, 3);
        QCOMPARE(report->blobs, 2);
        QCOMPARE(report->otherBlobs, 1);
        QCOMPARE(report->waiting, 1);
        QCOMPARE(report->withoutBlob,
                 (QVector<BlobMismatch>{{key(u"2"_s), u"bybit"_s, u"BTCUSDT"_s, u"2"_s, u"fill-2"_s}}));
        QCOMPARE(report->withoutFill, (QVector<BlobMismatch>{{key(u"9"_s), u"bybit"_s, u"BTCUSDT"_s, u"9"_s, {}}}));
    }

    void aRecordThatHadToGoBesideTheFirstIsOfTheSameOrder_BL5()
    {
        Bench bench;
        bench.ledger.fills = {fill(u"1"_s)};
        bench.blobs.put(key(u"1"_s), "one");
        bench.blobs.put(SpoolShipper::besideKey(*BlobKey::parse(key(u"1"_s)), QString(32, u'a'))->text(), "once more");
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, BlobAudit::Depth::Names);
        QVERIFY(report && report->agrees());
        QCOMPARE(report->blobs, 2);
        QCOMPARE(orderLogName(*BlobKey::parse(key(u"a~b"_s)))->orderId, u"a~b"_s);
    }

    void theSameOrderIdOnTwoExchangesIsTwoOrders_BL5()
    {
        Bench bench;
        auto other = fill(u"1"_s);
        other.exchange = ExchangeId::Mexc;
        bench.ledger.fills = {fill(u"1"_s), other};
        bench.blobs.put(key(u"1"_s), "one");
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, BlobAudit::Depth::Names);
        QCOMPARE(report->withoutBlob.size(), 1);
        QCOMPARE(report->withoutBlob.at(0).exchange, u"mexc"_s);
    }

    void aDamagedLogIsFoundOnlyWhenItIsRead_BL5()
    {
        Bench bench;
        FolderBlobStore blobs(bench.place.filePath(u"blobs"_s));
        bench.ledger.fills = {fill(u"1"_s), fill(u"2"_s)};
        QVERIFY(await(blobs.write(*BlobKey::parse(key(u"1"_s)), "sound")));
        QVERIFY(await(blobs.write(*BlobKey::parse(key(u"2"_s)), "sound")));
        const auto path = bench.place.filePath(u"blobs/"_s + key(u"2"_s));
        const auto info = QFileInfo(path).lastModified();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("S") == 1);
        file.flush();
        file.setFileTime(info, QFileDevice::FileModificationTime);
        file.close();
        QVERIFY(verify(bench.ledger, blobs, bench.spool, BlobAudit::Depth::Names)->agrees());
        const auto deep = verify(bench.ledger, blobs, bench.spool, BlobAudit::Depth::Deep);
        QVERIFY(deep);
        QCOMPARE(deep->damaged, 1);
        QCOMPARE(deep->damage.at(0).subject, key(u"2"_s));
    }

    void aTierThatDoesNotAnswerEndsIt()
    {
        Bench bench;
        bench.blobs.listError = Error{Error::Kind::Offline, {}, {}, Error::Cause::Plain};
        QCOMPARE(verify(bench.ledger, bench.blobs, bench.spool, BlobAudit::Depth::Names).error().kind,
                 Error::Kind::Offline);
    }

    void itCanBeCancelledAndDroppedAtAnyMoment()
    {
        Bench bench;
        for (int n = 0; n < 20'000; ++n)
            bench.ledger.fills.append(fill(QString::number(n)));
        BlobAudit audit(bench.ledger, bench.blobs, bench.spool);
        QSignalSpy finished(&audit, &BlobAudit::finished);
        audit.start(BlobAudit::Depth::Names);
        audit.cancel();
        QTRY_COMPARE(finished.size(), 1);
        for (int n = 0; n < 20; ++n) {
            BlobAudit dropped(bench.ledger, bench.blobs, bench.spool);
            dropped.start(BlobAudit::Depth::Names);
            QTest::qWait(n);
        }
    }

    void aHundredThousandKeysTakeBoundedMemory_BL5()
    {
        Bench bench;
        constexpr int orders = 100'000;
        for (int n = 0; n < orders; ++n) {
            bench.ledger.fills.append(fill(QString::number(n)));
            if (n % 100 != 0)
                bench.blobs.put(key(QString::number(n)), "x");
        }
        const auto resident = [] {
            rusage usage = {};
            ::getrusage(RUSAGE_SELF, &usage);
            return usage.ru_maxrss; // kB
        };
        const auto before = resident();
        QElapsedTimer timer;
        timer.start();
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, BlobAudit::Depth::Names);
        QVERIFY(report);
        QCOMPARE(report->orders, orders);
        QCOMPARE(report->ordersWithoutBlob, 1000);
        QCOMPARE(report->withoutBlob.size(), BlobAuditReport::kMostListed);
        qInfo("%d keys in %lld ms, %ld MB more", orders, timer.elapsed(), (resident() - before) / 1024);
        if (QByteArray(HOOX_SANITIZERS).isEmpty())
            QVERIFY(resident() - before < 120 * 1024);
    }
};

HOOX_TEST(BlobAuditTest);
#include "BlobAuditTest.moc"
