#include "tests/storage/blobs/AuditDesk.h"

#include "storage/spool/SpoolShipper.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QSignalSpy>

#include <sys/resource.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What is found, and what is not called a finding.
class BlobAuditFindingsTest : public QObject, private AuditDesk
{
    Q_OBJECT

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

    void whatSaysNothingOfALogIsNoFinding_BL5()
    {
        Bench bench;
        bench.ledger.fills = {filled(u"1"_s, 1, 2)};
        bench.blobs.put(key(u"1"_s), executionLog(u"1"_s, "1", "2"));
        const Error others[] = {{Error::Kind::Corrupt, key(u"1"_s), {}, Error::Cause::TornAnswer},
                                {Error::Kind::Corrupt, key(u"1"_s), {}, Error::Cause::BadAnswer},
                                {Error::Kind::Corrupt, u"index.db"_s, {}, Error::Cause::DamagedFile},
                                {Error::Kind::Full, u"index.db"_s, {}, Error::Cause::DiskFull},
                                {Error::Kind::NotFound, u"bucket"_s, {}, Error::Cause::WrongId}};
        for (const auto &error : others) {
            bench.blobs.readError = error;
            const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep());
            QVERIFY(!report);
            QCOMPARE(report.error(), error);
        }
    }

    void aLogThatIsGoneSinceItWasListedIsDamage_BL5()
    {
        Bench bench;
        bench.ledger.fills = {filled(u"1"_s, 1, 2)};
        bench.blobs.put(key(u"1"_s), executionLog(u"1"_s, "1", "2"));
        bench.blobs.readError = Error{Error::Kind::NotFound, key(u"1"_s), {}, Error::Cause::Plain};
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep());
        QVERIFY(report && !report->agrees());
        QCOMPARE(report->damaged, 1);
        QCOMPARE(report->damage.at(0).subject, key(u"1"_s));
        QCOMPARE(report->damage.at(0).detail, u"gone since it was listed"_s);
    }

    void aLogThatIsTooLargeIsNotCountedAsRead_BL5()
    {
        Bench bench;
        bench.ledger.fills = {filled(u"1"_s, 1, 2)};
        bench.blobs.put(key(u"1"_s), "x");
        bench.blobs.readError = Error{Error::Kind::Full, key(u"1"_s), {}, Error::Cause::TooLarge};
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep());
        QVERIFY(report);
        QCOMPARE(report->blobs, 1);
        QCOMPARE(report->read, 0);
        QCOMPARE(report->damaged, 0);
        QCOMPARE(report->notComparable, 1);
        QCOMPARE(bench.blobs.reads, 1);
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
        audit.start({BlobAudit::Depth::Names, {}, {}, {}});
        audit.cancel();
        QTRY_COMPARE(finished.size(), 1);
        for (int n = 0; n < 20; ++n) {
            BlobAudit dropped(bench.ledger, bench.blobs, bench.spool);
            dropped.start({BlobAudit::Depth::Names, {}, {}, {}});
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

HOOX_TEST(BlobAuditFindingsTest);
#include "BlobAuditFindingsTest.moc"
