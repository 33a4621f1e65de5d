#include "models/alarms/ConditionAlarms.h"
#include "models/alarms/AlarmHerald.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Rules (AL-1), and when somebody is told (KR-31).
class ConditionAlarmsTest : public QObject
{
    Q_OBJECT

    static AlertFacts failed(qint64 count)
    {
        AlertFacts facts;
        facts.failedToday = count;
        return facts;
    }
    static bool holds(const AlarmList &list, AlarmKind kind)
    {
        const auto lines = list.lines();
        return std::any_of(lines.cbegin(), lines.cend(),
                           [kind](const Alarm &alarm) { return alarm.kind == kind && alarm.holds; });
    }
    static TierReading slow(MeteredTier tier, int minutes)
    {
        TierReading reading{tier, {}, {}};
        reading.read.verdict = minutes > 0 ? SpeedVerdict::Over : SpeedVerdict::Ok;
        reading.read.minutesOver = minutes;
        return reading;
    }

private Q_SLOTS:
    void ordersThatFailTogetherAreAnAlertAndThoseOfAnHourAgoAreNot_AL1()
    {
        FixedClock clock;
        AlarmList list(clock);
        ConditionAlarms conditions(list, clock, {});
        conditions.look(failed(40)); // before anybody looked
        QVERIFY(!holds(list, AlarmKind::FillsFailed));
        conditions.look(failed(42));
        QVERIFY(!holds(list, AlarmKind::FillsFailed));
        clock.advance(9min);
        conditions.look(failed(43));
        QVERIFY(holds(list, AlarmKind::FillsFailed));
        QCOMPARE(list.lines().constFirst().detail, u"3"_s);
        clock.advance(9min);
        conditions.look(failed(43));
        clock.advance(9min);
        conditions.look(failed(43));
        QVERIFY(!holds(list, AlarmKind::FillsFailed));
        QCOMPARE(list.lines().size(), 1); // it waits for a hand
    }

    void aNewDayBeginsWithNoFailureAndALedgerThatWasPutBackWithItsOwn_AL1()
    {
        FixedClock clock;
        AlarmList list(clock);
        ConditionAlarms conditions(list, clock, {});
        conditions.look(failed(40));
        clock.advance(24h);
        conditions.look(failed(2));
        QVERIFY(!holds(list, AlarmKind::FillsFailed));
        conditions.look(failed(3));
        QVERIFY(holds(list, AlarmKind::FillsFailed));
        list.acknowledge(AlarmKind::FillsFailed);
        conditions.look(failed(1)); // an older backup
        QVERIFY(!holds(list, AlarmKind::FillsFailed));
    }

    void whatIsNotKnownNeitherRaisesAnAlertNorEndsOne_AL1()
    {
        FixedClock clock;
        AlarmList list(clock);
        ConditionAlarms conditions(list, clock, {});
        conditions.look({});
        QVERIFY(list.lines().isEmpty());
        AlertFacts facts;
        facts.positionsThatDiffer = 2;
        facts.isReplicaStale = true;
        conditions.look(facts);
        QVERIFY(holds(list, AlarmKind::PositionsDiffer) && holds(list, AlarmKind::ReplicaStale));
        conditions.look({});
        QVERIFY(holds(list, AlarmKind::PositionsDiffer) && holds(list, AlarmKind::ReplicaStale));
        facts.positionsThatDiffer = 0;
        facts.isReplicaStale = false;
        conditions.look(facts);
        QVERIFY(!holds(list, AlarmKind::PositionsDiffer) && !holds(list, AlarmKind::ReplicaStale));
        QCOMPARE(list.lines().size(), 2);
    }

    void aTierIsAnAlertOnceItIsOverForLongEnough_AL1()
    {
        FixedClock clock;
        AlarmList list(clock);
        ConditionAlarms conditions(list, clock, {});
        AlertFacts facts;
        facts.tiers = {slow(MeteredTier::Blobs, 9), slow(MeteredTier::Config, 0)};
        conditions.look(facts);
        QVERIFY(list.lines().isEmpty());
        facts.tiers = {slow(MeteredTier::Blobs, 10), slow(MeteredTier::Config, 12)};
        conditions.look(facts);
        QCOMPARE(list.lines().size(), 1); // one line, two tiers
        QCOMPARE(list.lines().constFirst().subjectCount, 2);
        facts.tiers = {slow(MeteredTier::Blobs, 0), slow(MeteredTier::Config, 0)};
        conditions.look(facts);
        QVERIFY(!holds(list, AlarmKind::TierOver));
    }

    void aBudgetIsAnAlertFromItsShareOn_HL1()
    {
        FixedClock clock;
        AlarmList list(clock);
        ConditionAlarms conditions(list, clock, {});
        AlertFacts facts;
        FuelGauge gauge{UsageItem::KvWrites, freeLimitOf(UsageItem::KvWrites), {}, {}, {}};
        facts.gauges = {gauge};
        conditions.look(facts); // not known
        gauge.used = 799;
        facts.gauges = {gauge};
        conditions.look(facts);
        QVERIFY(list.lines().isEmpty());
        gauge.used = 800;
        facts.gauges = {gauge};
        conditions.look(facts);
        QVERIFY(holds(list, AlarmKind::BudgetShort));
    }

