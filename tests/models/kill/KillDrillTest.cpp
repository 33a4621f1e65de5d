#include "tests/support/DrillBench.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The rehearsal of the kill switch (KR-27, safety 4.10).
class KillDrillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrillIsTheRealPressTimedToTheGatewaysRefusalAndRecorded_KR27()
    {
        DrillBench bench(true);
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        bench.drill.refresh();
        QTRY_VERIFY(bench.drill.isKnown());
        QVERIFY(!bench.drill.last());
        QVERIFY(bench.drill.isOverdue()); // never is as old as can be
        bench.drill.start();
        QCOMPARE(bench.stage(), u"armed"_s);
        QCOMPARE(bench.kill.snapshot().state, KillState::Trading); // nothing is pressed but by the operator
        bench.gateway.isSilent = true;
        bench.kill.engage(u"ann"_s, {});
        QCOMPARE(bench.stage(), u"stopping"_s);
        QTRY_COMPARE(bench.kill.snapshot().phase, KillPhase::Propagating);
        bench.clock.advance(2100ms);
        bench.gateway.answerHeld();
        QTRY_VERIFY(bench.kill.snapshot().proven);
        QCOMPARE(bench.stage(), u"stopping"_s); // proven at one place; not settled yet
        bench.gateway.isSilent = false;
        bench.pass(12s);
        QTRY_COMPARE(bench.stage(), u"proven"_s);
        QCOMPARE(bench.drill.standing().toProof, 2100ms);
        QVERIFY(bench.drill.standing().atGateway);
        QTRY_VERIFY(bench.drill.last());
        QCOMPARE(bench.drill.last()->toProof, 2100ms);
        QVERIFY(bench.drill.last()->atGateway);
        QCOMPARE(bench.drill.last()->by, u"ann@desk-1"_s);
        QVERIFY(!bench.drill.isOverdue());
        // The second half is the release as ever; then it is over.
        QCOMPARE(bench.kill.snapshot().state, KillState::Engaged); // KR-06
        QVERIFY(bench.kill.release(u"ann"_s, u"the drill is over"_s));
        for (int second = 0; second < 30 && bench.kill.snapshot().state != KillState::Trading; ++second)
            bench.pass(1s);
        QTRY_COMPARE(bench.stage(), u"idle"_s);
    }

    void aSecondPressDoesNotShortenTheTime_KR27_KR05()
    {
        DrillBench bench(true);
        QTRY_COMPARE(bench.drill.obstacle(), KillDrill::Obstacle::None);
        bench.drill.start();
        bench.kill.engage(u"ann"_s, {});
        QTRY_VERIFY(bench.kill.snapshot().proven);
        bench.clock.advance(2s);
        bench.kill.engage(u"ann"_s, {}); // as a hand does at night
        QTRY_COMPARE(bench.kill.snapshot().phase, KillPhase::Propagating);
        bench.pass(12s);
        QTRY_COMPARE(bench.stage(), u"proven"_s);
        QCOMPARE(bench.drill.standing().toProof, 0ms); // of the first press: the clock stood up to its refusal
        QVERIFY(bench.drill.standing().atGateway);
    }

    void anOldErrorOfTheGatewayDoesNotFailTheDrill_KR27()
    {
        DrillBench bench(true);
        QTRY_COMPARE(bench.drill.obstacle(), KillDrill::Obstacle::None);
        bench.gateway.next = fail(Error::Kind::Offline, u"gate"_s, u"nobody there"_s);
        bench.drill.start();
        bench.kill.engage(u"ann"_s, {});
        QTRY_VERIFY(!bench.kill.snapshot().gatewayError.isEmpty());
        bench.pass(8s);
        bench.gateway.isSilent = true;
        bench.pass(4s); // settled, asked again, and not answered yet
        QTRY_COMPARE(bench.kill.snapshot().phase, KillPhase::Settled);
        QCOMPARE(bench.stage(), u"stopping"_s);
        bench.gateway.next = GatewayAnswer{true, u"FRA"_s};
        bench.gateway.answerHeld();
        QTRY_COMPARE(bench.stage(), u"proven"_s);
    }

    void aDrillThatIsCutOffIsRecordedAsNotProven_KR27()
    {
        DrillBench bench(false);
        {
            KillDrill drill(bench.kill, bench.audit, bench.clock, {true, u"paper"_s});
            QTRY_COMPARE(drill.obstacle(), KillDrill::Obstacle::None);
            drill.start();
            bench.kill.engage(u"ann"_s, {});
        }
        const auto records = await(bench.audit.list({}));
        QCOMPARE(records->first().entry.action, u"kill.drill"_s);
        QCOMPARE(records->first().entry.result, AuditEntry::Result::Failed);
    }

    void withoutAGatewayItIsTimedToTheSettledKeys_KR27()
    {
        DrillBench bench(false);
        QTRY_COMPARE(bench.drill.obstacle(), KillDrill::Obstacle::None);
        bench.drill.start();
        bench.kill.engage(u"ann"_s, {});
        QTRY_COMPARE(bench.kill.snapshot().phase, KillPhase::Propagating);
        bench.pass(12s);
        QTRY_COMPARE(bench.stage(), u"proven"_s);
        QVERIFY(!bench.drill.standing().atGateway);
        QVERIFY(bench.drill.standing().toProof >= 10s);
        QTRY_VERIFY(bench.drill.last());
        QVERIFY(!bench.drill.last()->atGateway);
    }

    void onAProfileWhoseKeysStopRealTradingNoneIsStarted_KR27()
    {
        DrillBench bench(false, false);
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        QCOMPARE(bench.drill.obstacle(), KillDrill::Obstacle::RealProfile);
        bench.drill.start();
        QCOMPARE(bench.stage(), u"idle"_s);
    }

    void itBeginsFromTradingAloneAndOnceAtATime_KR27()
    {
        DrillBench bench(false);
        QCOMPARE(bench.drill.obstacle(), KillDrill::Obstacle::NotTrading); // not read yet
        QTRY_COMPARE(bench.drill.obstacle(), KillDrill::Obstacle::None);
        bench.drill.start();
        QCOMPARE(bench.drill.obstacle(), KillDrill::Obstacle::Running);
        bench.drill.cancel();
        QCOMPARE(bench.stage(), u"idle"_s);
        bench.kill.engage(u"ann"_s, {});
        QCOMPARE(bench.drill.obstacle(), KillDrill::Obstacle::NotTrading);
        bench.drill.start();
        QCOMPARE(bench.stage(), u"idle"_s);
    }

    void aBrakeThatAnotherHandPullsIsNoDrill_KR27()
    {
        DrillBench bench(false);
        QTRY_COMPARE(bench.drill.obstacle(), KillDrill::Obstacle::None);
        bench.drill.start();
        QVERIFY(await(bench.store.put(u"trade:kill_switch"_s, "true", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Engaged);
        QTRY_COMPARE(bench.stage(), u"idle"_s);
        bench.drill.refresh();
        QTRY_VERIFY(bench.drill.isKnown());
        QVERIFY(!bench.drill.last());
    }

    void whatWasNotProvenIsRecordedAsThatAndCountsForNothing_KR27()
    {
        DrillBench bench(true);
        QTRY_COMPARE(bench.drill.obstacle(), KillDrill::Obstacle::None);
        bench.gateway.next = fail(Error::Kind::Offline, u"gate"_s, u"nobody there"_s);
        bench.drill.start();
        bench.kill.engage(u"ann"_s, {});
        QTRY_COMPARE(bench.kill.snapshot().phase, KillPhase::Propagating);
        bench.pass(20s);
        QTRY_COMPARE(bench.stage(), u"failed"_s);
        QTRY_VERIFY(bench.drill.isKnown());
        QVERIFY(!bench.drill.last());
        QVERIFY(bench.drill.isOverdue());
        AuditQuery query;
        query.action = u"kill.drill"_s;
        const auto records = await(bench.audit.list(query));
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().entry.result, AuditEntry::Result::Failed);
        QVERIFY(records->first().entry.detail.contains(u"nobody there"_s));
        QCOMPARE(bench.kill.snapshot().state, KillState::Engaged); // the brake stays as it is (KR-06)
    }

    void afterAMonthItIsOverdue_KR27()
    {
        DrillBench bench(false);
        AuditEntry entry{u"kill.drill"_s, u"paper"_s};
        entry.detail = u"2100 ms, gateway refused"_s;
        bench.audit.post(entry);
        entry.detail = u"nonsense"_s;
        bench.audit.post(entry);
        bench.drill.refresh();
        QTRY_VERIFY(bench.drill.last());
        QCOMPARE(bench.drill.last()->toProof, 2100ms);
        bench.clock.setWall(bench.clock.nowUtc().addDays(31));
        QVERIFY(!bench.drill.isOverdue());
        bench.clock.setWall(bench.clock.nowUtc().addSecs(1));
        QVERIFY(bench.drill.isOverdue());
    }
};

HOOX_TEST(KillDrillTest);
#include "KillDrillTest.moc"
