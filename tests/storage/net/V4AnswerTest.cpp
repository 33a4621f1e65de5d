#include "storage/net/V4Answer.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class V4AnswerTest : public QObject
{
    Q_OBJECT

    static HttpAnswer answer(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        HttpAnswer made;
        made.status = status;
        made.headers = {{"Content-Type", type}};
        made.body = body;
        return made;
    }

    /// Apostrophes are easier to read than escaped quotation marks, and moc stumbles over raw strings.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

private Q_SLOTS:
    void aSuccessCarriesItsResult()
    {
        const auto parsed = parseV4(answer(200, json("{'success':true,'errors':[],'messages':[],'result':[{'id':'a'}],'"
                                                     "result_info':{'cursor':'c'}, 'something_new':1}")),
                                    u"keys"_s);
        QVERIFY(parsed);
        QCOMPARE(parsed->result[0]["id"_L1].toString(), u"a"_s);
        QCOMPARE(parsed->resultInfo.value("cursor"_L1).toString(), u"c"_s);
        const auto nothing = parseV4(answer(200, json("{'success':true,'result':null}")), u"keys"_s);
        QVERIFY(nothing);
        QVERIFY(nothing->result.isNull());
    }

    void eachFailureSaysWhatToDo_data()
    {
        QTest::addColumn<HttpAnswer>("given");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<Error::Cause>("cause");
        QTest::addColumn<QString>("detail");
        using K = Error::Kind;
        using C = Error::Cause;
        const QByteArray envelope = json("{'success':false,'errors':[{'code':10000,'message':'no'}],'result':null}");
        const auto row = [](const char *name, const HttpAnswer &given, K kind, C cause, const QString &detail) {
            QTest::newRow(name) << given << kind << cause << detail;
        };
        const auto words = u"10000: no"_s;
        row("400", answer(400, envelope), K::Invalid, C::Plain, words);
        row("401", answer(401, envelope), K::Denied, C::WrongCredentials, words);
        row("403", answer(403, envelope), K::Denied, C::MissingPermission, words);
        row("404", answer(404, envelope), K::NotFound, C::Plain, words);
        row("413", answer(413, envelope), K::Full, C::TooLarge, words);
        row("414", answer(414, envelope), K::Full, C::TooLarge, words);
        row("429", answer(429, envelope), K::Busy, C::Throttled, words);
        row("500", answer(500, envelope), K::Failed, C::ServiceFailed, words);
        row("527", answer(527, envelope), K::Failed, C::ServiceFailed, words);
        row("200 that failed", answer(200, envelope), K::Failed, C::ServiceFailed, words);
        row("500 that succeeded", answer(500, json("{'success':true,'errors':[]}")), K::Failed, C::ServiceFailed,
            u"HTTP 500"_s);
        row("no such route", answer(404, "404 Not Found", "text/plain"), K::NotFound, C::Plain,
            u"HTTP 404: 404 Not Found"_s);
        row("wrong host", answer(403, "Invalid Host header", "text/plain"), K::Denied, C::MissingPermission,
            u"HTTP 403: Invalid Host header"_s);
        row("login page", answer(200, "<!doctype html><p>log in", "text/html"), K::Failed, C::NotTheService,
            u"HTTP 200, a web page"_s);
        row("untyped page", answer(403, " <html>", {}), K::Failed, C::NotTheService, u"HTTP 403, a web page"_s);
        row("page of a failure", answer(502, "<html>bad gateway", "text/html"), K::Failed, C::ServiceFailed,
            u"HTTP 502"_s);
        row("page of a throttle", answer(429, "<html>", "text/html"), K::Busy, C::Throttled, u"HTTP 429"_s);
        row("the Worker itself", answer(200, "ok", "text/plain"), K::Corrupt, C::BadAnswer, u"illegal value at 1"_s);
        row("no boolean", answer(200, json("{'success':'true'}")), K::Corrupt, C::BadAnswer, u"success"_s);
        row("no success", answer(200, json("{'result':1}")), K::Corrupt, C::BadAnswer, u"success"_s);
        row("an array", answer(200, "[]"), K::Corrupt, C::BadAnswer, u"no object at 0"_s);
        row("nothing", answer(200, {}), K::Corrupt, C::BadAnswer, u"illegal value at 0"_s);
    }

    void eachFailureSaysWhatToDo()
    {
        QFETCH(HttpAnswer, given);
        QFETCH(Error::Kind, kind);
        QFETCH(Error::Cause, cause);
        QFETCH(QString, detail);
        const auto parsed = parseV4(given, u"the namespace"_s);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, kind);
        QCOMPARE(parsed.error().cause, cause);
        QCOMPARE(parsed.error().subject, u"the namespace"_s);
        QCOMPARE(parsed.error().detail, detail);
    }

    void aMissingPermissionIsNamedWithItsPage()
    {
        const auto parsed = parseV4(
            answer(403, json("{'success':false,'errors':[{'code':10000,'message':'needs D1 Write', "
                             "'documentation_url':'https://developers.cloudflare.com/x','source':{'pointer':'/'}}]}")),
            u"d"_s);
        QCOMPARE(parsed.error().detail, u"10000: needs D1 Write (https://developers.cloudflare.com/x)"_s);
    }

    void longAnswersAreToldShortly()
    {
        QByteArray errors;
        for (int number = 0; number < 10'000; ++number)
            errors += (number > 0 ? "," : "") + json("{'code':1,'message':'") + QByteArray(1000, 'x') + "\"}";
        const auto parsed = parseV4(answer(400, json("{'success':false,'errors':[") + errors + "]}"), u"d"_s);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().detail.size() < 3000);
        QVERIFY(parseV4(answer(500, QByteArray(1'000'000, 'x'), "text/plain"), u"d"_s).error().detail.size() < 1000);
    }

    void wordsAreRedacted()
    {
        const auto parsed = parseV4(
            answer(400, json("{'success':false,'errors':[{'code':1,'message':'Authorization: Bearer abc'}]}")), {});
        QVERIFY(!parsed.error().detail.contains(u"abc"_s));
    }
};

HOOX_TEST(V4AnswerTest);
#include "V4AnswerTest.moc"
