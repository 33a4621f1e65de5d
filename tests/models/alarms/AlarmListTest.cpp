#include "models/alarms/AlarmList.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AlarmListTest : public QObject
{
    Q_OBJECT

    static constexpr std::array kAll{
        AlarmKind::ReleasedElsewhere,   AlarmKind::Diverged,      AlarmKind::StateUnknown,
        AlarmKind::EngageOpenElsewhere, AlarmKind::NotInAuditLog, AlarmKind::JournalDamaged,
        AlarmKind::EngagedElsewhere,    AlarmKind::ClockOff,      AlarmKind::ChangedElsewhere,
        AlarmKind::DrillOverdue,        AlarmKind::SpoolStands};

private Q_SLOTS:
    void anAlarmStaysWhenItsConditionEndsUntilAHandAcknowledgesIt_KR30()
    {
        FixedClock clock;
        AlarmList list(clock);
        list.report(AlarmKind::StateUnknown, {}, true);
        list.report(AlarmKind::StateUnknown, {}, false);
        clock.advance(24h);
        list.tick();
        QCOMPARE(list.lines().size(), 1);
        QVERIFY(!list.lines().first().holds);
        QCOMPARE(list.figures().open, 1);
        const QSignalSpy acknowledged(&list, &AlarmList::acknowledged);
        list.acknowledge(AlarmKind::StateUnknown);
        QVERIFY(list.lines().isEmpty());
        QCOMPARE(acknowledged.count(), 1);
        list.acknowledge(AlarmKind::StateUnknown);
        QCOMPARE(acknowledged.count(), 1);
    }

    void whatStillHoldsIsRaisedAgainAQuarterOfAnHourLater_KR30()
    {
        FixedClock clock;
        AlarmList list(clock);
        list.report(AlarmKind::Diverged, {}, true);
        list.acknowledge(AlarmKind::Diverged);
        QCOMPARE(list.figures().open, 0);
        QCOMPARE(list.lines().size(), 1); // still so, and still in sight
        clock.advance(15min - 1s);
        list.tick();
        QCOMPARE(list.figures().open, 0);
        clock.advance(1s);
        list.tick();
        QCOMPARE(list.figures().open, 1);
        list.acknowledge(AlarmKind::Diverged);
        list.report(AlarmKind::Diverged, {}, false);
        QVERIFY(list.lines().isEmpty()); // acknowledged and over
        list.report(AlarmKind::Diverged, {}, true);
        QCOMPARE(list.figures().open, 1); // came back
    }

    void whatIsReportedAgainWithoutAChangeIsNotRaisedAgain_KR31()
    {
        FixedClock clock;
        AlarmList list(clock);
        for (int second = 0; second < 100; ++second)
            list.report(AlarmKind::StateUnknown, {}, true);
        QCOMPARE(list.lines().first().times, 1);
        QCOMPARE(list.figures().raised, 1);
        list.report(AlarmKind::DrillOverdue, {}, false);
        QCOMPARE(list.lines().size(), 1); // an end of nothing is nothing
    }

    void whatGoesOnWithAnotherDetailTellsItWithoutBeingRaised_KR31()
    {
        FixedClock clock;
        AlarmList list(clock);
        list.report(AlarmKind::ClockOff, {}, true, u"1.2 s behind"_s);
        list.report(AlarmKind::ClockOff, {}, true, u"an hour behind"_s);
        QCOMPARE(list.lines().first().detail, u"an hour behind"_s);
        QCOMPARE(list.lines().first().times, 1);
    }

    void thoseThatHoldAreCountedAndNamed_KR30()
    {
        FixedClock clock;
        AlarmList list(clock);
        for (const auto &profile : {u"a"_s, u"b"_s})
            list.report(AlarmKind::EngageOpenElsewhere, profile, true);
        QCOMPARE(list.lines().first().subjectCount, 2);
        list.report(AlarmKind::EngageOpenElsewhere, u"a"_s, false);
        QCOMPARE(list.lines().first().subjectCount, 1);
        QCOMPARE(list.lines().first().subjects, QStringList(u"b"_s));
    }

    void oneIsAcknowledgedWithAWordAndALevelAsAWhole_KR30()
    {
        FixedClock clock;
        AlarmList list(clock);
        const QSignalSpy acknowledged(&list, &AlarmList::acknowledged);
        list.report(AlarmKind::Diverged, {}, true);
        list.report(AlarmKind::FillsFailed, {}, true);
        list.happened(AlarmKind::EngagedElsewhere, u"agent"_s);
        list.report(AlarmKind::DrillOverdue, {}, true);
        list.acknowledge(AlarmKind::DrillOverdue, u"on Friday"_s);
        QCOMPARE(acknowledged.constLast().at(1).toString(), u"on Friday"_s);
        list.acknowledgeAll(AlarmLevel::High, u"known"_s);
        QCOMPARE(acknowledged.size(), 3);
        QCOMPARE(acknowledged.constLast().at(1).toString(), u"known"_s);
        QCOMPARE(list.figures().open, 1); // the critical one
        QCOMPARE(list.lines().constFirst().kind, AlarmKind::Diverged);
        QVERIFY(!list.lines().constFirst().isAcknowledged);
    }

    void aShelfHasAnEndAndCallsNobodyUntilThen_KR30()
    {
        FixedClock clock;
        AlarmList list(clock);
        list.report(AlarmKind::TierOver, u"blobs"_s, true);
        const QSignalSpy raised(&list, &AlarmList::raised);
        QVERIFY(list.shelve(AlarmKind::TierOver, 60min, u"known outage"_s));
        QCOMPARE(list.lines().size(), 1); // in the list all the same
        QCOMPARE(list.lines().constFirst().shelvedUntil, clock.nowUtc().addSecs(3600));
        QCOMPARE(list.figures().open, 0);
        list.report(AlarmKind::TierOver, u"locks"_s, true); // another subject is no reason to call either
        clock.advance(59min);
        list.tick();
        QVERIFY(raised.isEmpty());
        clock.advance(1min);
        list.tick();
        QCOMPARE(raised.size(), 1);
        QCOMPARE(list.figures().open, 1);
        // Over meanwhile, it waits for a hand at the end: nothing leaves the list by itself.
        QVERIFY(list.shelve(AlarmKind::TierOver, 24h)); // no longer than a shift
        QCOMPARE(list.lines().constFirst().shelvedUntil, clock.nowUtc().addSecs(8 * 3600));
        list.report(AlarmKind::TierOver, u"blobs"_s, false);
        list.report(AlarmKind::TierOver, u"locks"_s, false);
        QCOMPARE(list.lines().size(), 1);
        clock.advance(8h);
        list.tick();
        QCOMPARE(list.figures().open, 1);
        list.acknowledge(AlarmKind::TierOver);
        QVERIFY(list.lines().isEmpty());
    }

    void aCriticalOneIsNotShelved_KR30()
    {
        FixedClock clock;
        AlarmList list(clock);
        for (const auto kind : kAll) {
            list.report(kind, {}, true);
            QCOMPARE(list.shelve(kind, 15min), levelOf(kind) != AlarmLevel::Critical);
            list.settle(kind);
            QVERIFY(!list.shelve(kind, 15min)); // not there
        }
    }

    void whatIsSettledElsewhereGoesWithoutAnAcknowledgementOfItsOwn_KR30()
    {
        FixedClock clock;
        AlarmList list(clock);
        const QSignalSpy acknowledged(&list, &AlarmList::acknowledged);
        list.report(AlarmKind::ReleasedElsewhere, {}, true);
        list.settle(AlarmKind::ReleasedElsewhere);
        QVERIFY(list.lines().isEmpty());
        QVERIFY(acknowledged.isEmpty());
    }

    void aBadNightOfAThousandEventsIsAtMostTenLinesCriticalFirst_KR31()
    {
        FixedClock clock;
        AlarmList list(clock);
        QRandomGenerator random(31);
        for (int event = 0; event < 1000; ++event) {
            clock.advance(600ms);
            const auto kind = kAll.at(random.bounded(static_cast<quint32>(kAll.size())));
            const auto subject = u"subject %1"_s.arg(random.bounded(50));
            if (random.bounded(3) == 0)
                list.happened(kind, subject, u"detail %1"_s.arg(event));
            else
                list.report(kind, subject, random.bounded(2) == 0);
            list.tick();
            QVERIFY(list.lines().size() <= 10);
        }
        const auto lines = list.lines();
        QCOMPARE(lines.size(), std::min(qsizetype(kAll.size()), AlarmList::kMostLines)); // each kind once
        for (qsizetype at = 1; at < lines.size(); ++at)
            QVERIFY(levelOf(lines.at(at - 1).kind) <= levelOf(lines.at(at).kind));
        for (const auto &line : lines) {
            QVERIFY(line.subjects.size() <= 3);
            QVERIFY(line.subjectCount <= 50);
        }
        // Nobody acknowledged: each kind was raised once, whatever it repeated.
        QVERIFY(list.figures().raised <= int(kAll.size()));
    }

    void aStormOfSubjectsDoesNotFillTheMemory_KR31()
    {
        FixedClock clock;
        AlarmList list(clock);
        for (int event = 0; event < 20'000; ++event)
            list.happened(AlarmKind::NotInAuditLog, u"subject %1"_s.arg(event));
        QCOMPARE(list.lines().first().subjectCount, 1000);
        QCOMPARE(list.lines().first().times, 20'000);
    }

    void howOftenOneIsRaisedIsTheAverageOfTheLastHour_KR31()
    {
        FixedClock clock;
        AlarmList list(clock);
        for (int hour = 0; hour < 6; ++hour) {
            list.happened(AlarmKind::NotInAuditLog, u"a"_s);
            list.acknowledge(AlarmKind::NotInAuditLog);
            clock.advance(10min);
        }
        QCOMPARE(list.figures().raised, 6);
        QCOMPARE(list.figures().often, 1.0);
        clock.advance(50min + 1s);
        QCOMPARE(list.figures().raised, 0);
        // In the first ten minutes the average is of ten minutes, not of one second.
        AlarmList fresh(clock);
        fresh.happened(AlarmKind::NotInAuditLog, u"a"_s);
        QCOMPARE(fresh.figures().often, 1.0);
    }
};

HOOX_TEST(AlarmListTest);
#include "AlarmListTest.moc"
