#include "models/alarms/KillAlarms.h"

#include "tests/support/DrillBench.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the kill switch says, as alarms.
class KillAlarmsTest : public QObject
{
    Q_OBJECT

    struct Bench : DrillBench
    {
        explicit Bench(bool hasGateway = false) : DrillBench(hasGateway) {}
        AlarmList alarms{clock};
        KillAlarms feed{kill, drill, alarms, clock};

        [[nodiscard]] std::optional<Alarm> alarm(AlarmKind kind) const
        {
            for (const auto &line : alarms.lines()) {
                if (line.kind == kind)
                    return line;
            }
            return std::nullopt;
        }
    };

private Q_SLOTS:
    void aReleaseByAnotherHandIsAnAlarmUpToItsAcknowledgementHere_KR25_KR30()
    {
        Bench bench;
        QVERIFY(await(bench.store.put(u"trade:kill_switch"_s, "true", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Engaged);
        QVERIFY(await(bench.store.put(u"trade:kill_switch"_s, "false", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_VERIFY(bench.alarm(AlarmKind::ReleasedElsewhere));
        bench.pass(12s);
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        QVERIFY(bench.alarm(AlarmKind::ReleasedElsewhere)->holds);
        QCOMPARE(bench.alarm(AlarmKind::ReleasedElsewhere)->subjects, QStringList(u"agent"_s));
        QCOMPARE(bench.alarm(AlarmKind::ReleasedElsewhere)->detail, u"trade:kill_switch true → false"_s);
        QVERIFY(bench.kill.acknowledge(u"ann"_s, u"called the agent's owner"_s));
        QTRY_VERIFY(!bench.alarm(AlarmKind::ReleasedElsewhere));
    }

    void aReleaseOfWhatWasEngagedHereIsToldWithItsSourceAndBothValues_KR25()
    {
        Bench bench;
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        bench.kill.engage(u"ann"_s, u"runaway"_s);
        QTRY_COMPARE(bench.kill.snapshot().phase, KillPhase::Propagating);
        QVERIFY(await(bench.store.put(u"global:kill_switch"_s, "false", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_VERIFY(!bench.kill.snapshot().global.engaged);
        QVERIFY(await(bench.store.put(u"trade:kill_switch"_s, "false", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_VERIFY(bench.alarm(AlarmKind::Diverged));
        QCOMPARE(bench.alarm(AlarmKind::Diverged)->detail, u"agent: trade:kill_switch true → false"_s);
    }

    void anEngageByAnotherHandIsToldWithItsSourceAndBothValues_KR25_KS7()
    {
        Bench bench;
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        QVERIFY(await(bench.store.put(u"trade:kill_switch"_s, "true", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_VERIFY(bench.alarm(AlarmKind::EngagedElsewhere));
        const auto alarm = *bench.alarm(AlarmKind::EngagedElsewhere);
        QCOMPARE(alarm.subjects, QStringList(u"agent"_s));
        QCOMPARE(alarm.detail, u"trade:kill_switch — → true"_s);
        QVERIFY(!alarm.holds);
    }

    void aStateThatIsNotKnownForAWhileIsAnAlarmAndStaysOne_KR11_KR30()
    {
        Bench bench;
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        bench.feed.tick();
        bench.clock.advance(10s); // no read came: stale
        bench.feed.tick();
        QCOMPARE(bench.kill.snapshot().state, KillState::Unknown);
        QVERIFY(!bench.alarm(AlarmKind::StateUnknown)); // one lost answer is none
        bench.clock.advance(11s);
        bench.feed.tick();
        QVERIFY(bench.alarm(AlarmKind::StateUnknown));
        bench.kill.tick();
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        bench.feed.tick();
        QVERIFY(!bench.alarm(AlarmKind::StateUnknown)->holds);
        bench.alarms.acknowledge(AlarmKind::StateUnknown);
        QVERIFY(!bench.alarm(AlarmKind::StateUnknown));
    }

    void anOverdueDrillIsALowAlarm_KR27()
    {
        Bench bench;
        QVERIFY(!bench.alarm(AlarmKind::DrillOverdue)); // the audit log was not read yet
        bench.drill.refresh();
        QTRY_VERIFY(bench.alarm(AlarmKind::DrillOverdue));
        QCOMPARE(levelOf(AlarmKind::DrillOverdue), AlarmLevel::Low);
    }

    void anEngageOfAnotherProfileIsAnAlarmThatStaysWhenItIsFinishedThere_KR06_KR30()
    {
        Bench bench;
        KillIntentJournal other(bench.folder.filePath(u"kill-journal.jsonl"_s), u"prod"_s);
        KillEvent event{KillEvent::Kind::EngageAsked, u"i-1"_s, bench.clock.nowUtc(), u"bob"_s, {}};
        QVERIFY(await(other.append(event)));
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        const auto change = [&bench](const QByteArray &value) { // which has the journal read as well
            QVERIFY(await(bench.store.put(u"trade:kill_switch"_s, value, {u"agent"_s, {}})));
            bench.kill.refresh();
        };
        change("yes");
        QTRY_VERIFY(bench.alarm(AlarmKind::EngageOpenElsewhere));
        QCOMPARE(bench.alarm(AlarmKind::EngageOpenElsewhere)->subjects, QStringList(u"prod"_s));
        event.kind = KillEvent::Kind::EngageWritten;
        QVERIFY(await(other.append(event)));
        change("on");
        QTRY_VERIFY(!bench.alarm(AlarmKind::EngageOpenElsewhere)->holds);
        bench.alarms.acknowledge(AlarmKind::EngageOpenElsewhere);
        QVERIFY(!bench.alarm(AlarmKind::EngageOpenElsewhere));
    }

    void aKeyThatMovesUnderTheBrakeIsNoEngage_KR25()
    {
        Bench bench;
        for (const auto &key : {u"trade:kill_switch"_s, u"global:kill_switch"_s})
            QVERIFY(await(bench.store.put(key, "true", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_VERIFY(bench.kill.snapshot().trade.engaged && bench.kill.snapshot().global.engaged);
        for (const auto kind : {AlarmKind::EngagedElsewhere, AlarmKind::ChangedElsewhere})
            bench.alarms.acknowledge(kind);
        QVERIFY(await(bench.store.put(u"trade:kill_switch"_s, "false", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_VERIFY(bench.alarm(AlarmKind::ChangedElsewhere));
        QVERIFY(!bench.alarm(AlarmKind::EngagedElsewhere));
        QCOMPARE(bench.alarm(AlarmKind::ChangedElsewhere)->detail, u"trade:kill_switch true → false"_s);
    }

    void whatIsNotKnownJustNowHasNotEnded_KR30()
    {
        Bench bench;
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        bench.feed.tick();
        bench.clock.advance(10s);
        bench.feed.tick();
        bench.clock.advance(11s);
        bench.feed.tick();
        QVERIFY(bench.alarm(AlarmKind::StateUnknown)->holds);
        bench.kill.engage(u"ann"_s, {}); // *Engaging* is not *Unknown*, and no key was read
        QCOMPARE(bench.kill.snapshot().state, KillState::Engaging);
        QVERIFY(bench.alarm(AlarmKind::StateUnknown)->holds);
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Engaged);
        QVERIFY(!bench.alarm(AlarmKind::StateUnknown)->holds);
        // Diverged, and then no read.
        QTRY_COMPARE(bench.kill.snapshot().phase, KillPhase::Propagating);
        for (const auto &key : {u"trade:kill_switch"_s, u"global:kill_switch"_s})
            QVERIFY(await(bench.store.put(key, "false", {u"agent"_s, {}})));
        bench.kill.refresh();
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Diverged);
        bench.clock.advance(10s);
        bench.feed.tick();
        QCOMPARE(bench.kill.snapshot().state, KillState::Unknown);
        QVERIFY(bench.alarm(AlarmKind::Diverged)->holds);
    }
};

HOOX_TEST(KillAlarmsTest);
#include "KillAlarmsTest.moc"