    void aRuleThatIsSwitchedOffEndsWhatItRaisedAndRaisesNothing_AL1()
    {
        FixedClock clock;
        AlarmList list(clock);
        ConditionAlarms conditions(list, clock, {});
        AlertFacts facts = failed(0);
        facts.positionsThatDiffer = 1;
        facts.isReplicaStale = true;
        facts.tiers = {slow(MeteredTier::Locks, 30)};
        conditions.look(facts);
        facts.failedToday = 9;
        conditions.look(facts);
        QCOMPARE(list.lines().size(), 4);
        AlertRules none;
        none.failedFills = none.positionsDiffer = none.staleReplica = none.slowTier = none.shortBudget = false;
        conditions.setRules(none);
        for (const auto kind :
             {AlarmKind::FillsFailed, AlarmKind::PositionsDiffer, AlarmKind::ReplicaStale, AlarmKind::TierOver}) {
            QVERIFY(!holds(list, kind));
            list.acknowledge(kind);
        }
        conditions.look(facts);
        QVERIFY(list.lines().isEmpty());
    }

    void rulesAreKeptAndWhatIsOutOfRangeFallsBack_AL1()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QCOMPARE(AlertRules::load(settings), AlertRules());
        AlertRules rules;
        rules.failedFillsFrom = 7;
        rules.failedFillsWithin = 30min;
        rules.slowTier = false;
        rules.shortBudgetFrom = 50;
        rules.withSound = true;
        rules.save(settings);
        QCOMPARE(AlertRules::load(settings), rules);
        settings.setValue("alerts/failedFillsFrom", 0);
        settings.setValue("alerts/failedFillsWithin", 100000);
        settings.setValue("alerts/shortBudgetFrom", u"many"_s);
        const auto fallen = AlertRules::load(settings);
        QCOMPARE(fallen.failedFillsFrom, AlertRules().failedFillsFrom);
        QCOMPARE(fallen.failedFillsWithin, AlertRules().failedFillsWithin);
        QCOMPARE(fallen.shortBudgetFrom, AlertRules().shortBudgetFrom);
    }

    void aBadNightIsToldOnceAMinuteAtMostTheMostPressingFirst_KR31()
    {
        FixedClock clock;
        AlarmList list(clock);
        AlarmHerald herald(list, clock);
        QSignalSpy due(&herald, &AlarmHerald::due);
        // 1,000 events in 10 minutes.
        for (int at = 0; at < 1000; ++at) {
            clock.advance(600ms);
            const auto kind = at % 3 == 0   ? AlarmKind::StateUnknown
                              : at % 3 == 1 ? AlarmKind::FillsFailed
                                            : AlarmKind::TierOver;
            list.report(kind, QString::number(at % 7), true);
            list.report(kind, QString::number(at % 7), false);
            if (at % 10 == 9) {
                list.acknowledge(AlarmKind::StateUnknown);
                list.acknowledge(AlarmKind::FillsFailed);
            }
            herald.tick();
        }
        QVERIFY2(due.count() >= 1 && due.count() <= 10, qPrintable(QString::number(due.count())));
        QCOMPARE(due.constFirst().at(0).value<Alarm>().kind, AlarmKind::StateUnknown);
    }

    void whatWasAcknowledgedMeanwhileIsNotToldAndLowOnesNever_KR31()
    {
        FixedClock clock;
        AlarmList list(clock);
        AlarmHerald herald(list, clock);
        QSignalSpy due(&herald, &AlarmHerald::due);
        list.report(AlarmKind::DrillOverdue, {}, true);
        list.report(AlarmKind::ClockOff, {}, true);
        list.acknowledge(AlarmKind::ClockOff);
        herald.tick();
        QCOMPARE(due.count(), 0);
        list.report(AlarmKind::ReplicaStale, {}, true);
        list.happened(AlarmKind::EngagedElsewhere, u"agent"_s);
        herald.tick();
        QCOMPARE(due.count(), 1);
        QCOMPARE(due.constFirst().at(1).toInt(), 2);
        list.report(AlarmKind::Diverged, {}, true);
        herald.tick();
        QCOMPARE(due.count(), 1); // a minute has not passed
        clock.advance(1min);
        herald.tick();
        QCOMPARE(due.count(), 2);
        herald.tick();
        QCOMPARE(due.count(), 2); // told once
    }

    void whatStillHoldsIsToldAgainWhenItIsRaisedAgain_KR30()
    {
        FixedClock clock;
        AlarmList list(clock);
        AlarmHerald herald(list, clock);
        QSignalSpy due(&herald, &AlarmHerald::due);
        list.report(AlarmKind::StateUnknown, {}, true);
        herald.tick();
        list.acknowledge(AlarmKind::StateUnknown);
        clock.advance(AlarmList::kRaisedAgainAfter);
        list.tick();
        herald.tick();
        QCOMPARE(due.count(), 2);
    }
};

HOOX_TEST(ConditionAlarmsTest);
#include "ConditionAlarmsTest.moc"
