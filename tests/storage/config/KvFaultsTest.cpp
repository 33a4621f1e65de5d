#include "tests/support/KvBench.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray kLoginPage = "<!DOCTYPE html><html><body>Log in to the hotel's network</body></html>";
const QVector<HttpHeader> kHtml{{"Content-Type", "text/html; charset=utf-8"}};
} // namespace

/// The config tier in KV before a service that is broken, throttled, hostile, or not KV at all.
class KvFaultsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<KvBench> m_bench;
    [[nodiscard]] KvBench &bench() const { return *m_bench; }
    [[nodiscard]] FaultServer &server() const { return m_bench->server; }
    [[nodiscard]] ConfigStore &store() const { return *m_bench->store; }

    /// What each of the five calls ends with.
    [[nodiscard]] QVector<Error> errorsOfAllCalls() const
    {
        QVector<Error> errors;
        const auto keep = [&errors](const auto &answer) {
            errors.append(answer ? Error{Error::Kind::Failed, u"went well"_s, {}, {}} : answer.error());
        };
        keep(await(store().get(u"k"_s)));
        keep(await(store().getAll({u"k"_s})));
        keep(await(store().list(u"k"_s)));
        keep(await(store().put(u"k"_s, "1", {})));
        keep(await(store().remove(u"k"_s, {})));
        return errors;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<KvBench>();
        bench().limits.spacing = 1ms;
        bench().restart();
    }
    void cleanup() { m_bench.reset(); }

    void anAnswerThatIsNoneIsTheSameErrorForEveryCall_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isHtml");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("401") << 401 << refused(10000, "Authentication error") << false
                             << Error::Cause::WrongCredentials;
        QTest::newRow("403") << 403 << refused(10000, "Forbidden") << false << Error::Cause::MissingPermission;
        QTest::newRow("429") << 429 << refused(10429, "slow down") << false << Error::Cause::Throttled;
        QTest::newRow("500") << 500 << refused(10001, "broken") << false << Error::Cause::ServiceFailed;
        QTest::newRow("502 page") << 502 << kLoginPage << true << Error::Cause::ServiceFailed;
        QTest::newRow("a login page") << 200 << kLoginPage << true << Error::Cause::NotTheService;
        QTest::newRow("no route") << 404 << QByteArray("404 Not Found") << false << Error::Cause::NotTheService;
        QTest::newRow("no account") << 404 << refused(7003, "No route for the URI") << false << Error::Cause::WrongId;
    }

    void anAnswerThatIsNoneIsTheSameErrorForEveryCall()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, isHtml);
        QFETCH(Error::Cause, cause);
        server().answer({status, isHtml ? kHtml : QVector<HttpHeader>(), body}, -1);
        const auto errors = errorsOfAllCalls();
        for (const auto &error : errors)
            QVERIFY2(error.cause == cause, qPrintable(error.subject + u": "_s + error.detail));
    }

    void anAnswerOfAnotherFormIsToldAsSuch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("torn") << QByteArray("{\"success\":true,\"errors\":[],\"resu");
        QTest::newRow("no envelope") << QByteArray("[]");
        QTest::newRow("ok") << QByteArray("ok");
        QTest::newRow("success is a text") << QByteArray(R"({"success":"true","result":{}})");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("deep") << R"({"success":true,"result":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}';
    }

    void anAnswerOfAnotherFormIsToldAsSuch()
    {
        QFETCH(QByteArray, body);
        server().answer({200, {}, body}, -1);
        const auto errors = errorsOfAllCalls();
        for (const auto &error : errors)
            QVERIFY2(error.cause == Error::Cause::BadAnswer, qPrintable(error.subject + u": "_s + error.detail));
    }

    void successFalseWithin200IsAFailure()
    {
        server().answer({200, {}, refused(10001, "it did not go well")}, -1);
        const auto put = await(store().put(u"k"_s, "1", {}));
        QVERIFY(!put);
        QVERIFY(put.error().detail.contains(u"it did not go well"_s));
        QVERIFY(!await(store().getAll({u"k"_s})));
    }

    void aMissingPermissionIsNamed_data()
    {
        QTest::addColumn<bool>("writes");
        QTest::addColumn<QString>("permission");
        QTest::newRow("read") << false << u"Workers KV Storage Read"_s;
        QTest::newRow("write") << true << u"Workers KV Storage Write"_s;
    }

    void aMissingPermissionIsNamed()
    {
        QFETCH(bool, writes);
        QFETCH(QString, permission);
        const QByteArray more = R"(,"documentation_url":"https://developers.cloudflare.com/kv/")";
        server().answer({403, {}, refused(10000, "Unauthorized", more)}, -1);
        Result<Done> answer = Done{};
        if (writes)
            answer = await(store().put(u"k"_s, "1", {}));
        else if (const auto values = await(store().getAll({u"k"_s})); !values)
            answer = fail(values.error());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Denied);
        QVERIFY(answer.error().detail.startsWith(permission));
        QVERIFY(answer.error().detail.contains(u"https://developers.cloudflare.com/kv/"_s));
    }

    void aThrottledWriteGoesOnWhenItIsTold()
    {
        server().answer({429, {{"Retry-After", "0"}}, refused(10429, "slow down")});
        server().answer({200, {}, enveloped("{}")});
        QVERIFY(await(store().put(u"k"_s, "1", {})));
        QCOMPARE(server().requests().size(), 2);
    }

    void aNamespaceThatIsNotListedIsAWrongId()
    {
        server().answerTo("GET", "/namespaces?", {200, {}, enveloped(R"([{"id":"0123","title":"OTHER"}])")}, -1);
        server().answerTo("GET", "/keys?", {200, {}, enveloped("[]")}, -1);
        server().answerTo("POST", "/bulk/get", {200, {}, bulkAnswer({{u"k"_s, QJsonValue()}})}, -1);
        server().answer({404, {}, refused(10013, "namespace not found")}, -1);
        const auto errors = errorsOfAllCalls();
        for (const auto &error : errors) {
            QCOMPARE(error.cause, Error::Cause::WrongId);
            QCOMPARE(error.subject, QString::fromLatin1(KvBench::kNamespace));
        }
    }

    void aWrongAccountIsNamed()
    {
        server().answer({404, {}, refused(7003, "No route for the URI")}, -1);
        const auto answer = await(store().getAll({u"k"_s}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::WrongId);
        QCOMPARE(answer.error().subject, u"acc"_s);
    }

    void anAccountThatCannotBeListedIsNotAbsence_KS1_KR11()
    {
        server().answerTo("GET", "/namespaces?", {500, {}, refused(10001, "broken")}, -1);
        server().answer({200, {}, bulkAnswer({{u"k"_s, QJsonValue()}})}, -1);
        const auto answer = await(store().getAll({u"k"_s}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::ServiceFailed);
    }

    void namespacesWithoutEndAreGivenUp()
    {
        QJsonArray same;
        for (int number = 0; number < 100; ++number)
            same.append(QJsonObject{{u"id"_s, QString::number(number)}});
        server().answerTo("GET", "/namespaces?",
                          {200, {}, enveloped(QJsonDocument(same).toJson(QJsonDocument::Compact))}, -1);
        server().answerTo("GET", "/keys?", {200, {}, enveloped("[]")}, -1);
        const auto answer = await(store().list({}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::WrongId);
        QCOMPARE(server().count("GET", "/namespaces?"), 2);
    }

    void aCursorThatComesAgainIsAnEndlessAnswer()
    {
        server().answerTo("GET", "/keys?", {200, {}, enveloped(R"([{"name":"k"}])", R"({"cursor":"again"})")}, -1);
        const auto answer = await(store().list({}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Corrupt);
        QCOMPARE(answer.error().cause, Error::Cause::EndlessAnswer);
        QCOMPARE(server().requests().size(), 2);
    }

    void moreThanSoManyPagesOrKeysAreAnEndlessAnswer_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("keys");
        QTest::newRow("pages") << 5 << 1000;
        QTest::newRow("keys") << 1000 << 5;
    }

    void moreThanSoManyPagesOrKeysAreAnEndlessAnswer()
    {
        QFETCH(int, pages);
        QFETCH(int, keys);
        bench().limits.mostPages = pages;
        bench().limits.mostKeys = keys;
        bench().restart();
        for (int page = 0; page < 20; ++page) {
            const auto number = QByteArray::number(page);
            server().answerTo(
                "GET", "/keys?",
                {200, {}, enveloped("[{\"name\":\"k" + number + "\"}]", "{\"cursor\":\"c" + number + "\"}")});
        }
        const auto answer = await(store().list({}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::EndlessAnswer);
        QVERIFY(server().requests().size() <= 6);
    }

    void aHostilePageOfKeysIsABadAnswer_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("info");
        const QByteArray end = R"({"cursor":""})";
        QTest::newRow("numbers as names") << QByteArray(R"([{"name":7}])") << end;
        QTest::newRow("no names") << QByteArray("[{}]") << end;
        QTest::newRow("no objects") << QByteArray("[1,2,null]") << end;
        QTest::newRow("no array") << QByteArray(R"({"name":"k"})") << end;
        QTest::newRow("another prefix") << QByteArray(R"([{"name":"q"}])") << end;
        QTest::newRow("a name that is no key") << "[{\"name\":\"k" + QByteArray(512, 'k') + "\"}]" << end;
        QTest::newRow("a number as cursor") << QByteArray("[]") << QByteArray(R"({"cursor":5})");
        QTest::newRow("a cursor without end") << QByteArray("[]") << "{\"cursor\":\"" + QByteArray(5000, 'c') + "\"}";
    }

    void aHostilePageOfKeysIsABadAnswer()
    {
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, info);
        bench().knowsNamespace();
        server().answerTo("GET", "/keys?", {200, {}, enveloped(result, info)}, -1);
        const auto answer = await(store().list(u"k"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::BadAnswer);
    }

    void answersBeyondTheirBoundAreTooLarge()
    {
        server().answerTo("GET", "/keys?", {200, {}, "\"name\":7,", 1'200'000}, -1); // Over 10 MB.
        const auto list = await(store().list({}));
        QVERIFY(!list);
        QCOMPARE(list.error().kind, Error::Kind::Full);
        QCOMPARE(list.error().cause, Error::Cause::TooLarge);
        server().answerTo("GET", "/values/", {200, {}, "v", 26'214'401}, -1);
        const auto get = await(store().get(u"k"_s));
        QVERIFY(!get);
        QCOMPARE(get.error().cause, Error::Cause::TooLarge);
    }

    void valuesThatAreTooMuchTogetherAreTooLarge()
    {
        bench().limits.mostBytes = 10;
        bench().restart();
        server().answerTo("POST", "/bulk/get", {200, {}, bulkAnswer({{u"a"_s, u"123456"_s}, {u"b"_s, u"123456"_s}})});
        const auto answer = await(store().getAll({u"a"_s, u"b"_s}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Full);
        QCOMPARE(answer.error().cause, Error::Cause::TooLarge);
    }

    void aLoginPageIsNoValue_KR23()
    {
        server().answerTo("GET", "/values/", {200, {}, "true"}); // Without a type, as a page may come too.
        server().answerTo("GET", "/keys?", {200, kHtml, kLoginPage});
        const auto answer = await(store().get(u"k"_s));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, Error::Cause::NotTheService);
    }

    void aStoreThatGoesEndsWhatIsUnderWayAsCancelled()
    {
        FaultAnswer held;
        held.isHeld = true;
        server().answer(held, -1);
        const auto get = store().get(u"k"_s);
        const auto list = store().list({});
        const auto put = store().put(u"k"_s, "1", {});
        const auto waiting = store().put(u"k"_s, "2", {});
        QTRY_VERIFY(server().requests().size() >= 3);
        bench().store.reset();
        QTRY_VERIFY(get.isFinished() && list.isFinished() && put.isFinished() && waiting.isFinished());
        QVERIFY(get.isCanceled() && list.isCanceled() && put.isCanceled() && waiting.isCanceled());
        QCOMPARE(server().count("PUT", "/values/k"), 1);
    }

    void aReadThatNobodyWantsAnyMoreIsAborted()
    {
        FaultAnswer held;
        held.isHeld = true;
        server().answerTo("GET", "/keys?", held, -1);
        auto list = store().list({});
        QTRY_COMPARE(server().requests().size(), 1);
        list.cancel();
        QTRY_VERIFY(list.isFinished());
        server().answerTo("POST", "/bulk/get", {200, {}, bulkAnswer({{u"k"_s, u"1"_s}})});
        QVERIFY(await(store().getAll({u"k"_s}))); // The others go on.
    }

    void theBrakeDoesNotWaitBehindAWriteThatHangs_KS2()
    {
        bench().urgency = HttpRequest::Urgency::KillSwitch;
        bench().limits.spacing = 20ms;
        bench().restart();
        FaultAnswer held;
        held.isHeld = true;
        server().answerTo("PUT", "/values/", held);
        server().answerTo("PUT", "/values/", {200, {}, enveloped("{}")});
        const auto release = store().put(u"k"_s, "false", {});
        QTRY_COMPARE(server().requests().size(), 1);
        const auto engage = store().put(u"k"_s, "true", {});
        QVERIFY(await(engage) && await(release));
        QVERIFY(server().requests().last().body.contains("true"));
    }

    void readsOfTheBrakeAreGivenUpAfterItsPatience_KS2()
    {
        bench().urgency = HttpRequest::Urgency::KillSwitch;
        bench().limits.killPatience = 30ms;
        bench().restart();
        FaultAnswer held;
        held.isHeld = true;
        server().answer(held, -1);
        for (int poll = 0; poll < 10; ++poll) {
            const auto answer = await(store().getAll({u"k"_s}));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        }
        server().forgetScripts();
        server().answer({200, {}, enveloped("{}")});
        QVERIFY(await(store().put(u"k"_s, "true", {})));
    }

    void theBrakeIsServedWhileTheBudgetIsExhausted_KS2()
    {
        bench().budget = std::make_shared<RequestBudget>(RequestBudget::Limits{1, std::chrono::hours(1), 0});
        bench().urgency = HttpRequest::Urgency::KillSwitch;
        bench().restart();
        while (bench().budget->take(HttpRequest::Urgency::Operator, bench().clock.monotonic()).count() == 0) {
        }
        server().answerTo("PUT", "/values/", {200, {}, enveloped("{}")}, -1);
        server().answerTo("POST", "/bulk/get", {200, {}, bulkAnswer({{u"k"_s, u"true"_s}})});
        QVERIFY(await(store().put(u"k"_s, "true", {})));
        QVERIFY(await(store().getAll({u"k"_s})));
    }
};

HOOX_TEST(KvFaultsTest);
#include "KvFaultsTest.moc"
