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

/// A single quotation mark stands for a double one: moc of Qt 6.4 loses its way in raw strings that have odd ones.
static QByteArray auditJsonText(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

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
        return verify(ledger, blobs, spool, BlobAuditQuestion{depth, {}, {}, {}});
    }
    static Result<BlobAuditReport> verify(Ledger &ledger, BlobStore &blobs, FolderSpool &spool,
                                          const BlobAuditQuestion &question, const QString &file = {},
                                          bool resumes = false)
    {
        BlobAudit audit(ledger, blobs, spool, file);
        std::optional<Result<BlobAuditReport>> found;
        connect(&audit, &BlobAudit::finished, &audit,
                [&found](const Result<BlobAuditReport> &report) { found = report; });
        audit.start(question, resumes);
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 60'000))
            return fail(Error::Kind::Timeout);
        return *found;
    }

    /// Whole UTC days, the last one included.
    static TimeRange days(const QDate &from, const QDate &to)
    {
        return {QDateTime(from, {}, Qt::UTC).toSecsSinceEpoch(),
                QDateTime(to.addDays(1), {}, Qt::UTC).toSecsSinceEpoch()};
    }
    static QString keyOn(const QString &orderId, const QDate &day, const QString &symbol = u"BTCUSDT"_s)
    {
        return u"logs/bybit/%1/%2/order-%3.json"_s.arg(symbol, day.toString(Qt::ISODate), orderId);
    }
    static Fill fillOn(const QString &orderId, const QDate &day)
    {
        return fill(orderId, QDateTime(day, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    }
    static QByteArray executionLog(const QString &orderId, const QByteArray &quantity, const QByteArray &price,
                                   const QByteArray &symbol = "BTCUSDT")
    {
        return auditJsonText("{'order_id':'") + orderId.toUtf8() + auditJsonText("','symbol':'") + symbol +
               auditJsonText(
                   "','calls':[{'request':{'body':{'orderId':'1','execQty':'7','execPrice':'1','execId':'no'}},") +
               auditJsonText("'response':{'body':{'result':{'list':[{'symbol':'") + symbol +
               auditJsonText("','orderId':'") + orderId.toUtf8() + auditJsonText("','execId':'e1','execQty':'") +
               quantity + auditJsonText("','execPrice':'") + price + auditJsonText("'}]}}}}]}");
    }
    static Fill filled(const QString &orderId, double quantity, double price)
    {
        auto one = fill(orderId);
        one.quantity = quantity;
        one.price = price;
        return one;
    }
    static BlobAuditQuestion deep() { return {BlobAudit::Depth::Deep, {}, u"here"_s, {}}; }

private Q_SLOTS:
    void aPeriodIsLookedAtBothWaysAndOtherDaysAreNot_BL5()
    {
        Bench bench;
        const QDate day(2026, 5, 19);
        // Before and behind: nobody asks. On its edges: an order whose log is of the day before, and one whose first
        // fill is.
        bench.ledger.fills = {fillOn(u"before"_s, day.addDays(-30)), fillOn(u"late"_s, day), fillOn(u"none"_s, day),
                              fillOn(u"early"_s, day.addDays(-1)), fillOn(u"behind"_s, day.addDays(30))};
        bench.blobs.put(keyOn(u"late"_s, day.addDays(-1)), "x");
        bench.blobs.put(keyOn(u"early"_s, day), "x");
        bench.blobs.put(keyOn(u"orphan"_s, day), "x");
        bench.blobs.put(keyOn(u"old-orphan"_s, day.addDays(-3)), "x");
        bench.blobs.put(keyOn(u"far-orphan"_s, day.addDays(40)), "x");
        const auto report =
            verify(bench.ledger, bench.blobs, bench.spool, {BlobAudit::Depth::Names, days(day, day), {}, {}});
        QVERIFY(report);
        QCOMPARE(report->fills, 2);
        QCOMPARE(report->orders, 2);
        QCOMPARE(report->blobs, 2);
        QCOMPARE(report->ordersWithoutBlob, 1);
        QCOMPARE(report->withoutBlob.at(0).orderId, u"none"_s);
        QCOMPARE(report->blobsWithoutFill, 1);
        QCOMPARE(report->withoutFill.at(0).key, keyOn(u"orphan"_s, day));
    }

    void daysThatNobodyAskedForAreNotListed_BL5()
    {
        Bench bench;
        const QDate day(2026, 5, 19);
        for (const auto &symbol : {u"BTCUSDT"_s, u"ETHUSDT"_s, u"ETHUSDT0"_s}) {
            for (int at = -100; at <= 100; ++at) {
                for (int order = 0; order < 50; ++order)
                    bench.blobs.put(keyOn(u"%1-%2"_s.arg(at + 100).arg(order), day.addDays(at), symbol), "x");
            }
        }
        const auto report =
            verify(bench.ledger, bench.blobs, bench.spool, {BlobAudit::Depth::Names, days(day, day), {}, {}});
        QVERIFY(report);
        QCOMPARE(report->blobs, 150);
        QVERIFY2(bench.blobs.lists <= 9, qPrintable(QString::number(bench.blobs.lists)));
    }

    void whatALogSaysIsComparedWithTheFills_BL5()
    {
        Bench bench;
        bench.ledger.fills = {filled(u"1"_s, 0.1, 64541.3), filled(u"1"_s, 0.2, 64541.3), filled(u"2"_s, 0.05, 64000),
                              filled(u"3"_s, 0.05, 64000),  filled(u"4"_s, 1, 2),         filled(u"5"_s, 1, 2)};
        bench.blobs.put(key(u"1"_s), executionLog(u"1"_s, "0.30", "64541.300")); // 0.1 + 0.2 is 0.3
        bench.blobs.put(key(u"2"_s), executionLog(u"2"_s, "0.05000001", "64000"));
        bench.blobs.put(key(u"3"_s), executionLog(u"3"_s, "0.05", "64000.1"));
        bench.blobs.put(key(u"4"_s), executionLog(u"4"_s, "1", "2", "ETHUSDT"));
        bench.blobs.put(key(u"5"_s), auditJsonText("{'order_id':'5'}"));
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep());
        QVERIFY(report);
        QVERIFY(!report->agrees());
        QCOMPARE(report->read, 5);
        QCOMPARE(report->mismatched, 3);
        QCOMPARE(report->notComparable, 1);
        QCOMPARE(report->differences.size(), 3);
        const auto &quantity = report->differences.at(0);
        QCOMPARE(quantity.order.key, key(u"2"_s));
        QCOMPARE(quantity.order.fillId, u"fill-2"_s);
        QCOMPARE(quantity.comparison,
                 (LogComparison{LogField::Quantity, LogComparison::Verdict::Different, u"0.05000001"_s, u"0.05"_s}));
        QCOMPARE(report->differences.at(1).comparison,
                 (LogComparison{LogField::Price, LogComparison::Verdict::Different, u"64000.1"_s, u"64000"_s}));
        QCOMPARE(report->differences.at(2).comparison,
                 (LogComparison{LogField::Symbol, LogComparison::Verdict::Different, u"ETHUSDT"_s, u"BTCUSDT"_s}));
        QCOMPARE(report->incomparable.size(), 3);
        QCOMPARE(report->incomparable.at(0).order.orderId, u"5"_s);
        QVERIFY(report->incomparable.at(0).comparison.inLog.isEmpty());
    }

    void anInterruptedRunGoesOnAndReadsNothingTwice_BL5()
    {
        Bench bench;
        constexpr int orders = 1500;
        for (int n = 0; n < orders; ++n) {
            bench.ledger.fills.append(filled(QString::number(n), 1, 2));
            bench.blobs.put(key(QString::number(n)), executionLog(QString::number(n), "1", "2"));
        }
        const auto file = bench.place.filePath(u"verify/embedded.db"_s);
        {
            BlobAudit audit(bench.ledger, bench.blobs, bench.spool, file);
            audit.start(deep());
            QTRY_VERIFY_WITH_TIMEOUT(bench.blobs.reads > 300, 60'000);
            // The program dies here.
        }
        const int readBefore = bench.blobs.reads, listed = bench.blobs.lists;
        // What was written meanwhile is of the next question.
        bench.ledger.fills.append(filled(u"later"_s, 1, 2));
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep(), file, true);
        QVERIFY(report && report->agrees());
        QVERIFY(report->wasResumed);
        QCOMPARE(report->fills, orders);
        QCOMPARE(report->blobs, orders);
        QCOMPARE(report->read, orders);
        QCOMPARE(bench.blobs.lists, listed);
        // Those that were on their way when it ended are read once more.
        QVERIFY2(bench.blobs.reads <= orders + 8, qPrintable(QString::number(bench.blobs.reads)));
        QVERIFY(readBefore > 300);
        // A run that is over is not gone on with.
        const auto next = verify(bench.ledger, bench.blobs, bench.spool, deep(), file, true);
        QVERIFY(next && !next->wasResumed);
        QCOMPARE(next->ordersWithoutBlob, 1);
    }

    void aListingThatFailedGoesOnAtItsPage_BL5()
    {
        Bench bench;
        for (int n = 0; n < 3500; ++n) {
            bench.ledger.fills.append(fill(QString::number(n)));
            bench.blobs.put(key(QString::number(n)), "x");
        }
        const auto file = bench.place.filePath(u"verify/embedded.db"_s);
        const BlobAuditQuestion names{BlobAudit::Depth::Names, {}, u"here"_s, {}};
        {
            BlobAudit audit(bench.ledger, bench.blobs, bench.spool, file);
            QSignalSpy finished(&audit, &BlobAudit::finished);
            connect(&audit, &BlobAudit::progressed, &audit, [&bench](const BlobAudit::Progress &progress) {
                if (progress.blobs >= 2000)
                    bench.blobs.listError = Error{Error::Kind::Offline, {}, {}, Error::Cause::Plain};
            });
            audit.start(names);
            QTRY_COMPARE(finished.size(), 1);
        }
        bench.blobs.listError.reset();
        const int before = bench.blobs.lists;
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, names, file, true);
        QVERIFY(report && report->agrees());
        QVERIFY(report->wasResumed);
        QCOMPARE(report->blobs, 3500);
        QCOMPARE(bench.blobs.lists, before + 2);
    }

    void anotherQuestionBeginsAnew_BL5()
    {
        Bench bench;
        for (int n = 0; n < 900; ++n) {
            bench.ledger.fills.append(filled(QString::number(n), 1, 2));
            bench.blobs.put(key(QString::number(n)), executionLog(QString::number(n), "1", "2"));
        }
        const auto file = bench.place.filePath(u"verify/embedded.db"_s);
        {
            BlobAudit audit(bench.ledger, bench.blobs, bench.spool, file);
            audit.start(deep());
            QTRY_VERIFY_WITH_TIMEOUT(bench.blobs.reads > 100, 60'000);
        }
        auto other = deep();
        other.of = u"there"_s;
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, other, file, true);
        QVERIFY(report && report->agrees() && !report->wasResumed);
        QCOMPARE(report->read, 900);
    }

    void aRunOfAnotherProcessIsLeftAlone_BL5()
    {
        Bench bench;
        const auto file = bench.place.filePath(u"verify/embedded.db"_s);
        BlobAudit first(bench.ledger, bench.blobs, bench.spool, file);
        bench.ledger.held = true;
        first.start(deep());
        QCOMPARE(verify(bench.ledger, bench.blobs, bench.spool, deep(), file, true).error().kind, Error::Kind::Busy);
        bench.ledger.release();
    }

    void aRunThatIsOverLeavesTheFileToOthers_BL5()
    {
        Bench bench;
        const auto file = bench.place.filePath(u"verify/embedded.db"_s);
        BlobAudit first(bench.ledger, bench.blobs, bench.spool, file);
        QSignalSpy finished(&first, &BlobAudit::finished);
        first.start(deep());
        QTRY_COMPARE(finished.size(), 1);
        // The window keeps it, with what it found.
        QTRY_VERIFY(verify(bench.ledger, bench.blobs, bench.spool, deep(), file).has_value());
    }

    void aLogThatCameWhileItRanIsNoOrphan_BL5()
    {
        Bench bench;
        bench.blobs.put(key(u"1"_s), "x");
        auto question = deep();
        question.asOf = bench.blobs.modified.addSecs(-1);
        const auto before = verify(bench.ledger, bench.blobs, bench.spool, question);
        QVERIFY(before && before->agrees());
        QCOMPARE(before->newerBlobs, 1);
        question.asOf = bench.blobs.modified.addSecs(1);
        QCOMPARE(verify(bench.ledger, bench.blobs, bench.spool, question)->blobsWithoutFill, 1);
    }

    void aLogThatWasSpooledWhileItRanIsNoOrphan_BL5()
    {
        Bench bench;
        QVERIFY(await(bench.spool.put(*BlobKey::parse(key(u"1"_s)), "x", {})));
        auto question = deep();
        question.asOf = bench.clock.nowUtc().addSecs(-1);
        const auto before = verify(bench.ledger, bench.blobs, bench.spool, question);
        QVERIFY(before && before->agrees());
        QCOMPARE(before->newerBlobs, 1);
        question.asOf = bench.clock.nowUtc().addSecs(1);
        const auto after = verify(bench.ledger, bench.blobs, bench.spool, question);
        QCOMPARE(after->newerBlobs, 0);
        QCOMPARE(after->blobsWithoutFill, 1);
    }

    void theLogOfAnOrderWithoutAnIdBelongsToTheFillOfItsRequest_BL5()
    {
        Bench bench;
        auto refused = fill({});
        refused.requestId = u"request-1"_s;
        refused.status = FillStatus::Failed;
        bench.ledger.fills = {refused};
        bench.blobs.put(key(u"request-1"_s), "x");
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, BlobAudit::Depth::Names);
        QVERIFY(report && report->agrees());
        QCOMPARE(report->fillsWithoutOrderId, 1);
        QCOMPARE(report->fills, 0);
        QCOMPARE(report->orders, 0);
        // It need not have one: other dialects of the ledger have no order ids, and no logs.
        bench.blobs.objects.clear();
        QVERIFY(verify(bench.ledger, bench.blobs, bench.spool, BlobAudit::Depth::Names)->agrees());
    }

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

HOOX_TEST(BlobAuditTest);
#include "BlobAuditTest.moc"
