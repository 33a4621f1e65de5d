#include "models/kill/KillSwitch.h"

#include "tests/support/ScheduledKill.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kTrade = u"trade:kill_switch"_s;
const auto kGlobal = u"global:kill_switch"_s;

} // namespace

/// What goes wrong between a press and the edge, one at a time.
class KillScenarioTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<KillDesk> m_desk;

    [[nodiscard]] KillState state() const { return m_desk->state(); }
    [[nodiscard]] KillPhase phase() const { return m_desk->phase(); }
    [[nodiscard]] ScheduledConfig &edge() { return m_desk->config; }
    void writesAre(Fate fate)
    {
        edge().writeFate = [fate] { return fate; };
    }
    void readsAre(Fate fate)
    {
        edge().readFate = [fate] { return fate; };
    }
    void engage()
    {
        m_desk->kill->engage(u"ann"_s, u"runaway"_s);
        KillDesk::hear();
    }
    void release()
    {
        QVERIFY(m_desk->kill->release(u"ann"_s, u"fixed"_s));
        KillDesk::hear();
    }
    void toSettled()
    {
        engage();
        m_desk->passPolling(12s);
        QCOMPARE(phase(), KillPhase::Settled);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<KillDesk>();
        m_desk->restart();
        KillDesk::hear();
        QCOMPARE(state(), KillState::Trading);
    }
    void cleanup() { m_desk.reset(); }

    void aWriteThatWasDoneWithoutAnAnswerIsFoundByTheReadBack_KS3_KR24()
    {
        writesAre(Fate::DoneButLost);
        engage();
        QVERIFY(edge().isEngaged());
        QCOMPARE(state(), KillState::Engaging); // Nobody here knows yet.
        m_desk->pass(5s);
        QCOMPARE(state(), KillState::Engaged); // The keys say so, whatever became of the answers.
        m_desk->passPolling(5s);
        QCOMPARE(edge().value(kGlobal), QByteArray()); // The second write waits for the first one's word…
        writesAre(Fate::Works);
        m_desk->passPolling(4s);
        QCOMPARE(phase(), KillPhase::Propagating); // …and both are needed.
    }

    void aRefusalIsNotBelievedWhenTheKeysSayOtherwise_KR24()
    {
        writesAre(Fate::DoneButFailed);
        engage();
        QCOMPARE(state(), KillState::Engaged);
        QCOMPARE(phase(), KillPhase::Propagating);
    }

    void anAnswerOfTheLastClickIsNotTakenForTheNextOnes_KS3_KR05()
    {
        edge().delay = [] { return 4; };
        writesAre(Fate::AnsweredLate);
        engage();
        writesAre(Fate::Lost);
        m_desk->kill->engage(u"bob"_s, u"again"_s);
        KillDesk::hear();
        m_desk->passPolling(4s);              // The first click's answer comes, and starts nothing.
        QCOMPARE(phase(), KillPhase::Stored); // By what it did, which the read back told.
        QCOMPARE(edge().puts, 2);             // Each click's first key.
        QCOMPARE(m_desk->kill->snapshot().changedBy, u"bob"_s);
    }

    void aLateReleaseAfterAnEngageIsSeenAndNeverTrading_KS1_KR23()
    {
        toSettled();
        edge().delay = [] { return 5; };
        writesAre(Fate::Late);
        release();
        QVERIFY(edge().isEngaged()); // On its way.
        writesAre(Fate::Works);
        engage();
        QCOMPARE(state(), KillState::Engaged);
        m_desk->passPolling(12s);
        // The release's packet came after the engage's: one key is left, and it is not called settled.
        QCOMPARE(edge().value(kTrade), QByteArray("false"));
        QCOMPARE(phase(), KillPhase::Stored);
        QVERIFY(!m_desk->kill->allowsOrders());
    }

    void anEngageDuringAReleaseWins_KS2_KR05()
    {
        toSettled();
        writesAre(Fate::Lost);
        release();
        QCOMPARE(state(), KillState::Releasing);
        writesAre(Fate::Works);
        engage();
        QCOMPARE(phase(), KillPhase::Propagating);
        QCOMPARE(edge().value(kTrade), QByteArray("true"));
        m_desk->passPolling(30s);
        QCOMPARE(phase(), KillPhase::Settled); // The release is not taken up again.
    }

    void twoConsolesThatPressAtOnceAgree_KS7()
    {
        ScheduledJournal theirJournal;
        RandomIds theirIds;
        KillSwitch theirs(edge(), theirJournal, m_desk->clock, theirIds);
        theirs.start();
        KillDesk::hear();
        QCOMPARE(theirs.snapshot().state, KillState::Trading);
        m_desk->kill->engage(u"ann"_s, {});
        theirs.engage(u"bob"_s, {});
        KillDesk::hear();
        QCOMPARE(phase(), KillPhase::Propagating);
        QCOMPARE(theirs.snapshot().phase, KillPhase::Propagating);
        m_desk->passPolling(12s);
        theirs.tick();
        KillDesk::hear();
        QVERIFY(theirs.release(u"bob"_s, u"fixed"_s));
        KillDesk::hear();
        m_desk->passPolling(3s);
        QCOMPARE(state(), KillState::Diverged); // Ann engaged, and nobody here released.
        QVERIFY(!m_desk->kill->allowsOrders());
        QCOMPARE(theirs.snapshot().state, KillState::Releasing);
    }

    void anAgentThatEngagesUnderTheOperatorsOwnWriteIsNoHarm_KS7()
    {
        QSignalSpy elsewhere(m_desk->kill.get(), &KillSwitch::changedElsewhere);
        edge().delay = [] { return 3; };
        writesAre(Fate::Late);
        m_desk->kill->engage(u"ann"_s, {});
        edge().set(kTrade, "true", u"agent"_s);
        KillDesk::hear();
        m_desk->pass(2s);
        QCOMPARE(phase(), KillPhase::Stored); // Whoever wrote it, a worker stops by it.
        writesAre(Fate::Works);
        m_desk->passPolling(12s);
        QVERIFY(phase() == KillPhase::Propagating || phase() == KillPhase::Settled);
        QCOMPARE(elsewhere.size(), 0); // What was asked for here is not reported as another's.
    }

    void theGlobalKeyAloneStopsTradingAndIsReleasedAlone_KS1_KS4()
    {
        edge().set(kGlobal, "on", u"agent"_s);
        m_desk->passPolling(3s);
        QCOMPARE(state(), KillState::Engaged);
        QCOMPARE(phase(), KillPhase::Stored);
        QVERIFY(!m_desk->kill->allowsOrders());
        const auto before = edge().puts;
        release();
        QCOMPARE(edge().puts, before + 1);
        QCOMPARE(edge().value(kGlobal), QByteArray("false"));
        QVERIFY(edge().value(kTrade).isEmpty());
    }

    void anOldValueOfTheEdgeAfterAWriteIsNeverTrading_KS1_KR23()
    {
        engage();
        QCOMPARE(phase(), KillPhase::Propagating);
        readsAre(Fate::Stale);
        m_desk->passPolling(4s);
        QCOMPARE(state(), KillState::Diverged);
        QVERIFY(!m_desk->kill->allowsOrders());
        readsAre(Fate::Works);
        m_desk->passPolling(4s);
        QCOMPARE(state(), KillState::Engaged);
    }

    void anOldValueOfTheEdgeWhileEngagingIsNoConfirmation_KR24()
    {
        readsAre(Fate::Stale);
        engage();
        m_desk->passPolling(20s);
        QVERIFY(state() == KillState::Engaging || state() == KillState::Engaged);
        readsAre(Fate::Works);
        m_desk->passPolling(12s);
        QCOMPARE(state(), KillState::Engaged);
    }

    void aReadThatBeganBeforeTheWriteConfirmsNothing_KR24()
    {
        toSettled();
        edge().delay = [] { return 3; };
        readsAre(Fate::AnsweredLate);
        m_desk->pass(2s); // Asked while both keys were true.
        for (const auto &key : {kTrade, kGlobal})
            edge().set(key, "false", u"agent"_s);
        readsAre(Fate::Lost);
        writesAre(Fate::Lost);
        engage();
        m_desk->pass(1s);
        m_desk->pass(1s); // Its answer is here: true, and old.
        QCOMPARE(state(), KillState::Engaging);
        QVERIFY(!edge().isEngaged());
    }

    void anAnswerThatLacksAKeyIsUnknown_KS1_KR11()
    {
        edge().set(kGlobal, "true", u"agent"_s);
        readsAre(Fate::Torn); // Without the key that holds.
        m_desk->passPolling(3s);
        QCOMPARE(state(), KillState::Unknown);
        readsAre(Fate::Works);
        m_desk->passPolling(3s);
        QCOMPARE(state(), KillState::Engaged);
    }

    void anEngageWhileOfflineIsSentWhenTheStoreIsBack_KS3_KR13()
    {
        readsAre(Fate::Refused);
        writesAre(Fate::Refused);
        m_desk->passPolling(3s);
        QCOMPARE(state(), KillState::Unknown);
        engage();
        m_desk->passPolling(600s);
        QCOMPARE(state(), KillState::Engaging);
        QVERIFY(m_desk->kill->snapshot().tries > 50); // Without end, and not slower than every 10 s and the answer.
        readsAre(Fate::Works);
        writesAre(Fate::Works);
        m_desk->passPolling(11s);
        QCOMPARE(state(), KillState::Engaged);
        QVERIFY(edge().isEngaged());
    }

    void aCrashBetweenThePacketAndItsAnswerIsResumed_KS3_KR21()
    {
        writesAre(Fate::DoneButLost);
        engage();
        QVERIFY(edge().isEngaged());
        writesAre(Fate::Works);
        m_desk->restart();
        bool isResumed = false;
        connect(m_desk->kill.get(), &KillSwitch::changed, this, [&] { isResumed |= m_desk->kill->snapshot().resumed; });
        KillDesk::hear();
        QVERIFY(isResumed);
        QCOMPARE(phase(), KillPhase::Propagating);
        QCOMPARE(edge().value(kGlobal), QByteArray("true"));
        QVERIFY(!m_desk->journal.history.openEngage);
    }

    void aCrashBetweenTheTwoKeysIsResumed_KS3_KR21()
    {
        edge().writeFate = [this] { return edge().puts % 2 == 1 ? Fate::Works : Fate::Lost; };
        engage();
        QCOMPARE(phase(), KillPhase::Stored);
        writesAre(Fate::Works);
        m_desk->restart();
        KillDesk::hear();
        QCOMPARE(phase(), KillPhase::Propagating);
        QCOMPARE(edge().value(kGlobal), QByteArray("true"));
    }

    void aWallClockThatJumpsBackwardsShortensNothing_KS1()
    {
        toSettled();
        release();
        m_desk->clock.setWall(m_desk->clock.nowUtc().addDays(-400));
        m_desk->passPolling(5s);
        QCOMPARE(state(), KillState::Releasing); // Its window is by the other clock.
        QVERIFY(!m_desk->kill->allowsOrders());
        readsAre(Fate::Lost);
        m_desk->passPolling(7s);
        QCOMPARE(state(), KillState::Unknown); // So is the age of a read.
    }

    void aWallClockThatJumpsForwardsFreshensNothing_KS1()
    {
        engage();
        m_desk->clock.setWall(m_desk->clock.nowUtc().addDays(400));
        m_desk->pass(1s);
        QCOMPARE(phase(), KillPhase::Propagating);
    }

    void afterASuspendNothingIsKnownUntilItIsReadAgain_KS1_KS5()
    {
        QVERIFY(m_desk->kill->allowsOrders());
        readsAre(Fate::Lost);
        m_desk->clock.advance(8h); // Asleep: no timer had a turn.
        QCOMPARE(state(), KillState::Unknown);
        QVERIFY(!m_desk->kill->allowsOrders());
        readsAre(Fate::Works);
        m_desk->pass(0s);
        QCOMPARE(state(), KillState::Trading);
    }

    void anEngageThatSleptThroughASuspendGoesOn_KS3()
    {
        writesAre(Fate::Lost);
        engage();
        m_desk->clock.advance(8h);
        QCOMPARE(state(), KillState::Engaging);
        writesAre(Fate::Works);
        m_desk->passPolling(3s);
        QCOMPARE(state(), KillState::Engaged);
    }

    void aRestartThatCannotReadItsJournalIsUnknown_KR23()
    {
        writesAre(Fate::Lost);
        engage();
        m_desk->journal.failsReads = true;
        m_desk->restart();
        m_desk->passPolling(20s);
        QCOMPARE(state(), KillState::Unknown);
        m_desk->journal.failsReads = false;
        writesAre(Fate::Works);
        m_desk->passPolling(3s);
        QCOMPARE(state(), KillState::Engaged); // It did hold an open engage.
    }
};

HOOX_TEST(KillScenarioTest);
#include "KillScenarioTest.moc"
