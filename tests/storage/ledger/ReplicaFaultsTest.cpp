#include "storage/ledger/LocalLedger.h"
#include "tests/support/Await.h"
#include "tests/support/EdgeLedger.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

FaultAnswer jsonAnswer(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

QByteArray refusal(const QByteArray &message)
{
    return "{\"success\":false,\"errors\":[{\"code\":7500,\"message\":\"" + message + "\"}],\"result\":null}";
}

} // namespace

/// What a real D1 can do to a pull, and what can happen to it on the way.
class ReplicaFaultsTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<LocalEdge> m_edge;

    static PullPolicy smallPages()
    {
        auto policy = EdgeLedger::quickPolicy();
        policy.pageRows = 100;
        return policy;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of Cloudflare's local runtime are not installed");
    }

    void aFaultInTheMiddleEndsThePullAndTheNextGoesOn_LG4_data()
    {
        QTest::addColumn<FaultAnswer>("fault");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("an expired token")
            << jsonAnswer(401, refusal("Authentication error")) << Error::Cause::WrongCredentials;
        QTest::newRow("torn JSON") << jsonAnswer(200, "{\"success\":true,\"result\":[{\"resu")
                                   << Error::Cause::BadAnswer;
        QTest::newRow("success: false") << jsonAnswer(200, "{\"success\":false,\"errors\":[],\"result\":null}")
                                        << Error::Cause::ServiceFailed;
        QTest::newRow("a login page") << FaultAnswer{.headers = {{"Content-Type", "text/html"}},
                                                     .body = "<html></html>"}
                                      << Error::Cause::NotTheService;
        QTest::newRow("an outage") << jsonAnswer(503, "{}") << Error::Cause::ServiceFailed;
    }
    void aFaultInTheMiddleEndsThePullAndTheNextGoesOn_LG4()
    {
        QFETCH(FaultAnswer, fault);
        QFETCH(Error::Cause, cause);
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.insertTrades(1, 1000));
        auto pending = ledger.renew(smallPages()).pull(LedgerPuller::Kind::Changes);
        QVERIFY(QTest::qWaitFor([&] { return ledger.puller().progress().rows >= 300; }, 20000));
        ledger.between().answerTo("POST", "/raw", fault, -1);
        const auto failed = await(pending);
        QVERIFY(!failed);
        QCOMPARE(failed.error().cause, cause);
        const auto facts = await(ledger.puller().facts());
        QVERIFY(facts && !facts->complete && facts->rows >= 300);
        ledger.between().forgetScripts();
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
    }

    void aThrottledAccountIsWaitedForOrToldOf_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.insertTrades(1, 10));
        auto throttled = jsonAnswer(429, refusal("slow down"));
        throttled.headers.append(HttpHeader{"Retry-After", "0"});
        ledger.between().answer(throttled);
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
    }

    void aDatabaseThatIsOverloadedIsAskedForLess_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.insertTrades(1, 900));
        auto pending = ledger.renew(smallPages()).pull(LedgerPuller::Kind::Changes);
        QVERIFY(QTest::qWaitFor([&] { return ledger.puller().progress().rows >= 200; }, 20000));
        ledger.between().answerTo("POST", "/raw",
                                  jsonAnswer(500, refusal("D1 DB is overloaded. Requests queued for too long.")), 2);
        QVERIFY(await(pending));
        const auto &requests = ledger.between().requests();
        const auto asks = [&requests](const QByteArray &limit) {
            return std::any_of(requests.begin(), requests.end(),
                               [&limit](const auto &one) { return one.body.contains("\"" + limit + "\"]"); });
        };
        QVERIFY(asks("100") && asks("50") && asks("25"));
        QCOMPARE(ledger.difference(), QString());
    }

    void aStalledAnswerIsGivenUpAndAskedForAgainInHalf_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.insertTrades(1, 400));
        QVERIFY(ledger.pull()); // the session is up: the next pull is one request
        ledger.renew(smallPages());
        QVERIFY(ledger.pull());
        ledger.between().answerTo("POST", "/raw", {.isHeld = true}, 2); // as often as the client tries
        QVERIFY(ledger.insertTrades(401, 420));
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.difference(), QString());
    }

    void aCancelEndsARequestThatHangs_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.insertTrades(1, 10));
        ledger.between().answer({.isHeld = true}, -1);
        auto pending = ledger.puller().pull(LedgerPuller::Kind::Changes);
        QTRY_COMPARE(ledger.between().requests().size(), 1);
        const auto second = await(ledger.puller().pull(LedgerPuller::Kind::Changes));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        ledger.puller().cancel();
        const auto ended = await(pending);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
        ledger.between().forgetScripts();
        QVERIFY(ledger.pull());
    }

    void twoProgramsThatPullIntoOneFileNeverMixTheirPages_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.insertTrades(1, 1500));
        QVERIFY(ledger.pull());
        QVERIFY(ledger.run({u"DELETE FROM trades WHERE rowid<100"_s}));
        HttpClient http(m_clock, nullptr, nullptr, [] { return 0.5; });
        const D1Client d1(http, m_edge->v4Base(), m_edge->databaseId());
        ReplicaPull other(d1, ledger.file(), m_clock, smallPages());
        ledger.renew(smallPages());
        auto one = ledger.puller().pull(LedgerPuller::Kind::Everything);
        auto two = other.pull(LedgerPuller::Kind::Everything);
        int told = 0;
        for (const auto &ended : {await(one), await(two)}) {
            if (!ended) {
                QCOMPARE(ended.error().kind, Error::Kind::Busy);
                ++told;
            }
        }
        QVERIFY(told < 2);
        QVERIFY(ledger.pull(LedgerPuller::Kind::Everything));
        QCOMPARE(ledger.difference(), QString());
    }

    void anUnknownDialectIsToldWithItsMissingColumns_LG3()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::TradeWorker);
        QVERIFY(ledger.run({u"ALTER TABLE trades RENAME COLUMN quantity TO amount"_s}));
        const auto refused = ledger.pull();
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::UnknownDialect);
        QCOMPARE(refused.error().detail, u"trades.quantity"_s);
        // Seen again by the next pull, without a new start.
        QVERIFY(ledger.run({u"ALTER TABLE trades RENAME COLUMN amount TO quantity"_s}));
        QVERIFY(ledger.pull());
        // And when it happens behind a pull that knew the table.
        QVERIFY(ledger.run({u"ALTER TABLE trades RENAME COLUMN price TO cost"_s}));
        QVERIFY(!ledger.pull());
        const auto named = ledger.pull();
        QVERIFY(!named);
        QCOMPARE(named.error().detail, u"trades.price"_s);
    }

    void aDatabaseThatNobodyMadeIsNeverPulledFrom_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QFile::remove(ledger.file());
        ledger.renew(EdgeLedger::quickPolicy(), u"00000000-0000-4000-8000-000000000000"_s);
        const auto refused = ledger.pull();
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::WrongId);
        QCOMPARE(ledger.between().count("POST", "/raw"), 0);
    }

    void unsoundRowsAreListedAndTheRestIsThere_LG5_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("by primary key") << false;
        QTest::newRow("by time") << true;
    }
    void unsoundRowsAreListedAndTheRestIsThere_LG5()
    {
        QFETCH(bool, indexed);
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        if (indexed)
            QVERIFY(ledger.run({u"CREATE INDEX x ON trades(created_at)"_s}));
        QVERIFY(ledger.insertTrades(1, 500));
        const QStringList faults{u"quantity='a lot' WHERE rowid=10"_s,
                                 u"price=9e999 WHERE rowid=20"_s,
                                 u"created_at=NULL WHERE rowid=30"_s,
                                 u"created_at=1747612800000 WHERE rowid=40"_s,
                                 u"created_at='today' WHERE rowid=50"_s,
                                 u"symbol='btcusdt' WHERE rowid=60"_s,
                                 u"status='Maybe' WHERE rowid=70"_s,
                                 u"quantity=-1 WHERE rowid=80"_s,
                                 u"id=x'0102' WHERE rowid=90"_s,
                                 u"created_at=1747612800.5 WHERE rowid=100"_s,
                                 u"side=hex(zeroblob(4000)) WHERE rowid=110"_s,
                                 u"id='' WHERE rowid=120"_s};
        QStringList updates;
        for (const auto &fault : faults)
            updates.append(u"UPDATE trades SET "_s + fault);
        QVERIFY(ledger.run(updates));
        ledger.renew(smallPages());
        const auto report = ledger.pull();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->facts.rows, 500 - faults.size());
        QCOMPARE(report->facts.rejects, faults.size());
        LocalLedger local(ledger.file());
        const auto rejects = await(local.rejects(100));
        QVERIFY(rejects);
        QVector<qint64> rows;
        for (const auto &each : *rejects)
            rows.append(each.row);
        std::sort(rows.begin(), rows.end());
        QCOMPARE(rows, (QVector<qint64>{10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120}));
        // Listed once, however often it is read; gone from the list when it is mended.
        QVERIFY(ledger.run({u"UPDATE trades SET status='Filled' WHERE rowid=70"_s}));
        QVERIFY(ledger.pull(LedgerPuller::Kind::Everything));
        const auto facts = await(ledger.puller().facts());
        QVERIFY(facts);
        QCOMPARE(facts->rejects, faults.size() - 1);
        QCOMPARE(facts->rows, 501 - faults.size());
    }

    void moreBalancesThanFitAreAnErrorAndNotACut_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(ledger.insertTrades(1, 10));
        QVERIFY(ledger.run({u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<5001) INSERT INTO "
                            "balances SELECT 'b-'||i,'bybit','ASSET'||i,1,0,1,1747612800 FROM n"_s}));
        const auto refused = ledger.pull();
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::TooLarge);
        QVERIFY(ledger.run({u"DELETE FROM balances WHERE id='b-5001'"_s}));
        QVERIFY(ledger.pull());
        QCOMPARE(ledger.inReplica(u"SELECT count(*) FROM balances"_s), QStringList{u"5000"_s});
    }

    void unsoundPositionsAndBalancesAreListed_LG5()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::TradeWorker);
        QVERIFY(ledger.run({u"INSERT INTO positions(id,exchange,symbol,side,entry_price,size,status) VALUES "
                            "('1','bybit','BTCUSDT','LONG',1,1,'OPEN'),('2','bybit','BTCUSDT','SHORT',1,2,'OPEN'),"
                            "('3','bybit','ETHUSDT','UP',1,1,'OPEN'),('4','bybit','XRPUSDT','LONG',1,NULL,'OPEN')"_s,
                            u"INSERT INTO balances VALUES ('a','bybit','USDT','much',2,3,1747612800),"
                            "('b','mexc','USDT',1,0,1,1747612800),('c','mexc','USDT',5,0,5,1747612800000)"_s}));
        for (int pull = 0; pull < 2; ++pull) {
            const auto report = ledger.pull();
            QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
            QCOMPARE(report->facts.rejects, 5);
            QCOMPARE(ledger.replicaPositions().size(), 1);
            QCOMPARE(ledger.replicaBalances(), QStringList{u"b|mexc|USDT|1.0|0.0|1.0|1747612800"_s});
        }
    }

    void figuresComeBackToTheLastBit_LG4()
    {
        EdgeLedger ledger(*m_edge, LedgerDialect::Specified);
        QVERIFY(
            ledger.run({u"INSERT INTO trades VALUES ('a','r','bybit','BTCUSDT','LONG','BUY',0.1+0.2,1.0/3.0,-1e-300,"
                        "'o','Filled',1747612800),('b','r','bybit','BTCUSDT','LONG','BUY',1.7976931348623157e308,"
                        "123456789.12345678,5e-324,'o','Filled',1747612800)"_s}));
        QVERIFY(ledger.pull());
        LocalLedger local(ledger.file());
        const auto fills = await(local.lastFills(2));
        QVERIFY(fills);
        QCOMPARE(fills->size(), 2);
        QVERIFY(fills->at(1).quantity == 0.1 + 0.2 && fills->at(1).price == 1.0 / 3.0 && fills->at(1).fee == -1e-300);
        QVERIFY(fills->at(0).quantity == 1.7976931348623157e308 && fills->at(0).price == 123456789.12345678 &&
                fills->at(0).fee == 5e-324);
    }
};

HOOX_TEST(ReplicaFaultsTest);
#include "ReplicaFaultsTest.moc"
