#include "storage/ledger/BackupPlan.h"

#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LedgerUpkeep.h"
#include "storage/sqlite/SqliteConnection.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Backups that are made by themselves, and which of them stay.
class BackupPlanTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    NoProgress m_none;

    [[nodiscard]] Workspace workspace() const { return Workspace(m_folder->path()); }
    [[nodiscard]] PlannedBackupPlace place() const
    {
        return {workspace().backupPlanFile(u"embedded"_s), workspace().ledgerFile(), workspace().backupsFolder(),
                trailOf(workspace())};
    }
    PlannedBackup make()
    {
        auto made = makePlannedBackup(place(), *m_clock, m_none);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
    QStringList files() const { return QDir(workspace().backupsFolder()).entryList({u"*.db"_s}, QDir::Files); }
    void setPlan(int count, int days) { QVERIFY(changeBackupPlan(place().planFile, {true, {1, 30}, count, days})); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(); // 2026-05-19 02:47:07
        QVERIFY(createLedger(workspace().ledgerFile(), *m_clock, m_none));
    }

    void aPlanIsKeptAndABrokenOneIsNamed()
    {
        QCOMPARE(readBackupPlan(place().planFile).value(), BackupPlanState{});
        setPlan(3, 7);
        const auto read = readBackupPlan(place().planFile);
        QVERIFY(read);
        QCOMPARE(read->plan, (BackupPlan{true, {1, 30}, 3, 7}));
        for (const QByteArray bytes : {"", "[]", R"({"on":true,"at":"25:00","keep_count":3,"keep_days":7})",
                                       R"({"on":true,"at":"01:30","keep_count":0,"keep_days":7})",
                                       R"({"on":true,"at":"01:30","keep_count":3,"keep_days":-1})"}) {
            QFile file(place().planFile);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            QCOMPARE(readBackupPlan(place().planFile).error().cause, Error::Cause::DamagedFile);
            QCOMPARE(makePlannedBackup(place(), *m_clock, m_none).error().cause, Error::Cause::DamagedFile);
        }
        setPlan(3, 7); // a damaged one is set anew
        QVERIFY(readBackupPlan(place().planFile));
    }

    void oneIsDueEachDayFromItsTimeOn()
    {
        const QDate day(2026, 5, 19);
        BackupPlanState state{{true, {1, 30}, 14, 30}, {}};
        QVERIFY(!isBackupDue(state, {day, {1, 29, 59}, Qt::UTC}));
        QVERIFY(isBackupDue(state, {day, {1, 30}, Qt::UTC}));
        QVERIFY(isBackupDue(state, {day, {23, 59}, Qt::UTC}));
        state.lastDay = day;
        QVERIFY(!isBackupDue(state, {day, {23, 59}, Qt::UTC}));
        QVERIFY(isBackupDue(state, {day.addDays(1), {1, 30}, Qt::UTC}));
        // A clock that is set back by a day makes none twice; one that was a year ahead does not end them.
        QVERIFY(!isBackupDue(state, {day.addDays(-1), {2, 0}, Qt::UTC}));
        state.lastDay = day.addYears(1);
        QVERIFY(isBackupDue(state, {day, {2, 0}, Qt::UTC}));
        state.plan.isOn = false;
        QVERIFY(!isBackupDue(state, {day, {2, 0}, Qt::UTC}));
    }

    void theOneThatIsDueIsMadeOnceAndRecorded_AU1()
    {
        QVERIFY(!make().made);
        setPlan(3, 7);
        const auto first = make();
        QVERIFY(first.made);
        QCOMPARE(first.made->madeBy, QString::fromUtf16(kMadeBySchedule));
        QVERIFY(verifyBackup(first.made->file, m_none));
        QVERIFY(!make().made);
        m_clock->advance(24h);
        QVERIFY(make().made);
        QCOMPARE(files().size(), 2);
        const QStringList one{u"backup.create asked"_s, u"backup.create done"_s};
        QCOMPARE(auditedOf(workspace()), one + one);
    }

    void twoConsolesMakeOne()
    {
        setPlan(3, 7);
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        std::atomic<int> made{0};
        for (int console = 0; console < 8; ++console) {
            pool.start([&] {
                NoProgress none;
                const auto done = makePlannedBackup(place(), *m_clock, none);
                made += done && done->made ? 1 : 0;
            });
        }
        QVERIFY(pool.waitForDone(30'000));
        QCOMPARE(made.load(), 1);
        QCOMPARE(files().size(), 1);
    }

    void whileAnotherMakesItNothingIsDone()
    {
        setPlan(3, 7);
        {
            QLockFile other(place().planFile + u".lock"_s);
            QVERIFY(other.tryLock(0));
            QVERIFY(!make().made);
            QCOMPARE(changeBackupPlan(place().planFile, {}).error().cause, Error::Cause::LockedFile);
        }
        QVERIFY(make().made);
    }

    void whatIsOldGoesAndWhatWasMadeOtherwiseStays()
    {
        const auto byHand = backUpLedger(workspace().ledgerFile(), workspace().backupsFolder(), *m_clock, m_none);
        QVERIFY(byHand);
        setPlan(2, 3);
        QStringList all;
        for (int day = 0; day < 7; ++day) {
            const auto done = make();
            QVERIFY(done.made);
            all.append(done.made->file);
            m_clock->advance(24h);
        }
        // At the time of the last one: itself and those that are not older than three days.
        QCOMPARE(files().size(), 5);
        for (int day = 0; day < 7; ++day)
            QCOMPARE(QFile::exists(all.at(day)), day >= 3);
        QVERIFY(QFile::exists(byHand->file));
        // Long without a console: age alone takes none of the two newest.
        m_clock->advance(24h * 100);
        setPlan(2, 0);
        QVERIFY(make().made);
        QCOMPARE(files().size(), 3);
        QVERIFY(QFile::exists(all.last()));
        QVERIFY(auditedOf(workspace()).contains(u"backup.remove done"_s));
    }

    void theLastGoodOneIsNeverRemoved()
    {
        QVector<BackupInfo> made;
        for (int day = 0; day < 3; ++day) {
            auto one = backUpLedger(workspace().ledgerFile(), workspace().backupsFolder(), *m_clock, m_none,
                                    QString::fromUtf16(kMadeBySchedule));
            QVERIFY(one);
            made.append(*one);
            m_clock->advance(24h);
        }
        const auto spoil = [](const QString &file) {
            const auto open = SqliteConnection::open({file});
            QVERIFY(open && (*open)->execute(u"CREATE TABLE late(x)"_s));
        };
        spoil(made.at(2).file); // the newest does not hold what its label says
        m_clock->advance(24h * 50);
        const auto none = removeOldBackups(place(), {true, {1, 30}, 1, 0}, *m_clock, m_none);
        QVERIFY(none);
        QCOMPARE(*none, QStringList());
        QCOMPARE(files().size(), 3);
        const auto oldest = removeOldBackups(place(), {true, {1, 30}, 2, 0}, *m_clock, m_none);
        QVERIFY(oldest);
        QCOMPARE(*oldest, QStringList(made.at(0).file));
    }

    void whatCannotBeRecordedIsNotDone_AU1()
    {
        setPlan(3, 7);
        QVERIFY(QDir().mkpath(workspace().auditFile())); // a folder stands where the log would
        QVERIFY(!makePlannedBackup(place(), *m_clock, m_none));
        QCOMPARE(files(), QStringList());
        QVERIFY(!readBackupPlan(place().planFile)->lastDay.isValid());
    }
};

HOOX_TEST(BackupPlanTest);
#include "BackupPlanTest.moc"
