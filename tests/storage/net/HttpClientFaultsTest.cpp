#include "storage/net/HttpClient.h"

#include "tests/support/HttpFixture.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What can go wrong between here and a service, and what is made of it.
class HttpClientFaultsTest : public QObject
{
    Q_OBJECT

    static void verifyError(const Result<HttpAnswer> &answer, Error::Kind kind, Error::Cause cause)
    {
        QVERIFY2(!answer, "an error was expected");
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().cause, cause);
    }

    static FaultAnswer torn(const QByteArray &how)
    {
        FaultAnswer answer{200, {}, QByteArray(1000, 'x')};
        if (how == "cut")
            answer.cutAfter = 400;
        else if (how == "cut chunks" || how == "cut in a chunk") {
            answer.isChunked = true;
            answer.cutAfter = 400;
            answer.body = QByteArray(100, 'x');
            answer.bodyTimes = 10;
        } else if (how == "too short")
            answer.claimedLength = 2000;
        return answer;
    }

private Q_SLOTS:
    void aTornAnswerIsNeverTakenForAWholeOne_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const auto *how : {"cut", "cut chunks", "too short"})
            QTest::newRow(how) << QByteArray(how);
    }

    void aTornAnswerIsNeverTakenForAWholeOne()
    {
        QFETCH(QByteArray, how);
        HttpFixture net;
        net.server.answer(torn(how), -1);
        auto request = httpRequest(net.server.url(u"/thing"_s), "POST", "once");
        request.mayRepeat = false;
        verifyError(await(net.client.send(request)), Error::Kind::Corrupt, Error::Cause::TornAnswer);
        QCOMPARE(net.server.requests().size(), 1);
    }

    void aTornAnswerIsAskedForAgain()
    {
        HttpFixture net;
        net.server.answer(torn("cut"), 2);
        net.server.answer({200, {}, "whole"});
        const auto answer = net.ask();
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("whole"));
        QCOMPARE(answer->attempts, 3);
    }

    void aConnectionThatEndsBeforeTheAnswerLeavesTheOutcomeUnknown_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("post") << QByteArray("POST") << QByteArray("once");
        QTest::newRow("long post") << QByteArray("POST") << QByteArray(3'000'000, 'x');
        QTest::newRow("empty post") << QByteArray("POST") << QByteArray();
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray();
    }

    void aConnectionThatEndsBeforeTheAnswerLeavesTheOutcomeUnknown()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        HttpFixture net;
        FaultAnswer dropped;
        dropped.isDropped = true;
        net.server.answer(dropped, -1);
        auto request = httpRequest(net.server.url(u"/thing"_s), method, body);
        request.mayRepeat = false;
        verifyError(await(net.client.send(request)), Error::Kind::Timeout, Error::Cause::Plain);
        // Not once more, also not by Qt itself.
        QCOMPARE(net.server.requests().size(), 1);
    }

    void aKeptConnectionThatEndsDoesNotSendTwice()
    {
        HttpFixture net;
        net.server.answer({200, {}, "first"});
        QVERIFY(net.ask());
        FaultAnswer dropped;
        dropped.isDropped = true;
        net.server.answer(dropped, -1);
        auto request = httpRequest(net.server.url(u"/thing"_s), "POST", "once");
        request.mayRepeat = false;
        verifyError(await(net.client.send(request)), Error::Kind::Timeout, Error::Cause::Plain);
        QCOMPARE(net.server.count("POST", {}), 1);
    }

    void nobodyThereIsOffline()
    {
        HttpFixture net;
        QTcpServer none;
        QVERIFY(none.listen(QHostAddress::LocalHost));
        const auto port = none.serverPort();
        none.close();
        const auto answer = await(net.client.send(httpRequest(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)))));
        verifyError(answer, Error::Kind::Offline, Error::Cause::Plain);
    }

    void whatIsNoHttpIsNoAnswer()
    {
        HttpFixture net;
        FaultAnswer other;
        other.rawInstead = "220 mail.example ESMTP\r\n";
        net.server.answer(other, -1);
        QVERIFY(!net.ask());
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void aRedirectIsNotFollowed()
    {
        QFETCH(int, status);
        HttpFixture net;
        FaultServer elsewhere;
        net.server.answer({status, {{"Location", elsewhere.url(u"/login?next=secret"_s).toEncoded()}}, "moved"});
        const auto answer = net.ask();
        verifyError(answer, Error::Kind::Failed, Error::Cause::NotTheService);
        QCOMPARE(answer.error().detail, u"HTTP %1 to 127.0.0.1"_s.arg(status));
        QCOMPARE(elsewhere.requests().size(), 0);
        QCOMPARE(net.server.requests().size(), 1);
    }

    void anUnchangedObjectIsAnAnswer()
    {
        HttpFixture net;
        net.server.answer({304, {{"ETag", "\"x\""}}, {}});
        const auto answer = net.ask();
        QVERIFY(answer);
        QCOMPARE(answer->status, 304);
    }

    void silenceEndsAnAttempt()
    {
        auto policy = quickPolicy();
        policy.silence = 150ms;
        HttpFixture net(policy);
        FaultAnswer silent{200, {}, QByteArray(1000, 'x')};
        silent.isHeld = true;
        net.server.answer(silent);
        net.server.answer({200, {}, "late"});
        const auto answer = net.ask();
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("late"));
        QCOMPARE(answer->attempts, 2);
    }

    void aDripDoesNotHoldAnAttemptForEver()
    {
        auto policy = quickPolicy();
        policy.tries = 1;
        HttpFixture net(policy);
        FaultAnswer dripping{200, {}, QByteArray(100'000, 'x')};
        dripping.drip = 10ms;
        net.server.answer(dripping);
        auto request = httpRequest(net.server.url(u"/thing"_s));
        request.total = 200ms;
        verifyError(await(net.client.send(request)), Error::Kind::Timeout, Error::Cause::Plain);
    }

    void aBodyIsNeverReadBeyondItsBound_data()
    {
        QTest::addColumn<bool>("isChunked");
        QTest::newRow("said to be long") << false;
        QTest::newRow("long without saying so") << true;
    }

    void aBodyIsNeverReadBeyondItsBound()
    {
        QFETCH(bool, isChunked);
        HttpFixture net;
        constexpr qint64 mebi = 1024LL * 1024;
        FaultAnswer endless{200, {}, QByteArray(mebi, 'x'), 200};
        endless.isChunked = isChunked;
        net.server.answer(endless);
        const auto answer = net.ask();
        verifyError(answer, Error::Kind::Full, Error::Cause::TooLarge);
        QCOMPARE(net.server.requests().size(), 1);
        // What is on its way through both systems' sockets comes on top.
        QVERIFY2(net.server.bytesSent() < 40 * mebi, qPrintable(QString::number(net.server.bytesSent())));
    }

    void aBombIsBoundedByWhatItBecomes()
    {
        HttpFixture net;
        constexpr qint64 mebi = 1024LL * 1024;
        // The four bytes that qCompress puts first are its own; the rest is what HTTP calls deflate.
        const auto bomb = qCompress(QByteArray(30 * mebi, 'x'), 9).mid(4);
        QVERIFY(bomb.size() < mebi);
        net.server.answer({200, {{"Content-Encoding", "deflate"}}, bomb}, -1);
        verifyError(net.ask(), Error::Kind::Corrupt, Error::Cause::BadAnswer);
        auto request = httpRequest(net.server.url(u"/thing"_s));
        request.headers.append(HttpHeader{"Accept-Encoding", "identity"});
        const auto asItIs = await(net.client.send(request));
        QVERIFY(asItIs);
        QCOMPARE(asItIs->body, bomb);
    }

    void aModestlyPackedBodyIsBoundedToo()
    {
        HttpFixture net;
        QByteArray words;
        for (qint64 number = 0; number < 3'000'000; ++number)
            words += QByteArray::number(number * 7919) + ' ';
        QVERIFY(words.size() > 16 * 1024 * 1024);
        net.server.answer({200, {{"Content-Encoding", "deflate"}}, qCompress(words, 1).mid(4)}, -1);
        verifyError(net.ask(), Error::Kind::Full, Error::Cause::TooLarge);
    }

    void aCompressedAnswerIsRead()
    {
        HttpFixture net;
        const QByteArray text(100'000, 'y');
        net.server.answer({200, {{"Content-Encoding", "deflate"}}, qCompress(text, 9).mid(4)});
        const auto answer = net.ask();
        QVERIFY(answer);
        QCOMPARE(answer->body, text);
    }

    void cookiesAreNotKept()
    {
        HttpFixture net;
        net.server.answer({200, {{"Set-Cookie", "session=1; Path=/"}}, "a"}, 2);
        QVERIFY(net.ask());
        QVERIFY(net.ask());
        QVERIFY(net.server.requests().constLast().header("Cookie").isEmpty());
    }

    void aChallengeIsAnAnswer()
    {
        HttpFixture net;
        net.server.answer({401, {{"WWW-Authenticate", "Basic realm=\"x\""}}, "who?"});
        const auto answer = net.ask();
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(answer->body, QByteArray("who?"));
        QCOMPARE(net.server.requests().size(), 1);
    }

    void errorAnswersKeepTheirWords_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 409, 412, 413, 416, 501})
            QTest::addRow("%d", status) << status;
    }

    void errorAnswersKeepTheirWords()
    {
        QFETCH(int, status);
        HttpFixture net;
        net.server.answer({status, {}, "the reason"});
        const auto answer = net.ask("PUT", "x");
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->body, QByteArray("the reason"));
        QCOMPARE(net.server.requests().size(), 1);
    }
};

HOOX_TEST(HttpClientFaultsTest);
#include "HttpClientFaultsTest.moc"
