#include "models/blobs/JsonDocument.h"

#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include <rapidjson/reader.h>

#include <random>

using namespace hoox;
using namespace Qt::StringLiterals;

class JsonDocumentTest : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const JsonDocument> read(const QByteArray &bytes)
    {
        auto parsed = JsonDocument::parse(bytes);
        return parsed ? *parsed : nullptr;
    }

    static QByteArray nested(int levels) { return QByteArray(levels, '[') + "1" + QByteArray(levels, ']'); }

    /// What an independent reader says. It refuses numbers beyond double, which are JSON all the same.
    static bool isJsonForRapidJson(const QByteArray &bytes)
    {
        constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag |
                                    rapidjson::kParseNumbersAsStringsFlag;
        rapidjson::Reader reader;
        rapidjson::BaseReaderHandler<> ignore;
        rapidjson::StringStream stream(bytes.constData());
        return !reader.Parse<kFlags>(stream, ignore).IsError();
    }

private Q_SLOTS:
    void everyValueKeepsItsTextItsOrderAndItsDuplicates_BL4()
    {
        const auto json = read("{\"b\":1,\"a\":[true,null,\"x\"],\"b\":1.10000000000000000001}");
        QVERIFY(json);
        const auto root = json->root();
        QCOMPARE(json->childCount(root), 3);
        QCOMPARE(json->key(json->child(root, 0), 99), u"b"_s);
        QCOMPARE(json->key(json->child(root, 2), 99), u"b"_s);
        QCOMPARE(json->text(json->child(root, 2), 99), u"1.10000000000000000001"_s);
        const auto list = json->child(root, 1);
        QCOMPARE(json->type(list), JsonDocument::Type::Array);
        QCOMPARE(json->text(json->child(list, 2), 99), u"x"_s);
        QCOMPARE(json->path(json->child(list, 2)), u"a[2]"_s);
        QCOMPARE(json->parent(json->child(list, 2)), list);
        QCOMPARE(json->row(list), 1);
        QCOMPARE(json->depth(json->child(list, 0)), 2);
        QCOMPARE(json->source(list), QByteArray("[true,null,\"x\"]"));
    }

    void keysAndParentsAreFoundInTheTextItself_BL4()
    {
        const auto json =
            read("[{}, [], { \"a\\\"b\\\\\" \t:\n {\"\" : [1, {}, {\"c\":\":\"}]}, \"d\":[] }, [[]], \": \"]");
        QVERIFY(json);
        QCOMPARE(json->containerCount(), 11);
        // From each value up and down again: every child knows its parent and its row, and only members have keys.
        for (JsonDocument::Index value = 0; value <= json->root(); ++value) {
            QCOMPARE(json->isContainer(value), json->type(value) <= JsonDocument::Type::Array);
            QVERIFY(json->isContainer(value) || json->childCount(value) == 0);
            for (int row = 0; row < json->childCount(value); ++row) {
                const auto child = json->child(value, row);
                QCOMPARE(json->parent(child), value);
                QCOMPARE(json->row(child), row);
                QCOMPARE(json->hasKey(child), json->type(value) == JsonDocument::Type::Object);
            }
        }
        const auto object = json->child(json->root(), 2);
        const auto first = json->child(object, 0);
        QCOMPARE(json->keyToken(first, 99).toByteArray(), QByteArray("\"a\\\"b\\\\\""));
        QCOMPARE(json->keyToken(first, 3).toByteArray(), QByteArray("\"a\\"));
        QCOMPARE(json->key(first, 99), u"a\"b\\"_s);
        QCOMPARE(json->offset(first), 11);
        QCOMPARE(json->keyToken(json->child(first, 0), 99).toByteArray(), QByteArray("\"\""));
        QCOMPARE(json->parent(json->root()), json->root());
        const auto alone = read("\": 1\"");
        QVERIFY(alone && !alone->hasKey(alone->root()) && alone->containerCount() == 0 && alone->childCount(0) == 0);
    }

    void hugeNumbersAreKeptDigitByDigit_BL4()
    {
        const QByteArray digits = QByteArray(400, '9');
        const auto json = read("[" + digits + ",1e400,-0,18049284739123456789]");
        QVERIFY(json);
        QCOMPARE(json->text(json->child(json->root(), 0), 1000), QString::fromLatin1(digits));
        QCOMPARE(json->text(json->child(json->root(), 1), 99), u"1e400"_s);
        QCOMPARE(json->text(json->child(json->root(), 3), 99), u"18049284739123456789"_s);
    }

    void twoHundredLevelsAreATreeAndAHundredThousandAreSaidToBeTooDeep_BL4()
    {
        const auto fine = read(nested(200));
        QVERIFY(fine);
        QCOMPARE(fine->valueCount(), 201);
        QCOMPARE(fine->depth(0), 200);
        QVERIFY(read(nested(512)));
        const auto deep = JsonDocument::parse(nested(100'000));
        QVERIFY(!deep);
        QCOMPARE(deep.error().kind, JsonFault::Kind::TooDeep);
        QCOMPARE(deep.error().offset, 512);
    }

    void moreValuesThanTheBoundAreRefused_BL4()
    {
        const auto many = JsonDocument::parse("[1,2,3,4]", {.levels = 9, .values = 4});
        QVERIFY(!many);
        QCOMPARE(many.error().kind, JsonFault::Kind::TooLarge);
    }

    void aKeyOrBlanksThatWouldBeReadAgainForEveryRowAreRefused_BL4()
    {
        const QByteArray much(65'600, ' ');
        const auto isTooLarge = [](const QByteArray &bytes) {
            const auto parsed = JsonDocument::parse(bytes);
            return !parsed && parsed.error().kind == JsonFault::Kind::TooLarge;
        };
        QVERIFY(isTooLarge("{\"a\":" + much + "1}"));
        QVERIFY(isTooLarge("{" + much + "\"a\":1}"));
        QVERIFY(isTooLarge("[1," + much + "2]"));
        QVERIFY(isTooLarge("{\"" + QByteArray(much).replace(' ', 'k') + "\":{}}"));
        QVERIFY(read("[\"" + much + "\",\"" + much + "\"]" + much));
        QVERIFY(read("[1," + much.first(60'000) + "2," + much.first(60'000) + "[" + much.first(60'000) + "{}]]"));
    }

    void aFaultIsToldByItsByte_BL4_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("empty") << QByteArray() << qint64(0);
        QTest::newRow("only space") << QByteArray("  ") << qint64(2);
        QTest::newRow("a page") << QByteArray("<html>") << qint64(0);
        QTest::newRow("NaN") << QByteArray("[1,NaN]") << qint64(3);
        QTest::newRow("Infinity") << QByteArray("[-Infinity]") << qint64(2);
        QTest::newRow("truncated") << QByteArray("{\"a\":[1,2") << qint64(9);
        QTest::newRow("truncated string") << QByteArray("{\"a\":\"xy") << qint64(8);
        QTest::newRow("comma at the end") << QByteArray("[1,]") << qint64(3);
        QTest::newRow("comma at the start") << QByteArray("[,1]") << qint64(1);
        QTest::newRow("comma before }") << QByteArray("{\"a\":1,}") << qint64(7);
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << qint64(5);
        QTest::newRow("key without quotes") << QByteArray("{a:1}") << qint64(1);
        QTest::newRow("two values") << QByteArray("{} {}") << qint64(3);
        QTest::newRow("leading zero") << QByteArray("[01]") << qint64(2);
        QTest::newRow("no digit after point") << QByteArray("[1.]") << qint64(3);
        QTest::newRow("wrong bracket") << QByteArray("[1}") << qint64(2);
        QTest::newRow("wrong escape") << QByteArray("[\"\\x\"]") << qint64(3);
        QTest::newRow("control character") << QByteArray("[\"\n\"]") << qint64(2);
        QTest::newRow("invalid UTF-8") << QByteArray("[\"a\xC3\"]") << qint64(3);
        QTest::newRow("overlong UTF-8") << QByteArray("[\"\xC0\x80\"]") << qint64(2);
        QTest::newRow("a surrogate in UTF-8") << QByteArray("[\"\xED\xA0\x80\"]") << qint64(2);
        QTest::newRow("NUL after the end") << QByteArray("{}\0x", 4) << qint64(2);
    }

    void aFaultIsToldByItsByte_BL4()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, offset);
        const auto parsed = JsonDocument::parse(bytes);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, JsonFault::Kind::NotJson);
        QCOMPARE(parsed.error().offset, offset);
        QVERIFY(!parsed.error().expected.isEmpty());
    }

    void stringsAreDecodedAndHalvesOfCharactersReplaced()
    {
        const auto json = read("[\"a\\\"\\\\\\/\\n\\u00e9\\ud83d\\ude00\",\"\\ud83d\",\"é\"]");
        QVERIFY(json);
        QCOMPARE(json->text(json->child(json->root(), 0), 99), u"a\"\\/\n\u00e9\U0001F600"_s);
        QCOMPARE(json->text(json->child(json->root(), 1), 99), u"\uFFFD"_s);
        QCOMPARE(json->text(json->child(json->root(), 2), 99), u"é"_s);
    }

    void aKeyThatIsNoWordStandsInBracketsOfThePath()
    {
        const auto json = read("{\"X-SIGN\":{\"list\":[{\"v\":1}]}}");
        const auto inner = json->child(json->child(json->child(json->child(json->root(), 0), 0), 0), 0);
        QCOMPARE(json->path(inner), u"$[\"X-SIGN\"].list[0].v"_s);
    }

    void randomDamageIsJudgedAsAnIndependentReaderJudgesIt_BL4()
    {
        const QByteArray sound = "{\"a\":[1,-2.5e+3,\"x\\u00e9\\n\",true,false,null,{\"b\":{}},[]],\"k\":\"é\"}";
        std::mt19937 random(20260519);
        const QByteArray alphabet = "{}[]\",:0123456789eE+-.\\utnfalse \xC3\xA9\x80\x01";
        for (int round = 0; round < 20'000; ++round) {
            auto bytes = sound;
            for (int change = 0; change < 1 + round % 3; ++change) {
                const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
                const auto byte = alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
                if (random() % 2 == 0)
                    bytes[at] = byte;
                else
                    bytes.insert(at, byte);
            }
            const bool ours = JsonDocument::parse(bytes).has_value();
            if (ours != isJsonForRapidJson(bytes))
                qWarning() << round << bytes;
            QCOMPARE(ours, isJsonForRapidJson(bytes));
        }
    }

    void fiftyMegabytesAreHeldOnceAndReadWhereTheyStand_BL4()
    {
        QByteArray bytes = "[";
        const QByteArray record =
            "{\"time\":1779158818212,\"orderId\":\"18049284739\",\"price\":\"64541.30\",\"note\":\"0123456789\"},";
        while (bytes.size() < 50'000'000)
            bytes += record;
        bytes[bytes.size() - 1] = ']';
        const auto json = read(bytes);
        QVERIFY(json);
        QCOMPARE(json->childCount(json->root()), static_cast<int>(bytes.size() / record.size()));
        const auto last = json->child(json->root(), json->childCount(json->root()) - 1);
        QCOMPARE(json->text(json->child(last, 1), 99), u"18049284739"_s);
        QVERIFY(json->bytes().constData() == bytes.constData());
    }

    void realPayloadsAllParse_BL4()
    {
        const QString folder = QStringLiteral(HOOX_SHARED_DATA) + u"/exchange-payloads"_s;
        if (!QFile::exists(folder))
            QSKIP("The real exchange payloads are not beside this project.");
        QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto parsed = JsonDocument::parse(file.readAll());
            QVERIFY2(parsed.has_value(), qPrintable(file.fileName()));
            ++read;
        }
        QVERIFY(read > 50);
    }
};

HOOX_TEST(JsonDocumentTest);
#include "JsonDocumentTest.moc"
