#include "storage/ledger/ReplicaPull.h"

#include "storage/ledger/LocalLedger.h"
#include "storage/ledger/ReplicaFile.h"
#include "tests/support/Await.h"
#include "tests/support/EdgeLedger.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

bool anyContains(const QStringList &all, const QString &part)
{
    return std::any_of(all.begin(), all.end(), [&part](const QString &one) { return one.contains(part); });
}

void dialectColumn()
{
    QTest::addColumn<LedgerDialect>("dialect");
    QTest::newRow("specified") << LedgerDialect::Specified;
    QTest::newRow("trade worker") << LedgerDialect::TradeWorker;
}

} // namespace

/// The replica against a real D1: Cloudflare's own local runtime.
class ReplicaPullTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of Cloudflare's local runtime are not installed");
    }

    void everyRowArrivesAsItIs_LG4_data() { dialectColumn(); }
    void everyRowArrivesAsItIs_LG4()
    {
        QFETCH(LedgerDialect, dialect);
        EdgeLedger ledger(*m_edge, dialect);
        QVERIFY(ledger.insertTrades(1, 20000));
        const auto report = ledger.pull();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->facts.complete);
        QVERIFY(report->rowsChanged);
        QVERIFY(!report->startedOver);
        QCOMPARE(report->facts.rows, 20000);
        QCOMPARE(report->facts.rejects, 0);
        QCOMPARE(report->facts.dialect, std::optional(dialect));
        QCOMPARE(ledger.difference(), QString());
        QCOMPARE(
            ledger.inReplica(u"SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE INDEX%' AND tbl_name = 'trades' "
                             "ORDER BY name"_s),
            (QStringList{u"hoox_trades_created_at"_s, u"hoox_trades_exchange_symbol"_s, u"hoox_trades_failed"_s,
                         u"hoox_trades_order_id"_s, u"hoox_trades_pending"_s}));
        // A pull that finds nothing new says so, and asks once.
        const auto before = ledger.between().requests().size();
        const auto again = ledger.pull();
        QVERIFY(again);
        QVERIFY(!again->rowsChanged);
        QCOMPARE(ledger.between().requests().size(), before + 1);
        QVERIFY2(again->rowsRead < 3000, qPrintable(QString::number(again->rowsRead)));
    }

    void theFirstCopyGoesByPrimaryKeyAndLaterOnesByRowNumber_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.insertTrades(1, 3000));
        QVERIFY(ledger.pull());
        const auto first = ledger.sentSql();
        QVERIFY(anyContains(first, u"ORDER BY id LIMIT"_s));
        QVERIFY(!anyContains(first, u"(created_at,id)"_s));
        QVERIFY(ledger.insertTrades(3001, 3010));
        const auto later = ledger.pull();
        QVERIFY(later && later->rowsChanged);
        const auto second = ledger.sentSql();
        QVERIFY(anyContains(second, u"ORDER BY rowid LIMIT"_s));
        QVERIFY(!anyContains(second, u"ORDER BY id LIMIT"_s));
        // The window before the last row, and what is new; not the table.
        QVERIFY2(later->rowsRead < 400, qPrintable(QString::number(later->rowsRead)));
        QCOMPARE(ledger.difference(), QString());
    }

    void anIndexOnTheTimeIsUsedIfItHoldsAllRows_LG4_data()
    {
        QTest::addColumn<QString>("index");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("its own") << u"CREATE INDEX x ON trades(created_at)"_s << true;
        QTest::newRow("with more behind it") << u"CREATE INDEX \"a \"\"b\" ON trades(created_at, symbol)"_s << true;
        QTest::newRow("behind another column") << u"CREATE INDEX x ON trades(symbol, created_at)"_s << false;
        QTest::newRow("of some rows") << u"CREATE INDEX x ON trades(created_at) WHERE status='Filled'"_s << false;
    }
    void anIndexOnTheTimeIsUsedIfItHoldsAllRows_LG4()
    {
        QFETCH(QString, index);
        QFETCH(bool, isUsed);
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.run({index}));
        QVERIFY(ledger.insertTrades(1, 2500));
        QVERIFY(ledger.pull());
        const auto sent = ledger.sentSql();
        QCOMPARE(anyContains(sent, u"(created_at,id)>(?1,?2)"_s), isUsed);
        QCOMPARE(anyContains(sent, u"ORDER BY id LIMIT"_s), !isUsed);
        QCOMPARE(ledger.difference(), QString());
    }

    void rowsOfOneSecondAreAllThere_LG4_data() { dialectColumn(); }
    void rowsOfOneSecondAreAllThere_LG4()
    {
        QFETCH(LedgerDialect, dialect);
        EdgeLedger ledger(*m_edge, dialect);
        QVERIFY(ledger.insertTrades(1, 1500));
        const auto time = dialect == LedgerDialect::Specified ? u"created_at"_s : u"timestamp"_s;
        QVERIFY(ledger.run({u"UPDATE trades SET %1=1747612900"_s.arg(time)}));
        PullPolicy policy = EdgeLedger::quickPolicy();
        policy.pageRows = 70;
        ledger.renew(policy);
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
        QVERIFY(ledger.insertTrades(1501, 1700));
        QVERIFY(ledger.run({u"UPDATE trades SET %1=1747612900"_s.arg(time)}));
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.replicaTrades().size(), 1700);
    }

    void aCopyThatIsCancelledAtAnyPageGoesOnThere_LG4_data() { dialectColumn(); }
    void aCopyThatIsCancelledAtAnyPageGoesOnThere_LG4()
    {
        QFETCH(LedgerDialect, dialect);
        EdgeLedger ledger(*m_edge, dialect);
        QVERIFY(ledger.insertTrades(1, 1000));
        PullPolicy policy = EdgeLedger::quickPolicy();
        policy.pageRows = 100;
        qint64 copied = 0;
        int cancels = 0;
        for (; cancels < 40; ++cancels) {
            ledger.renew(policy);
            auto pending = ledger.puller().pull(LedgerPuller::Kind::Changes);
            const auto target = copied + 100;
            QVERIFY(QTest::qWaitFor([&] { return pending.isFinished() || ledger.puller().progress().rows >= target; },
                                    20000));
            ledger.puller().cancel();
            const auto ended = await(pending);
            if (ended)
                break;
            QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
            const auto rows = await(ledger.puller().facts());
            QVERIFY(rows && !rows->complete);
            // Rows of a first copy are in sight as they come.
            QVERIFY(rows->rows >= copied);
            copied = rows->rows;
        }
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
    }

    void aPullerThatDiesInTheMiddleLosesNothing_LG4_data() { dialectColumn(); }
    void aPullerThatDiesInTheMiddleLosesNothing_LG4()
    {
        QFETCH(LedgerDialect, dialect);
        EdgeLedger ledger(*m_edge, dialect);
        QVERIFY(ledger.insertTrades(1, 2000));
        PullPolicy policy = EdgeLedger::quickPolicy();
        policy.pageRows = 90;
        for (int death = 1; death < 20; ++death) {
            auto pending = ledger.renew(policy).pull(LedgerPuller::Kind::Changes);
            QVERIFY(QTest::qWaitFor(
                [&] { return pending.isFinished() || ledger.puller().progress().rows >= death * 100; }, 20000));
            ledger.drop();
            QVERIFY(pending.isFinished());
            if (death == 10)
                QVERIFY(ledger.insertTrades(2001, 2300));
        }
        ledger.renew(policy);
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
        // What the copy had read is not read again: as many pages as the table has, and one or so a death.
        if (dialect == LedgerDialect::Specified) {
            const auto walked = ledger.sentSql().filter(u"ORDER BY id LIMIT"_s).size();
            QVERIFY2(walked < 2000 / 90 + 2 * 20 + 5, qPrintable(QString::number(walked)));
        }
    }

    void rowsThatChangeLaterOrComeLateAreFoundAgain_LG4_data() { dialectColumn(); }
    void rowsThatChangeLaterOrComeLateAreFoundAgain_LG4()
    {
        QFETCH(LedgerDialect, dialect);
        const bool specified = dialect == LedgerDialect::Specified;
        EdgeLedger ledger(*m_edge, dialect);
        QVERIFY(ledger.insertTrades(1, 3000));
        QVERIFY(ledger.pull());
        // One of the last rows changes its status; a row comes whose time is long past.
        QVERIFY(ledger.run(
            {u"UPDATE trades SET status='%1' WHERE rowid=2990"_s.arg(specified ? u"Failed"_s : u"FAILED"_s)}));
        QVERIFY(ledger.insertTrades(3001, 3001));
        QVERIFY(ledger.run(
            {u"UPDATE trades SET %1=1000000000 WHERE rowid=3001"_s.arg(specified ? u"created_at"_s : u"timestamp"_s)}));
        const auto report = ledger.pull();
        QVERIFY(report && report->rowsChanged && !report->startedOver);
        QCOMPARE(ledger.difference(), QString());
        // Everything, on request, finds what the window does not see; the old rows are in sight until then.
        QVERIFY(ledger.run({u"DELETE FROM trades WHERE rowid=17"_s, u"UPDATE trades SET price=1 WHERE rowid=18"_s}));
        const auto unseen = ledger.pull();
        QVERIFY(unseen && !unseen->rowsChanged);
        const auto all = ledger.pull(LedgerPuller::Kind::Everything);
        QVERIFY(all && all->rowsChanged);
        QCOMPARE(ledger.difference(), QString());
    }

    void pendingOrdersAreAskedAboutUntilTheyAreFinal_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::TradeWorker);
        QVERIFY(ledger.insertTrades(1, 5000));
        QVERIFY(ledger.run({u"UPDATE trades SET status='PENDING' WHERE rowid IN (5,6)"_s}));
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.inReplica(u"SELECT count(*) FROM trades WHERE status='Pending'"_s), QStringList{u"2"_s});
        QVERIFY(ledger.run(
            {u"UPDATE trades SET status='EXECUTED', price=7 WHERE rowid=5"_s, u"DELETE FROM trades WHERE rowid=6"_s}));
        const auto report = ledger.pull();
        QVERIFY(report && report->rowsChanged);
        QCOMPARE(ledger.difference(), QString());
    }

    void aTableThatWasMadeAnewIsCopiedAnew_LG4_data() { dialectColumn(); }
    void aTableThatWasMadeAnewIsCopiedAnew_LG4()
    {
        QFETCH(LedgerDialect, dialect);
        EdgeLedger ledger(*m_edge, dialect);
        QVERIFY(ledger.insertTrades(1, 2500));
        QVERIFY(ledger.pull());
        QVERIFY(ledger.run({u"DELETE FROM trades"_s}));
        QVERIFY(ledger.insertTrades(1000, 4200));
        const auto report = ledger.pull();
        QVERIFY(report && report->startedOver && report->rowsChanged);
        QCOMPARE(ledger.difference(), QString());
        // In the middle of the first copy as well.
        EdgeLedger other(*m_edge, dialect);
        QVERIFY(other.insertTrades(1, 2000));
        PullPolicy policy = EdgeLedger::quickPolicy();
        policy.pageRows = 100;
        auto pending = other.renew(policy).pull(LedgerPuller::Kind::Changes);
        QVERIFY(QTest::qWaitFor([&] { return other.puller().progress().rows >= 500; }, 20000));
        other.puller().cancel();
        QVERIFY(!await(pending));
        QVERIFY(other.run({u"DELETE FROM trades WHERE rowid%3=0"_s,
                           u"CREATE TABLE made AS SELECT * FROM trades ORDER BY id"_s, u"DELETE FROM trades"_s,
                           u"INSERT INTO trades SELECT * FROM made"_s, u"DROP TABLE made"_s}));
        QVERIFY(other.pull());
        QCOMPARE(other.difference(), QString());
    }

    void positionsAndFillsOfOnePullAreOnePicture_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        // At the edge, the position's size is the number of fills at every moment: a trigger, in one transaction.
        QVERIFY(ledger.run({u"INSERT INTO positions(symbol,exchange,side,size,entry_price) VALUES "
                            "('BTCUSDT','bybit','LONG',0,1)"_s,
                            u"CREATE TRIGGER t AFTER INSERT ON trades BEGIN UPDATE positions SET size=size+1; END"_s}));
        QVERIFY(ledger.insertTrades(1, 500));
        PullPolicy policy = EdgeLedger::quickPolicy();
        policy.pageRows = 50;
        ledger.renew(policy);
        int next = 501;
        for (int pull = 0; pull < 12; ++pull) {
            auto pending = ledger.puller().pull(LedgerPuller::Kind::Changes);
            while (!pending.isFinished()) {
                QVERIFY(ledger.insertTrades(next, next + 12)); // turns the event loop, in which the pull goes on
                next += 13;
                // Nobody sees new rows beside an old position: a pull becomes visible as one.
                const auto facts =
                    ledger.inReplica(u"SELECT (SELECT count(*) FROM trades) - (SELECT size FROM "
                                     "positions) FROM hoox_replica WHERE name='complete' AND value='1'"_s);
                QVERIFY2(facts.isEmpty() || facts.constFirst() == u"0.0", qPrintable(facts.join(u' ')));
            }
            QVERIFY(await(pending));
        }
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
    }

    void openPositionsOfEveryExchangeAndTheNewestBalancesAreThere_LG3()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::TradeWorker);
        QVERIFY(ledger.run(
            {u"INSERT INTO positions(id,exchange,symbol,side,entry_price,size,leverage,status,updated_at) VALUES "
             "('1','bybit','BTCUSDT','LONG',100.5,2,5,'OPEN',1747612800),('2','mexc','BTCUSDT','SHORT',NULL,3,NULL,"
             "'OPEN',1747612801),('3','bybit','ETHUSDT','LONG',1,1,1,'CLOSED',1747612802)"_s,
             u"INSERT INTO balances VALUES ('a','bybit','USDT',1,2,3,1747612800),('b','bybit','USDT',4,5,9,1747612900),"
             "('c','mexc','USDT',7,0,7,1747612850),('d','bybit','BTC',0.5,0,0.5,1747612700)"_s}));
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.replicaPositions().size(), 2);
        QCOMPARE(ledger.replicaBalances().size(), 3);
        QCOMPARE(ledger.difference(), QString());
        // They change alone: no new fill is needed.
        QVERIFY(ledger.run({u"UPDATE positions SET status='CLOSED' WHERE id='1'"_s,
                            u"INSERT INTO balances VALUES ('e','bybit','USDT',8,1,9,1747613000)"_s,
                            u"UPDATE balances SET free=70, total=70 WHERE id='c'"_s}));
        const auto report = ledger.pull();
        QVERIFY(report && report->rowsChanged);
        QCOMPARE(ledger.difference(), QString());
        QVERIFY(ledger.run({u"DELETE FROM balances"_s, u"INSERT INTO balances VALUES ('z','mexc','ETH',1,1,2,1)"_s}));
        QVERIFY(ledger.pull());
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
    }

    void aReplicaReadsAsALedger_LG3()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::TradeWorker);
        QVERIFY(ledger.insertTrades(1, 40));
        QVERIFY(ledger.pull());
        LocalLedger local(ledger.file());
        const auto overview = await(local.overview());
        QVERIFY(overview);
        QCOMPARE(overview->fills, 40);
        QVERIFY(await(local.recordedPositions()));
        QVERIFY(await(local.balances()));
        // The same file is never the replica of another database.
        NoProgress none;
        const SystemClock clock;
        const auto other = prepareReplica(ledger.file(), u"another"_s, clock, none);
        QVERIFY(!other);
        QCOMPARE(other.error().cause, Error::Cause::WrongId);
    }

    void whateverHappensInBetweenTheReplicaIsTheEdgeInTheEnd_LG4_data() { dialectColumn(); }
    void whateverHappensInBetweenTheReplicaIsTheEdgeInTheEnd_LG4()
    {
        QFETCH(LedgerDialect, dialect);
        const bool specified = dialect == LedgerDialect::Specified;
        EdgeLedger ledger(*m_edge, dialect);
        QRandomGenerator random(7);
        PullPolicy policy = EdgeLedger::quickPolicy();
        int rows = 0;
        for (int step = 0; step < 25; ++step) {
            policy.pageRows = random.bounded(5, 60);
            ledger.renew(policy);
            auto pending = ledger.puller().pull(LedgerPuller::Kind::Changes);
            const int more = random.bounded(0, 90);
            if (more > 0)
                QVERIFY(ledger.insertTrades(rows + 1, rows + more));
            rows += more;
            if (rows > 20 && random.bounded(2) == 0)
                QVERIFY(ledger.run({u"UPDATE trades SET quantity=%1, status='%2' WHERE rowid=(SELECT max(rowid) FROM "
                                    "trades)-%3"_s.arg(step)
                                        .arg(specified ? u"Failed"_s : u"FAILED"_s)
                                        .arg(random.bounded(10))}));
            if (random.bounded(3) == 0)
                ledger.puller().cancel();
            else if (random.bounded(4) == 0)
                ledger.drop();
            else
                (void)await(pending);
            if (random.bounded(12) == 0) {
                QVERIFY(ledger.run({u"DELETE FROM trades"_s}));
                rows = 0;
            }
        }
        ledger.renew(policy);
        QVERIFY(ledger.pull());
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
    }
};

HOOX_TEST(ReplicaPullTest);
#include "ReplicaPullTest.moc"
