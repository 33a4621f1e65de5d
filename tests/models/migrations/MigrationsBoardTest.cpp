#include "models/migrations/MigrationsBoard.h"

#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFiles.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

using Job = MigrationsBoard::Job;
using StepState = UpkeepStep::State;

struct BoardBench
{
    WorkspaceFiles files;
    FixedClock clock;
    MigrationsBoard board{files.workspace(), clock, trailOf(files.workspace())};
    QAbstractItemModelTester migrationsTester{&board.migrations()};
    QAbstractItemModelTester backupsTester{&board.backups()};

    /// Runs a job to its end, and the read after it.
    bool finish(bool started) const
    {
        return started && QTest::qWaitFor([this] { return !board.isRunning() && !board.isReading(); }, 30'000);
    }
    bool read()
    {
        board.refresh();
        return QTest::qWaitFor([this] { return !board.isReading(); }, 30'000);
    }
};

/// A database elsewhere, which says what it is asked.
class OtherTarget final : public UpkeepTarget
{
public:
    OtherTarget(QString name, QString folder) : m_name(std::move(name)), m_folder(std::move(folder)) {}
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString backupsFolder() const override { return m_folder; }
    [[nodiscard]] Result<LedgerSchema> schema(const Progress &) const override
    {
        LedgerSchema schema;
        schema.migrations.append({1, m_name, MigrationStatus::State::Pending, 0, {}});
        schema.managed = false;
        return schema;
    }
    [[nodiscard]] Result<BackupInfo> backUp(const Clock &, Progress &) const override { return said(); }
    [[nodiscard]] Result<LedgerMigration> migrate(const Clock &, Progress &) const override { return said(); }
    [[nodiscard]] Result<LedgerMigration> baseline(const Clock &, Progress &) const override
    {
        return LedgerMigration{1, {}};
    }
    [[nodiscard]] Result<RestoreReport> restore(const QString &, const Clock &, Progress &) const override
    {
        return said();
    }

private:
    [[nodiscard]] tl::unexpected<Error> said() const { return fail(Error::Kind::Offline, m_name); }
    const QString m_name;
    const QString m_folder;
};

} // namespace

class MigrationsBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshLedgerHasEveryMigrationApplied()
    {
        BoardBench bench;
        QVERIFY(!bench.board.hasAnswer());
        QVERIFY(bench.read());
        QVERIFY(!bench.board.error());
        QCOMPARE(bench.board.migrations().rowCount(), ledgerMigrations().size());
        QCOMPARE(bench.board.migrations().count(MigrationStatus::State::Applied), ledgerMigrations().size());
        QVERIFY(!bench.board.lastBackup());
    }

    void aBackupIsListedAsVerified_MG1()
    {
        BoardBench bench;
        bench.files.addFills(25);
        QSignalSpy finished(&bench.board, &MigrationsBoard::finished);
        QVERIFY(bench.finish(bench.board.backUp()));
        QVERIFY(!bench.board.jobError());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(bench.board.backups().rowCount(), 1);
        const auto &row = bench.board.backups().at(0);
        QCOMPARE(row.checked, BackupRow::Checked::Verified);
        QCOMPARE(row.file, bench.board.savedTo());
        QCOMPARE(row.info.content.hash.size(), 64);
        QVERIFY(row.info.content.total() >= 25);
        for (const auto &step : bench.board.steps())
            QCOMPARE(step.state, StepState::Done);
    }

    void onlyOneJobRunsAtATime()
    {
        BoardBench bench;
        QVERIFY(bench.board.backUp());
        QVERIFY(!bench.board.backUp());
        QVERIFY(!bench.board.applyPending());
        QVERIFY(bench.finish(true));
        QCOMPARE(bench.board.backups().rowCount(), 1);
    }

    void aChangedByteIsFoundByVerifying_MG1()
    {
        BoardBench bench;
        bench.files.addFills(500);
        QVERIFY(bench.finish(bench.board.backUp()));
        const auto file = bench.board.savedTo();
        WorkspaceFiles::runOn(file, "UPDATE trades SET price = price + 1 WHERE rowid = 7");
        QVERIFY(bench.finish(bench.board.verify(file)));
        QVERIFY(bench.board.jobError());
        QCOMPARE(bench.board.jobError()->cause, Error::Cause::UnverifiedBackup);
        QCOMPARE(bench.board.backups().at(0).checked, BackupRow::Checked::Differs);
        QCOMPARE(bench.board.steps().last().state, StepState::Failed);
        QVERIFY(!bench.board.lastBackup());
        bench.files.addFills(1);
        QVERIFY(bench.finish(bench.board.restore(file)));
        QVERIFY2(bench.board.jobError(), "nothing unverified takes the ledger's place");
        QCOMPARE(bench.files.fills(), 501);
    }

