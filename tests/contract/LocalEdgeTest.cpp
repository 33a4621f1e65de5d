#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
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
