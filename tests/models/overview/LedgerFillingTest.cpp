#include "models/overview/LedgerFilling.h"

#include "tests/support/Audit.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFiles.h"

#include <QDir>
#include <QSignalSpy>
#include <QThreadPool>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The first rows of an empty workspace, put there while its ledger is open (ux 7).
class LedgerFillingTest : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 120000; ///< For a busy machine, not a measure.

    static QStringList leftovers(const Workspace &workspace)
    {
        return QDir(workspace.folder()).entryList({u".first-ledger*"_s}, QDir::Dirs | QDir::Hidden);
    }

private Q_SLOTS:
    void theSampleComesIntoTheLedgerWholeWithItsLogsAndIsRecorded_UX7_AU1()
    {
        const WorkspaceFiles files;
        const auto workspace = files.workspace();
        LedgerFilling filling(workspace, trailOf(workspace));
        const QSignalSpy filled(&filling, &LedgerFilling::filled);
        QVERIFY(filling.startSample());
        QVERIFY(!filling.startSample());
        QVERIFY(filling.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(filled.size(), 1, kPatience);
        QVERIFY(!filling.isRunning() && !filling.error());
        QVERIFY(filled.constFirst().at(0).toLongLong() > 90'000);
        QCOMPARE(files.fills(), filled.constFirst().at(0).toInt());
        QVERIFY(QDir(workspace.blobsFolder()).entryList({u"logs"_s}).size() == 1);
        QVERIFY(leftovers(workspace).isEmpty());
        QCOMPARE(auditedOf(workspace), QStringList({u"ledger.sample asked"_s, u"ledger.sample done"_s}));
        // Once there are rows, nothing is put over them.
        QVERIFY(filling.startSample());
        QTRY_VERIFY_WITH_TIMEOUT(!filling.isRunning(), kPatience);
        QVERIFY(filling.error() && filling.error()->kind == Error::Kind::Conflict);
        QCOMPARE(files.fills(), filled.constFirst().at(0).toInt());
    }

    void aLedgerFileIsCopiedAndStaysAsItIs_UX7()
    {
        WorkspaceFiles source;
        source.addFills(500);
        const WorkspaceFiles files;
        LedgerFilling filling(files.workspace(), trailOf(files.workspace()));
        const QSignalSpy filled(&filling, &LedgerFilling::filled);
        QVERIFY(filling.startFrom(source.workspace().ledgerFile()));
        QTRY_COMPARE_WITH_TIMEOUT(filled.size(), 1, kPatience);
        QCOMPARE(files.fills(), 500);
        QCOMPARE(source.fills(), 500);
        QVERIFY(leftovers(files.workspace()).isEmpty());
    }

    void aCancelledOrRefusedOneLeavesTheLedgerEmpty_UX7()
    {
        const WorkspaceFiles files;
        const auto workspace = files.workspace();
        LedgerFilling filling(workspace, trailOf(workspace));
        const QSignalSpy filled(&filling, &LedgerFilling::filled);
        QVERIFY(filling.startSample());
        filling.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!filling.isRunning(), kPatience);
        QVERIFY(!filling.error());
        QVERIFY(filling.startFrom(workspace.auditFile()));
        QTRY_VERIFY_WITH_TIMEOUT(!filling.isRunning(), kPatience);
        QVERIFY(filling.error() && filling.error()->cause == Error::Cause::NotSqlite);
        QCOMPARE(filled.size(), 0);
        QCOMPARE(files.fills(), 0);
        QVERIFY(leftovers(workspace).isEmpty());
    }

    void oneThatDiesLeavesItsWorkerToEndByItself_UX7()
    {
        const WorkspaceFiles files;
        {
            LedgerFilling filling(files.workspace(), trailOf(files.workspace()));
            QVERIFY(filling.startSample());
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(kPatience));
        QCOMPARE(files.fills(), 0);
        QVERIFY(leftovers(files.workspace()).isEmpty());
    }
};

HOOX_TEST(LedgerFillingTest);
#include "LedgerFillingTest.moc"
