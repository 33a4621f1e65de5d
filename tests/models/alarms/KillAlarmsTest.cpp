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
        QVERIFY(bench.kill.acknowledge(u"ann"_s, u"called the agent's owner"_s));
        QTRY_VERIFY(!bench.alarm(AlarmKind::ReleasedElsewhere));
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

    void anEngageOfAnotherProfileIsAnAlarmUntilItIsFinishedThere_KR06_KR30()
    {
        QTemporaryDir folder;
        Bench bench;
        KillIntentJournal other(bench.folder.filePath(u"kill-journal.jsonl"_s), u"prod"_s);
        QVERIFY(await(other.append({KillEvent::Kind::EngageAsked, u"i-1"_s, bench.clock.nowUtc(), u"bob"_s, {}})));
        QTRY_COMPARE(bench.kill.snapshot().state, KillState::Trading);
        QVERIFY(
            await(bench.store.put(u"trade:kill_switch"_s, "yes", {u"agent"_s, {}}))); // a change reads the journal too
        bench.kill.refresh();
        QTRY_VERIFY(bench.alarm(AlarmKind::EngageOpenElsewhere));
        QCOMPARE(bench.alarm(AlarmKind::EngageOpenElsewhere)->subjects, QStringList(u"prod"_s));
    }
};

HOOX_TEST(KillAlarmsTest);
#include "KillAlarmsTest.moc"
