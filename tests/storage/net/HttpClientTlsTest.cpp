#include "storage/net/HttpClient.h"

#include "tests/support/HttpFixture.h"
#include "tests/support/TestRegistry.h"

#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Certificates and proxies: who is on the other side, and the way there.
class HttpClientTlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();

    /// A certificate of its own making for `name`, as a server's configuration; empty without the tool.
    [[nodiscard]] std::optional<QSslConfiguration> selfSigned(const QString &name) const
    {
        const auto key = m_folder.filePath(name + u".key"_s);
        const auto certificate = m_folder.filePath(name + u".pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                       u"/CN="_s + name, u"-addext"_s,
                       name == u"127.0.0.1" ? u"subjectAltName=IP:127.0.0.1"_s : u"subjectAltName=DNS:"_s + name,
                       u"-keyout"_s, key, u"-out"_s, certificate});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return std::nullopt;
        QFile keyFile(key);
        if (!keyFile.open(QIODevice::ReadOnly))
            return std::nullopt;
        QSslConfiguration tls;
        tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        return tls;
    }

    static void trust(const QSslConfiguration &server)
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(server.localCertificateChain());
        QSslConfiguration::setDefaultConfiguration(tls);
    }

private Q_SLOTS:
    void cleanup()
    {
        QSslConfiguration::setDefaultConfiguration(m_before);
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
    }

    void aCertificateThatNobodyVouchesForIsRefused()
    {
        const auto tls = selfSigned(u"127.0.0.1"_s);
        if (!tls)
            QSKIP("the openssl tool is not here");
        FaultServer server({}, tls);
        server.answer({200, {}, "secret"}, -1);
        HttpFixture net;
        const auto answer = await(net.client.send(httpRequest(server.url(u"/"_s))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Offline);
        QCOMPARE(answer.error().cause, Error::Cause::TlsFailed);
        QVERIFY(!answer.error().detail.isEmpty());
        QCOMPARE(server.requests().size(), 0);
    }

    void aCertificateForAnotherNameIsRefused()
    {
        const auto tls = selfSigned(u"other.example"_s);
        if (!tls)
            QSKIP("the openssl tool is not here");
        trust(*tls);
        FaultServer server({}, tls);
        HttpFixture net;
        const auto answer = await(net.client.send(httpRequest(server.url(u"/"_s))));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::TlsFailed);
        QCOMPARE(server.requests().size(), 0);
    }

    void aTrustedCertificateIsAnswered()
    {
        const auto tls = selfSigned(u"127.0.0.1"_s);
        if (!tls)
            QSKIP("the openssl tool is not here");
        trust(*tls);
        FaultServer server({}, tls);
        server.answer({200, {}, "welcome"}, -1);
        HttpFixture net;
        const auto answer = await(net.client.send(httpRequest(server.url(u"/"_s), "PUT", "x")));
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("welcome"));
    }

    void theSystemsProxyIsUsedButNotForThisComputer()
    {
        FaultServer proxy;
        proxy.answer({502, {}, "no way"}, -1);
        qputenv("https_proxy", proxy.origin().toEncoded());
        qputenv("http_proxy", proxy.origin().toEncoded());
        auto policy = quickPolicy();
        policy.tries = 1;
        HttpFixture net(policy);
        net.server.answer({200, {}, "near"}, -1);
        QVERIFY(net.ask());
        QCOMPARE(proxy.requests().size(), 0);
        const auto far = await(net.client.send(httpRequest(QUrl(u"https://service.invalid/"_s))));
        QVERIFY(!far);
        QVERIFY(proxy.requests().size() >= 1);
        QCOMPARE(proxy.requests().constFirst().method, QByteArray("CONNECT"));
        QCOMPARE(proxy.requests().constFirst().target, QByteArray("service.invalid:443"));
    }
};

HOOX_TEST(HttpClientTlsTest);
#include "HttpClientTlsTest.moc"
