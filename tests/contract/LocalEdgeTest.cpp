#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hoox::tests;

/// The local runtime itself: what the contract suites stand on.
class LocalEdgeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;

    QJsonValue answered(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return QJsonDocument::fromJson(m_edge->call(method, path, body)).object().value(u"result"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of Cloudflare's local runtime are not installed (tests/edge: npm ci)");
    }

    void itHasTheNamespaceTheDatabaseAndBothBuckets()
    {
        QCOMPARE(answered("GET", u"/storage/kv/namespaces"_s)[0][u"id"_s].toString(), m_edge->namespaceId());
        QCOMPARE(answered("GET", u"/d1/database"_s)[0][u"uuid"_s].toString(), m_edge->databaseId());
        const auto buckets = answered("GET", u"/r2/buckets"_s)[u"buckets"_s].toArray();
        QCOMPARE(buckets.size(), 2);
    }

    void itsLockIsGrantedOnce_LK1()
    {
        const auto ask = [this] {
            QNetworkAccessManager network;
            QNetworkRequest request(m_edge->origin());
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            const auto order = R"({"apiKey":"%1","idempotencyKey":"once","exchange":"bybit","action":"LONG",)"
                               R"("symbol":"BTCUSDT","quantity":1})"_ba.replace("%1", m_edge->webhookKey());
            const std::unique_ptr<QNetworkReply> reply(network.post(request, order));
            if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000))
                return 0;
            return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        };
        QCOMPARE(ask(), 200);
        QCOMPARE(ask(), 409);
    }

    void itIsGoneWithItsStarter()
    {
        QTcpSocket socket;
        const auto answers = [&socket](const QUrl &origin) {
            socket.connectToHost(origin.host(), quint16(origin.port()));
            const auto connected = socket.waitForConnected(5'000);
            socket.abort();
            return connected;
        };
        auto another = LocalEdge::start();
        const auto origin = another->origin();
        QVERIFY(origin != m_edge->origin());
        QVERIFY(answers(origin));
        another.reset();
        QVERIFY(!answers(origin));
        QVERIFY(answers(m_edge->origin()));
    }

    void clearingLeavesNothing()
    {
        const auto keys = u"/storage/kv/namespaces/%1/keys"_s.arg(m_edge->namespaceId());
        const auto objects = u"/r2/buckets/%1/objects"_s.arg(m_edge->reportsBucket());
        (void)m_edge->call("PUT", u"/storage/kv/namespaces/%1/values/a%2Fb"_s.arg(m_edge->namespaceId()), "1");
        (void)m_edge->call("PUT", objects + u"/reports%2Fa.pdf"_s, "pdf");
        QVERIFY(m_edge->runSql({u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (1)"_s}));
        QCOMPARE(answered("GET", keys).toArray().size(), 1);
        QCOMPARE(answered("GET", objects).toArray().size(), 1);
        m_edge->clear();
        QVERIFY(answered("GET", keys).toArray().isEmpty());
        QVERIFY(answered("GET", objects).toArray().isEmpty());
        QVERIFY(m_edge->runSql({u"CREATE TABLE t (a)"_s}));
    }
};

HOOX_TEST(LocalEdgeTest);
#include "LocalEdgeTest.moc"
