#include "models/overview/LedgerFilling.h"

#include "storage/profile/ProfileStore.h"
#include "storage/sample/SampleWorkspace.h"
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
        LedgerFilling filling(workspace, u"embedded"_s, trailOf(workspace));
        const QSignalSpy filled(&filling, &LedgerFilling::filled);
        QVERIFY(filling.startSample(u"A sample."_s));
        QVERIFY(!filling.startSample(u"A sample."_s));
        QVERIFY(filling.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(filled.size(), 1, kPatience);
        QVERIFY(!filling.isRunning() && !filling.error());
        QVERIFY(filled.constFirst().at(0).toLongLong() > 90'000);
        QCOMPARE(files.fills(), filled.constFirst().at(0).toInt());
        QVERIFY(QDir(workspace.blobsFolder()).entryList({u"logs"_s}).size() == 1);
        QVERIFY(leftovers(workspace).isEmpty());
        QCOMPARE(auditedOf(workspace), QStringList({u"ledger.sample asked"_s, u"ledger.sample done"_s}));
        const auto profile = ProfileStore(workspace.profilesFolder()).read(u"embedded"_s);
        QVERIFY(profile && profile->notes == u"A sample." && profile->priceBandPercent == 20.0);
        // Once there are rows, nothing is put over them.
        QVERIFY(filling.startSample(u"A sample."_s));
        QTRY_VERIFY_WITH_TIMEOUT(!filling.isRunning(), kPatience);
        QVERIFY(filling.error() && filling.error()->kind == Error::Kind::Conflict);
        QCOMPARE(files.fills(), filled.constFirst().at(0).toInt());
    }

    void aLedgerFileIsCopiedAndStaysAsItIs_UX7()
    {
        WorkspaceFiles source;
        source.addFills(500);
        const WorkspaceFiles files;
        LedgerFilling filling(files.workspace(), u"embedded"_s, trailOf(files.workspace()));
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
        LedgerFilling filling(workspace, u"embedded"_s, trailOf(workspace));
        const QSignalSpy filled(&filling, &LedgerFilling::filled);
        QVERIFY(filling.startSample(u"A sample."_s));
        filling.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!filling.isRunning(), kPatience);
        QVERIFY(!filling.error());
        QVERIFY(filling.startFrom(workspace.auditFile()));
        QTRY_VERIFY_WITH_TIMEOUT(!filling.isRunning(), kPatience);
        QVERIFY(filling.error() && filling.error()->cause == Error::Cause::NotSqlite);
        QCOMPARE(filled.size(), 0);
        QCOMPARE(files.fills(), 0);
        QVERIFY(leftovers(workspace).isEmpty());
        QVERIFY2(!ProfileStore(workspace.profilesFolder()).read(u"embedded"_s), "no sample, no word of one");
    }

    void whatTheProfileSaysAlreadyStays_UX7()
    {
        const WorkspaceFiles files;
        const ProfileStore profiles(files.workspace().profilesFolder());
        auto mine = newProfile(u"desk"_s, Profile::Kind::Embedded);
        mine.notes = u"Ring Ann first."_s;
        mine.priceBandPercent = 3;
        mine.ordersPerMinute = 4;
        QVERIFY(profiles.write(mine));
        QVERIFY(writeSampleProfile(files.workspace(), u"desk"_s, u"A sample."_s));
        const auto kept = profiles.read(u"desk"_s);
        QVERIFY(kept && *kept == mine);
    }

    void oneThatDiesLeavesItsWorkerToEndByItself_UX7()
    {
        const WorkspaceFiles files;
        {
            LedgerFilling filling(files.workspace(), u"embedded"_s, trailOf(files.workspace()));
            QVERIFY(filling.startSample(u"A sample."_s));
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(kPatience));
        QCOMPARE(files.fills(), 0);
        QVERIFY(leftovers(files.workspace()).isEmpty());
    }
};

HOOX_TEST(LedgerFillingTest);
#include "LedgerFillingTest.moc"
