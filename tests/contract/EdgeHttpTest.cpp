#include "storage/blobs/S3Authorization.h"
#include "storage/net/BearerAuthorization.h"
#include "storage/net/V4Answer.h"
#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"
#include "tests/support/HttpFixture.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The one way out against Cloudflare's own runtime, straight and through the small proxy that adds faults.
class EdgeHttpTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<FaultServer> m_between;
    std::shared_ptr<HeldSecrets> m_secrets = std::make_shared<HeldSecrets>();
    SystemClock m_clock;

    [[nodiscard]] std::unique_ptr<HttpClient> client(std::shared_ptr<const HttpAuthorization> authorization) const
    {
        return std::make_unique<HttpClient>(
            m_clock, std::move(authorization), nullptr, [] { return 0.5; }, quickPolicy());
    }
    /// Below the v4 base of the edge, through the proxy.
    [[nodiscard]] QUrl v4(const QString &path) const
    {
        return m_between->url(m_edge->v4Base().path() + u"/storage/kv/namespaces/"_s + m_edge->namespaceId() + path);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the local edge is not installed");
        m_secrets->hold(SecretName::ApiToken, "any-token");
        m_secrets->hold(SecretName::AccessKeyId, m_edge->accessKeyId().toUtf8());
        m_secrets->hold(SecretName::SecretAccessKey, m_edge->secretAccessKey());
    }

    void init() { m_between = std::make_unique<FaultServer>(m_edge->origin()); }

    void aValueGoesThereAndBack()
    {
        const auto net = client(std::make_shared<BearerAuthorization>(m_secrets));
        const auto stored = await(net->send(httpRequest(v4(u"/values/trade%3Akill_switch"_s), "PUT", "true")));
        QVERIFY(stored);
        QVERIFY(parseV4(*stored, u"kv"_s));
        const auto read = await(net->send(httpRequest(v4(u"/values/trade%3Akill_switch"_s))));
        QVERIFY(read);
        QCOMPARE(read->body, QByteArray("true"));
        const auto listed = await(net->send(httpRequest(v4(u"/keys?prefix=trade%3A"_s))));
        QVERIFY(listed);
        QCOMPARE(parseV4(*listed, u"kv"_s)->result[0]["name"_L1].toString(), u"trade:kill_switch"_s);
        const auto missing = await(net->send(httpRequest(v4(u"/values/none"_s))));
        QVERIFY(missing);
        QCOMPARE(errorOfV4(*missing, u"none"_s).kind, Error::Kind::NotFound);
    }

    void aFaultInBetweenIsMended()
    {
        const auto net = client(std::make_shared<BearerAuthorization>(m_secrets));
        m_between->answer({503, {}, "not now"});
        m_between->answer({429, {{"Retry-After", "0"}}, "slowly"});
        const auto stored = await(net->send(httpRequest(v4(u"/values/a"_s), "PUT", "1")));
        QVERIFY(stored);
        QCOMPARE(stored->attempts, 3);
        QVERIFY(parseV4(*stored, u"kv"_s));
    }

    void aSignatureHoldsThroughTheProxy()
    {
        const auto net = client(std::make_shared<S3Authorization>(m_secrets));
        const auto url = m_between->url(m_edge->s3Base().path() + u'/' + m_edge->logsBucket() + u"/a%20b/c.json"_s);
        const auto stored = await(net->send(httpRequest(url, "PUT", "{}")));
        QVERIFY(stored);
        QCOMPARE(stored->status, 200);
        const auto read = await(net->send(httpRequest(url)));
        QVERIFY(read);
        QCOMPARE(read->body, QByteArray("{}"));
        const auto head = await(net->send(httpRequest(url, "HEAD")));
        QVERIFY(head);
        QCOMPARE(head->header("Content-Length"), QByteArray("2"));
    }
};

HOOX_TEST(EdgeHttpTest);
#include "EdgeHttpTest.moc"
