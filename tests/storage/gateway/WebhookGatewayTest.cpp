#include "storage/gateway/WebhookGateway.h"

#include "tests/support/HttpFixture.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The orders' way to the gateway when what stands there is slow, broken, somebody else, or talks too much.
class WebhookGatewayTest : public QObject
{
    Q_OBJECT

    static constexpr auto kKey = "sk-live \"quoted\"/slash+plus";

    std::shared_ptr<HeldSecrets> m_secrets = std::make_shared<HeldSecrets>();

    static OrderTicket ticket()
    {
        return {u"req-1"_s, ExchangeId::Binance, u"ETHUSDT"_s, Action::Short, 0.1, 2'000.123456789, 5, false, {}};
    }

    Result<GatewayReply> submit(HttpFixture &http, const OrderTicket &order, const WebhookTerms &terms = {})
    {
        WebhookGateway gateway(http.client, http.server.url(u"/webhook?place=1"_s), m_secrets, http.clock, terms);
        return await(gateway.submit(order));
    }

    static QString verdictOf(const GatewayReply &reply) { return toText(reply.verdict) + u' ' + toText(reply.cause); }

private Q_SLOTS:
    void init()
    {
        m_secrets->hold(SecretName::WebhookKey, kKey);
        m_secrets->hold(SecretName::ApiToken, "cloudflare-token-1234");
    }

    void whatIsSentIsTheGatewaysOwnForm_OR2()
    {
        HttpFixture http(kWebhookPolicy);
        http.server.answer({200, {}, R"({"success":true,"tradeResult":{}})"});
        QCOMPARE(submit(http, ticket())->verdict, GatewayVerdict::Executed);
        QCOMPARE(http.server.requests().size(), 1);
        const auto &request = http.server.requests().first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/webhook?place=1"));
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(request.header("Authorization").isEmpty());
        const QJsonObject wanted{{u"apiKey"_s, QString::fromUtf8(kKey)},
                                 {u"idempotencyKey"_s, u"req-1"_s},
                                 {u"exchange"_s, u"binance"_s},
                                 {u"action"_s, u"SHORT"_s},
                                 {u"symbol"_s, u"ETHUSDT"_s},
                                 {u"quantity"_s, 0.1},
                                 {u"price"_s, 2'000.123456789},
                                 {u"leverage"_s, 5},
                                 {u"test"_s, false}};
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), wanted);
        QVERIFY(request.body.contains("\"quantity\":0.1,") && request.body.contains("\"price\":2000.123456789,"));
    }

    void withoutAKeyNothingIsSent_OR2()
    {
        m_secrets->hold(SecretName::WebhookKey, " \n");
        HttpFixture http(kWebhookPolicy);
        const auto reply = submit(http, ticket()).value();
        QCOMPARE(verdictOf(reply), u"refused no_credentials"_s);
        QVERIFY(http.server.requests().isEmpty());
        QVERIFY(reply.record[u"calls"_s].isArray() && reply.record[u"calls"_s].toArray().isEmpty());
    }

