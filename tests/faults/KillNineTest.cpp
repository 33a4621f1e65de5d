#include "storage/ledger/BackupPlan.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/workspace/Workspace.h"

#include "tests/faults/KillNineChecks.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <memory>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// How the child of one round ends.
struct Death
{
    int call = 0;           ///< At this call that changes a file, from within; 0: from outside instead,
    int acknowledged = 0;   ///< after so many acknowledged writes,
    qint64 nanoseconds = 0; ///< and so much later.
};

} // namespace

/// kill -9 in the middle of a write: what was acknowledged is there, nothing is torn, and the store goes on. Half of
/// the rounds die at a counted system call, some with half its bytes written; the others are shot from outside at a
/// moment of chance. A few rounds a store by default; `HOOX_LONG=1` plays 2,040. The seed is printed; `HOOX_SEED`
/// sets it.
class KillNineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_fixtures;
    QRandomGenerator m_random;
    quint32 m_seed = 0;

    /// Plays one child to its death; the number of its last acknowledged write, or nothing if it did not die so.
    std::optional<int> lastDone(const QString &mode, const QString &folder, const Death &death)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(HOOX_FAULT_CHILD), {mode, folder, m_fixtures->path(), QString::number(death.call)});
        QByteArray said;
        while (death.call == 0 && child.state() != QProcess::NotRunning && said.count('\n') < death.acknowledged) {
            if (!child.waitForReadyRead(60'000))
                break;
            said += child.readAllStandardOutput();
        }
        if (death.call == 0) {
            // The moment is what is tried here, so it is neither an event nor a state that could be waited for.
            QElapsedTimer since;
            since.start();
            while (since.nsecsElapsed() < death.nanoseconds) {
            }
            child.kill();
        }
        const bool ended = child.state() == QProcess::NotRunning || child.waitForFinished(60'000);
        said += child.readAllStandardOutput();
        if (!ended || child.exitStatus() != QProcess::CrashExit || said.contains("failed")) {
            qWarning("the child said: %s", said.right(500).constData());
            return std::nullopt;
        }
        return static_cast<int>(said.count('\n')) - 1;
    }

    Death chooseDeath(int round, int mostCalls)
    {
        if (round % 2 == 0)
            return {m_random.bounded(1, mostCalls + 1), 0, 0};
        return {0, m_random.bounded(0, 8), m_random.bounded(20'000'000)};
    }

    /// What stands in the round's folder before the child starts.
    bool prepare(const QString &mode, const QString &folder) const
    {
        const FixedClock clock;
        NoProgress none;
        if (mode == u"fills")
            return createLedger(folder + u"/ledger.db"_s, clock, none).has_value();
        if (mode == u"plans" && !changeBackupPlan(Workspace(folder).backupPlanFile(u"p"_s), {true, QTime(1, 30), 3, 0}))
            return false;
        if (mode == u"backups" || mode == u"restores" || mode == u"plans")
            return QFile::copy(m_fixtures->filePath(u"a.db"_s), folder + u"/ledger.db"_s);
        return true;
    }

    QString check(const QString &mode, const QString &folder, int done) const
    {
        const auto fixtures = m_fixtures->path();
        if (mode == u"config")
            return checkConfig(folder, done);
        if (mode == u"journal")
            return checkJournal(folder, done);
        if (mode == u"audit")
            return checkAudit(folder, done);
        if (mode == u"transfers")
            return checkTransfers(folder, done);
        if (mode == u"settings")
            return checkSettings(folder, done);
        if (mode == u"locks")
            return checkLocks(folder, done);
        if (mode == u"spool")
            return checkSpool(folder, done);
        if (mode == u"downloads")
            return checkDownloads(folder, done);
        if (mode == u"fills")
            return checkFills(folder, done);
        if (mode == u"imports")
            return checkImports(folder, fixtures, done);
        if (mode == u"backups")
            return checkBackups(folder, done);
        if (mode == u"plans")
            return checkPlans(folder, done);
        if (mode == u"migrations")
            return checkMigrations(folder, fixtures, done);
        if (mode == u"restores")
            return checkRestores(folder, fixtures, done);
        return checkBlobs(folder, done, mode == u"batches" ? 12 : 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("HOOX_SEED") ? qEnvironmentVariable("HOOX_SEED").toUInt()
                                                        : QRandomGenerator::global()->generate();
        qInfo("HOOX_SEED=%u", m_seed);
        m_fixtures = std::make_unique<QTemporaryDir>();
        makeFixtures(m_fixtures->path());
    }

    void nothingAcknowledgedIsLostAndNothingIsTorn_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("mostCalls");
        QTest::newRow("config values") << u"config"_s << 300;
        QTest::newRow("blobs") << u"blobs"_s << 250;
        QTest::newRow("blobs many at once") << u"batches"_s << 400;
        QTest::newRow("blobs uploaded") << u"uploads"_s << 250;
        QTest::newRow("blobs downloaded, BL-4") << u"downloads"_s << 400;
        QTest::newRow("the spool, BL-2") << u"spool"_s << 400;
        QTest::newRow("kill journal, KS-3") << u"journal"_s << 40;
        QTest::newRow("the audit log, AU-1") << u"audit"_s << 100;
        QTest::newRow("transfers kept for the next start, BL-4") << u"transfers"_s << 80;
        QTest::newRow("profiles, views, alerts and settings") << u"settings"_s << 150;
        QTest::newRow("locks, LK-1") << u"locks"_s << 120;
        QTest::newRow("fills and their positions, LG-1") << u"fills"_s << 250;
        QTest::newRow("an import") << u"imports"_s << 1500;
        QTest::newRow("a backup, MG-1") << u"backups"_s << 1500;
        QTest::newRow("daily backups, MG-1") << u"plans"_s << 1500;
        QTest::newRow("a migration, MG-2") << u"migrations"_s << 2000;
        QTest::newRow("a restore, MG-3") << u"restores"_s << 2000;
    }

    void nothingAcknowledgedIsLostAndNothingIsTorn()
    {
        QFETCH(const QString, mode);
        QFETCH(const int, mostCalls);
        m_random.seed(m_seed + static_cast<quint32>(qHash(mode, 1)));
        const int rounds = qEnvironmentVariableIntValue("HOOX_LONG") == 1 ? 120 : 4;
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir folder;
            const auto death = chooseDeath(round, mostCalls);
            const auto told = u"HOOX_SEED=%1, round %2: at call %3, or %4 ns after %5 writes; "_s.arg(m_seed)
                                  .arg(round)
                                  .arg(death.call)
                                  .arg(death.nanoseconds)
                                  .arg(death.acknowledged);
            QVERIFY2(prepare(mode, folder.path()), qPrintable(told));
            const auto done = lastDone(mode, folder.path(), death);
            QVERIFY2(done, qPrintable(told + u"the child was not killed"_s));
            const auto fault = check(mode, folder.path(), *done);
            QVERIFY2(fault.isEmpty(), qPrintable(told + u"last acknowledged %1: "_s.arg(*done) + fault));
        }
    }
};

HOOX_TEST(KillNineTest);
#include "KillNineTest.moc"
