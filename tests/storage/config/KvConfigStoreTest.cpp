#include "tests/support/KvBench.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the config tier in KV asks, and what it makes of answers that go well.
class KvConfigStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<KvBench> m_bench;
    [[nodiscard]] KvBench &bench() const { return *m_bench; }
    [[nodiscard]] FaultServer &server() const { return m_bench->server; }
    [[nodiscard]] ConfigStore &store() const { return *m_bench->store; }

    /// The parts of the form that the last PUT sent.
    [[nodiscard]] QByteArray part(const QByteArray &name) const
    {
        const auto &request = server().requests().last();
        const auto boundary = "--" + request.header("Content-Type").split('=').last();
        auto body = "\r\n" + request.body;
        while (body.startsWith("\r\n" + boundary + "\r\n")) {
            body = body.mid(boundary.size() + 4);
            const auto head = body.left(body.indexOf("\r\n\r\n"));
            const auto end = body.indexOf("\r\n" + boundary);
            if (head.contains("name=\"" + name + '"'))
                return body.mid(head.size() + 4, end - head.size() - 4);
            body = body.mid(end);
        }
        return "no such part";
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<KvBench>(); }
    void cleanup() { m_bench.reset(); }

    void aKeyIsOneSegmentOfThePath()
    {
        server().answerTo("PUT", "/values/", {200, {}, enveloped("null")});
        QVERIFY(await(store().put(u"a/b:c %2F+ключ"_s, "1", {})));
        QCOMPARE(server().requests().last().target,
                 KvBench::path("/values/a%2Fb%3Ac%20%252F%2B%D0%BA%D0%BB%D1%8E%D1%87"));
    }

    void whoAndWhyGoBesideTheValue()
    {
        server().answerTo("PUT", "/values/", {200, {}, enveloped("{}")});
        QVERIFY(await(store().put(u"k"_s, "tr\r\nue", {u"ann"_s, u"drill"_s})));
        QCOMPARE(part("value"), QByteArray("tr\r\nue"));
        const auto metadata = QJsonDocument::fromJson(part("metadata")).object();
        QCOMPARE(metadata.value(u"by"_s).toString(), u"ann"_s);
        QCOMPARE(metadata.value(u"reason"_s).toString(), u"drill"_s);
        QVERIFY(QDateTime::fromString(metadata.value(u"at"_s).toString(), Qt::ISODateWithMs).isValid());
    }

    void bytesThatAreNoTextGoAsAFile_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isFile");
        QTest::newRow("text") << QByteArray("ключ\0\n", 10) << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("bytes") << QByteArray("\xff\xfe") << true;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbftrue") << true;
    }

    void bytesThatAreNoTextGoAsAFile()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isFile);
        server().answerTo("PUT", "/values/", {200, {}, enveloped("{}")});
        QVERIFY(await(store().put(u"k"_s, value, {})));
        QCOMPARE(part("value"), value);
        QCOMPARE(server().requests().last().body.contains("filename"), isFile);
    }

    void aLongReasonIsCutAndTheWriteGoesOn_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("reason");
        QTest::newRow("letters") << u"ann"_s << QString(5000, u'r');
        QTest::newRow("escapes") << QString(3000, QChar(1)) << QString(5000, QChar(2));
        QTest::newRow("beyond the first plane") << u"\U0001F680"_s.repeated(400) << u"\U0001F680"_s.repeated(900);
        QTest::newRow("quotes") << u"a\"b"_s << u"\"\\<script>"_s.repeated(500);
    }

    void aLongReasonIsCutAndTheWriteGoesOn()
    {
        QFETCH(QString, by);
        QFETCH(QString, reason);
        const auto metadata = kvMetadata({by, reason}, bench().clock.nowUtc());
        QVERIFY2(metadata.size() <= 1024, qPrintable(QString::number(metadata.size())));
        const auto object = QJsonDocument::fromJson(metadata).object();
        QVERIFY(reason.startsWith(object.value(u"reason"_s).toString()));
        QVERIFY(by.startsWith(object.value(u"by"_s).toString()));
        QVERIFY(object.value(u"reason"_s).toString().size() > 40);
        QVERIFY(object.value(u"reason"_s).toString().isValidUtf16());
    }

    void badKeysAndValuesGoNowhere()
    {
        const QString tooLong(513, u'k');
        QVERIFY(!await(store().put(tooLong, "1", {})));
        QVERIFY(!await(store().get(tooLong)));
        QVERIFY(!await(store().getAll({u"k"_s, tooLong})));
        QVERIFY(!await(store().remove(u".."_s, {})));
        QVERIFY(!await(store().put(u"k"_s, QByteArray(26'214'401, 'v'), {})));
        QVERIFY(server().requests().isEmpty());
    }

    void metadataOfOtherHandsIsTakenWhereItHasTheForm_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QDateTime>("at");
        const auto none = QDateTime();
        QTest::newRow("ours") << QByteArray(R"({"by":"ann","at":"2026-05-19T02:47:07.000Z"})") << u"ann"_s
                              << QDateTime({2026, 5, 19}, {2, 47, 7}, Qt::UTC);
        QTest::newRow("with an offset") << QByteArray(R"({"by":"ann","at":"2026-05-19T04:47:07+02:00"})") << u"ann"_s
                                        << QDateTime({2026, 5, 19}, {2, 47, 7}, Qt::UTC);
        QTest::newRow("a time without an offset")
            << QByteArray(R"({"by":"a","at":"2026-05-19T04:47:07"})") << u"a"_s << none;
        QTest::newRow("text") << QByteArray(R"("just text")") << u""_s << none;
        QTest::newRow("numbers") << QByteArray(R"({"by":7,"at":1779158827,"reason":[1]})") << u""_s << none;
        QTest::newRow("a list") << QByteArray(R"([{"by":"x"}])") << u""_s << none;
        QTest::newRow("null") << QByteArray("null") << u""_s << none;
        QTest::newRow("markup") << QByteArray(R"({"by":"<img src=x>"})") << u"<img src=x>"_s << none;
        QTest::newRow("huge") << "{\"by\":\"" + QByteArray(100'000, 'x') + "\"}" << QString(1024, u'x') << none;
    }

    void metadataOfOtherHandsIsTakenWhereItHasTheForm()
    {
        QFETCH(QByteArray, metadata);
        server().answerTo("GET", "/values/", {200, {}, "true"});
        server().answerTo("GET", "/keys?",
                          {200, {}, enveloped(R"([{"name":"k","metadata":)" + metadata + "},{\"name\":\"kk\"}]")});
        const auto entry = await(store().get(u"k"_s));
        QVERIFY(entry && entry->has_value());
        QCOMPARE((*entry)->value, QByteArray("true"));
        QTEST((*entry)->changedBy, "by");
        QTEST((*entry)->changedAt, "at");
    }

    void aListingThatIsRefusedDoesNotHideTheValue_KS1()
    {
        server().answerTo("GET", "/values/", {200, {}, "true"});
        server().answerTo("GET", "/keys?", {403, {}, refused(10000, "no listing")}, -1);
        const auto entry = await(store().get(u"k"_s));
        QVERIFY(entry && entry->has_value());
        QCOMPARE((*entry)->value, QByteArray("true"));
        QVERIFY((*entry)->changedBy.isEmpty() && !(*entry)->changedAt.isValid());
    }

    void bulkReadsAskForAHundredKeysAtMost()
    {
        QStringList keys;
        for (int number = 0; number < 250; ++number)
            keys.append(u"k%1"_s.arg(number));
        for (int call = 0; call < 3; ++call) {
            QJsonObject values;
            for (const auto &key : keys.mid(call * 100, 100))
                values.insert(key, key == u"k7" ? QJsonValue() : QJsonValue(key));
            server().answerTo("POST", "/bulk/get", {200, {}, bulkAnswer(values)});
        }
        bench().knowsNamespace();
        const auto answer = await(store().getAll(keys));
        QVERIFY(answer);
        QCOMPARE(answer->size(), 250);
        QVERIFY(!answer->value(u"k7"_s));
        QCOMPARE(answer->value(u"k249"_s), QByteArray("k249"));
        QCOMPARE(server().count("POST", "/bulk/get"), 3);
    }

    void whatIsNoTextOrNotToldIsReadByItself_KR23()
    {
        server().answerTo("POST", "/bulk/get", {200, {}, enveloped(R"({"values":{"n":5,"bad":"a\ufffd","ok":"1"}})")});
        server().answerTo("GET", "/values/n", {200, {}, "5"});
        server().answerTo("GET", "/values/bad", {200, {}, "a\xff"});
        server().answerTo("GET", "/values/untold", {200, {}, "true"});
        const auto answer = await(store().getAll({u"n"_s, u"bad"_s, u"ok"_s, u"untold"_s}));
        QVERIFY(answer);
        QCOMPARE(answer->value(u"n"_s), QByteArray("5"));
        QCOMPARE(answer->value(u"bad"_s), QByteArray("a\xff"));
        QCOMPARE(answer->value(u"ok"_s), QByteArray("1"));
        QCOMPARE(answer->value(u"untold"_s), QByteArray("true"));
    }

    void valuesTooLargeForOneAnswerAreReadOneByOne()
    {
        server().answerTo("POST", "/bulk/get", {413, {}, refused(10000, "too large")});
        server().answerTo("GET", "/values/", {200, {}, "v"}, -1);
        const auto answer = await(store().getAll({u"a"_s, u"b"_s}));
        QVERIFY(answer);
        QCOMPARE(answer->value(u"b"_s), QByteArray("v"));
    }

    void anEmptyPageWithACursorGoesOn()
    {
        server().answerTo("GET", "/keys?", {200, {}, enveloped("[]", R"({"cursor":"a/b=="})")});
        server().answerTo("GET", "&cursor=a%2Fb%3D%3D", {200, {}, enveloped(R"([{"name":"p:k"}])")});
        server().answerTo("POST", "/bulk/get", {200, {}, bulkAnswer({{u"p:k"_s, u"1"_s}})});
        const auto answer = await(store().list(u"p:"_s));
        QVERIFY(answer);
        QCOMPARE(answer->size(), 1);
        QCOMPARE(server().requests().at(1).target, KvBench::path("/keys?limit=1000&prefix=p%3A&cursor=a%2Fb%3D%3D"));
    }

    void aKeyThatWentAwayWhileListingIsLeftOut()
    {
        server().answerTo("GET", "/keys?", {200, {}, enveloped(R"([{"name":"a"},{"name":"b"}])")});
        server().answerTo("POST", "/bulk/get", {200, {}, bulkAnswer({{u"a"_s, QJsonValue()}, {u"b"_s, u"1"_s}})});
        bench().knowsNamespace();
        const auto answer = await(store().list({}));
        QVERIFY(answer);
        QCOMPARE(answer->size(), 1);
        QCOMPARE(answer->first().key, u"b"_s);
    }

    void oneWriteASecondToAKeyAndTheLastValueOfThoseThatWait_KV3()
    {
        server().answerTo("PUT", "/values/", {200, {}, enveloped("{}")}, -1);
        const auto first = store().put(u"k"_s, "1", {});
        const auto second = store().put(u"k"_s, "2", {});
        const auto third = store().put(u"k"_s, "3", {});
        const auto other = store().put(u"other"_s, "x", {});
        QVERIFY(await(first) && await(other));
        QVERIFY(!second.isFinished()); // Not before the value that replaces it is stored.
        QVERIFY(await(second) && await(third));
        QCOMPARE(server().count("PUT", "/values/k"), 2);
        QCOMPARE(part("value"), QByteArray("3"));
        QVERIFY(server().requests().last().atMs - server().requests().first().atMs >= 1100);
    }

    void aRefusalOfTheLastValueIsToldToAllThatItReplaced_KV3()
    {
        bench().limits.spacing = 10ms;
        bench().restart();
        server().answerTo("PUT", "/values/", {200, {}, enveloped("{}")});
        server().answerTo("DELETE", "/values/", {403, {}, refused(10000, "no")});
        const auto first = store().put(u"k"_s, "1", {});
        const auto second = store().put(u"k"_s, "2", {});
        const auto third = store().remove(u"k"_s, {});
        QVERIFY(await(first));
        const auto replaced = await(second);
        QVERIFY(!replaced && !await(third));
        QCOMPARE(replaced.error().cause, Error::Cause::MissingPermission);
    }

    void writesToOneKeyNeverMeetOnTheWire_KV3()
    {
        bench().limits.spacing = 1ms;
        bench().restart();
        server().answerTo("PUT", "/values/", {.body = enveloped("{}"), .stall = 60ms}, -1);
        QVector<Pending<Done>> writes;
        for (int number = 0; number < 4; ++number) {
            writes.append(store().put(u"k"_s, QByteArray::number(number), {}));
            QTRY_VERIFY(server().requests().size() > number / 2);
        }
        for (const auto &write : writes)
            QVERIFY(await(write));
        QCOMPARE(server().mostAtOnce(), 1);
        QCOMPARE(part("value"), QByteArray("3"));
    }

    void aWriteDoesNotWaitForTheNamespaceToBeLookedFor_KS2()
    {
        server().answerTo("PUT", "/values/", {200, {}, enveloped("{}")});
        QVERIFY(await(store().put(u"k"_s, "true", {})));
        QCOMPARE(server().requests().size(), 1);
    }

    void absentIsBelievedOnceTheNamespaceWasSeen()
    {
        server().answerTo("GET", "/values/", {404, {}, refused(10009, "get: 'key not found'")}, -1);
        server().answerTo("GET", "/keys?", {200, {}, enveloped("[]")}, -1);
        bench().knowsNamespace();
        for (int time = 0; time < 2; ++time) {
            const auto answer = await(store().get(u"k"_s));
            QVERIFY(answer && !answer->has_value());
        }
        QCOMPARE(server().count("GET", "/namespaces?"), 1);
    }

    void theNamespacesComeInPages()
    {
        QJsonArray others;
        for (int number = 0; number < 100; ++number)
            others.append(QJsonObject{{u"id"_s, u"%1"_s.arg(number, 32, 16, QChar(u'0'))}});
        server().answerTo("GET", "/namespaces?page=1",
                          {200, {}, enveloped(QJsonDocument(others).toJson(QJsonDocument::Compact))});
        bench().knowsNamespace();
        server().answerTo("GET", "/keys?", {200, {}, enveloped("[]")});
        const auto answer = await(store().list({}));
        QVERIFY(answer && answer->isEmpty());
        QCOMPARE(server().requests().last().target,
                 QByteArray("/client/v4/accounts/acc/storage/kv/namespaces?page=2&per_page=100"));
    }
};

HOOX_TEST(KvConfigStoreTest);
#include "KvConfigStoreTest.moc"
