#include "tests/faults/RaceDesk.h"
#include "tests/support/TestRegistry.h"

#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/spool/FolderSpool.h"
#include "storage/workspace/Workspace.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Orders on a disk without room, in a process of their own.
class OrderFullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRoomNothingIsSentAndNoRecordIsLost_BL2_OR3()
    {
        const QTemporaryDir folder;
        const Workspace workspace(folder.path());
        const SystemClock clock;
        NoProgress none;
        QVERIFY(RaceDesk::prepare(folder.path()) && createLedger(workspace.ledgerFile(), clock, none));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(HOOX_ORDER_CHILD), {folder.path(), u"full"_s});
        QVERIFY(child.waitForFinished(60'000));
        // The second never left; the third was done, and only its room is left to tell of it.
        QCOMPARE(QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
                 QStringList({u"sent"_s, u"full"_s, u"1 taken"_s, u"record"_s, u"2 taken"_s}));

        LocalLedger ledger(workspace.ledgerFile());
        FolderSpool spool(workspace.spoolFolder(u"embedded"_s), clock);
        QCOMPARE(await(spool.facts())->waiting, 2);
        const auto first = await(spool.oldest());
        QVERIFY(first && *first && (*first)->bytes.contains("\"first\""));
        QVERIFY(await(spool.remove((*first)->name)));
        const auto third = await(spool.oldest());
        QVERIFY(third && *third && (*third)->bytes.contains("\"third\""));
        QCOMPARE(await(ledger.fillsOfRequest(u"third"_s, 0))->size(), 0);

        // The next start, with room: neither sent again nor forgotten.
        RaceDesk desk(folder.path(), {&spool, &ledger});
        QTRY_COMPARE(desk.desk().unresolved().size(), 1);
        QCOMPARE(desk.desk().unresolved().first().ticket.requestId, u"third"_s);
        QCOMPARE(desk.sent(), 0);
        QCOMPARE(outcomeOf(desk.submit(u"third"_s)), u"duplicate"_s);
        QCOMPARE(outcomeOf(desk.submit(u"second"_s)), u"sent"_s);
    }
};

HOOX_TEST(OrderFullDiskTest);
#include "OrderFullDiskTest.moc"
