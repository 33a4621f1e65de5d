#include "storage/ledger/D1Client.h"

#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString kDatabase = u"c5917667-a217-45e3-90ff-969f32b1847a"_s;

/// The answer of a recorded exchange with Cloudflare's local runtime.
FaultAnswer recordedD1(const QString &name)
{
    QFile file(QString::fromUtf8(HOOX_SOURCE_DIR) + u"/tests/storage/ledger/data/%1.http.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = file.readAll();
    const auto answer = text.mid(text.indexOf("< HTTP/1.1 ") + 11);
    const bool isJson = answer.contains("Content-Type: application/json");
    return {.status = answer.left(3).toInt(),
            .headers = {{"Content-Type", isJson ? "application/json" : "text/plain"}},
            .body = answer.mid(answer.indexOf("\n\n") + 2).trimmed()};
}

FaultAnswer envelope(int status, const QByteArray &message)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = R"({"success":false,"errors":[{"code":7500,"message":")" + message +
                    R"("}],"messages":[],"result":null})"};
}

const QByteArray kOneRow =
    R"({"success":true,"errors":[],"messages":[],"result":[{"success":true,"results":{"columns":)"
    R"(["a"],"rows":[[1]]},"meta":{"rows_read":3,"changes":2}}]})";

} // namespace

class D1ClientTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<D1Client> m_d1;

    Result<D1Answer> ask(const QVector<D1Statement> &batch = {{u"SELECT 1"_s}},
                         D1Client::Repeat repeat = D1Client::Repeat::Allowed)
    {
        return await(m_d1->raw(batch, repeat));
    }

