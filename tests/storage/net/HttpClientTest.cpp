#include "storage/net/HttpClient.h"

#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

HttpPolicy quick()
{
    HttpPolicy policy;
    policy.firstWait = 10ms;
    policy.longestWait = 200ms;
    policy.silence = 2000ms;
    return policy;
}

HttpRequest to(const QUrl &url, const QByteArray &method = "GET", const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.subject = u"the thing"_s;
    return request;
}

} // namespace

/// The way out to a service, against a server that answers as it should and as it should not.
class HttpClientTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<HttpClient> m_client;

    void makeClient(HttpPolicy policy, std::shared_ptr<RequestBudget> budget = nullptr,
                    std::shared_ptr<const HttpAuthorization> authorization = nullptr)
    {
        m_client = std::make_unique<HttpClient>(
            m_clock, std::move(authorization), std::move(budget), [] { return 0.5; }, policy);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        makeClient(quick());
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void anAnswerIsToldWithStatusHeadersAndBody()
    {
        m_server->answer({200, {{"X-Word", "yes"}}, "the body"});
        const auto answer = await(m_client->send(to(m_server->url(u"/a?b=%2F"_s))));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->header("x-word"), QByteArray("yes"));
        QCOMPARE(answer->body, QByteArray("the body"));
        QCOMPARE(m_server->requests().constFirst().target, QByteArray("/a?b=%2F"));
    }

    void bodiesGoOutWithTheirLength_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("value");
        QTest::newRow("empty put") << QByteArray("PUT") << QByteArray();
        QTest::newRow("post") << QByteArray("POST") << QByteArray(300'000, 'x');
        QTest::newRow("empty post") << QByteArray("POST") << QByteArray();
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray();
        QTest::newRow("head") << QByteArray("HEAD") << QByteArray();
    }

    void bodiesGoOutWithTheirLength()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        m_server->answer({200, {}, "fine"});
        const auto answer = await(m_client->send(to(m_server->url(u"/a"_s), method, body)));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        const auto &request = m_server->requests().constFirst();
        QCOMPARE(request.method, method);
        QCOMPARE(request.body, body);
        QVERIFY(request.header("Transfer-Encoding").isEmpty());
        if (method == "PUT" || method == "POST") {
            QCOMPARE(request.header("Content-Length"), QByteArray::number(body.size()));
            QCOMPARE(request.header("Content-Type"), QByteArray("application/octet-stream"));
        }
        QVERIFY(request.header("Origin").isEmpty());
        QVERIFY(request.header("Cookie").isEmpty());
    }
};

HOOX_TEST(HttpClientTest);
#include "HttpClientTest.moc"
