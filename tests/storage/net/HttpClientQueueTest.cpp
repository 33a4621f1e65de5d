#include "storage/net/HttpClient.h"

#include "storage/base/WhenDone.h"
#include "tests/support/FixedClock.h"
#include "tests/support/HttpFixture.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Urgency = HttpRequest::Urgency;

/// Who goes first, who waits for whom, and how a request ends that nobody wants any more.
class HttpClientQueueTest : public QObject
{
    Q_OBJECT

    static FaultAnswer held()
    {
        FaultAnswer answer{200, {}, "held"};
        answer.isHeld = true;
        return answer;
    }

private Q_SLOTS:
    void noMoreAreOnTheWireThanThePolicySays()
    {
        auto policy = quickPolicy();
        policy.atOnce = 3;
        HttpFixture net(policy);
        net.server.answer(held(), -1);
        QVector<Pending<HttpAnswer>> all;
        for (int number = 0; number < 20; ++number)
            all.append(net.send(u"/slow"_s, Urgency::Operator));
        QTRY_COMPARE(net.server.requests().size(), 3);
        net.server.release();
        for (const auto &one : all)
            QVERIFY(await(one));
        QCOMPARE(net.server.mostAtOnce(), 3);
        QCOMPARE(net.server.requests().size(), 20);
    }

    void theKillSwitchOvertakesAThousandRequestsAndAFullWire_KS2_KR04()
    {
        HttpFixture net;
        net.server.answerTo("GET", "/slow", held(), -1);
        net.server.answerTo("GET", "/kill", {200, {}, "stopped"}, -1);
        QVector<Pending<HttpAnswer>> waiting;
        for (int number = 0; number < 1000; ++number)
            waiting.append(net.send(u"/slow"_s, number % 2 == 0 ? Urgency::Operator : Urgency::Background));
        QTRY_COMPARE(net.server.count("GET", "/slow"), 6);
        const auto kill = await(net.send(u"/kill"_s, Urgency::KillSwitch));
        QVERIFY(kill);
        QCOMPARE(kill->body, QByteArray("stopped"));
        QCOMPARE(net.server.count("GET", "/slow"), 6);
        QVERIFY(std::none_of(waiting.begin(), waiting.end(), [](const auto &one) { return one.isFinished(); }));
    }

    void theOperatorGoesAheadOfBackgroundWork()
    {
        auto policy = quickPolicy();
        policy.atOnce = 1;
        HttpFixture net(policy);
        net.server.answerTo("GET", "/first", held());
        net.server.answer({200, {}, "a"}, -1);
        const auto first = net.send(u"/first"_s, Urgency::Background);
        QTRY_COMPARE(net.server.requests().size(), 1);
        const auto background = net.send(u"/background"_s, Urgency::Background);
        const auto person = net.send(u"/person"_s, Urgency::Operator);
        net.server.release();
        QVERIFY(await(background));
        QVERIFY(await(person));
        QCOMPARE(net.server.requests().at(1).target, QByteArray("/person"));
        QCOMPARE(net.server.requests().at(2).target, QByteArray("/background"));
    }

    void anEmptyBudgetHoldsAllButTheKillSwitch_KS2()
    {
        auto budget = std::make_shared<RequestBudget>(RequestBudget::Limits{2, 1h, 1});
        HttpFixture net(quickPolicy(), budget);
        net.server.answer({200, {}, "a"}, -1);
        QVERIFY(await(net.send(u"/a"_s, Urgency::Operator)));
        const auto background = net.send(u"/b"_s, Urgency::Background);
        QVERIFY(await(net.send(u"/a"_s, Urgency::Operator)));
        const auto refused = await(net.send(u"/a"_s, Urgency::Operator));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QCOMPARE(refused.error().cause, Error::Cause::Throttled);
        QVERIFY(!refused.error().detail.isEmpty());
        QVERIFY(await(net.send(u"/kill"_s, Urgency::KillSwitch)));
        QVERIFY(!background.isFinished());
        QCOMPARE(net.server.count({}, "/b"), 0);
    }

    void theBudgetGivesAgainWhenItsTimeIsOver()
    {
        FixedClock clock;
        FaultServer server;
        server.answer({200, {}, "a"}, -1);
        HttpClient client(
            clock, nullptr, std::make_shared<RequestBudget>(RequestBudget::Limits{1, 20ms, 0}), [] { return 0.5; },
            quickPolicy());
        QVERIFY(await(client.send(httpRequest(server.url(u"/first"_s)))));
        const auto second = client.send(httpRequest(server.url(u"/second"_s)));
        // By a clock that stands the time is never over, however often it is asked.
        QTest::qWait(100);
        QVERIFY(!second.isFinished());
        clock.advance(20ms);
        QVERIFY(await(second));
    }

    void a429PausesTheAccountButNotTheKillSwitch_KS2()
    {
        auto budget = std::make_shared<RequestBudget>(RequestBudget::Limits{});
        HttpFixture net(quickPolicy(), budget);
        net.server.answerTo({}, "/first", {429, {{"Retry-After", "300"}}, "slowly"});
        net.server.answer({200, {}, "a"}, -1);
        const auto first = await(net.send(u"/first"_s, Urgency::Operator));
        QVERIFY(first);
        QCOMPARE(first->status, 429);
        QCOMPARE(first->attempts, 1);
        const auto second = await(net.send(u"/second"_s, Urgency::Operator));
        QVERIFY(!second);
        QCOMPARE(second.error().cause, Error::Cause::Throttled);
        QVERIFY(await(net.send(u"/kill"_s, Urgency::KillSwitch)));
        QCOMPARE(net.server.requests().size(), 2);
    }

