#include "tests/faults/RaceDesk.h"
#include "tests/support/HttpFixture.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include "storage/gateway/WebhookGateway.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A desk before the counting gateway at the local edge, whose patience is a second: what the command line, whose
/// patience is 30, would have to wait for.
class OrderLateAnswerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::shared_ptr<HeldSecrets> m_secrets = std::make_shared<HeldSecrets>();

    /// How often the gateway did it.
    int executions(const QString &requestId)
    {
        QNetworkAccessManager network;
        const QNetworkRequest request(QUrl(m_edge->origin().toString() + u"/executions?key="_s + requestId));
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
            return -1;
        return QJsonDocument::fromJson(reply->readAll())[u"executions"_s].toInt(-1);
    }

    struct Bench
    {
        Bench(const LocalEdge &edge, const std::shared_ptr<HeldSecrets> &secrets, const QString &query,
              std::chrono::milliseconds patience)
            : http(kWebhookPolicy),
              gateway(http.client, QUrl(edge.origin().toString() + u"/webhook"_s + query), secrets, http.clock,
                      {.total = patience})
        {
            if (RaceDesk::prepare(folder.path()))
                desk = std::make_unique<RaceDesk>(folder.path(), RealParts{nullptr, nullptr, &gateway});
        }
        QTemporaryDir folder;
        HttpFixture http;
        WebhookGateway gateway;
        std::unique_ptr<RaceDesk> desk;
    };

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of the local edge are not installed");
        m_secrets->hold(SecretName::WebhookKey, m_edge->webhookKey());
    }

    void anAnswerThatComesTooLateLeavesTheOrderToTheOperator_OR3()
    {
        Bench bench(*m_edge, m_secrets, u"?delay_ms=3000"_s, 1s);
        auto &desk = bench.desk->desk();
        const auto late = await(bench.desk->submit(u"late"_s));
        QVERIFY(late);
        QCOMPARE(late->state, OrderState::Unresolved);
        QCOMPARE(late->reply.cause, GatewayCause::NoAnswer);
        QTRY_COMPARE_WITH_TIMEOUT(executions(u"late"_s), 1, 20'000);
        QVERIFY(desk.askAgainLeft(*late) > 0ms);
        const auto asked = await(desk.askAgain(late->number));
        QVERIFY(asked);
        QCOMPARE(asked->state, OrderState::Unresolved); // 409: seen, and no more than that
        QCOMPARE(asked->reply.status, 409);
        QCOMPARE(asked->asks, 1);
        const auto decided = await(desk.resolve(late->number, true, u"seen at the exchange"_s));
        QVERIFY(decided);
        QCOMPARE(decided->state, OrderState::Filled);
        QCOMPARE(desk.askAgainLeft(*decided), 0ms);
        QCOMPARE(executions(u"late"_s), 1);
    }

    void theEleventhOrderInAMinutePausesTheDesk_OR2()
    {
        Bench bench(*m_edge, m_secrets, u"?rate_limit=1"_s, 30s);
        for (int number = 0; number < 10; ++number)
            QCOMPARE(outcomeOf(bench.desk->submit(u"rate-%1"_s.arg(number))), u"sent"_s);
        const auto refused = await(bench.desk->submit(u"rate-10"_s));
        QVERIFY(refused);
        QCOMPARE(refused->state, OrderState::Refused);
        QCOMPARE(refused->reply.cause, GatewayCause::RateLimited);
        QCOMPARE(bench.desk->desk().bar(), DeskBar::GatewayPause);
        QVERIFY(bench.desk->desk().pauseLeft() > 0ms);
        QCOMPARE(outcomeOf(bench.desk->submit(u"rate-11"_s)), u"gateway_pause"_s);
        QCOMPARE(executions(u"rate-10"_s) + executions(u"rate-11"_s), 0);
    }
};

HOOX_TEST(OrderLateAnswerTest);
#include "OrderLateAnswerTest.moc"
