#include "storage/net/HttpClient.h"

#include "storage/net/BearerAuthorization.h"
#include "tests/support/HttpFixture.h"
#include "tests/support/TestRegistry.h"

#include <QNetworkInterface>
#include <QTemporaryFile>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// One exchange with a service: what goes out, what comes back, and what is tried again.
class HttpClientTest : public QObject
{
    Q_OBJECT

    static std::shared_ptr<BearerAuthorization> bearer(const QByteArray &token)
    {
        auto secrets = std::make_shared<HeldSecrets>();
        secrets->hold(SecretName::ApiToken, token);
        return std::make_shared<BearerAuthorization>(std::move(secrets));
    }

private Q_SLOTS:
    void anAnswerIsToldWithStatusHeadersAndBody()
    {
        HttpFixture net;
        net.server.answer({200, {{"X-Word", "yes"}}, "the body"});
        const auto answer = await(net.client.send(httpRequest(net.server.url(u"/a%3Ab?c=%2F&d=e%2Bf"_s))));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->attempts, 1);
        QCOMPARE(answer->header("x-word"), QByteArray("yes"));
        QCOMPARE(answer->body, QByteArray("the body"));
        // What was signed is what is sent.
        QCOMPARE(net.server.requests().constFirst().target, QByteArray("/a%3Ab?c=%2F&d=e%2Bf"));
    }

    void theDateOfEveryAnswerTellsTheServersClock()
    {
        HttpFixture net;
        const auto date = [&net](qint64 ahead) {
            const auto time = net.clock.nowUtc().addSecs(ahead);
            return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        };
        QVERIFY(net.serverTime->readings().isEmpty());
        // An error is an answer too; a body that takes its time does not make the date older.
        net.server.answer({.status = 403, .headers = {{"Date", date(10)}}, .body = "not you", .drip = 500ms});
        QVERIFY(net.ask());
        auto readings = net.serverTime->readings();
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.first().host, net.server.origin().authority());
        QVERIFY(std::chrono::abs(readings.first().offset - 10s) <= readings.first().uncertainty);
        QVERIFY2(readings.first().uncertainty < 1500ms,
                 qPrintable(QString::number(readings.first().uncertainty.count())));
        QVERIFY(readings.first().age >= 2s);
        net.server.answer({200, {{"Date", date(-10)}}, "fine"});
        QVERIFY(net.ask());
        readings = net.serverTime->readings();
        QVERIFY(std::chrono::abs(readings.first().offset + 10s) <= readings.first().uncertainty);
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
        HttpFixture net;
        net.server.answer({200, {}, "fine"});
        const auto answer = net.ask(method, body);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        const auto &request = net.server.requests().constFirst();
        QCOMPARE(request.method, method);
        QCOMPARE(request.body, body);
        QVERIFY(request.header("Transfer-Encoding").isEmpty());
        if (method == "PUT" || method == "POST") {
            QCOMPARE(request.header("Content-Length"), QByteArray::number(body.size()));
            QCOMPARE(request.header("Content-Type"), QByteArray("application/octet-stream"));
        }
        QVERIFY(request.header("User-Agent").startsWith("hoox-console/"));
        for (const auto *unwanted : {"Origin", "Cookie", "Upgrade", "Referer"})
            QVERIFY2(request.header(unwanted).isEmpty(), unwanted);
    }

    void aPartOfAFileGoesOutWithItsLength()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QByteArray bytes;
        for (int number = 0; number < 200'000; ++number)
            bytes += QByteArray::number(number);
        file.write(bytes);
        file.close();
        HttpFixture net;
        // The first attempt fails after the whole body: the second begins at the offset again.
        net.server.answer({503, {}, {}});
        net.server.answer({200, {}, {}}, -1);
        auto request = httpRequest(net.server.url(u"/part"_s), "PUT");
        request.bodyFile = file.fileName();
        request.bodyOffset = 1000;
        request.bodyLength = 500'000;
        const auto answer = await(net.client.send(request));
        QVERIFY(answer);
        QCOMPARE(answer->attempts, 2);
        QCOMPARE(net.server.requests().at(1).body, bytes.mid(1000, 500'000));
        QCOMPARE(net.server.requests().at(1).header("Content-Length"), QByteArray("500000"));

        request.bodyOffset = bytes.size();
        const auto tooShort = await(net.client.send(request));
        QVERIFY(!tooShort);
        QCOMPARE(tooShort.error().subject, file.fileName());
        QCOMPARE(net.server.requests().size(), 2);
    }

    void progressIsInThousandthsOfTheLongerBody()
    {
        HttpFixture net;
        net.server.answer({200, {}, QByteArray(500'000, 'x'), 10});
        QVector<int> seen;
        QFutureWatcher<Result<HttpAnswer>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher,
                         [&seen](int value) { seen.append(value); });
        const auto pending = net.client.send(httpRequest(net.server.url(u"/long"_s)));
        watcher.setFuture(pending);
        const auto answer = await(pending);
        QVERIFY(answer);
        QCOMPARE(answer->body.size(), 5'000'000);
        QCOMPARE(pending.progressMaximum(), 1000);
        QCOMPARE(pending.progressValue(), 1000);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void aPassingFailureIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {500, 502, 503, 504, 520, 527})
            QTest::addRow("%d", status) << status;
    }

    void aPassingFailureIsTriedAgain()
    {
        QFETCH(int, status);
        HttpFixture net;
        net.server.answer({status, {}, "no"}, 2);
        net.server.answer({200, {}, "yes"});
        const auto answer = net.ask("PUT", "x");
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->attempts, 3);
        QCOMPARE(net.server.requests().at(2).body, QByteArray("x"));
    }

    void theLastAnswerStandsWhenAllTriesAreUsed()
    {
        HttpFixture net;
        net.server.answer({503, {}, "closed"}, -1);
        const auto answer = net.ask();
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(answer->body, QByteArray("closed"));
        QCOMPARE(answer->attempts, 5);
        QCOMPARE(net.server.requests().size(), 5);
    }

    void whatMustNotBeRepeatedIsNot()
    {
        HttpFixture net;
        net.server.answer({503, {}, "perhaps"}, -1);
        auto request = httpRequest(net.server.url(u"/order"_s), "POST", "x");
        request.mayRepeat = false;
        const auto answer = await(net.client.send(request));
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QCOMPARE(net.server.requests().size(), 1);
    }

    void anAnswerThatTheClientCallsFinalStands()
    {
        HttpFixture net;
        net.server.answer({500, {}, "no such table"}, -1);
        auto request = httpRequest(net.server.url(u"/raw"_s), "POST", "x");
        request.isFinal = [](const HttpAnswer &answer) { return answer.body.contains("no such table"); };
        const auto answer = await(net.client.send(request));
        QVERIFY(answer);
        QCOMPARE(answer->status, 500);
        QCOMPARE(net.server.requests().size(), 1);
    }

    void aSinkTakesTheBodyPieceByPiece()
    {
        HttpFixture net;
        net.server.answer({206, {}, QByteArray(1000, 'x'), 3000});
        qint64 taken = 0;
        qint64 longest = 0;
        auto request = httpRequest(net.server.url(u"/object"_s));
        request.sink = [&taken, &longest](const QByteArray &piece) -> Result<Done> {
            taken += piece.size();
            longest = std::max<qint64>(longest, piece.size());
            return Done{};
        };
        const auto answer = await(net.client.send(request));
        QVERIFY(answer);
        QVERIFY(answer->body.isEmpty());
        QCOMPARE(taken, 3'000'000);
        QVERIFY(longest <= 64 * 1024);
    }

    void aSinkIsNotGivenTheBodyOfAnErrorAndIsNotFedTwice()
    {
        HttpFixture net;
        FaultAnswer torn{200, {}, QByteArray(1000, 'x')};
        torn.cutAfter = 500;
        net.server.answer({503, {}, "not this"});
        net.server.answer(torn, -1);
        QByteArray taken;
        auto request = httpRequest(net.server.url(u"/object"_s));
        request.sink = [&taken](const QByteArray &piece) -> Result<Done> {
            taken += piece;
            return Done{};
        };
        const auto answer = await(net.client.send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::TornAnswer);
        QCOMPARE(taken, QByteArray(500, 'x'));
        QCOMPARE(net.server.requests().size(), 2);
    }

    void anErrorOfTheSinkEndsTheRequest()
    {
        HttpFixture net;
        net.server.answer({200, {}, QByteArray(1000, 'x'), 10'000}, -1);
        auto request = httpRequest(net.server.url(u"/object"_s));
        request.largestAnswer = 100'000'000;
        request.sink = [](const QByteArray &) -> Result<Done> { return fail(Error::Kind::Full, u"disk"_s); };
        const auto answer = await(net.client.send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Full);
        QCOMPARE(answer.error().subject, u"disk"_s);
        QCOMPARE(net.server.requests().size(), 1);
    }

    void theTokenGoesAlongAndDoesNotComeBack()
    {
        const QByteArray token = "v1.0-0123456789abcdef";
        HttpFixture net(quickPolicy(), nullptr, bearer(token + '\n'));
        net.server.answer({403, {}, "the token " + token + " may not"});
        const auto answer = net.ask();
        QVERIFY(answer);
        QCOMPARE(net.server.requests().constFirst().header("Authorization"), "Bearer " + token);
        QVERIFY(!answer->body.contains(token));
        QVERIFY(answer->body.startsWith("the token "));
    }

    void withoutATokenNothingIsSent()
    {
        HttpFixture net(quickPolicy(), nullptr, std::make_shared<BearerAuthorization>(std::make_shared<HeldSecrets>()));
        const auto answer = net.ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::NoCredentials);
        QCOMPARE(answer.error().subject, u"CLOUDFLARE_API_TOKEN"_s);
        QVector<Pending<HttpAnswer>> many;
        for (int number = 0; number < 3000; ++number)
            many.append(net.send(u"/a"_s, HttpRequest::Urgency::Background));
        QCOMPARE(await(many.constLast()).error().cause, Error::Cause::NoCredentials);
        QCOMPARE(net.server.requests().size(), 0);
    }

    void aHeaderWithALineBreakIsNotSent()
    {
        HttpFixture net(quickPolicy(), nullptr, bearer("a\r\nX-Other: b"));
        const auto answer = net.ask();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
        QCOMPARE(net.server.requests().size(), 0);
    }

    void plainHttpStaysOnThisComputer_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http") << QUrl(u"http://service.example/"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
        QTest::newRow("data") << QUrl(u"data:text/plain,x"_s);
        QTest::newRow("ftp") << QUrl(u"ftp://service.example/"_s);
        QTest::newRow("empty") << QUrl();
    }

    void plainHttpStaysOnThisComputer()
    {
        QFETCH(QUrl, url);
        HttpFixture net;
        const auto answer = await(net.client.send(httpRequest(url)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Denied);
        QCOMPARE(answer.error().cause, Error::Cause::PlainHttp);
    }

    void plainHttpToTheNetworkIsRefusedWithoutAPacket()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::AnyIPv4));
        HttpFixture net;
        const auto addresses = QNetworkInterface::allAddresses();
        for (const auto &address : addresses) {
            if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            const QUrl url(u"http://%1:%2/"_s.arg(address.toString()).arg(server.serverPort()));
            const auto answer = await(net.client.send(httpRequest(url)));
            QVERIFY(!answer);
            QCOMPARE(answer.error().cause, Error::Cause::PlainHttp);
        }
        QVERIFY(!server.waitForNewConnection(0));
    }
};

HOOX_TEST(HttpClientTest);
#include "HttpClientTest.moc"
