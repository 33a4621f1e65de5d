#include "tests/storage/blobs/AuditDesk.h"

#include "storage/spool/OrderLog.h"
#include "storage/spool/SpoolShipper.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <sys/resource.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Periods, contents, and runs that are interrupted.
class BlobAuditTest : public QObject, private AuditDesk
{
    Q_OBJECT

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
        bench.blobs.put(key(u"5"_s), quotedJson("{'order_id':'5'}"));
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
        // The window keeps it, with what it found; should it die now, nothing seems to wait.
        QVERIFY(!BlobAudit::isWaiting(file));
        QTRY_VERIFY(verify(bench.ledger, bench.blobs, bench.spool, deep(), file).has_value());
    }

    void aDamagedFileOfARunIsBegunAnew_BL5()
    {
        Bench bench;
        bench.ledger.fills = {filled(u"1"_s, 1, 2)};
        bench.blobs.put(key(u"1"_s), executionLog(u"1"_s, "1", "2"));
        const auto path = bench.place.filePath(u"verify/embedded.db"_s);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        const QByteArray page = "SQLite format 3" + QByteArray(1, '\0') + QByteArray(8176, 'x');
        for (const auto &bytes : {QByteArray("no database at all"), page}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep(), path, true);
            QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
            QVERIFY(report->agrees() && !report->wasResumed);
            QCOMPARE(report->read, 1);
        }
    }

    void damageInTheMiddleOfAFileLosesNoFinding_BL5()
    {
        Bench bench;
        constexpr int orders = 200;
        for (int n = 0; n < orders; ++n) {
            bench.ledger.fills.append(filled(QString::number(n), 1, 2));
            bench.blobs.put(key(QString::number(n)), executionLog(QString::number(n), n % 10 == 0 ? "3" : "1", "2"));
        }
        const auto file = bench.place.filePath(u"verify/embedded.db"_s);
        {
            BlobAudit audit(bench.ledger, bench.blobs, bench.spool, file);
            audit.start(deep());
            QTRY_VERIFY_WITH_TIMEOUT(bench.blobs.reads > orders / 2, 60'000);
        }
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto sound = kept.readAll();
        constexpr qsizetype page = 4096;
        const auto step = sound.size() / page / 8 * page;
        QVERIFY(step > 0);
        const auto asFound = [&](const QByteArray &bytes) {
            QFile::remove(file + u"-wal"_s);
            QFile damaged(file);
            if (!damaged.open(QIODevice::WriteOnly) || damaged.write(bytes) != bytes.size())
                return false;
            damaged.close();
            auto report = verify(bench.ledger, bench.blobs, bench.spool, deep(), file, true);
            if (!report) // Damage that shows on the way ends the run; the next one begins anew.
                report = verify(bench.ledger, bench.blobs, bench.spool, deep(), file, true);
            return report && report->mismatched == orders / 10 && report->blobs == orders && report->read == orders &&
                   report->ordersWithoutBlob == 0 && report->blobsWithoutFill == 0;
        };
        QVERIFY(asFound(sound));
        for (qsizetype at = page; at + page <= sound.size(); at += step) {
            auto bytes = sound;
            bytes.replace(at, page, QByteArray(page, 'x'));
            QVERIFY2(asFound(bytes), qPrintable(u"page %1 overwritten"_s.arg(at / page)));
            bytes.replace(at, page, QByteArray(page, '\0'));
            QVERIFY2(asFound(bytes), qPrintable(u"page %1 empty"_s.arg(at / page)));
        }
        for (const auto cut : {sound.size() / 2, sound.size() - page, sound.size() - 100})
            QVERIFY2(asFound(sound.left(cut)), qPrintable(u"cut after %1 bytes"_s.arg(cut)));
    }

    void anOrderIdThatNoKeyCanHoldFindsItsLog_BL5()
    {
        Bench bench;
        auto odd = filled(u"a/50%"_s, 1, 2);
        bench.ledger.fills = {odd};
        OrderRecord record{u"request-1"_s};
        record.orderId = odd.orderId;
        record.exchange = odd.exchange;
        record.symbol = odd.symbol;
        record.createdAt = odd.createdAt;
        const auto log = orderlog::keyOf(record);
        QVERIFY(log);
        bench.blobs.put(log->text(), executionLog(u"a/50%"_s, "1", "2"));
        QCOMPARE(orderLogName(*log)->orderId, odd.orderId);
        const auto report = verify(bench.ledger, bench.blobs, bench.spool, deep());
        QVERIFY(report);
        QCOMPARE(report->ordersWithoutBlob, 0);
        QCOMPARE(report->blobsWithoutFill, 0);
        QCOMPARE(report->mismatched, 0);
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
};

HOOX_TEST(BlobAuditTest);
#include "BlobAuditTest.moc"
