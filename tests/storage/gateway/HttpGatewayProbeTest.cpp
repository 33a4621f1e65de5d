#include "storage/gateway/HttpGatewayProbe.h"

#include "tests/support/HttpFixture.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What each answer of a gateway, and of what may stand in its place, is taken for.
class HttpGatewayProbeTest : public QObject
{
    Q_OBJECT

    enum class Seen { Refuses, LetsIn, NotKnown };
    static constexpr auto kRay = "8f2a1b2c3d4e5f60-FRA";

    static HttpPolicy once()
    {
        HttpPolicy policy;
        policy.tries = 1;
        return policy;
    }

private Q_SLOTS:
    void everyAnswerIsRefusedLetInOrNotKnown_KS6_H8_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("seen");
        const auto row = [](const char *name, int status, const QByteArray &body, Seen seen) {
            QTest::newRow(name) << status << body << static_cast<int>(seen);
        };
        row("flat", 503, R"({"success":false,"error":"Trading is paused","code":"KILL_SWITCH"})", Seen::Refuses);
        row("flat, the documents' code", 503, R"({"success":false,"code":"KILL_SWITCH_ACTIVE"})", Seen::Refuses);
        row("nested", 503, R"({"success":false,"error":{"code":"KILL_SWITCH_ACTIVE","message":"x"}})", Seen::Refuses);
        row("nested, the code's code", 503, R"({"success":false,"error":{"code":"KILL_SWITCH"}})", Seen::Refuses);
        row("invalid body", 400, R"({"success":false,"error":"Invalid body"})", Seen::LetsIn);
        row("no key", 403, R"({"success":false,"error":"Forbidden"})", Seen::LetsIn);
        row("unauthorized", 401, R"({"success":false,"error":"x"})", Seen::LetsIn);
        row("another 503", 503, R"({"success":false,"error":"Idempotency store unavailable"})", Seen::NotKnown);
        row("a code that starts the same", 503, R"({"code":"KILL_SWITCH_OFF"})", Seen::NotKnown);
        row("the code under another status", 500, R"({"code":"KILL_SWITCH"})", Seen::NotKnown);
        row("the code under success", 200, R"({"code":"KILL_SWITCH"})", Seen::NotKnown);
        row("a page of 503", 503, "<html>KILL_SWITCH</html>", Seen::NotKnown);
        row("a firewall's page", 403, "<html>blocked</html>", Seen::NotKnown);
        row("method, asked before the switch", 405, "Method not allowed", Seen::NotKnown);
        row("size, asked before the switch", 413, R"({"success":false,"error":"x"})", Seen::NotKnown);
        row("rate, perhaps of something in front", 429, R"({"success":false})", Seen::NotKnown);
        row("not there", 404, R"({"success":false})", Seen::NotKnown);
        row("accepted", 202, R"({"success":true})", Seen::NotKnown);
        row("success", 200, R"({"success":true})", Seen::NotKnown);
        row("server error", 500, R"({"success":false})", Seen::NotKnown);
        row("torn JSON", 503, QByteArray(R"({"code":"KILL_SWITCH"})").chopped(3), Seen::NotKnown);
        row("a list", 503, "[\"KILL_SWITCH\"]", Seen::NotKnown);
        row("empty", 503, "", Seen::NotKnown);
    }

    void everyAnswerIsRefusedLetInOrNotKnown_KS6_H8()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, seen);
        HttpFixture http(once());
        HttpGatewayProbe probe(http.client, http.server.url(u"/gate/"_s));
        http.server.answer({status, {{"CF-Ray", kRay}, {"Content-Type", "application/json"}}, body});
        const auto answer = await(probe.ask());
        QCOMPARE(answer.has_value(), seen != static_cast<int>(Seen::NotKnown));
        if (answer) {
            QCOMPARE(answer->refuses, seen == static_cast<int>(Seen::Refuses));
            QCOMPARE(answer->location, u"FRA"_s);
        }
    }

    void whatIsAskedCanNeverTrade_KS6_H8()
    {
        HttpFixture http(once());
        HttpGatewayProbe probe(http.client, http.server.url(u"/gate/?apiKey=never#part"_s));
        http.server.answer({400, {}, R"({"success":false})"});
        QVERIFY(await(probe.ask()));
        QCOMPARE(http.server.requests().size(), 1);
        const auto &request = http.server.requests().first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/gate/"));
        QVERIFY(QJsonDocument::fromJson(request.body).isNull());
        QVERIFY(request.header("Authorization").isEmpty());
        QVERIFY(request.header("Idempotency-Key").isEmpty());
        QVERIFY(!request.body.contains("apiKey"));
    }

    void aLocationIsThreeCapitalsOrNotKnown_KS6_data()
    {
        QTest::addColumn<QByteArray>("ray");
        QTest::addColumn<QString>("location");
        QTest::newRow("ray") << QByteArray(kRay) << u"FRA"_s;
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("no suffix") << QByteArray("8f2a1b2c3d4e5f60") << QString();
        QTest::newRow("words") << QByteArray("8f2a1b2c3d4e5f60-FRA <b>") << QString();
        QTest::newRow("small") << QByteArray("8f2a1b2c3d4e5f60-fra") << QString();
        QTest::newRow("not a ray") << QByteArray("proof-FRA") << QString();
    }

    void aLocationIsThreeCapitalsOrNotKnown_KS6()
    {
        QFETCH(const QByteArray, ray);
        QFETCH(const QString, location);
        QCOMPARE(locationOfRay(ray), location);
    }

    void aGatewayThatFailsIsAnErrorAndIsNotAskedTwice_KS6_data()
    {
        QTest::addColumn<FaultAnswer>("fault");
        FaultAnswer dropped;
        dropped.isDropped = true;
        QTest::newRow("dropped") << dropped;
        FaultAnswer torn{503, {}, R"({"code":"KILL_SWITCH"})"};
        torn.cutAfter = 5;
        QTest::newRow("torn") << torn;
        FaultAnswer noise;
        noise.rawInstead = "SSH-2.0-none\r\n";
        QTest::newRow("no HTTP") << noise;
        QTest::newRow("moved") << FaultAnswer{302, {{"Location", "https://elsewhere.example/"}}};
        FaultAnswer endless{503, {}, R"({"code":"KILL_SWITCH"})"};
        endless.bodyTimes = 10'000;
        QTest::newRow("endless") << endless;
    }

    void aGatewayThatFailsIsAnErrorAndIsNotAskedTwice_KS6()
    {
        QFETCH(FaultAnswer, fault);
        HttpFixture http(once());
        HttpGatewayProbe probe(http.client, http.server.url(u"/"_s));
        http.server.answer(fault, -1);
        QVERIFY(!await(probe.ask()));
        QCOMPARE(http.server.requests().size(), 1);
    }

    void nobodyThereIsAnError_KS6()
    {
        QUrl gone;
        {
            const FaultServer server;
            gone = server.url(u"/"_s);
        }
        HttpFixture http(once());
        HttpGatewayProbe probe(http.client, gone);
        QCOMPARE(await(probe.ask()).error().kind, Error::Kind::Offline);
    }

    void aQuestionOpenWhenItsClientDiesEndsAsCancelled_KS6()
    {
        Pending<GatewayAnswer> open;
        {
            HttpFixture http(once());
            FaultAnswer held;
            held.isHeld = true;
            http.server.answer(held);
            HttpGatewayProbe probe(http.client, http.server.url(u"/"_s));
            open = probe.ask();
            QTRY_COMPARE(http.server.requests().size(), 1);
        }
        QCOMPARE(await(open).error().kind, Error::Kind::Cancelled);
    }

    void theWorkerAtTheLocalEdgeRefusesAndLetsIn_KS6()
    {
        const auto edge = LocalEdge::start();
        if (!edge)
            QSKIP("the packages of the local edge are not installed");
        HttpFixture http(once());
        HttpGatewayProbe probe(http.client, edge->origin());
        const auto put = [&edge](const QByteArray &value) {
            (void)edge->call(
                "PUT", u"/storage/kv/namespaces/%1/values/global%3Akill_switch"_s.replace(u"%1"_s, edge->namespaceId()),
                value);
        };
        QCOMPARE(await(probe.ask()).value().refuses, false);
        put(" Yes ");
        QCOMPARE(await(probe.ask()).value().refuses, true);
        put("false");
        QCOMPARE(await(probe.ask()).value().refuses, false);
    }
};

HOOX_TEST(HttpGatewayProbeTest);
#include "HttpGatewayProbeTest.moc"