    void aRequestIdThatIsNoKeyForTheGatewayIsNotSent_OR2()
    {
        HttpFixture http(kWebhookPolicy);
        for (const auto &id : {QString(), u" req"_s, QString(257, u'x')}) {
            auto order = ticket();
            order.requestId = id;
            QCOMPARE(verdictOf(submit(http, order).value()), u"refused invalid_order"_s);
        }
        auto order = ticket();
        order.symbol = QString(70'000, u'X');
        QCOMPARE(verdictOf(submit(http, order).value()), u"refused too_large"_s);
        QVERIFY(http.server.requests().isEmpty());
    }

    void whatMayHaveBeenDoneIsUnknownAndIsSentOnce_OR3_data()
    {
        QTest::addColumn<FaultAnswer>("fault");
        QTest::addColumn<QString>("verdict");
        const QByteArray yes = R"({"success":true,"tradeResult":{"orderId":"7"}})";
        FaultAnswer dropped;
        dropped.isDropped = true;
        QTest::newRow("dropped") << dropped << u"unknown no_answer"_s;
        FaultAnswer torn{200, {}, yes};
        torn.cutAfter = 9;
        QTest::newRow("torn") << torn << u"unknown no_answer"_s;
        FaultAnswer held{200, {}, yes};
        held.isHeld = true;
        QTest::newRow("no answer in time") << held << u"unknown no_answer"_s;
        FaultAnswer late{200, {}, yes};
        late.stall = 2s;
        QTest::newRow("answer after the time") << late << u"unknown no_answer"_s;
        FaultAnswer dripping{200, {}, yes};
        dripping.drip = 200ms;
        QTest::newRow("answer too slow") << dripping << u"unknown no_answer"_s;
        FaultAnswer huge{200, {}, yes};
        huge.bodyTimes = 100'000;
        QTest::newRow("huge") << huge << u"unknown no_answer"_s;
        QTest::newRow("does not unpack") << FaultAnswer{200, {{"Content-Encoding", "gzip"}}, "no gzip at all"}
                                         << u"unknown no_answer"_s;
        FaultAnswer noise;
        noise.rawInstead = "SSH-2.0-none\r\n";
        QTest::newRow("no HTTP") << noise << u"unknown no_answer"_s;
        QTest::newRow("a proxy's page") << FaultAnswer{502, {}, "<html><title>Bad gateway</title></html>"}
                                        << u"unknown server_failed"_s;
        QTest::newRow("a page of success")
            << FaultAnswer{200, {}, "<html>Welcome</html>"} << u"unknown not_the_gateway"_s;
        QTest::newRow("moved, as a GET") << FaultAnswer{302, {{"Location", "https://elsewhere.example/"}}, "gone"}
                                         << u"refused not_the_gateway"_s;
        QTest::newRow("moved") << FaultAnswer{307, {{"Location", "https://elsewhere.example/"}}}
                               << u"refused not_the_gateway"_s;
    }

    void whatMayHaveBeenDoneIsUnknownAndIsSentOnce_OR3()
    {
        QFETCH(FaultAnswer, fault);
        QFETCH(const QString, verdict);
        HttpFixture http(kWebhookPolicy);
        http.server.answer(fault, -1);
        const auto reply = submit(http, ticket(), {.total = 1s});
        QVERIFY(reply);
        QCOMPARE(verdictOf(*reply), verdict);
        QCOMPARE(http.server.requests().size(), 1);
        const auto call = reply->record[u"calls"_s][0];
        QCOMPARE(call[u"request"_s][u"body"_s][u"apiKey"_s].toString(), u"•••"_s);
        QVERIFY(call[u"response"_s][u"latency_ms"_s].toInteger(-1) >= 0);
    }

    void nobodyThereIsRefusedForNothingWasSent_OR3()
    {
        QUrl gone;
        {
            const FaultServer server;
            gone = server.url(u"/"_s);
        }
        HttpFixture http(kWebhookPolicy);
        WebhookGateway gateway(http.client, gone, m_secrets, http.clock);
        QCOMPARE(verdictOf(await(gateway.submit(ticket())).value()), u"refused not_reached"_s);
    }

    void overPlainHttpNothingLeavesThisComputer_OR2()
    {
        HttpFixture http(kWebhookPolicy);
        WebhookGateway gateway(http.client, QUrl(u"http://hoox.example/"_s), m_secrets, http.clock);
        QCOMPARE(verdictOf(await(gateway.submit(ticket())).value()), u"refused not_reached"_s);
    }

    void aSecretThatComesBackIsMaskedEverywhere_OR2_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto json = [](const QJsonObject &object) {
            return QJsonDocument(object).toJson(QJsonDocument::Compact);
        };
        const auto key = QString::fromUtf8(kKey);
        QTest::newRow("in a member") << json({{u"success"_s, false}, {u"error"_s, u"no order for "_s + key}});
        QTest::newRow("as a member's name") << json({{u"success"_s, false}, {key, 1}});
        QTest::newRow("the whole order") << json(
            {{u"success"_s, false}, {u"received"_s, QJsonObject{{u"apiKey"_s, key}, {u"symbol"_s, u"ETHUSDT"_s}}}});
        QTest::newRow("JSON in JSON") << json(
            {{u"success"_s, false}, {u"error"_s, QString::fromUtf8(json({{u"apiKey"_s, key}}))}});
        QTest::newRow("as text") << QByteArray("received: ") + kKey;
        QTest::newRow("as an address") << "<a href=\"/?k=" + QByteArray(kKey).toPercentEncoding() + "\">";
        QTest::newRow("across the cut") << QByteArray(64 * 1024 - 10, 'x') + kKey;
        QTest::newRow("as the order's id") << json(
            {{u"success"_s, true}, {u"tradeResult"_s, QJsonObject{{u"orderId"_s, u"cloudflare-token-1234"_s}}}});
    }

    void aSecretThatComesBackIsMaskedEverywhere_OR2()
    {
        QFETCH(const QByteArray, body);
        HttpFixture http(kWebhookPolicy);
        http.server.answer(
            {200, {{"X-Echo", kKey}, {"Set-Cookie", "session=abcdef"}, {"X-Api-Token", "somebody-elses"}}, body});
        const auto reply = submit(http, ticket()).value();
        const auto all = QJsonDocument(reply.record).toJson() + reply.words.toUtf8() + reply.orderId.toUtf8();
        const auto escaped = QJsonDocument(QJsonArray{QString::fromUtf8(kKey)}).toJson(QJsonDocument::Compact);
        for (const auto &secret : {QByteArray(kKey), escaped.mid(2, escaped.size() - 4),
                                   QByteArray(kKey).toPercentEncoding(), QByteArray("cloudflare-token-1234"),
                                   QByteArray("session=abcdef"), QByteArray("somebody-elses"), QByteArray("sk-live")})
            QVERIFY2(!all.contains(secret), all.left(4'000).constData());
        QVERIFY(all.contains("•••"));
    }

    void aLongTextIsKeptAsFarAs64KiBAndItsWordsAreOneLine_OR2()
    {
        HttpFixture http(kWebhookPolicy);
        http.server.answer({500, {}, "line\r\nand\x1b[31m another \xe2\x80\xae" + QByteArray(100'000, 'y')});
        const auto reply = submit(http, ticket()).value();
        QVERIFY(reply.words.startsWith(u"line and [31m another y"_s));
        QCOMPARE(reply.words.size(), 500);
        const auto response = reply.record[u"calls"_s][0][u"response"_s];
        QCOMPARE(response[u"body"_s].toString().toUtf8().size(), 64 * 1024);
        QCOMPARE(response[u"body_cut"_s], QJsonValue(true));
    }

    void anOrderOpenWhenItsClientDiesEndsWithoutAVerdict_OR3()
    {
        Pending<GatewayReply> open;
        {
            HttpFixture http(kWebhookPolicy);
            FaultAnswer held;
            held.isHeld = true;
            http.server.answer(held);
            WebhookGateway gateway(http.client, http.server.url(u"/"_s), m_secrets, http.clock);
            open = gateway.submit(ticket());
            QTRY_COMPARE(http.server.requests().size(), 1);
        }
        QCOMPARE(await(open).error().kind, Error::Kind::Cancelled);
    }
};

HOOX_TEST(WebhookGatewayTest);
#include "WebhookGatewayTest.moc"