    void restoreBringsTheRowsBackAndKeepsTheFormerOnes_MG3()
    {
        BoardBench bench;
        bench.files.addFills(30);
        QVERIFY(bench.finish(bench.board.backUp()));
        const auto chosen = bench.board.savedTo();
        bench.files.run("DELETE FROM trades WHERE rowid > 10");
        bench.clock.advance(std::chrono::minutes(5));
        QSignalSpy changed(&bench.board, &MigrationsBoard::ledgerChanged);
        QVERIFY(bench.finish(bench.board.restore(chosen)));
        QVERIFY(!bench.board.jobError());
        QCOMPARE(bench.files.fills(), 30);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(bench.board.backups().rowCount(), 2);
        QVERIFY(bench.finish(bench.board.restore(bench.board.savedTo())));
        QVERIFY(!bench.board.jobError());
        QCOMPARE(bench.files.fills(), 10);
    }

    void aReadOnlyProfileIsBackedUpButNeverRestored_MG3()
    {
        BoardBench bench;
        bench.files.addFills(3);
        MigrationsBoard board(bench.files.workspace(), bench.clock, trailOf(bench.files.workspace()),
                              fail(Error::Kind::Refused, u"prod"_s));
        const auto ended = [&board](bool started) {
            return started && QTest::qWaitFor([&board] { return !board.isRunning(); }, 30'000);
        };
        QVERIFY(ended(board.backUp()));
        QVERIFY(!board.jobError());
        const auto made = board.savedTo();
        bench.files.addFills(2);
        const auto before = bench.files.fills();
        QVERIFY(ended(board.restore(made)));
        QCOMPARE(board.jobError()->kind, Error::Kind::Refused);
        QVERIFY(ended(board.applyPending()));
        QCOMPARE(board.jobError()->kind, Error::Kind::Refused);
        QCOMPARE(bench.files.fills(), before);
        QCOMPARE(auditedOf(bench.files.workspace()), // AU-1
                 (QStringList{u"backup.create asked"_s, u"backup.create done"_s, u"backup.restore asked"_s,
                              u"backup.restore refused"_s, u"migrate.apply asked"_s, u"migrate.apply refused"_s}));
    }

    void theReplicaOfAnotherDatabaseIsNotRestored_MG3_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("backup");
        QTest::newRow("another replica") << u"aaaa"_s << u"bbbb"_s;
        QTest::newRow("the workspace's own") << u"aaaa"_s << QString();
        QTest::newRow("a replica over the own") << QString() << u"bbbb"_s;
    }

    void theReplicaOfAnotherDatabaseIsNotRestored_MG3()
    {
        QFETCH(QString, there);
        QFETCH(QString, backup);
        BoardBench bench;
        bench.files.addFills(3);
        bench.files.setReplicaOf(backup);
        QVERIFY(bench.finish(bench.board.backUp()));
        const auto file = bench.board.savedTo();
        bench.files.setReplicaOf(there);
        QVERIFY(bench.finish(bench.board.restore(file)));
        QVERIFY(bench.board.jobError());
        QCOMPARE(bench.board.jobError()->cause, Error::Cause::WrongId);
        bench.files.setReplicaOf(backup);
        QVERIFY(bench.finish(bench.board.restore(file)));
        QVERIFY(!bench.board.jobError());
    }

    void whatCannotBeRecordedIsNotDone_AU1()
    {
        BoardBench bench;
        bench.files.addFills(3);
        // A folder stands where the log should be.
        QVERIFY(QDir().mkpath(bench.files.workspace().auditFile()));
        QVERIFY(bench.finish(bench.board.backUp()));
        QVERIFY(bench.board.jobError());
        QVERIFY(QDir(bench.files.workspace().backupsFolder()).entryList(QDir::Files).isEmpty());
    }

    void pendingMigrationsAreAppliedAfterAVerifiedBackup_MG1()
    {
        BoardBench bench;
        bench.files.addFills(5);
        bench.files.dropLastMigration();
        QVERIFY(bench.read());
        QCOMPARE(bench.board.migrations().count(MigrationStatus::State::Pending), 1);
        QVERIFY(bench.finish(bench.board.applyPending()));
        QVERIFY2(!bench.board.jobError(), qPrintable(bench.board.jobError() ? bench.board.jobError()->detail : u""_s));
        QCOMPARE(bench.board.migrations().count(MigrationStatus::State::Pending), 0);
        QCOMPARE(bench.board.backups().rowCount(), 1);
        QCOMPARE(bench.board.backups().at(0).info.schemaVersion, static_cast<int>(ledgerMigrations().size()) - 1);
        QCOMPARE(bench.board.steps().size(), 7);
    }

    void aDriftedMigrationIsShownAndNothingRuns()
    {
        BoardBench bench;
        bench.files.dropLastMigration();
        bench.files.run("UPDATE hoox_migrations SET checksum = 'other' WHERE version = 1");
        QVERIFY(bench.read());
        QVERIFY(!bench.board.error());
        QCOMPARE(bench.board.migrations().at(0).state, MigrationStatus::State::Drifted);
        QVERIFY(bench.finish(bench.board.applyPending()));
        QVERIFY(bench.board.jobError());
        QCOMPARE(bench.board.jobError()->cause, Error::Cause::DriftedMigration);
        QCOMPARE(bench.board.migrations().count(MigrationStatus::State::Pending), 1);
        QCOMPARE(bench.board.backups().rowCount(), 0);
    }

