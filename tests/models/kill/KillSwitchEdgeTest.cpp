#include "models/kill/KillSwitch.h"

#include "storage/base/Ids.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/config/KvConfigStore.h"
#include "storage/net/HttpClient.h"
#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hoox::tests {

/// One console: a switch with a client and a journal of its own. Its clock for ages is turned by the test; the one of
/// its requests runs.
struct EdgeConsole
{
    EdgeConsole(const QUrl &v4Base, const QString &namespaceId, const QString &journalFile, bool goesThrough = true)
        : client(
              running, nullptr, nullptr, [] { return 0.5; }, goesThrough ? HttpPolicy() : once()),
          store(client, {v4Base, namespaceId}, running, HttpRequest::Urgency::KillSwitch),
          journal(journalFile, u"edge"_s),
          kill(store, journal, clock, ids)
    {
    }
    [[nodiscard]] static HttpPolicy once()
    {
        HttpPolicy policy;
        policy.tries = 1;
        return policy;
    }
    [[nodiscard]] KillState state() const { return kill.snapshot().state; }
    [[nodiscard]] KillPhase phase() const { return kill.snapshot().phase; }
    void pass(std::chrono::milliseconds time)
    {
        clock.advance(time);
        kill.tick();
    }

    SystemClock running;
    FixedClock clock;
    RandomIds ids;
    HttpClient client;
    KvConfigStore store;
    KillIntentJournal journal;
    KillSwitch kill;
};

} // namespace hoox::tests

