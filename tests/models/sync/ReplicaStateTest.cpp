#include "models/sync/ReplicaState.h"

#include "tests/support/FixedClock.h"
#include "tests/support/ScriptedPuller.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;

/// When the replica is pulled, and how old it is said to be.
class ReplicaStateTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FixedClock clock;
        ScriptedPuller puller;
        ReplicaState replica{puller, clock, 30s};

        void start()
        {
            replica.start();
            QTRY_VERIFY(puller.isPulling());
        }
        void endWell()
        {
            puller.endWell(clock.nowUtc());
            QTRY_COMPARE(replica.state(), ReplicaState::State::Fresh);
        }
        void pass(std::chrono::milliseconds time)
        {
            clock.advance(time);
            replica.tick();
        }
    };

private Q_SLOTS:
    void itIsPulledAtTheStartAndEverySoOften_LG4()
    {
        Bench bench;
        bench.start();
        QCOMPARE(bench.puller.kinds.size(), 1);
        bench.endWell();
        bench.pass(29s);
        QCOMPARE(bench.puller.kinds.size(), 1);
        bench.pass(1s);
        QCOMPARE(bench.puller.kinds.size(), 2);
        // One at a time.
        bench.pass(300s);
        bench.replica.pullNow();
        QCOMPARE(bench.puller.kinds.size(), 2);
    }

    void itIsPulledByHandAtOnce_LG4()
    {
        Bench bench;
        bench.start();
        bench.endWell();
        bench.replica.pullNow(LedgerPuller::Kind::Everything);
        QCOMPARE(bench.puller.kinds.last(), LedgerPuller::Kind::Everything);
        // Cancelled by hand, none starts by itself until it is asked for again.
        bench.replica.cancel();
        QTRY_COMPARE(bench.replica.state(), ReplicaState::State::Fresh);
        bench.pass(3600s);
        QCOMPARE(bench.puller.kinds.size(), 2);
        bench.replica.pullNow();
        QCOMPARE(bench.puller.kinds.size(), 3);
    }

    void afterFailuresItIsTriedLessOftenAndNeverLessThanEveryTenMinutes_LG4()
    {
        Bench bench;
        bench.start();
        for (const auto wait : {60s, 120s, 240s, 480s, 600s, 600s}) {
            bench.puller.end(fail(Error::Kind::Offline));
            QTRY_COMPARE(bench.replica.state(), ReplicaState::State::Failed);
            const auto pulls = bench.puller.kinds.size();
            bench.pass(wait - 1s);
            QCOMPARE(bench.puller.kinds.size(), pulls);
            bench.pass(1s);
            QCOMPARE(bench.puller.kinds.size(), pulls + 1);
        }
    }

    void itsAgeIsNotMovedByTheWallClockAndItIsStaleAfterThreeIntervals_LG3()
    {
        Bench bench;
        QVERIFY(bench.replica.isStale());
        bench.start();
        bench.endWell();
        bench.clock.setWall(bench.clock.nowUtc().addDays(-1));
        bench.clock.advance(90s);
        QCOMPARE(bench.replica.age(), std::optional<std::chrono::milliseconds>(90s));
        QVERIFY(!bench.replica.isStale());
        bench.clock.advance(1ms);
        QVERIFY(bench.replica.isStale());
    }
};

HOOX_TEST(ReplicaStateTest);
#include "ReplicaStateTest.moc"
