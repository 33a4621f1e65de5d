#include "models/alarms/AlarmHistory.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AlarmHistoryTest : public QObject
{
    Q_OBJECT

    /// One run of one profile.
    struct Run
    {
        Run(const QString &file, const QString &profile, FixedClock &clock)
            : list(clock),
              history(list, {file, profile, u"ops@desk-1"_s}, clock),
              changed(&history, &AlarmHistory::changed)
        {
            history.start();
        }
        AlarmList list;
        AlarmHistory history;
        QAbstractItemModelTester tester{&history, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy changed;
    };

private Q_SLOTS:
    void whatNobodyAcknowledgedIsThereAfterARestart_KR30()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"alerts.jsonl"_s);
        FixedClock clock;
        const auto raisedAt = clock.nowUtc();
        {
            Run run(file, u"embedded"_s, clock);
            QTRY_VERIFY(!run.changed.isEmpty());
            run.list.happened(AlarmKind::EngagedElsewhere, u"agent"_s, u"trade:kill_switch false → true"_s);
            run.list.report(AlarmKind::ClockOff, {}, true);
            run.list.acknowledge(AlarmKind::ClockOff);
            run.list.report(AlarmKind::TierOver, u"blobs"_s, true);
            run.list.report(AlarmKind::TierOver, u"blobs"_s, false);
        }
        clock.advance(8h);
        Run run(file, u"embedded"_s, clock);
        QTRY_COMPARE(run.list.lines().size(), 2);
        const auto first = run.list.lines().constFirst();
        QCOMPARE(first.kind, AlarmKind::EngagedElsewhere);
        QCOMPARE(first.subjects, QStringList{u"agent"_s});
        QCOMPARE(first.detail, u"trade:kill_switch false → true"_s);
        QCOMPARE(first.firstAt, raisedAt);
        QVERIFY(!first.holds && !first.isAcknowledged);
        QCOMPARE(run.list.figures().open, 2);
        run.list.acknowledge(AlarmKind::EngagedElsewhere);
        run.list.acknowledge(AlarmKind::TierOver);
        QVERIFY(run.list.lines().isEmpty());
    }

    void whatWasAcknowledgedHereStaysSoInTheNextRun_KR30()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"alerts.jsonl"_s);
        FixedClock clock;
        {
            Run run(file, u"embedded"_s, clock);
            run.list.happened(AlarmKind::NotInAuditLog, u"audit.jsonl"_s, u"The disk is full."_s);
            run.list.acknowledge(AlarmKind::NotInAuditLog);
        }
        Run run(file, u"embedded"_s, clock);
        QTRY_COMPARE(run.history.rowCount(), 2);
        QVERIFY(run.list.lines().isEmpty());
        const auto &last = run.history.at(0);
        QCOMPARE(last.event, AlertRecord::Event::Acknowledged);
        QCOMPARE(last.by, u"ops@desk-1"_s);
        QCOMPARE(last.at, clock.nowUtc());
        QCOMPARE(run.history.at(1).event, AlertRecord::Event::Raised);
    }

    void alertsOfAnotherProfileAreTheirsAndAreNamed_KR30()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"alerts.jsonl"_s);
        FixedClock clock;
        {
            Run run(file, u"prod"_s, clock);
            run.list.report(AlarmKind::ReplicaStale, {}, true);
        }
        Run run(file, u"paper"_s, clock);
        QTRY_COMPARE(run.history.openElsewhere(), QStringList{u"prod"_s});
        QVERIFY(run.list.lines().isEmpty());
        QCOMPARE(run.history.rowCount(), 1);
        QCOMPARE(run.history.at(0).profile, u"prod"_s);
    }

    void aShelfAndItsWordOutliveTheRun_KR30()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"alerts.jsonl"_s);
        FixedClock clock;
        {
            Run run(file, u"embedded"_s, clock);
            QTRY_VERIFY(!run.changed.isEmpty());
            run.list.report(AlarmKind::TierOver, u"blobs"_s, true);
            QVERIFY(run.list.shelve(AlarmKind::TierOver, 60min, u"known outage"_s));
            run.list.report(AlarmKind::FillsFailed, {}, true);
            run.list.acknowledge(AlarmKind::FillsFailed, u"a bad symbol"_s);
        }
        const auto records = AlertFile(file).read(10);
        QCOMPARE(records->at(1).event, AlertRecord::Event::Shelved);
        QCOMPARE(records->at(1).until, clock.nowUtc().addSecs(3600));
        QCOMPARE(records->at(1).word, u"known outage"_s);
        QCOMPARE(records->at(1).by, u"ops@desk-1"_s);
        QCOMPARE(records->at(3).word, u"a bad symbol"_s);
        clock.advance(30min);
        {
            Run run(file, u"embedded"_s, clock);
            QTRY_COMPARE(run.list.lines().size(), 1);
            QCOMPARE(run.list.figures().open, 0);
            clock.advance(30min);
            run.list.tick();
            QCOMPARE(run.list.figures().open, 1);
        }
        clock.advance(-24h); // a clock that was set back does not shelve for a day
        Run run(file, u"embedded"_s, clock);
        QTRY_COMPARE(run.list.figures().open, 1);
    }

    void whatIsDecidedAtTheKillSwitchDoesNotComeBack_KR30()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"alerts.jsonl"_s);
        FixedClock clock;
        {
            Run run(file, u"embedded"_s, clock);
            run.list.report(AlarmKind::ReleasedElsewhere, {}, true);
            run.list.settle(AlarmKind::ReleasedElsewhere);
        }
        Run run(file, u"embedded"_s, clock);
        QTRY_COMPARE(run.history.rowCount(), 2);
        QVERIFY(run.list.lines().isEmpty());
    }

    void aStormIsALineOfTheHistoryAndNotAThousand_KR31()
    {
        const QTemporaryDir folder;
        FixedClock clock;
        Run run(folder.filePath(u"alerts.jsonl"_s), u"embedded"_s, clock);
        QTRY_VERIFY(!run.changed.isEmpty());
        for (int at = 0; at < 1000; ++at) {
            clock.advance(600ms);
            run.list.report(AlarmKind::TierOver, at % 2 == 0 ? u"blobs"_s : u"config"_s, true);
            run.list.report(AlarmKind::TierOver, at % 2 == 0 ? u"blobs"_s : u"config"_s, false);
        }
        QCOMPARE(run.list.lines().size(), 1);
        int raised = 0;
        for (int row = 0; row < run.history.rowCount(); ++row)
            raised += run.history.at(row).event == AlertRecord::Event::Raised ? 1 : 0;
        QCOMPARE(raised, 1);
        QCOMPARE(run.history.rowCount(), 2); // raised, and over for the first time
    }

    void aFileThatCannotBeWrittenIsToldAndStandsInNobodysWay_KR30()
    {
        FixedClock clock;
        Run run(u"/proc/none/alerts.jsonl"_s, u"embedded"_s, clock);
        run.list.report(AlarmKind::StateUnknown, {}, true);
        QTRY_VERIFY(run.history.error());
        QCOMPARE(run.list.lines().size(), 1);
        QCOMPARE(run.history.rowCount(), 1);
    }
};

HOOX_TEST(AlarmHistoryTest);
#include "AlarmHistoryTest.moc"
