#include "storage/gateway/WebhookAnswer.h"

#include "storage/gateway/KillCode.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What every status and body of contract 5.2, and of what may stand in the gateway's place, means for the order.
class WebhookAnswerTest : public QObject
{
    Q_OBJECT

    static GatewayReply replyTo(int status, const QByteArray &body, const QVector<HttpHeader> &headers = {})
    {
        return webhookReply(HttpAnswer{status, headers, body}, {"secret-key"},
                            QDateTime(QDate(2026, 5, 19), {}, Qt::UTC));
    }

    static void row(const char *name, int status, const QByteArray &body, const QString &verdict)
    {
        QTest::newRow(name) << status << body << verdict;
    }

private Q_SLOTS:
    void everyAnswerHasOneVerdict_OR2_OR3_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("verdict");
        const QByteArray no = R"({"success":false,"error":"x"})";
        const QByteArray page = "<html>x</html>";
        row("executed", 200, R"({"success":true,"requestId":"r","tradeResult":{}})", u"executed "_s);
        row("200 no", 200, no, u"refused exchange_rejected"_s);
        row("200 and both", 200, R"({"success":true,"tradeResult":{"success":false}})", u"unknown "_s);
        row("200 page", 200, page, u"unknown not_the_gateway"_s);
        row("200 empty", 200, "", u"unknown not_the_gateway"_s);
        row("200 no word", 200, "{}", u"unknown not_the_gateway"_s);
        row("200 as text", 200, R"({"success":"true"})", u"unknown not_the_gateway"_s);
        row("200 enqueued", 200, R"({"success":true,"status":"Enqueued"})", u"queued "_s);
        row("queued", 202, R"({"success":true,"status":"Enqueued","tradeResult":{"queued":true}})", u"queued "_s);
        row("202 no", 202, no, u"unknown "_s);
        row("202 page", 202, page, u"unknown not_the_gateway"_s);
        row("201", 201, R"({"success":true})", u"unknown not_the_gateway"_s);
        row("204", 204, "", u"unknown not_the_gateway"_s);
        row("moved", 302, "", u"refused not_the_gateway"_s);
        row("moved for good", 308, page, u"refused not_the_gateway"_s);
        row("invalid", 400, no, u"refused invalid_order"_s);
        row("400 page", 400, page, u"unknown not_the_gateway"_s);
        row("400 yes", 400, R"({"success":true})", u"unknown not_the_gateway"_s);
        row("address", 403, R"({"success":false,"error":"Access denied"})", u"refused address_refused"_s);
        row("key", 403, R"({"success":false,"error":"Forbidden"})", u"refused wrong_key"_s);
        row("firewall", 403, page, u"refused not_the_gateway"_s);
        row("401", 401, page, u"refused not_the_gateway"_s);
        row("not there", 404, page, u"refused not_the_gateway"_s);
        row("method", 405, "Method not allowed", u"refused not_the_gateway"_s);
        row("408 of a proxy", 408, page, u"unknown not_the_gateway"_s);
        row("duplicate", 409, no, u"duplicate "_s);
        row("duplicate of the worker", 409, R"({"success":false,"code":"DUPLICATE"})", u"duplicate "_s);
        row("409 page", 409, page, u"unknown not_the_gateway"_s);
        row("too large", 413, no, u"refused too_large"_s);
        row("413 page", 413, page, u"refused not_the_gateway"_s);
        row("rate", 429, R"({"success":false,"code":"RATE_LIMITED"})", u"refused rate_limited"_s);
        row("429 page", 429, page, u"unknown not_the_gateway"_s);
        row("418", 418, no, u"unknown not_the_gateway"_s);
        row("kill switch", 503, R"({"success":false,"code":"KILL_SWITCH"})", u"refused kill_switch"_s);
        row("kill switch, nested", 503, R"({"error":{"code":"KILL_SWITCH_ACTIVE"}})", u"refused kill_switch"_s);
        row("503", 503, R"({"success":false,"error":"Idempotency store unavailable"})", u"unknown unavailable"_s);
        row("503 page", 503, page, u"unknown unavailable"_s);
        row("kill code under 500", 500, R"({"success":false,"code":"KILL_SWITCH"})", u"unknown server_failed"_s);
        row("500", 500, no, u"unknown server_failed"_s);
        row("502", 502, page, u"unknown server_failed"_s);
        row("504", 504, "", u"unknown server_failed"_s);
        row("524", 524, page, u"unknown server_failed"_s);
        row("no status", 0, "", u"unknown not_the_gateway"_s);
    }

    void everyAnswerHasOneVerdict_OR2_OR3()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, verdict);
        const auto reply = replyTo(status, body);
        QCOMPARE(toText(reply.verdict) + u' ' + toText(reply.cause), verdict);
        QCOMPARE(reply.status, status);
        QVERIFY(reply.fills.isEmpty());
    }

    void whatIsNotKnownIsNeverRefused_OR3_data()
    {
        QTest::addColumn<int>("status");
        for (int status = 100; status < 600; ++status)
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }

    void whatIsNotKnownIsNeverRefused_OR3()
    {
        QFETCH(const int, status);
        const auto reply = replyTo(status, "<html>a page</html>");
        QVERIFY(reply.verdict == GatewayVerdict::Unknown || reply.verdict == GatewayVerdict::Refused);
        QVERIFY(reply.verdict == GatewayVerdict::Unknown || (status >= 300 && status < 500));
    }

    void everyFailureHasOneVerdict_OR3_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, Error::Kind kind, Error::Cause cause, const QString &verdict) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(cause) << verdict;
        };
        using Kind = Error::Kind;
        using Cause = Error::Cause;
        row("nobody", Kind::Offline, Cause::Plain, u"refused not_reached"_s);
        row("certificate", Kind::Offline, Cause::TlsFailed, u"refused not_reached"_s);
        row("plain HTTP", Kind::Denied, Cause::PlainHttp, u"refused not_reached"_s);
        row("no key", Kind::Denied, Cause::NoCredentials, u"refused no_credentials"_s);
        row("timeout", Kind::Timeout, Cause::Plain, u"unknown no_answer"_s);
        row("torn", Kind::Corrupt, Cause::TornAnswer, u"unknown no_answer"_s);
        row("bad", Kind::Corrupt, Cause::BadAnswer, u"unknown no_answer"_s);
        row("too long", Kind::Full, Cause::TooLarge, u"unknown no_answer"_s);
        row("no HTTP", Kind::Failed, Cause::NotTheService, u"unknown not_the_gateway"_s);
        row("cancelled", Kind::Cancelled, Cause::Plain, u"unknown no_answer"_s);
    }

    void everyFailureHasOneVerdict_OR3()
    {
        QFETCH(const int, kind);
        QFETCH(const int, cause);
        QFETCH(const QString, verdict);
        const Error error{static_cast<Error::Kind>(kind), u"req"_s, u"detail"_s, static_cast<Error::Cause>(cause)};
        const auto reply = webhookReply(error, {});
        QCOMPARE(toText(reply.verdict) + u' ' + toText(reply.cause), verdict);
        QCOMPARE(reply.status, 0);
    }

    void theOrdersIdIsFoundWhereItIsTold_OR2_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QString>("id");
        QTest::newRow("flat") << QByteArray(R"({"orderId":"a-1"})") << u"a-1"_s;
        QTest::newRow("snake") << QByteArray(R"({"order_id":"b_2"})") << u"b_2"_s;
        QTest::newRow("number") << QByteArray(R"({"orderId":283194212345678901})") << u"283194212345678901"_s;
        QTest::newRow("nested") << QByteArray(R"({"result":{"data":{"orderId":"c"}}})") << u"c"_s;
        QTest::newRow("in a list") << QByteArray(R"({"result":[{"id":"x"},{"orderId":"d"}]})") << u"d"_s;
        QTest::newRow("orderId before id") << QByteArray(R"({"id":"row","result":{"orderId":"e"}})") << u"e"_s;
        QTest::newRow("id at last") << QByteArray(R"({"id":"f"})") << u"f"_s;
        QTest::newRow("too deep") << QByteArray(R"({"a":{"b":{"c":{"d":{"orderId":"g"}}}}})") << QString();
        QTest::newRow("words") << QByteArray(R"({"orderId":"../../x"})") << QString();
        QTest::newRow("line") << QByteArray("{\"orderId\":\"h\\n\"}") << QString();
        QTest::newRow("long") << "{\"orderId\":\"" + QByteArray(65, 'i') + "\"}" << QString();
        QTest::newRow("fraction") << QByteArray(R"({"orderId":1.5})") << QString();
        QTest::newRow("none") << QByteArray("{}") << QString();
    }

    void theOrdersIdIsFoundWhereItIsTold_OR2()
    {
        QFETCH(const QByteArray, result);
        QFETCH(const QString, id);
        QCOMPARE(replyTo(200, R"({"success":true,"tradeResult":)" + result + "}").orderId, id);
        QCOMPARE(replyTo(200, R"({"success":false,"tradeResult":)" + result + "}").orderId, QString());
    }

    void aThrottledOrderSaysWhenTheNextMayGo_OR2()
    {
        const QByteArray body = R"({"success":false,"code":"RATE_LIMITED"})";
        QCOMPARE(replyTo(429, body).retryAfter, std::chrono::milliseconds(60s));
        QCOMPARE(replyTo(429, body, {{"Retry-After", "7"}}).retryAfter, std::chrono::milliseconds(7s));
        QCOMPARE(replyTo(400, R"({"success":false})", {{"Retry-After", "7"}}).retryAfter, 0ms);
    }

    void theWordsAreTheGatewaysOwn_OR2()
    {
        QCOMPARE(replyTo(400, R"({"success":false,"error":" Invalid\tsymbol "})").words, u"Invalid symbol"_s);
        QCOMPARE(replyTo(400, R"({"success":false,"error":{"message":"deep"}})").words, u"deep"_s);
        QCOMPARE(replyTo(200, R"({"success":false,"tradeResult":{"message":"no margin"}})").words, u"no margin"_s);
        QCOMPARE(replyTo(502, "<html><TITLE>Bad gateway</title></html>").words, u"Bad gateway"_s);
        QCOMPARE(replyTo(403, R"({"success":false,"error":"secret-key is wrong"})").words, u"••• is wrong"_s);
        QCOMPARE(replyTo(200, "{}", {{"CF-Ray", "8f2a1b2c3d4e5f60-FRA"}}).location, u"FRA"_s);
    }

    void verdictsAndCausesReadBackAsTheyAreWritten()
    {
        for (int value = 0; value <= static_cast<int>(GatewayVerdict::Unknown); ++value)
            QCOMPARE(gatewayVerdictFromText(toText(static_cast<GatewayVerdict>(value))),
                     static_cast<GatewayVerdict>(value));
        for (int value = 0; value <= static_cast<int>(GatewayCause::NoPrice); ++value)
            QCOMPARE(gatewayCauseFromText(toText(static_cast<GatewayCause>(value))), static_cast<GatewayCause>(value));
        QVERIFY(!gatewayVerdictFromText(u"done") && !gatewayCauseFromText(u"moon"));
    }
};

HOOX_TEST(WebhookAnswerTest);
#include "WebhookAnswerTest.moc"
