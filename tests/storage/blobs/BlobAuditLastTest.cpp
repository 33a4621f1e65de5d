#include "storage/blobs/BlobAuditLast.h"

#include "storage/blobs/BlobAudit.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class BlobAuditLastTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FixedClock clock;
        QTemporaryDir place;
        FakeLedger ledger;
        MemoryBlobStore blobs;
        FolderSpool spool{place.filePath(u"spool"_s), clock};
        QString file = place.filePath(u"verify/run.db"_s);
    };

    static Result<BlobAuditReport> verify(Bench &bench, const BlobAuditQuestion &question)
    {
        BlobAudit audit(bench.ledger, bench.blobs, bench.spool, bench.file);
        std::optional<Result<BlobAuditReport>> found;
        connect(&audit, &BlobAudit::finished, &audit,
                [&found](const Result<BlobAuditReport> &report) { found = report; });
        audit.start(question);
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 60'000))
            return fail(Error::Kind::Timeout);
        return *found;
    }

    static BlobAuditLast someLast()
    {
        BlobAuditLast last;
        last.question.depth = BlobAuditQuestion::Depth::Deep;
        last.question.period = {1'779'062'400, std::numeric_limits<qint64>::max()};
        last.question.of = u"here\nand there"_s;
        last.question.asOf = QDateTime::fromMSecsSinceEpoch(1'779'158'827'123, Qt::UTC);
        last.found.asOf = last.question.asOf;
        last.found.fills = 9'007'199'254'740'993; // no double holds it
        last.found.mismatched = 3;
        return last;
    }

private Q_SLOTS:
    void whatARunFoundIsKeptForReportsAndABrokenOneLeavesIt_BL5_RP1()
    {
        Bench bench;
        QCOMPARE(readLastAudit(bench.file).value(), std::nullopt);
        const auto day = QDateTime(QDate(2026, 5, 19), {}, Qt::UTC).toSecsSinceEpoch();
        Fill fill;
        fill.id = u"fill"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = u"none"_s;
        fill.createdAt = day + 60;
        bench.ledger.fills = {fill};
        const BlobAuditQuestion question{BlobAudit::Depth::Names, {day, day + 86'400}, u"here"_s, bench.clock.nowUtc()};
        QVERIFY(verify(bench, question));
        const auto last = readLastAudit(bench.file).value();
        QVERIFY(last.has_value());
        QVERIFY(last->question.isSameAs(question));
        QCOMPARE(last->found.orders, 1);
        QCOMPARE(last->found.ordersWithoutBlob, 1);
        QVERIFY(!last->found.agrees());
        bench.ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}};
        QVERIFY(!verify(bench, question));
        QCOMPARE(readLastAudit(bench.file).value(), last);
    }

    void itComesBackAsItWasKept_BL5()
    {
        Bench bench;
        QVERIFY(QDir().mkpath(QFileInfo(bench.file).path()));
        QVERIFY(writeLastAudit(bench.file, someLast()).has_value());
        QCOMPARE(readLastAudit(bench.file).value(), someLast());
    }

    void aFileThatWasCutOrLacksACountSaysNothing_BL5()
    {
        Bench bench;
        QVERIFY(QDir().mkpath(QFileInfo(bench.file).path()));
        QVERIFY(writeLastAudit(bench.file, someLast()).has_value());
        QFile kept(bench.file + u".last.json"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto whole = kept.readAll();
        kept.close();
        const auto without = QByteArray(whole).replace("blobs_without_fill", "blobs_without_fills");
        for (const auto &broken : {whole.left(whole.size() / 2), without, QByteArray("[]"), QByteArray()}) {
            QVERIFY(kept.open(QIODevice::WriteOnly));
            kept.write(broken);
            kept.close();
            QCOMPARE(readLastAudit(bench.file).error().kind, Error::Kind::Corrupt);
        }
    }
};

HOOX_TEST(BlobAuditLastTest);
#include "BlobAuditLastTest.moc"
