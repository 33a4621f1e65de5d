#include "models/migrations/BackupSchedule.h"

#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PlannedBackupPlace placeOf(const WorkspaceFiles &files)
{
    const auto workspace = files.workspace();
    return {workspace.backupPlanFile(u"embedded"_s), workspace.ledgerFile(), workspace.backupsFolder(),
            trailOf(workspace)};
}

struct ScheduleBench
{
    WorkspaceFiles files;
    FixedClock clock; // 02:47:07
    BackupSchedule schedule{placeOf(files), clock};

    bool look()
    {
        schedule.look();
        return QTest::qWaitFor([this] { return !schedule.isWorking(); }, 30'000);
    }
    [[nodiscard]] qsizetype backups() const
    {
        return QDir(files.workspace().backupsFolder()).entryList({u"*.db"_s}, QDir::Files).size();
    }
};

} // namespace

class BackupScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanThatIsSetIsKeptRecordedAndFollowed_AU1()
    {
        ScheduleBench bench;
        QVERIFY(bench.look());
        QVERIFY(bench.schedule.isKnown());
        QVERIFY(!bench.schedule.plan().isOn);
        bench.schedule.setPlan({true, {1, 30}, 5, 9});
        QTRY_COMPARE(readBackupPlan(placeOf(bench.files).planFile).value().plan.keepCount, 5);
        QTRY_COMPARE(auditedOf(bench.files.workspace()),
                     QStringList({u"backup.schedule asked"_s, u"backup.schedule done"_s}));
        QSignalSpy made(&bench.schedule, &BackupSchedule::backedUp);
        QTRY_VERIFY(bench.look() && bench.backups() == 1);
        QCOMPARE(made.size(), 1);
        QCOMPARE(bench.schedule.lastDay(), QDate(2026, 5, 19));
        QVERIFY(bench.look());
        QCOMPARE(bench.backups(), 1);
        bench.clock.advance(24h);
        QVERIFY(bench.look());
        QCOMPARE(bench.backups(), 2);
    }

    void aPlanThatIsChangedElsewhereIsFollowed()
    {
        ScheduleBench bench;
        QVERIFY(bench.look());
        QVERIFY(changeBackupPlan(placeOf(bench.files).planFile, {true, {3, 0}, 2, 2}));
        QVERIFY(bench.look());
        QCOMPARE(bench.schedule.plan().at, QTime(3, 0));
        QCOMPARE(bench.backups(), 0);
        bench.clock.advance(15min);
        QVERIFY(bench.look());
        QCOMPARE(bench.backups(), 1);
    }

    void whatFailsIsToldAndTriedAgainAfterAWhile()
    {
        ScheduleBench bench;
        QVERIFY(changeBackupPlan(placeOf(bench.files).planFile, {true, {1, 30}, 2, 2}));
        bench.files.overwriteLedger("no database any more");
        QVERIFY(bench.look());
        QVERIFY(bench.schedule.error());
        QCOMPARE(bench.schedule.error()->cause, Error::Cause::NotSqlite);
        bench.schedule.look();
        QVERIFY(!bench.schedule.isWorking());
        bench.clock.advance(BackupSchedule::kTryAgainAfter);
        QVERIFY(bench.look());
        QVERIFY(bench.schedule.error());
        QCOMPARE(bench.backups(), 0);
    }

    void itMayDieWhileItWorks()
    {
        WorkspaceFiles files;
        files.addFills(2000);
        FixedClock clock;
        QVERIFY(changeBackupPlan(placeOf(files).planFile, {true, {1, 30}, 2, 2}));
        auto schedule = std::make_unique<BackupSchedule>(placeOf(files), clock);
        schedule->look();
        schedule.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
    }
};

HOOX_TEST(BackupScheduleTest);
#include "BackupScheduleTest.moc"
