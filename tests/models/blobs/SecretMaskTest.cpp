#include "models/blobs/SecretMask.h"

#include "models/blobs/JsonRecords.h"
#include "storage/base/Redactor.h"
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
        // An apostrophe stands for a quotation mark, M for the mask.
        const auto row = [](const char *name, QByteArray bytes, QByteArray shown, qint64 slipped, qint64 before) {
            const auto mask = secretMask().toUtf8();
            for (auto *text : {&bytes, &shown})
                text->replace('M', mask).replace('\'', '"');
            QTest::newRow(name) << bytes << shown << slipped << before;
        };
        row("member", "{'apiKey' : 'abc', 'n':1.50}", "{'apiKey' : 'M', 'n':1.50}", 1, 0);
        row("number", "{'secret':12345}", "{'secret':'M'}", 1, 0);
        row("container", "{'credential':{'a':['b']},'x':[]}", "{'credential':'M','x':[]}", 1, 0);
        row("pair", "[['Authorization','Bearer abc']]", "[['Authorization','M']]", 1, 0);
        row("name beside", "[{'name':'X-BAPI-SIGN','value':'ab'}]", "[{'name':'X-BAPI-SIGN','value':'M'}]", 1, 0);
        row("duplicate", "{'token':'a','token':'b'}", "{'token':'M','token':'M'}", 2, 0);
        row("escaped name", "{'\\u0061piKey':'abc'}", "{'\\u0061piKey':'M'}", 1, 0);
        row("address", "{'url':'https://x/?a=1&signature=deadbeef'}", "{'url':'https://x/?a=1&signature=M'}", 1, 0);
        row("text in text", "{'body':'{\\'api_key\\':\\'abc\\'}'}", "{'body':'{\\'api_key\\':\\'M\\'}'}", 1, 0);
        row("nothing", "{'token':'','secret':null,'symbol':'BTC'}", "{'token':'','secret':null,'symbol':'BTC'}", 0, 0);
        row("masked before", "{'sign':'[redacted]','token':'***','q':'a=1&signature=[redacted]'}",
            "{'sign':'[redacted]','token':'***','q':'a=1&signature=[redacted]'}", 0, 3);
        row("our own mask", "{'sign':'M'}", "{'sign':'M'}", 0, 1);
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

    void knownSecretsAreMaskedWhateverTheyAreCalled_BL4()
    {
        const KnownSecrets known({"k9/Z+\"w77", "abc"});
        const auto shown = [&known](const QByteArray &bytes, qint64 slipped) {
            MaskedSecrets receipt;
            const auto text = withoutSecrets(*JsonDocument::parse(bytes).value(), receipt, known);
            return receipt.slipped == slipped ? text : QByteArray("counted otherwise");
        };
        const auto mask = secretMask().toUtf8();
        QCOMPARE(shown("{\"note\":\"x k9/Z+\\\"w77 y\"}", 1), "{\"note\":\"x " + mask + " y\"}");
        QCOMPARE(shown("{\"note\":\"\\u006b9\\/Z+\\\"w77\"}", 1), "{\"note\":\"" + mask + "\"}");
        QCOMPARE(shown("[\"q=k9%2FZ%2B%22w77\"]", 1), "[\"q=" + mask + "\"]");
        QCOMPARE(shown("[\"abc\",\"k9/Z\"]", 0), QByteArray("[\"abc\",\"k9/Z\"]")); // Too short, and not all of it.
        MaskedSecrets receipt;
        QCOMPARE(withoutSecrets("one\nq=k9%2FZ%2B%22w77\n", receipt, known), "one\nq=" + mask + '\n');
        QCOMPARE(receipt.paths, QStringList{u"line 2"_s});
        QCOMPARE(JsonRecords::withoutSecretsIn("{\"a\":1}\n{\"a\":\"k9/Z+\\\"w77\"}", receipt, known),
                 "{\"a\":1}\n{\"a\":\"" + mask + "\"}");
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