/// The kill switch over Workers KV, as Cloudflare's own runtime serves it.
class KillSwitchEdgeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_consoles = 0;

    [[nodiscard]] std::unique_ptr<EdgeConsole> console(const QUrl &v4Base, bool goesThrough = true)
    {
        auto made = std::make_unique<EdgeConsole>(
            v4Base, m_edge->namespaceId(), m_folder->filePath(u"journal%1.jsonl"_s.arg(++m_consoles)), goesThrough);
        // What was written is told with the wall clock of this computer; so must the switch read it.
        made->clock.setWall(made->running.nowUtc());
        return made;
    }
    [[nodiscard]] std::unique_ptr<EdgeConsole> console() { return console(m_edge->v4Base()); }
    /// The edge through a server that the test may break.
    [[nodiscard]] static QUrl baseThrough(const FaultServer &server)
    {
        return server.url(u"/cdn-cgi/local/explorer/api"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of the local edge are not installed");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_edge->clearConfig();
    }

    void anEngageIsSeenByASecondConsoleAndSoIsItsRelease_KS7()
    {
        const auto here = console();
        const auto there = console();
        here->kill.start();
        there->kill.start();
        QTRY_COMPARE(here->state(), KillState::Trading);
        QTRY_COMPARE(there->state(), KillState::Trading);
        QSignalSpy elsewhere(&there->kill, &KillSwitch::changedElsewhere);

        here->kill.engage(u"ann"_s, u"runaway"_s);
        QTRY_COMPARE(here->phase(), KillPhase::Propagating);
        there->pass(2s);
        QTRY_COMPARE(there->state(), KillState::Engaged);
        QVERIFY(!there->kill.allowsOrders());
        QCOMPARE(elsewhere.size(), 1);
        const auto change = elsewhere.first().first().value<KillChange>();
        QCOMPARE(change.by, u"ann"_s);
        QCOMPARE(change.reason, u"runaway"_s);
        for (const auto &key : {u"trade:kill_switch"_s, u"global:kill_switch"_s})
            QCOMPARE(m_edge->call("GET", u"/storage/kv/namespaces/%1/values/%2"_s.arg(
                                             m_edge->namespaceId(), QString(key).replace(u':', u"%3A"_s))),
                     QByteArray("true"));

        QVERIFY(here->kill.release(u"ann"_s, u"the drill is over"_s));
        QTRY_COMPARE(here->state(), KillState::Releasing);
        QTRY_VERIFY(!here->kill.snapshot().trade.engaged && !here->kill.snapshot().global.engaged);
        there->pass(2s);
        QTRY_VERIFY(there->state() != KillState::Engaged);
        QVERIFY(!there->kill.allowsOrders()); // Another hand released: this one's operator is asked first (KR-25).
        QVERIFY(there->kill.snapshot().needsAcknowledge);
    }

    void aKvThatDoesNotAnswerIsUnknown_KS1_KR23()
    {
        FaultServer server(m_edge->origin());
        const auto one = console(baseThrough(server));
        one->kill.start();
        QTRY_COMPARE(one->state(), KillState::Trading);
        FaultAnswer held;
        held.isHeld = true;
        server.answer(held, -1);
        one->pass(2s);
        one->pass(5s);
        QCOMPARE(one->state(), KillState::Unknown);
        QVERIFY(!one->kill.allowsOrders());
    }

    void anEngageThatIsNotAnsweredStaysEngagingAndGetsThrough_KS3_KR23()
    {
        FaultServer server(m_edge->origin());
        const auto one = console(baseThrough(server));
        one->kill.start();
        QTRY_COMPARE(one->state(), KillState::Trading);
        FaultAnswer held;
        held.isHeld = true;
        server.answer(held, -1);
        one->kill.engage(u"ann"_s, {});
        QTRY_VERIFY(server.count("PUT", "/values/trade%3Akill_switch") > 0);
        one->pass(5s);
        QCOMPARE(one->state(), KillState::Engaging);
        server.forgetScripts();
        // The next try does not wait behind the one that hangs.
        QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                     one->pass(100ms);
                                     return one->state() == KillState::Engaged;
                                 }()),
                                 20'000);
    }

    void whateverKvAnswersIsNeverTrading_KS1_KR23_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("500") << 500 << QByteArray("{}");
        QTest::newRow("401") << 401 << QByteArray("{\"success\":false,\"errors\":[],\"result\":null}");
        QTest::newRow("403") << 403 << QByteArray("{\"success\":false,\"errors\":[],\"result\":null}");
        QTest::newRow("404") << 404 << QByteArray("{\"success\":false,\"errors\":[],\"result\":null}");
        QTest::newRow("429") << 429 << QByteArray("{\"success\":false,\"errors\":[],\"result\":null}");
        QTest::newRow("a login page") << 200 << QByteArray("<html>log in</html>");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("torn") << 200 << QByteArray("{\"success\":true,\"result\":{\"values\":{\"trade:kill");
        QTest::newRow("success false") << 200 << QByteArray("{\"success\":false,\"errors\":[],\"result\":null}");
        QTest::newRow("no values") << 200 << QByteArray("{\"success\":true,\"result\":{}}");
        QTest::newRow("one key only") << 200
                                      << QByteArray("{\"success\":true,\"result\":{\"values\":"
                                                    "{\"trade:kill_switch\":\"false\"}}}");
    }

    void whateverKvAnswersIsNeverTrading_KS1_KR23()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FaultServer server;
        server.answer({status, {}, body}, -1);
        const auto one = console(baseThrough(server), false);
        QSignalSpy read(&one->kill, &KillSwitch::readDone);
        bool wasTrading = false;
        connect(&one->kill, &KillSwitch::changed, &one->kill,
                [&] { wasTrading = wasTrading || one->state() == KillState::Trading; });
        one->kill.start();
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(one->state(), KillState::Unknown);
        one->kill.engage(u"ann"_s, {});
        QTRY_VERIFY(server.count("PUT", "/values/") > 0);
        one->pass(2s);
        QTRY_VERIFY(read.size() > 1);
        QCOMPARE(one->state(), KillState::Engaging);
        QVERIFY(!wasTrading);
    }

    void aTokenThatIsRevokedIsUnknownAndTheBrakeGoesOnUntilThereIsAnother_KS3_KR11_KR22()
    {
        FaultServer server(m_edge->origin());
        const auto one = console(baseThrough(server), false);
        one->kill.start();
        QTRY_COMPARE(one->state(), KillState::Trading);
        server.answer({401, {}, R"({"success":false,"errors":[{"code":10000,"message":"no"}],"result":null})"}, -1);
        one->pass(2s);
        QTRY_COMPARE(one->state(), KillState::Unknown);
        one->kill.engage(u"ann"_s, {});
        QTRY_VERIFY(server.count("PUT", "/values/global%3Akill_switch") > 0); // The second key is tried as well.
        QCOMPARE(one->state(), KillState::Engaging);
        QTRY_VERIFY(one->kill.snapshot().nextTryIn > 0ms);
        QVERIFY(!one->kill.snapshot().lastError.isEmpty());
        server.forgetScripts();
        QTRY_VERIFY_WITH_TIMEOUT((one->pass(100ms), one->state() == KillState::Engaged), 20'000);
    }

    void theBrakeDoesNotWaitForTheRateLimitThatItIsTold_KS2_KS3()
    {
        FaultServer server(m_edge->origin());
        const auto one = console(baseThrough(server), false);
        one->kill.start();
        QTRY_COMPARE(one->state(), KillState::Trading);
        server.answerTo("PUT", "/values/", {429, {{"Retry-After", "300"}}, "{\"success\":false}"}, 3);
        one->kill.engage(u"ann"_s, {});
        QTRY_VERIFY(server.count("PUT", "/values/") >= 2); // Both keys.
        QTRY_VERIFY_WITH_TIMEOUT((one->pass(100ms), one->phase() == KillPhase::Propagating), 20'000);
        QVERIFY(server.count("PUT", "/values/") >= 5);
    }

    void aWrongNamespaceIsUnknownAndNotAFreeMarket_KS1_KR11()
    {
        EdgeConsole one(m_edge->v4Base(), u"00000000000000000000000000000000"_s, m_folder->filePath(u"j.jsonl"_s));
        QSignalSpy read(&one.kill, &KillSwitch::readDone);
        one.kill.start();
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(one.state(), KillState::Unknown);
        QVERIFY(!one.kill.allowsOrders());
    }
};

HOOX_TEST(KillSwitchEdgeTest);
#include "KillSwitchEdgeTest.moc"
