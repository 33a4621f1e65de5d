#include "models/blobs/SecretMask.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class SecretMaskTest : public QObject
{
    Q_OBJECT

    static QByteArray masked(const QByteArray &bytes, MaskedSecrets &receipt)
    {
        const auto parsed = JsonDocument::parse(bytes);
        return parsed ? withoutSecrets(**parsed, receipt) : QByteArray("no JSON");
    }

private Q_SLOTS:
    void whatSlippedInIsMaskedAndAllElseStandsAsItStood_BL4_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<qint64>("slipped");
        QTest::addColumn<qint64>("before");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &shown, qint64 slipped,
                            qint64 before) { QTest::newRow(name) << bytes << shown << slipped << before; };
        const QByteArray mask = u"•••"_s.toUtf8();
        row("member", R"({"apiKey" : "abc", "n":1.50})", R"({"apiKey" : ")" + mask + R"(", "n":1.50})", 1, 0);
        row("number", R"({"secret":12345})", R"({"secret":")" + mask + R"("})", 1, 0);
        row("container", R"({"credential":{"a":["b"]},"x":[]})", R"({"credential":")" + mask + R"(","x":[]})", 1, 0);
        row("pair", R"([["Authorization","Bearer abc"]])", R"([["Authorization",")" + mask + R"("]])", 1, 0);
        row("name beside", R"([{"name":"X-BAPI-SIGN","value":"ab"}])",
            R"([{"name":"X-BAPI-SIGN","value":")" + mask + R"("}])", 1, 0);
        row("duplicate", R"({"token":"a","token":"b"})", R"({"token":")" + mask + R"(","token":")" + mask + R"("})", 2,
            0);
        row("escaped name", R"({"\u0061piKey":"abc"})", R"({"\u0061piKey":")" + mask + R"("})", 1, 0);
        row("in an address", R"({"url":"https://x/?a=1&signature=deadbeef"})",
            R"({"url":"https://x/?a=1&signature=)" + mask + R"("})", 1, 0);
        row("text in text", R"({"body":"{\"api_key\":\"abc\"}"})", R"({"body":"{\"api_key\":\")" + mask + R"(\"}"})", 1,
            0);
        row("nothing there", R"({"token":"","secret":null,"symbol":"BTCUSDT"})",
            R"({"token":"","secret":null,"symbol":"BTCUSDT"})", 0, 0);
        row("masked before", R"({"sign":"[redacted]","token":"***","q":"a=1&signature=[redacted]"})",
            R"({"sign":"[redacted]","token":"***","q":"a=1&signature=[redacted]"})", 0, 3);
        row("our own mask", R"({"sign":")" + mask + R"("})", R"({"sign":")" + mask + R"("})", 0, 1);
    }

    void whatSlippedInIsMaskedAndAllElseStandsAsItStood_BL4()
    {
        QFETCH(QByteArray, bytes);
        MaskedSecrets receipt;
        const auto shown = masked(bytes, receipt);
        QTEST(shown, "shown");
        QTEST(receipt.slipped, "slipped");
        QTEST(receipt.before, "before");
        QVERIFY(JsonDocument::parse(shown).has_value());
        MaskedSecrets again;
        QCOMPARE(masked(shown, again), shown);
        QCOMPARE(again.slipped, 0);
    }

    void pathsNameTheFieldsAndAreBounded_BL4()
    {
        MaskedSecrets receipt;
        (void)masked("{\"calls\":[{\"request\":{\"headers\":{\"X-BAPI-SIGN\":\"ab\"}}}]}", receipt);
        QCOMPARE(receipt.paths, QStringList{u"calls[0].request.headers[\"X-BAPI-SIGN\"]"_s});
        MaskedSecrets many;
        (void)masked("[" + QByteArray("{\"token\":1},").repeated(999) + "1]", many);
        QCOMPARE(many.slipped, 999);
        QCOMPARE(many.paths.size(), MaskedSecrets::kMostPaths);
    }

    void textIsMaskedByLine_BL4()
    {
        MaskedSecrets receipt;
        const QByteArray text = "GET /\nAuthorization: Bearer abcdef\n\"sign\": \"beef\"\nlast caf\xE9";
        const auto shown = withoutSecrets(text, receipt);
        QCOMPARE(shown, "GET /\nAuthorization: " + u"•••"_s.toUtf8() + "\n\"sign\": \"" + u"•••"_s.toUtf8() +
                            "\"\nlast caf\xE9");
        QCOMPARE(receipt.paths, (QStringList{u"line 2"_s, u"line 3"_s}));
        const QByteArray minified = QByteArray("{\"a\":1},").repeated(100'000) + "{\"apiKey\":\"abcdef\"}";
        QVERIFY(!withoutSecrets(minified, receipt).contains("abcdef"));
        QCOMPARE(receipt.slipped, 3);
    }
};

HOOX_TEST(SecretMaskTest);
#include "SecretMaskTest.moc"