private Q_SLOTS:
    void init()
    {
        HttpPolicy policy;
        policy.tries = 3;
        policy.firstWait = 5ms;
        policy.silence = 500ms;
        m_server = std::make_unique<FaultServer>();
        m_http = std::make_unique<HttpClient>(
            m_clock, nullptr, nullptr, [] { return 0.5; }, policy);
        m_d1 = std::make_unique<D1Client>(*m_http, m_server->url(u"/v4"_s), kDatabase);
    }

    void cleanup()
    {
        m_d1.reset();
        m_http.reset();
        m_server.reset();
    }

    void aBatchGoesOutAsOneRequestWithTextParameters_LG4()
    {
        m_server->answer({.headers = {{"Content-Type", "application/json"}},
                          .body = R"({"success":true,"result":[{"results":{"columns":["n"],"rows":[[7]]},"meta":)"
                                  R"({"rows_read":2}},{"results":{"columns":[],"rows":[]},"meta":{"rows_read":3}}]})"});
        const auto answer = ask({{u"SELECT n FROM t WHERE n > ?1"_s, {u"5"_s}}, {u"DELETE FROM t"_s}});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->results.size(), 2);
        QCOMPARE(answer->results.at(0).columns, QStringList{u"n"_s});
        QCOMPARE(answer->results.at(0).at(0).at(0).number(), 7.0);
        QCOMPARE(answer->rowsRead, 5);
        const auto &request = m_server->requests().constFirst();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, "/v4/d1/database/" + kDatabase.toLatin1() + "/raw");
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        const auto batch = QJsonDocument::fromJson(request.body)[u"batch"_s].toArray();
        QCOMPARE(batch.size(), 2);
        QCOMPARE(batch.at(0)[u"params"_s].toArray(), QJsonArray{u"5"_s});
    }

    void whatD1SaysDecidesWhatIsDone_data()
    {
        QTest::addColumn<FaultAnswer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Error::Cause>("cause");
        QTest::addColumn<int>("requests");
        using Kind = Error::Kind;
        using Cause = Error::Cause;
        QTest::newRow("a typo, at the local edge")
            << recordedD1(u"d1-raw-syntax-error"_s) << Kind::Invalid << Cause::Plain << 1;
        QTest::newRow("a typo, in production")
            << envelope(400, "near \\\"SELEKT\\\": syntax error at offset 0: SQLITE_ERROR") << Kind::Invalid
            << Cause::Plain << 1;
        QTest::newRow("a constraint") << recordedD1(u"d1-raw-unique-violation"_s) << Kind::Conflict << Cause::Plain
                                      << 1;
        QTest::newRow("a table that is not there")
            << recordedD1(u"d1-raw-batch-second-fails"_s) << Kind::Invalid << Cause::Plain << 1;
        QTest::newRow("not allowed") << recordedD1(u"d1-raw-pragma-user-version"_s) << Kind::Invalid << Cause::Plain
                                     << 1;
        QTest::newRow("an outage with the code of a typo")
            << envelope(500, "D1_ERROR: Network connection lost.") << Kind::Failed << Cause::ServiceFailed << 3;
        QTest::newRow("too much at once") << envelope(500, "D1 DB is overloaded. Too many requests queued.")
                                          << Kind::Busy << Cause::ServiceFailed << 1;
        QTest::newRow("too long") << envelope(500, "D1 DB exceeded its CPU time limit and was reset.") << Kind::Busy
                                  << Cause::ServiceFailed << 1;
        QTest::newRow("no route there") << recordedD1(u"d1-export-absent-locally"_s) << Kind::NotFound << Cause::Plain
                                        << 1;
        QTest::newRow("who asks") << envelope(401, "Authentication error") << Kind::Denied << Cause::WrongCredentials
                                  << 1;
        QTest::newRow("what may be asked")
            << envelope(403, "not entitled") << Kind::Denied << Cause::MissingPermission << 1;
        QTest::newRow("200, and no") << envelope(200, "no such column: x") << Kind::Invalid << Cause::Plain << 1;
        QTest::newRow("torn JSON") << FaultAnswer{.body = kOneRow.left(60)} << Kind::Corrupt << Cause::BadAnswer << 1;
        QTest::newRow("another API") << FaultAnswer{.body = "{\"ok\":true}"} << Kind::Corrupt << Cause::BadAnswer << 1;
        QTest::newRow("fewer results than statements")
            << FaultAnswer{.body = R"({"success":true,"result":[]})"} << Kind::Corrupt << Cause::BadAnswer << 1;
        QTest::newRow("a row that is shorter than its head")
            << FaultAnswer{.body = R"({"success":true,"result":[{"results":{"columns":["a","b"],"rows":[[1]]}}]})"}
            << Kind::Corrupt << Cause::BadAnswer << 1;
    }
    void whatD1SaysDecidesWhatIsDone()
    {
        QFETCH(FaultAnswer, answer);
        QFETCH(Error::Kind, kind);
        QFETCH(Error::Cause, cause);
        QFETCH(int, requests);
        m_server->answer(answer, -1);
        const auto result = ask();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().cause, cause);
        QCOMPARE(result.error().subject, kDatabase);
        QCOMPARE(m_server->requests().size(), requests);
    }

    void whatMayNotBeDoneTwiceIsSentOnce()
    {
        m_server->answer(envelope(500, "Network connection lost"), -1);
        QVERIFY(!ask({{u"UPDATE t SET n = n + 1"_s}}, D1Client::Repeat::Never));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void recordedAnswersKeepDigitsAndDoubleColumns()
    {
        m_server->answer(recordedD1(u"d1-raw-int64-precision"_s));
        const auto big = ask();
        QVERIFY(big);
        QCOMPARE(big->results.at(0).at(0).at(1).toString(), u"9007199254740993"_s);
        m_server->answer(recordedD1(u"d1-raw-dup-columns"_s));
        const auto twice = ask();
        QVERIFY(twice);
        QCOMPARE(twice->results.at(0).columns, (QStringList{u"a"_s, u"a"_s}));
        m_server->answer(recordedD1(u"d1-raw-empty-result-select"_s));
        const auto none = ask();
        QVERIFY(none);
        QVERIFY(none->results.at(0).isEmpty());
        QVERIFY(!none->results.at(0).columns.isEmpty());
    }

    void aDatabaseThatTheAccountDoesNotListIsRefused_LG4()
    {
        m_server->answer(recordedD1(u"d1-list-databases"_s), -1);
        QVERIFY(await(m_d1->verify()));
        const D1Client other(*m_http, m_server->url(u"/v4"_s), u"00000000-0000-4000-8000-000000000000"_s);
        const auto refused = await(other.verify());
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::WrongId);
    }

    void theBytesOfAnAnswerThatWentWellAreSeenAtOnce_LG4()
    {
        QByteArray seen;
        const auto ask = [this, &seen] {
            seen.clear();
            return await(m_d1->rawUnread({{u"SELECT 1"_s}}, D1Client::Repeat::Allowed,
                                         {[&seen](const QByteArray &body) { seen = body; }, {}}));
        };
        m_server->answer({.body = kOneRow.left(60)});
        const auto torn = ask();
        QVERIFY(torn);
        QCOMPARE(torn->body, kOneRow.left(60));
        QCOMPARE(seen, torn->body);
        QCOMPARE(parseD1Answer(*torn, 1, kDatabase).error().cause, Error::Cause::BadAnswer);
        m_server->answer(envelope(400, "syntax error"));
        const auto refused = ask();
        QVERIFY(refused);
        QCOMPARE(seen, QByteArray());
        QCOMPARE(parseD1Answer(*refused, 1, kDatabase).error().kind, Error::Kind::Invalid);
    }

    void aCancelledQuestionEnds()
    {
        m_server->answer({.isHeld = true}, -1);
        std::atomic<int> ended = 0;
        auto pending = m_d1->rawUnread({{u"SELECT 1"_s}}, D1Client::Repeat::Allowed, {{}, [&ended] { ++ended; }});
        QTRY_COMPARE(m_server->requests().size(), 1);
        pending.cancel();
        QTRY_VERIFY(pending.isFinished());
        QTRY_COMPARE(ended.load(), 1);
        // Nor does one outlive the way out.
        auto dropped = m_d1->rawUnread({{u"SELECT 1"_s}}, D1Client::Repeat::Allowed, {{}, [&ended] { ++ended; }});
        m_http.reset();
        QVERIFY(dropped.isFinished());
        QCOMPARE(ended.load(), 2);
    }
};

HOOX_TEST(D1ClientTest);
#include "D1ClientTest.moc"