    void aDamagedLedgerSaysSoAndComesBackFromABackup_MG3()
    {
        BoardBench bench;
        bench.files.addFills(12);
        QVERIFY(bench.finish(bench.board.backUp()));
        const auto chosen = bench.board.savedTo();
        bench.files.overwriteLedger("this was a ledger once");
        QVERIFY(bench.read());
        QVERIFY(bench.board.error());
        QCOMPARE(bench.board.error()->cause, Error::Cause::NotSqlite);
        QVERIFY2(bench.board.migrations().rowCount() > 0, "the old list stays");
        QVERIFY(bench.finish(bench.board.restore(chosen)));
        QVERIFY(!bench.board.jobError());
        QVERIFY(!bench.board.error());
        QCOMPARE(bench.files.fills(), 12);
        QFile kept(bench.board.savedTo());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("this was a ledger once"));
        const auto row = bench.board.backups().rowOf(bench.board.savedTo());
        QCOMPARE(bench.board.backups().at(row).checked, BackupRow::Checked::NotABackup);
    }

    void aBackupOfSomethingElseNeverBecomesTheLedger_MG3()
    {
        BoardBench bench;
        bench.files.addFills(3);
        const auto other = bench.files.workspace().backupsFolder() + u"/config.db"_s;
        QVERIFY(QDir().mkpath(bench.files.workspace().backupsFolder()));
        WorkspaceFiles::runOn(other, "CREATE TABLE config (key TEXT)");
        QVERIFY(bench.finish(bench.board.restore(other)));
        QVERIFY(bench.board.jobError());
        QCOMPARE(bench.board.jobError()->cause, Error::Cause::MissingColumns);
        QCOMPARE(bench.files.fills(), 3);
    }

    void aCancelledBackupLeavesNothing()
    {
        BoardBench bench;
        bench.files.addFills(20);
        auto &pool = *QThreadPool::globalInstance();
        const auto threads = pool.maxThreadCount();
        pool.setMaxThreadCount(1);
        QSemaphore gate; // The one thread waits here, so that the cancel is there first.
        pool.start([&gate] { gate.acquire(); });
        QVERIFY(bench.board.backUp());
        bench.board.cancel();
        gate.release();
        pool.setMaxThreadCount(threads);
        QVERIFY(bench.finish(true));
        QVERIFY(bench.board.jobError());
        QCOMPARE(bench.board.jobError()->kind, Error::Kind::Cancelled);
        QVERIFY(QDir(bench.files.workspace().backupsFolder()).entryList(QDir::Files).isEmpty());
    }

    void theDatabaseOfAProfileIsWorkedOnInTheLedgersPlace_MG4()
    {
        BoardBench bench;
        QVERIFY(bench.read());
        const auto folder = bench.files.workspace().databaseBackupsFolder();
        QVERIFY(bench.board.setTarget(std::make_shared<OtherTarget>(u"one"_s, folder)));
        QVERIFY(bench.board.setTarget(std::make_shared<OtherTarget>(u"two"_s, folder)));
        QTRY_VERIFY(!bench.board.isReading());
        QCOMPARE(bench.board.targetName(), u"two"_s);
        QCOMPARE(bench.board.migrations().at(0).name, u"two"_s);
        QVERIFY(!bench.board.isManaged());
        QVERIFY(bench.finish(bench.board.baseline()));
        QVERIFY(!bench.board.jobError());
        QVERIFY(bench.finish(bench.board.applyPending()));
        QCOMPARE(bench.board.jobError()->subject, u"two"_s);
        QCOMPARE(auditedOf(bench.files.workspace()),
                 QStringList({u"migrate.baseline asked"_s, u"migrate.baseline done"_s, u"migrate.apply asked"_s,
                              u"migrate.apply failed"_s}));
    }

    void aBoardMayDieWhileAJobRuns()
    {
        WorkspaceFiles files;
        files.addFills(100);
        {
            const FixedClock clock;
            MigrationsBoard board(files.workspace(), clock, trailOf(files.workspace()));
            QVERIFY(board.backUp());
            board.refresh();
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30'000));
        QCOMPARE(files.fills(), 100);
    }

    void partsAreToldInTheirOrder()
    {
        using Stage = Progress::Stage;
        UpkeepWatch watch({Stage::Open, Stage::Hash, Stage::Copy, Stage::Apply});
        watch.begin(Stage::Open);
        watch.begin(Stage::Hash);
        watch.report(1, 4);
        QCOMPARE(watch.steps().at(0).state, StepState::Done);
        QCOMPARE(watch.steps().at(1).state, StepState::Running);
        QCOMPARE(watch.steps().at(1).share, 0.25);
        watch.begin(Stage::Copy);
        watch.begin(Stage::Open);
        QCOMPARE(watch.steps().at(2).state, StepState::Running);
        watch.end(false);
        QCOMPARE(watch.steps().at(2).state, StepState::Failed);
        QCOMPARE(watch.steps().at(3).state, StepState::Waiting);
    }
};

HOOX_TEST(MigrationsBoardTest);
#include "MigrationsBoardTest.moc"
