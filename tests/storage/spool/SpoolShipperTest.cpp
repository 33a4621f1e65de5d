#include "storage/spool/SpoolShipper.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SpoolShipperTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FixedClock clock;
        QTemporaryDir place;
        MemoryBlobStore blobs;
        FolderSpool spool{place.filePath(u"spool/p"_s), clock};
        SpoolShipper shipper{spool, blobs, clock, [] { return 1.0; }};

        void put(const QString &key, const QByteArray &bytes)
        {
            QVERIFY(await(spool.put(*BlobKey::parse(key), bytes, {})));
        }
        [[nodiscard]] bool isDone() const { return shipper.isEmpty(); }
        void failWith(const std::optional<Error> &error)
        {
            blobs.writeFault = [error](const QString &) { return error; };
        }
        [[nodiscard]] std::chrono::milliseconds wait() const { return shipper.standing().nextTryIn.value_or(-1ms); }
    };

private Q_SLOTS:
    void whatWaitsGoesInOrder_BL2()
    {
        Bench bench;
        for (const auto *key : {"logs/b", "logs/a", "logs/c"})
            bench.put(QString::fromLatin1(key), key);
        bench.shipper.start();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.blobs.tried, QStringList({u"logs/b"_s, u"logs/a"_s, u"logs/c"_s}));
        QCOMPARE(bench.blobs.objects.value("logs/a"), QByteArray("logs/a"));
        QCOMPARE(bench.shipper.standing().shipped, 3);
        QVERIFY(bench.shipper.standing().leads);
        bench.put(u"logs/d"_s, "later"); // wakes it
        QTRY_VERIFY(bench.blobs.objects.contains("logs/d"));
    }

    void aTierThatFailsIsAskedLessAndLess_BL2()
    {
        Bench bench;
        bench.failWith(Error{Error::Kind::Offline, u"r2"_s, {}, Error::Cause::Plain});
        bench.put(u"logs/a"_s, "a");
        bench.shipper.start();
        for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
            QTRY_COMPARE(bench.wait(), std::chrono::milliseconds(expected));
            QCOMPARE(bench.shipper.standing().error->kind, Error::Kind::Offline);
            QTRY_COMPARE(bench.shipper.standing().census.facts.waiting, 1);
            bench.clock.advance(expected - 1ms);
            bench.shipper.tick();
            QCOMPARE(bench.wait(), 1ms);
            bench.clock.advance(1ms);
            bench.shipper.tick();
        }
        QVERIFY(bench.shipper.oldestAge() >= 180s);
        bench.failWith({});
        bench.clock.advance(60s);
        QTRY_VERIFY(bench.isDone());
        QVERIFY(!bench.shipper.standing().error);
        QVERIFY(!bench.shipper.standing().nextTryIn);
    }

    void aPutDoesNotHurryATierThatFails()
    {
        Bench bench;
        bench.failWith(Error{Error::Kind::Timeout, {}, {}, Error::Cause::Plain});
        bench.put(u"logs/a"_s, "a");
        bench.shipper.start();
        QTRY_COMPARE(bench.wait(), 1000ms);
        bench.put(u"logs/b"_s, "b");
        QTRY_COMPARE(bench.shipper.standing().census.facts.waiting, 2);
        QCOMPARE(bench.blobs.tried.size(), 1);
        bench.failWith({});
        bench.shipper.shipNow();
        QTRY_VERIFY(bench.isDone());
    }

    void whatIsDeniedWaitsForAHand_BL2()
    {
        Bench bench;
        bench.failWith(Error{Error::Kind::Denied, {}, {}, Error::Cause::WrongCredentials});
        bench.put(u"logs/a"_s, "a");
        bench.shipper.start();
        QTRY_COMPARE(bench.wait(), 60'000ms);
        QVERIFY(bench.shipper.standing().needsHand);
        QCOMPARE(await(bench.spool.facts())->waiting, 1);
    }

    void anObjectAtFaultDoesNotHoldUpTheOthers_BL2()
    {
        Bench bench;
        bench.blobs.writeFault = [](const QString &key) -> std::optional<Error> {
            if (key == u"logs/huge")
                return Error{Error::Kind::Full, key, {}, Error::Cause::TooLarge};
            return std::nullopt;
        };
        QSignalSpy told(&bench.shipper, &SpoolShipper::told);
        bench.put(u"logs/huge"_s, "x");
        bench.put(u"logs/a"_s, "a");
        bench.shipper.start();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(told.size(), 1);
        QTRY_COMPARE(bench.shipper.standing().census.damaged, 1);
        QCOMPARE(bench.shipper.standing().damage->key, u"logs/huge"_s);
        QVERIFY(bench.blobs.objects.contains("logs/a"));
    }

    void theSameObjectThereAlreadyIsShipped_BL2()
    {
        Bench bench;
        bench.blobs.put(u"logs/a.json"_s, "same");
        bench.put(u"logs/a.json"_s, "same");
        bench.shipper.start();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.blobs.objects.size(), 1);
        QVERIFY(!bench.shipper.standing().collision);
    }

    void anotherObjectThereAlreadyStaysAndOursGoesBesideIt_BL2()
    {
        Bench bench;
        QSignalSpy told(&bench.shipper, &SpoolShipper::told);
        bench.blobs.put(u"logs/x.y/a.json"_s, "theirs");
        for (int twice = 0; twice < 2; ++twice)
            bench.put(u"logs/x.y/a.json"_s, "ours");
        bench.shipper.start();
        QTRY_VERIFY(bench.isDone());
        const auto md5 = QCryptographicHash::hash("ours", QCryptographicHash::Md5).toHex();
        QCOMPARE(bench.blobs.objects.keys(), QByteArrayList({"logs/x.y/a.json", "logs/x.y/a~" + md5 + ".json"}));
        QCOMPARE(bench.blobs.objects.value("logs/x.y/a.json"), QByteArray("theirs"));
        QCOMPARE(told.size(), 2);
        QCOMPARE(bench.shipper.standing().collision->subject, u"logs/x.y/a.json"_s);
        QCOMPARE(SpoolShipper::besideKey(*BlobKey::parse(u"a.b/.c"_s), u"0"_s)->text(), u"a.b/.c~0"_s);
    }

    void aLargeFileIsUploadedUnlessItIsThere_BL7()
    {
        Bench bench;
        const auto source = bench.place.filePath(u"ledger.db"_s);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ledger") == 6);
        file.close();
        const auto key = *BlobKey::parse(u"backups/ledger/2026-05-19/ledger.db"_s);
        for (int twice = 0; twice < 2; ++twice)
            QVERIFY(await(bench.spool.putFile(key, source)));
        bench.shipper.start();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.blobs.tried, QStringList{key.text()});
        QCOMPARE(bench.blobs.objects.value(key.text().toUtf8()), QByteArray("ledger"));
    }

    void oneOfTwoShipsAndTheOtherTakesOver_BL2()
    {
        Bench bench;
        auto first = std::make_unique<FolderSpool>(bench.place.filePath(u"spool/p"_s), bench.clock);
        auto other = std::make_unique<SpoolShipper>(*first, bench.blobs, bench.clock, [] { return 1.0; });
        bench.put(u"logs/a"_s, "a");
        other->start();
        QTRY_VERIFY(other->isEmpty());
        bench.shipper.start();
        QTRY_VERIFY(bench.isDone());
        QVERIFY(!bench.shipper.standing().leads);
        other.reset();
        first.reset(); // as if it had died
        bench.put(u"logs/b"_s, "b");
        QTRY_VERIFY(bench.blobs.objects.contains("logs/b"));
        QVERIFY(bench.shipper.standing().leads);
    }

    void aReadOnlyProfileShipsNothing()
    {
        Bench bench;
        SpoolShipper shipper(bench.spool, bench.blobs, bench.clock, [] { return 1.0; }, {.mayShip = false});
        bench.put(u"logs/a"_s, "a");
        shipper.start();
        QTRY_COMPARE(shipper.standing().census.facts.waiting, 1);
        QVERIFY(bench.blobs.tried.isEmpty());
    }
};

HOOX_TEST(SpoolShipperTest);
#include "SpoolShipperTest.moc"
