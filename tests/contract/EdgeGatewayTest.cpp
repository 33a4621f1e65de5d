#include "storage/gateway/WebhookGateway.h"

#include "tests/support/HttpFixture.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The orders' way to the gateway against its stand-in in Cloudflare's own runtime: what each answer is taken for, and
/// how often an order is really done.
class EdgeGatewayTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::shared_ptr<HeldSecrets> m_secrets = std::make_shared<HeldSecrets>();
    int m_made = 0;

    OrderTicket ticket()
    {
        OrderTicket ticket;
        ticket.requestId = u"order-%1"_s.arg(++m_made);
        ticket.symbol = u"BTCUSDT"_s;
        ticket.quantity = 0.25;
        ticket.price = 60'000.5;
        ticket.leverage = 3;
        return ticket;
    }

    [[nodiscard]] QUrl address(const QString &query) const
    {
        return QUrl(m_edge->origin().toString() + u"/webhook"_s + query);
    }

    GatewayReply submit(const OrderTicket &ticket, const QString &query = {}, std::chrono::milliseconds total = 30s)
    {
        HttpFixture http(kWebhookPolicy);
        WebhookGateway gateway(http.client, address(query), m_secrets, http.clock, {.total = total});
        return await(gateway.submit(ticket)).value();
    }

    /// How often the stand-in did the order.
    int executions(const QString &requestId)
    {
        QNetworkAccessManager network;
        const QNetworkRequest request(QUrl(m_edge->origin().toString() + u"/executions?key="_s + requestId));
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
            return -1;
        return QJsonDocument::fromJson(reply->readAll())[u"executions"_s].toInt(-1);
    }

    void setKillKey(const QByteArray &value)
    {
        (void)m_edge->call(
            "PUT", u"/storage/kv/namespaces/"_s + m_edge->namespaceId() + u"/values/trade%3Akill_switch"_s, value);
    }

    /// Both at once: what is shown if it fails.
    static QString verdictOf(const GatewayReply &reply) { return toText(reply.verdict) + u' ' + toText(reply.cause); }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of the local edge are not installed");
    }

    void init()
    {
        m_secrets->hold(SecretName::WebhookKey, m_edge->webhookKey());
        m_edge->clearConfig();
    }

    void anOrderIsDoneOnceHoweverOftenItIsSent_OR2_OR3()
    {
        const auto order = ticket();
        const auto first = submit(order);
        QCOMPARE(verdictOf(first), u"executed "_s);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.orderId, u"local-"_s + order.requestId);
        for (int again = 0; again < 3; ++again)
            QCOMPARE(verdictOf(submit(order)), u"duplicate "_s);
        QCOMPARE(executions(order.requestId), 1);
    }

    void manyAtOnceWithOneKeyAreDoneOnce_OR3()
    {
        HttpFixture http(kWebhookPolicy);
        WebhookGateway gateway(http.client, address({}), m_secrets, http.clock);
        const auto order = ticket();
        QVector<Pending<GatewayReply>> all;
        for (int i = 0; i < 6; ++i)
            all.append(gateway.submit(order));
        int done = 0;
        for (const auto &one : std::as_const(all)) {
            const auto reply = await(one).value();
            done += reply.verdict == GatewayVerdict::Executed ? 1 : 0;
            QVERIFY(reply.verdict == GatewayVerdict::Executed || reply.verdict == GatewayVerdict::Duplicate);
        }
        QCOMPARE(done, 1);
        QCOMPARE(executions(order.requestId), 1);
    }

    void eachAnswerOfTheGatewayIsTakenForWhatItMeans_OR2_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("done");
        QTest::newRow("executed") << u""_s << 200 << u"executed "_s << 1;
        QTest::newRow("queued") << u"?answer=queued"_s << 202 << u"queued "_s << 1;
        QTest::newRow("rejected") << u"?answer=rejected"_s << 200 << u"refused exchange_rejected"_s << 0;
        QTest::newRow("failed") << u"?answer=failed"_s << 500 << u"unknown server_failed"_s << 0;
        QTest::newRow("failed after") << u"?answer=done-failed"_s << 500 << u"unknown server_failed"_s << 1;
        QTest::newRow("unavailable") << u"?answer=unavailable"_s << 503 << u"unknown unavailable"_s << 0;
        QTest::newRow("unavailable after") << u"?answer=done-unavailable"_s << 503 << u"unknown unavailable"_s << 1;
        QTest::newRow("no lock") << u"?store=down"_s << 503 << u"unknown unavailable"_s << 0;
        QTest::newRow("unreadable") << u"?answer=unreadable"_s << 200 << u"unknown not_the_gateway"_s << 1;
        QTest::newRow("broken off") << u"?answer=dropped"_s << 0 << u"unknown no_answer"_s << 1;
        QTest::newRow("address") << u"?ip=denied"_s << 403 << u"refused address_refused"_s << 0;
    }

    void eachAnswerOfTheGatewayIsTakenForWhatItMeans_OR2()
    {
        QFETCH(const QString, query);
        QFETCH(const int, status);
        QFETCH(const QString, verdict);
        QFETCH(const int, done);
        const auto order = ticket();
        const auto reply = submit(order, query);
        QCOMPARE(verdictOf(reply), verdict);
        QCOMPARE(reply.status, status);
        QCOMPARE(executions(order.requestId), done);
        // Whatever was told: what was done is not done again, and what was not done may go.
        QCOMPARE(verdictOf(submit(order)), done > 0 ? u"duplicate "_s : u"executed "_s);
        QCOMPARE(executions(order.requestId), 1);
    }

    void anAnswerAfterTheTimeoutLeavesAnOrderThatWasDone_OR3()
    {
        const auto order = ticket();
        QCOMPARE(verdictOf(submit(order, u"?delay_ms=4000"_s, 1s)), u"unknown no_answer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(executions(order.requestId), 1, 20'000);
        QCOMPARE(verdictOf(submit(order)), u"duplicate "_s);
    }

    void anEngagedKillSwitchRefusesBeforeAnythingElse_OR1_H8()
    {
        setKillKey(" On ");
        const auto order = ticket();
        const auto reply = submit(order);
        QCOMPARE(verdictOf(reply), u"refused kill_switch"_s);
        m_secrets->hold(SecretName::WebhookKey, "wrong-key");
        QCOMPARE(verdictOf(submit(order)), u"refused kill_switch"_s);
        QCOMPARE(executions(order.requestId), 0);
        setKillKey("false");
        m_secrets->hold(SecretName::WebhookKey, m_edge->webhookKey());
        QCOMPARE(verdictOf(submit(order)), u"executed "_s); // it was never reserved
    }

    void aWrongKeyIsForbidden_OR2()
    {
        m_secrets->hold(SecretName::WebhookKey, "wrong-key");
        const auto order = ticket();
        const auto reply = submit(order);
        QCOMPARE(verdictOf(reply), u"refused wrong_key"_s);
        QCOMPARE(reply.words, u"Forbidden"_s);
        QCOMPARE(executions(order.requestId), 0);
    }

    void theEleventhInAMinuteWaits_OR2()
    {
        for (int i = 0; i < 10; ++i)
            QCOMPARE(submit(ticket(), u"?rate_limit=1"_s).verdict, GatewayVerdict::Executed);
        const auto reply = submit(ticket(), u"?rate_limit=1"_s);
        QCOMPARE(verdictOf(reply), u"refused rate_limited"_s);
        QCOMPARE(reply.retryAfter, std::chrono::milliseconds(60s));
    }

    void fieldsThatTheGatewayDoesNotTakeAreInvalid_OR2_data()
    {
        QTest::addColumn<OrderTicket>("order");
        OrderTicket order{u"bad"_s, ExchangeId::Bybit, u"BTCUSDT"_s, Action::Long, 1, {}, 1, false, {}};
        order.quantity = 1'000'001;
        QTest::newRow("quantity") << order;
        order.quantity = -1;
        QTest::newRow("negative") << order;
        order.quantity = 1;
        order.symbol = QString(21, u'X');
        QTest::newRow("symbol") << order;
        order.symbol = u"BTCUSDT"_s;
        order.leverage = 126;
        QTest::newRow("leverage") << order;
        order.leverage = 1;
        order.price = 0;
        QTest::newRow("price") << order;
    }

    void fieldsThatTheGatewayDoesNotTakeAreInvalid_OR2()
    {
        QFETCH(const OrderTicket, order);
        QCOMPARE(verdictOf(submit(order)), u"refused invalid_order"_s);
        QCOMPARE(executions(order.requestId), 0);
    }

    void closesGoOutWithTheirSideAndTestsWithTheirMark_OR2()
    {
        auto order = ticket();
        order.action = Action::Close;
        order.closes = PositionSide::Short;
        order.test = true;
        const auto reply = submit(order);
        QCOMPARE(verdictOf(reply), u"executed "_s);
        const auto call = reply.record[u"calls"_s][0];
        QCOMPARE(call[u"request"_s][u"body"_s][u"action"_s].toString(), u"CLOSE_SHORT"_s);
        QCOMPARE(call[u"response"_s][u"body"_s][u"tradeResult"_s][u"result"_s][u"test"_s], QJsonValue(true));
        QVERIFY(!QJsonDocument(reply.record).toJson().contains(m_edge->webhookKey()));
    }

    void whatIsNoGatewayExecutesNothing_OR2()
    {
        const auto order = ticket();
        HttpFixture http(kWebhookPolicy);
        WebhookGateway gateway(http.client, m_edge->v4Base(), m_secrets, http.clock);
        const auto reply = await(gateway.submit(order)).value();
        QCOMPARE(reply.cause, GatewayCause::NotTheGateway);
        QCOMPARE(executions(order.requestId), 0);
    }
};

HOOX_TEST(EdgeGatewayTest);
#include "EdgeGatewayTest.moc"
