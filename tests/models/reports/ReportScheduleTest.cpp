#include "models/reports/ReportSchedule.h"

#include "tests/support/FixedClock.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReportScheduleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    tests::FixedClock m_clock;
    QString m_file;

    static QDateTime moment(const QString &text) { return QDateTime::fromString(text + u":00Z"_s, Qt::ISODate); }

    [[nodiscard]] QDate savedDay() const
    {
        const auto state = readReportPlan(m_file);
        return state ? state->lastDay : QDate();
    }

private Q_SLOTS:
    void init()
    {
        // Its own: what a schedule writes at last may come after it is gone.
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".json"_s);
        QFile::remove(m_file);
        m_clock.setWall(moment(u"2026-05-19T00:04"_s));
    }

    void yesterdayIsDueFromTheTimeOfDayOnAndOnce_RP1()
    {
        ReportPlanState state{{true, QTime(0, 5), false}, {}};
        const QDate yesterday(2026, 5, 18);
        QCOMPARE(reportDayDue(state, moment(u"2026-05-19T00:04"_s)), std::nullopt);
        QCOMPARE(reportDayDue(state, moment(u"2026-05-19T00:05"_s)), std::optional(yesterday));
        QCOMPARE(reportDayDue(state, moment(u"2026-05-19T23:59"_s)), std::optional(yesterday));
        state.lastDay = yesterday;
        QCOMPARE(reportDayDue(state, moment(u"2026-05-19T23:59"_s)), std::nullopt);
        QCOMPARE(reportDayDue(state, moment(u"2026-05-22T00:05"_s)), std::optional(QDate(2026, 5, 21)));
        state.plan.isOn = false;
        QCOMPARE(reportDayDue(state, moment(u"2026-05-22T00:05"_s)), std::nullopt);
        // The clock was set back: what is made is made.
        state.plan.isOn = true;
        QCOMPARE(reportDayDue(state, moment(u"2026-05-10T12:00"_s)), std::nullopt);
    }

    void itSaysSoOnceTheTimeHasComeAndRemembersIt_RP1()
    {
        ReportSchedule schedule(m_file, m_clock);
        QSignalSpy due(&schedule, &ReportSchedule::due);
        schedule.setPlan({true, QTime(0, 5), true});
        QTRY_VERIFY(QFile::exists(m_file));
        schedule.look();
        QVERIFY(due.isEmpty());
        m_clock.advance(60s);
        QTRY_VERIFY((schedule.look(), due.size() == 1));
        const auto period = due.first().first().value<TimeRange>();
        QCOMPARE(period.from, moment(u"2026-05-18T00:00"_s).toSecsSinceEpoch());
        QCOMPARE(period.to, moment(u"2026-05-19T00:00"_s).toSecsSinceEpoch());
        schedule.look(); // while it is being made
        schedule.ended(Done{});
        QTRY_COMPARE(savedDay(), QDate(2026, 5, 18));
        schedule.look();
        m_clock.advance(23h);
        schedule.look();
        QCOMPARE(due.size(), 1);
        m_clock.advance(2h);
        QTRY_VERIFY((schedule.look(), due.size() == 2));
        QCOMPARE(due.last().first().value<TimeRange>().from, moment(u"2026-05-19T00:00"_s).toSecsSinceEpoch());
    }

    void afterARestartADayIsNotMadeTwiceAndAMissedTimeIsMadeUpFor_RP1()
    {
        QVERIFY(writeReportPlan(m_file, {{true, QTime(0, 5), false}, QDate(2026, 5, 17)}).has_value());
        m_clock.setWall(moment(u"2026-05-19T10:00"_s));
        {
            ReportSchedule schedule(m_file, m_clock);
            QSignalSpy due(&schedule, &ReportSchedule::due);
            schedule.start();
            QTRY_COMPARE(due.size(), 1);
            QVERIFY(schedule.plan().isOn);
            schedule.ended(Done{});
            QTRY_COMPARE(savedDay(), QDate(2026, 5, 18));
        }
        ReportSchedule again(m_file, m_clock);
        QSignalSpy due(&again, &ReportSchedule::due);
        QSignalSpy changed(&again, &ReportSchedule::planChanged);
        again.start();
        QTRY_COMPARE(changed.size(), 1);
        again.look();
        QCOMPARE(again.lastDay(), QDate(2026, 5, 18));
        QVERIFY(due.isEmpty());
    }

    void aPlanOfATimeThatIsOverTodayBeginsAtOnce_RP1()
    {
        m_clock.setWall(moment(u"2026-05-19T10:00"_s));
        ReportSchedule schedule(m_file, m_clock);
        QSignalSpy due(&schedule, &ReportSchedule::due);
        schedule.setPlan({true, QTime(9, 0), false});
        QTRY_COMPARE(due.size(), 1);
        schedule.ended(Done{});
        QTRY_COMPARE(savedDay(), QDate(2026, 5, 18));
        QCOMPARE(due.size(), 1);
    }

    void twoConsolesOnOneWorkspaceMakeOne_RP1()
    {
        QVERIFY(writeReportPlan(m_file, {{true, QTime(0, 5), false}, {}}).has_value());
        ReportSchedule mine(m_file, m_clock);
        QSignalSpy changed(&mine, &ReportSchedule::planChanged);
        QSignalSpy due(&mine, &ReportSchedule::due);
        mine.start();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(writeReportPlan(m_file, {{true, QTime(0, 5), false}, QDate(2026, 5, 18)}).has_value()); // by the other
        m_clock.advance(1h);
        mine.look();
        QTRY_COMPARE(mine.lastDay(), QDate(2026, 5, 18));
        QVERIFY(due.isEmpty());
    }

    void oneThatFailsIsDueAgainAfterAWhile()
    {
        QVERIFY(writeReportPlan(m_file, {{true, QTime(0, 0), false}, {}}).has_value());
        ReportSchedule schedule(m_file, m_clock);
        QSignalSpy due(&schedule, &ReportSchedule::due);
        schedule.start();
        QTRY_COMPARE(due.size(), 1);
        schedule.ended(fail(Error::Kind::Busy));
        schedule.look();
        QCOMPARE(due.size(), 1);
        m_clock.advance(ReportSchedule::kTryAgainAfter);
        schedule.look();
        QTRY_COMPARE(due.size(), 2);
        QVERIFY(!savedDay().isValid());
    }

    void itTellsTheNextRunAndHowTheLastOneWent_RP1()
    {
        ReportPlanState state{{true, QTime(0, 5), false}, QDate(2026, 5, 17)};
        const auto next = [&state](const QString &now) { return nextReportAt(state, moment(now)); };
        QCOMPARE(next(u"2026-05-19T00:04"_s), std::optional(moment(u"2026-05-19T00:05"_s)));
        QCOMPARE(next(u"2026-05-19T09:00"_s), std::optional(moment(u"2026-05-19T00:05"_s))); // it is due
        state.lastDay = QDate(2026, 5, 18);
        QCOMPARE(next(u"2026-05-19T09:00"_s), std::optional(moment(u"2026-05-20T00:05"_s)));
        state.plan.isOn = false;
        QCOMPARE(next(u"2026-05-19T09:00"_s), std::nullopt);

        QVERIFY(writeReportPlan(m_file, {{true, QTime(0, 0), false}, {}}).has_value());
        ReportSchedule schedule(m_file, m_clock);
        QSignalSpy due(&schedule, &ReportSchedule::due);
        QVERIFY(!schedule.isLoaded());
        schedule.start();
        QTRY_COMPARE(due.size(), 1);
        QVERIFY(schedule.isLoaded());
        QCOMPARE(schedule.makingDay(), QDate(2026, 5, 18));
        QSignalSpy changed(&schedule, &ReportSchedule::changed);
        schedule.ended(fail(Error::Kind::Busy, u"ledger.db"_s));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!schedule.makingDay().isValid());
        QCOMPARE(schedule.failure().value_or(Error()).subject, u"ledger.db"_s);
        m_clock.advance(ReportSchedule::kTryAgainAfter);
        schedule.look();
        QTRY_COMPARE(due.size(), 2);
        schedule.ended(Done{});
        QVERIFY(!schedule.failure());
        QCOMPARE(schedule.lastDay(), QDate(2026, 5, 18));
    }

    void aDamagedPlanIsSaidAndMakesNothing()
    {
        QVERIFY(tests::writeBytes(m_file, "{\"on\": 1}"));
        ReportSchedule schedule(m_file, m_clock);
        QSignalSpy failed(&schedule, &ReportSchedule::failed);
        QSignalSpy due(&schedule, &ReportSchedule::due);
        schedule.start();
        QTRY_COMPARE(failed.size(), 1);
        m_clock.advance(1h);
        schedule.look();
        QVERIFY(due.isEmpty());
        // As soon as it is whole again it is followed; elsewhere it may be changed at any time.
        QVERIFY(writeReportPlan(m_file, {{true, QTime(0, 0), false}, {}}).has_value());
        QTRY_VERIFY((schedule.look(), due.size() == 1));
        QCOMPARE(failed.size(), 1);
    }
};

HOOX_TEST(ReportScheduleTest);
#include "ReportScheduleTest.moc"