    void a429ThatSaysSoonIsWaitedFor()
    {
        auto policy = quickPolicy();
        policy.longestWait = 2s;
        auto budget = std::make_shared<RequestBudget>(RequestBudget::Limits{});
        HttpFixture net(policy, budget);
        net.server.answer({429, {{"Retry-After", "1"}}, "slowly"});
        net.server.answer({200, {}, "a"}, -1);
        const auto answer = net.ask("POST", "x");
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->attempts, 2);
    }

    void theKillSwitchKeepsTryingThroughA429_KS2()
    {
        HttpFixture net(quickPolicy(), std::make_shared<RequestBudget>(RequestBudget::Limits{}));
        net.server.answer({429, {{"Retry-After", "300"}}, "slowly"}, 3);
        net.server.answer({200, {}, "stopped"});
        const auto answer = await(net.send(u"/kill"_s, Urgency::KillSwitch));
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->attempts, 4);
    }

    void backgroundWorkKeepsToWhatTheServiceHasLeft()
    {
        HttpFixture net(quickPolicy(), std::make_shared<RequestBudget>(RequestBudget::Limits{600, 300s, 50}));
        net.server.answer({200, {{"Ratelimit", "\"default\";r=50;t=300"}}, "a"}, -1);
        QVERIFY(await(net.send(u"/a"_s, Urgency::Background)));
        const auto background = net.send(u"/b"_s, Urgency::Background);
        QVERIFY(await(net.send(u"/a"_s, Urgency::Operator)));
        QVERIFY(await(net.send(u"/a"_s, Urgency::Operator)));
        QVERIFY(!background.isFinished());
        QCOMPARE(net.server.count({}, "/b"), 0);
    }

    void aCancelEndsTheTransferAtOnce()
    {
        auto policy = quickPolicy();
        policy.atOnce = 1;
        HttpFixture net(policy);
        net.server.answerTo({}, "/slow", held(), -1);
        net.server.answer({200, {}, "a"}, -1);
        auto slow = net.send(u"/slow"_s, Urgency::Operator);
        auto waiting = net.send(u"/never"_s, Urgency::Operator);
        const auto next = net.send(u"/next"_s, Urgency::Operator);
        QTRY_COMPARE(net.server.requests().size(), 1);
        waiting.cancel();
        slow.cancel();
        QVERIFY(await(next));
        QCOMPARE(await(slow).error().kind, Error::Kind::Cancelled);
        QCOMPARE(await(waiting).error().kind, Error::Kind::Cancelled);
        QCOMPARE(net.server.count({}, "/never"), 0);
    }

    void aCancelEndsTheWaitForTheNextAttempt()
    {
        auto policy = quickPolicy();
        policy.firstWait = 1h;
        policy.longestWait = 1h;
        HttpFixture net(policy);
        net.server.answer({503, {}, "later"});
        auto pending = net.send(u"/a"_s, Urgency::Operator);
        QTRY_COMPARE(net.server.requests().size(), 1);
        pending.cancel();
        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
    }

    void destroyingTheClientEndsAllThatItDoes()
    {
        auto net = std::make_unique<HttpFixture>();
        net->server.answer(held(), -1);
        QVector<Pending<HttpAnswer>> all;
        for (int number = 0; number < 100; ++number)
            all.append(net->send(u"/a"_s, number % 3 == 0 ? Urgency::KillSwitch : Urgency::Background));
        QTRY_VERIFY(net->server.requests().size() >= 12);
        net.reset();
        for (const auto &one : all) {
            QVERIFY(one.isFinished());
            QCOMPARE(await(one).error().kind, Error::Kind::Cancelled);
        }
    }

    void aClientMayDieBeforeItsThreadHasBegun()
    {
        for (int round = 0; round < 50; ++round) {
            HttpFixture net;
            const auto pending = net.send(u"/a"_s, Urgency::Operator);
        }
    }

    void receiversMayDieAtAnyTime()
    {
        HttpFixture net;
        net.server.answer({200, {}, QByteArray(1000, 'x')}, -1);
        for (int round = 0; round < 100; ++round) {
            QObject receiver;
            whenDone(net.send(u"/a"_s, Urgency::Operator), &receiver, [](const Result<HttpAnswer> &) {});
            QCoreApplication::processEvents();
        }
        QVERIFY(net.ask());
    }

    void tasksLiveOnTheNetworksThread()
    {
        auto net = std::make_unique<HttpFixture>();
        net->server.answer({200, {}, "a"}, -1);
        QPromise<Result<QByteArray>> promise;
        promise.start();
        auto *const network = &net->client;
        const auto request = httpRequest(net->server.url(u"/a"_s));
        std::atomic<bool> hasDied = false;
        net->client.post([&promise, &hasDied, network, request](QObject *owner) {
            QObject::connect(owner, &QObject::destroyed, owner, [&hasDied] { hasDied = true; });
            whenDone(network->send(request), owner, [&promise, owner](const Result<HttpAnswer> &answer) {
                promise.addResult(answer ? Result<QByteArray>(answer->body) : fail(answer.error()));
                if (QThread::currentThread() != owner->thread())
                    qFatal("another thread");
                promise.finish();
            });
        });
        QCOMPARE(await(promise.future()).value(), QByteArray("a"));
        net.reset();
        QVERIFY(hasDied);
    }
};

HOOX_TEST(HttpClientQueueTest);
#include "HttpClientQueueTest.moc"
