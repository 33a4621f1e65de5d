#include "ui/migrations/MigrationsPage.h"

#include "models/migrations/BackupSchedule.h"

#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFiles.h"

#include "ui/migrations/UpkeepWords.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// A page over a real workspace, everything it needs in order of life.
struct MigrationsBench
{
    WorkspaceFiles files;
    FixedClock clock;
    Appearance &appearance = dressedAppearance();
    ScriptedPrompter prompter;
    MigrationsBoard board{files.workspace(), clock, trailOf(files.workspace())};
    MigrationsPage page{board, clock, prompter, appearance};

    bool open()
    {
        showAt(page, {1272, 780});
        page.activate();
        return settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !board.isRunning() && !board.isReading(); }, 30'000);
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] bool shows(const QString &name) const { return find<QWidget>(name)->isVisible(); }
};

} // namespace

class MigrationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backUpNowShowsAVerifiedRow_MG1()
    {
        MigrationsBench bench;
        bench.files.addFills(40);
        QVERIFY(bench.open());
        QVERIFY(bench.shows(u"noBackups"_s));
        QCOMPARE(bench.find<QLabel>(u"lastBackup"_s)->text(), u"none"_s);
        bench.click(u"backUpNow"_s);
        QVERIFY(bench.settle());
        QVERIFY(bench.shows(u"backupsTable"_s));
        QVERIFY(!bench.shows(u"notice"_s));
        QVERIFY(bench.find<QLabel>(u"lastBackup"_s)->text().contains(u", verified, "_s));
        bench.click(u"verify-0"_s);
        QVERIFY(bench.settle());
        QCOMPARE(bench.board.backups().at(0).checked, BackupRow::Checked::Verified);
    }

    void pendingMigrationsAreAppliedOnlyWhenAsked_MG1()
    {
        MigrationsBench bench;
        bench.files.dropLastMigration();
        QVERIFY(bench.open());
        bench.click(u"applyPending"_s);
        QTRY_COMPARE(bench.prompter.asked, QStringList{u"applyMigrations"_s});
        QCoreApplication::sendPostedEvents();
        QVERIFY2(!bench.board.isRunning(), "a dismissed question changes nothing");
        bench.prompter.choices = {1};
        bench.click(u"applyPending"_s);
        QTRY_COMPARE(bench.board.job(), MigrationsBoard::Job::Apply);
        QVERIFY(bench.settle());
        QVERIFY(!bench.board.jobError());
        QVERIFY(!bench.find<QPushButton>(u"applyPending"_s)->isEnabled());
        QCOMPARE(bench.board.backups().rowCount(), 1);
    }

    void restoreAsksForTheProfilesNameAndBringsTheRowsBack_MG3()
    {
        MigrationsBench bench;
        bench.files.addFills(20);
        bench.page.setProfileName(u"paper-1"_s);
        QVERIFY(bench.open());
        bench.click(u"backUpNow"_s);
        QVERIFY(bench.settle());
        bench.files.run("DELETE FROM trades");
        bench.prompter.texts = {u"restore"_s, u"paper-1 "_s};
        bench.click(u"restore-0"_s);
        QTRY_VERIFY(bench.shows(u"notice"_s));
        QCOMPARE(bench.files.fills(), 0);
        bench.click(u"restore-0"_s);
        QTRY_COMPARE(bench.board.job(), MigrationsBoard::Job::Restore);
        QVERIFY(bench.settle());
        QCOMPARE(bench.prompter.asked, QStringList({u"restoreBackup"_s, u"restoreBackup"_s}));
        QVERIFY(!bench.shows(u"notice"_s));
        QCOMPARE(bench.files.fills(), 20);
        QCOMPARE(bench.board.backups().rowCount(), 2);
    }

    void aDriftedMigrationIsShown_MG1()
    {
        MigrationsBench bench;
        bench.files.addFills(400);
        bench.files.dropLastMigration();
        bench.files.run("UPDATE hoox_migrations SET checksum = 'other' WHERE version = 2");
        QVERIFY(bench.open());
        auto *table = bench.find<QTableView>(u"migrationsTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(bench.board.migrations().at(1).state, MigrationStatus::State::Drifted);
        bench.click(u"backUpNow"_s);
        QVERIFY(bench.settle());
        bench.clock.advance(std::chrono::hours(3));
        bench.click(u"backUpNow"_s);
        QVERIFY(bench.settle());
        table->selectRow(1);
        for (const auto theme : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrastDark}) {
            bench.appearance.setTheme(theme);
            QTest::qWait(50);
            takePicture(bench.page, u"migrations-%1"_s.arg(static_cast<int>(theme)));
        }
        bench.appearance.setTheme(Theme::Kind::Light);
        bench.prompter.choices = {1};
        bench.click(u"applyPending"_s);
        QTRY_VERIFY(bench.board.jobError());
        QVERIFY(bench.settle());
        QVERIFY(bench.shows(u"notice"_s));
        QVERIFY(bench.find<QLabel>(u"noticeSentence"_s)->text().contains(u"0002_console"_s));
        QVERIFY(table->isVisible());
        takePicture(bench.page, u"migrations-refused"_s);
    }

    void aDamagedLedgerShowsWhyAndIsRestored_MG3()
    {
        MigrationsBench bench;
        bench.files.addFills(8);
        QVERIFY(bench.open());
        bench.click(u"backUpNow"_s);
        QVERIFY(bench.settle());
        bench.files.overwriteLedger("no ledger");
        bench.page.refresh();
        QVERIFY(bench.settle());
        QVERIFY(bench.shows(u"notice"_s));
        QVERIFY(bench.find<QLabel>(u"noticeSentence"_s)->text().contains(u"ledger.db"_s));
        QVERIFY2(bench.shows(u"migrationsTable"_s), "the old list stays");
        takePicture(bench.page, u"migrations-damaged"_s);
        bench.prompter.texts = {u"restore"_s};
        bench.click(u"restore-0"_s);
        QTRY_COMPARE(bench.board.job(), MigrationsBoard::Job::Restore);
        QVERIFY(bench.settle());
        QVERIFY(!bench.shows(u"notice"_s));
        QCOMPARE(bench.files.fills(), 8);
    }

    void aLedgerThatWasNeverReadSaysWhatToDo()
    {
        MigrationsBench bench;
        bench.files.overwriteLedger({});
        QVERIFY(bench.open());
        QVERIFY(bench.shows(u"migrationsState"_s));
        QVERIFY(bench.find<QWidget>(u"migrationsState"_s)->accessibleDescription().contains(u"ledger.db"_s));
        QVERIFY(!bench.find<QPushButton>(u"applyPending"_s)->isEnabled());
    }

    void theTablesOfOthersAreShown_MG4()
    {
        MigrationsBench bench;
        QVERIFY(bench.open());
        QVERIFY(!bench.shows(u"othersMigrations"_s));
        bench.files.run("CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT, applied_at TEXT)");
        bench.files.run("INSERT INTO d1_migrations VALUES (1, '0001_init.sql', '2026-05-19 10:00:00')");
        bench.files.run("CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text, created_at numeric)");
        bench.page.activate();
        QVERIFY(bench.settle());
        QVERIFY(bench.shows(u"othersMigrations"_s));
        QCOMPARE(bench.find<QLabel>(u"othersMigrations"_s)->text(), u"__drizzle_migrations 0 \u00B7 d1_migrations 1"_s);
    }

    void aLedgerThatNobodyTracksIsTrackedOnlyOnPurpose_MG5()
    {
        MigrationsBench bench;
        bench.files.addFills(4);
        QVERIFY(bench.open());
        QVERIFY(!bench.shows(u"beginToTrack"_s));
        bench.files.dropLastMigration();
        bench.files.run("DROP TABLE hoox_migrations");
        bench.files.run("DROP TABLE hoox_rejects");
        bench.files.run("DROP TABLE hoox_displaced_positions");
        bench.page.activate();
        QVERIFY(bench.settle());
        QVERIFY(bench.shows(u"beginToTrack"_s));
        QVERIFY(!bench.find<QPushButton>(u"applyPending"_s)->isEnabled());
        bench.click(u"beginToTrack"_s); // dismissed
        QTRY_COMPARE(bench.prompter.asked, QStringList(u"trackMigrations"_s));
        QVERIFY(bench.board.migrations().count(MigrationStatus::State::Applied) == 0);
        bench.prompter.choices = {1};
        bench.click(u"beginToTrack"_s);
        QTRY_COMPARE(bench.board.job(), MigrationsBoard::Job::Baseline);
        QVERIFY(bench.settle());
        QVERIFY(!bench.board.jobError());
        QVERIFY(bench.board.isManaged());
        QVERIFY(!bench.shows(u"beginToTrack"_s));
        QCOMPARE(bench.board.migrations().count(MigrationStatus::State::Pending), 2);
        bench.prompter.choices = {1};
        bench.click(u"applyPending"_s);
        QTRY_COMPARE(bench.board.job(), MigrationsBoard::Job::Apply);
        QVERIFY(bench.settle());
        QCOMPARE(bench.board.migrations().count(MigrationStatus::State::Applied), 3);
        QCOMPARE(bench.files.fills(), 4);
    }

    void theDailyBackupIsSetOnThePage()
    {
        MigrationsBench bench;
        const auto workspace = bench.files.workspace();
        BackupSchedule schedule({workspace.backupPlanFile(u"embedded"_s), workspace.ledgerFile(),
                                 workspace.backupsFolder(), trailOf(workspace)},
                                bench.clock);
        bench.page.followSchedule(schedule);
        QVERIFY(bench.open());
        schedule.look();
        QTRY_VERIFY(schedule.isKnown());
        QVERIFY(bench.shows(u"backupPlan"_s));
        auto *const at = bench.find<QLineEdit>(u"backupPlanAt"_s);
        QTRY_COMPARE(at->text(), u"01:30"_s);
        at->setText(u"half past one"_s);
        Q_EMIT at->editingFinished();
        QVERIFY(bench.find<QLabel>(u"backupPlanState"_s)->text().contains(u"01:30"_s));
        QVERIFY(!schedule.plan().isOn);
        at->setText(u"02:15"_s);
        bench.find<QLineEdit>(u"backupPlanCount"_s)->setText(u"4"_s);
        bench.find<QCheckBox>(u"backupPlanOn"_s)->click();
        QCOMPARE(schedule.plan(), (BackupPlan{true, {2, 15}, 4, 30}));
        QTRY_COMPARE(readBackupPlan(workspace.backupPlanFile(u"embedded"_s)).value().plan, schedule.plan());
        QTRY_VERIFY((schedule.look(), bench.board.backups().rowCount() == 1));
        QTRY_VERIFY(bench.find<QLabel>(u"backupPlanState"_s)->text().contains(u"2026-05-19"_s));
        takePicture(bench.page, u"migrations-daily"_s);
        QCOMPARE(UpkeepWords::madeBy(bench.board.backups().at(0)), u"daily"_s);
    }
};

HOOX_TEST(MigrationsPageTest);
#include "MigrationsPageTest.moc"
