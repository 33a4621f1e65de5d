#include "models/alarms/BackupAlarm.h"

#include "models/alarms/AlarmList.h"
#include "models/migrations/BackupSchedule.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFiles.h"

#include <QFile>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// A daily backup that fails is an alert (MG-3, AL-1).
class BackupAlarmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupThatFailsIsAnAlertUntilOneIsMade_MG3_AL1()
    {
        WorkspaceFiles files;
        files.addFills(2);
        FixedClock clock;
        const auto workspace = files.workspace();
        QVERIFY(changeBackupPlan(workspace.backupPlanFile(u"embedded"_s), {true, QTime(0, 5), 3, 3}).has_value());
        QFile inTheWay(workspace.backupsFolder()); // a file stands where the folder must
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        BackupSchedule schedule({workspace.backupPlanFile(u"embedded"_s), workspace.ledgerFile(),
                                 workspace.backupsFolder(), trailOf(workspace)},
                                clock);
        AlarmList alarms(clock);
        followBackups(schedule, alarms, [](const Error &error) { return error.subject; });
        schedule.look();
        QTRY_COMPARE(alarms.lines().size(), 1);
        const auto raised = alarms.lines().constFirst();
        QCOMPARE(raised.kind, AlarmKind::BackupFailed);
        QCOMPARE(levelOf(raised.kind), AlarmLevel::High);
        QVERIFY(raised.holds && !raised.detail.isEmpty());
        QVERIFY(QFile::remove(workspace.backupsFolder()));
        clock.advance(BackupSchedule::kTryAgainAfter);
        schedule.look();
        QTRY_VERIFY(!alarms.lines().constFirst().holds); // over, and there until somebody saw it (KR-30)
        QVERIFY(!alarms.lines().constFirst().isAcknowledged);
    }
};

HOOX_TEST(BackupAlarmTest);
#include "BackupAlarmTest.moc"
