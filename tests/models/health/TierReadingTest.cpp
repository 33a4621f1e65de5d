#include "models/health/TierReading.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;

class TierReadingTest : public QObject
{
    Q_OBJECT

    static void note(TierMeter &meter, MeteredTier tier, std::chrono::nanoseconds took, int times,
                     MeteredWork work = MeteredWork::Read)
    {
        for (int at = 0; at < times; ++at)
            meter.note(tier, work, took);
    }
    static TierReading reading(const TierMeter &meter, MeteredTier tier, bool isRemote = false)
    {
        return readTiers(meter, isRemote).at(static_cast<int>(tier));
    }

private Q_SLOTS:
    void aTierThatNobodyAskedIsNotMeasuredAndNotOk_HL1()
    {
        FixedClock clock;
        const TierMeter meter(clock);
        for (const auto &tier : readTiers(meter, true)) {
            QCOMPARE(tier.verdict(), SpeedVerdict::NotMeasured);
            QVERIFY(!tier.lastOk());
        }
    }

    void targetsAreThoseOfTheDesign_HL1()
    {
        FixedClock clock;
        const TierMeter meter(clock);
        const auto all = readTiers(meter, false);
        const QVector<std::chrono::microseconds> reads{2ms, 1ms, 5ms, 35ms};
        const QVector<std::chrono::microseconds> writes{5ms, 10s, 12ms, 50ms};
        for (int at = 0; at < all.size(); ++at) {
            QCOMPARE(all.at(at).read.target, reads.at(at));
            QCOMPARE(all.at(at).write.target, writes.at(at));
        }
    }

    void aTailOfFewSamplesIsChanceSoTheMedianIsJudged_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Ledger, 1ms, 90);
        note(meter, MeteredTier::Ledger, 40ms, 9);
        QCOMPARE(reading(meter, MeteredTier::Ledger).verdict(), SpeedVerdict::Ok); // 99
        note(meter, MeteredTier::Ledger, 40ms, 1);
        QCOMPARE(reading(meter, MeteredTier::Ledger).verdict(), SpeedVerdict::Over);
        QVERIFY(reading(meter, MeteredTier::Ledger).read.judgesTail());
    }

    void aSlowWriteAloneIsOverToo_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Locks, 1ms, 5);
        note(meter, MeteredTier::Locks, 9ms, 5, MeteredWork::Write);
        const auto locks = reading(meter, MeteredTier::Locks);
        QCOMPARE(locks.read.verdict, SpeedVerdict::Ok);
        QCOMPARE(locks.verdict(), SpeedVerdict::Over);
    }

    void behindTheNetworkTwiceTheQuickestAnswerIsAllowedOnTop_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Blobs, 30ms, 1);
        note(meter, MeteredTier::Blobs, 90ms, 20);
        QCOMPARE(reading(meter, MeteredTier::Blobs, false).verdict(), SpeedVerdict::Over); // a disk
        const auto remote = reading(meter, MeteredTier::Blobs, true);
        QCOMPARE(remote.read.network, 60ms);
        QCOMPARE(remote.read.allowed(), 95ms);
        QCOMPARE(remote.verdict(), SpeedVerdict::Ok);
        note(meter, MeteredTier::Blobs, 200ms, 40);
        QCOMPARE(reading(meter, MeteredTier::Blobs, true).verdict(), SpeedVerdict::Over);
        QVERIFY(!reading(meter, MeteredTier::Ledger, true).read.network); // a copy on this computer
    }

    void whereTheWayThereIsNotKnownNothingIsJudged_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Blobs, 300ms, 20, MeteredWork::Write);
        QCOMPARE(reading(meter, MeteredTier::Blobs, true).verdict(), SpeedVerdict::NotMeasured);
        QCOMPARE(reading(meter, MeteredTier::Blobs, false).verdict(), SpeedVerdict::Over);
    }

    void oneSlowAnswerAfterTheStartIsAMinuteAndNoHour_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Locks, 9ms, 1);
        QCOMPARE(reading(meter, MeteredTier::Locks).verdict(), SpeedVerdict::Over);
        QCOMPARE(reading(meter, MeteredTier::Locks).minutesOver(), 1);
    }

    void itSaysForHowManyMinutesATierIsOver_HL1()
    {
        FixedClock clock;
        TierMeter meter(clock);
        note(meter, MeteredTier::Locks, 100us, 50);
        for (int minute = 0; minute < 4; ++minute) {
            clock.advance(1min);
            if (minute != 1) // a minute in which nothing was done
                note(meter, MeteredTier::Locks, 9ms, 50);
        }
        const auto locks = reading(meter, MeteredTier::Locks);
        QCOMPARE(locks.verdict(), SpeedVerdict::Over);
        QCOMPARE(locks.minutesOver(), 4);
    }
};

HOOX_TEST(TierReadingTest);
#include "TierReadingTest.moc"
