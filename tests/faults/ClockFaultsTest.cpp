#include "storage/base/Progress.h"
#include "storage/health/UsageFile.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/profile/ProfileStore.h"
#include "storage/spool/FolderSpool.h"
#include "storage/sqlite/Backup.h"
#include "storage/workspace/AlertFile.h"

#include "tests/faults/FaultInput.h"
#include "tests/support/Audit.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <ctime>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// A wall clock that is set back and forth by a day, another time zone, and a computer that slept: the order of what
/// was written is that of the writes, and no figure changes. Of the brake, the locks, the replica and the plans of
/// reports KillScenarioTest, LockContract, ReplicaStateTest and ReportScheduleTest say the same.
class ClockFaultsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;

    void jump(int days) { m_clock.setWall(m_clock.nowUtc().addDays(days)); }
    [[nodiscard]] Workspace workspace() const { return Workspace(m_folder->path()); }

    static QByteArray saidIn(const char *zone, const QStringList &command)
    {
        QProcess console;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TZ"_s, QString::fromLatin1(zone));
        console.setProcessEnvironment(environment);
        console.start(QStringLiteral(HOOX_CONSOLE), command);
        const bool isWell = console.waitForFinished(60'000) && console.exitCode() == 0;
        return isWell ? console.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theAuditLogKeepsItsOrderAndHolds_AU1()
    {
        const auto file = trailOf(workspace()).file();
        for (const int days : {0, -1, 2, -1}) {
            jump(days);
            QVERIFY(file.append(faultEntry(days + 1), m_clock));
        }
        NoProgress none;
        QCOMPARE(file.verify(none)->faultCount, 0);
        const auto records = file.list({});
        QVERIFY(records);
        for (qsizetype at = 0; at < records->size(); ++at)
            QCOMPARE(records->at(at).number, records->size() - at);
    }

    void theSpoolShipsInTheOrderOfThePuts_BL2()
    {
        FolderSpool spool(workspace().spoolFolder(u"p"_s), m_clock);
        int n = 0;
        for (const int days : {0, -1, 2, -1}) {
            jump(days);
            QVERIFY(await(spool.put(*BlobKey::parse(faultSpoolKey(n++)), "x", {})));
        }
        for (int shipped = 0; shipped < n; ++shipped) {
            const auto oldest = await(spool.oldest());
            QVERIFY(oldest && *oldest);
            QCOMPARE((*oldest)->key.text(), faultSpoolKey(shipped));
            QVERIFY(await(spool.remove((*oldest)->name)));
        }
    }

    void noBackupTakesThePlaceOfAnother_MG1()
    {
        NoProgress none;
        QVERIFY(createLedger(workspace().ledgerFile(), m_clock, none));
        const auto ledger = SqliteConnection::open({workspace().ledgerFile()});
        QVERIFY(ledger);
        for (const int days : {0, -1, 1, 1, -1}) { // the same moment comes three times
            jump(days);
            QVERIFY(createBackup(**ledger, workspace().backupsFolder(), m_clock, none));
        }
        const auto listed = listBackups(workspace().backupsFolder());
        QCOMPARE(listed.size(), 5);
        for (const auto &one : listed)
            QVERIFY(verifyBackup(one.file, none));
    }

    void alertsStandInTheOrderInWhichTheyCame_AL1()
    {
        const AlertFile file(workspace().alertsFile());
        for (int n = 0; n < 4; ++n) {
            auto alert = faultAlert(n);
            alert.at = m_clock.nowUtc().addDays(n % 2 == 0 ? 1 : -1);
            QVERIFY(file.append(alert));
        }
        const auto alerts = file.read(10);
        QVERIFY(alerts);
        for (int n = 0; n < 4; ++n)
            QCOMPARE(alerts->at(n).detail, QString::number(n));
    }

    void theBudgetsOfADayBeginAnewWithAnotherDayOnly()
    {
        UsageCounts used;
        used.add(UsageItem::KvWrites, 5);
        const auto path = workspace().usageFile(u"account"_s);
        QVERIFY(addToUsageFile(path, used, m_clock.nowUtc()));
        jump(-1);
        QCOMPARE(addToUsageFile(path, used, m_clock.nowUtc())->today.of(UsageItem::KvWrites), 5);
        QCOMPARE(addToUsageFile(path, used, m_clock.nowUtc())->today.of(UsageItem::KvWrites), 10);
    }

    void aTimeZoneChangesNoFigure()
    {
        const QStringList place{u"--workspace"_s, m_folder->path(), u"--json"_s};
        NoProgress none;
        const auto profile = newProfile(u"embedded"_s, Profile::Kind::Embedded);
        QVERIFY(ProfileStore(workspace().profilesFolder()).write(profile));
        QVERIFY(createLedger(workspace().ledgerFile(), m_clock, none));
        {
            LocalLedger ledger(workspace().ledgerFile());
            for (int n = 0; n < 20; ++n)
                QVERIFY(await(ledger.record(faultFill(n))));
        }
        QVERIFY(trailOf(workspace()).file().append(faultEntry(1), m_clock));
        for (const auto &command :
             {QStringList{u"fills"_s}, QStringList{u"positions"_s}, QStringList{u"audit"_s, u"list"_s}}) {
            const auto utc = saidIn("UTC", place + command);
            QVERIFY2(!utc.isEmpty(), qPrintable(command.join(u' ')));
            for (const auto *const zone : {"Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago"})
                QCOMPARE(saidIn(zone, place + command), utc);
        }
    }

    /// What was read before a sleep must be old afterwards (KR-11): the age goes by a clock that sleeps never stop.
    void theClockOfAgesGoesOnInASleep()
    {
        const auto boot = [] {
            timespec now{};
            ::clock_gettime(CLOCK_BOOTTIME, &now);
            return std::chrono::milliseconds(now.tv_sec * 1000 + now.tv_nsec / 1'000'000);
        };
        const auto before = boot();
        const auto told = SystemClock().monotonic();
        QVERIFY(before <= told && told <= boot());
    }
};

HOOX_TEST(ClockFaultsTest);
#include "ClockFaultsTest.moc"
