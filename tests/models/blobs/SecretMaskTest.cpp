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
        row("value with an escape", "[{'name':'Authorization','v\\u0061lue':'ab'}]",
            "[{'name':'Authorization','v\\u0061lue':'M'}]", 1, 0);
        QByteArray many;
        for (int member = 0; member < 40; ++member)
            many += "'m" + QByteArray::number(member) + "':1,";
        row("name beside many", "{" + many + "'name':'X-BAPI-SIGN','value':'ab'}",
            "{" + many + "'name':'X-BAPI-SIGN','value':'M'}", 1, 0);
        row("flat headers", "['Host','x','X-BAPI-SIGN','ab']", "['Host','x','X-BAPI-SIGN','M']", 1, 0);
        row("flat words", "['token','a','secret','b']", "['token','a','secret','b']", 0, 0);
        row("secret half", "{'secretKey':'ab','privateKey':'ab','monkey':'b'}",
            "{'secretKey':'M','privateKey':'M','monkey':'b'}", 2, 0);
        row("escaped name in a text", "{'body':'{\\'\\\\u0073ign\\':\\'abc\\'}'}",
            "{'body':'{\\'\\\\u0073ign\\':\\'M\\'}'}", 1, 0);
        row("text in text in text", "{'b':'{\\'in\\':\\'{\\\\\\'sign\\\\\\':\\\\\\'abc\\\\\\'}\\'}'}",
            "{'b':'{\\'in\\':\\'{\\\\\\'sign\\\\\\':\\\\\\'M\\\\\\'}\\'}'}", 1, 0);
        row("shape of a key", "{'note':'used AKIABCDEFGHIJKLNOPQR here'}", "{'note':'used M here'}", 1, 0);
        row("signed token", "['eyJhbGciOiJIUzI1.eyJzdWIiOiIxNjA0.c2ln']", "['M']", 1, 0);
        row("key as a name", "{'AKIABCDEFGHIJKLNOPQR':1}", "{'M':1}", 1, 0);
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

    void secretsOfTheProfileAreMaskedWhereverTheyStand_BL4()
    {
        MaskedSecrets receipt;
        const auto parsed = JsonDocument::parse("{\"a\":\"x correct-horse y\",\"b\":77001122,\"c\":1}");
        const auto shown = withoutSecrets(**parsed, receipt, KnownSecrets({"correct-horse", "77001122"}));
        QCOMPARE(QString::fromUtf8(shown), u"{\"a\":\"x ••• y\",\"b\":\"•••\",\"c\":1}"_s);
        QCOMPARE(receipt.slipped, 2);
        QVERIFY(!withoutSecrets(QByteArray("it is correct-horse"), receipt, KnownSecrets({"correct-horse"}))
                     .contains("horse"));
    }

    void whatIsMaskedHasItsPath_BL4()
    {
        MaskedSecrets receipt;
        (void)masked("{\"a\":{\"sign\":\"***\"},\"token\":\"x\"}", receipt);
        QCOMPARE(receipt.pathsBefore, QStringList{u"a.sign"_s});
        QCOMPARE(receipt.paths, QStringList{u"token"_s});
    }

    void textHidesNothingBehindEscapesAndCuts_BL4()
    {
        MaskedSecrets receipt;
        QVERIFY(!withoutSecrets(QByteArray("body={\"\\u0073ign\":\"abcdef\"}"), receipt).contains("abcdef"));
        QVERIFY(!withoutSecrets(QByteArray("body={\\\"listenKey\\\":\\\"abcdef\\\"}"), receipt).contains("abcdef"));
        // The limit of a piece falls into the token, and the blank before it is where a piece would end.
        const auto across = QByteArray("a").repeated(200'000) + ' ' + QByteArray("b").repeated(262'144 - 200'012) +
                            " Bearer abcdefghij" + QByteArray(" c").repeated(10'000);
        QVERIFY(!withoutSecrets(across, receipt).contains("abcdefghij"));
        QCOMPARE(receipt.slipped, 3);
        const auto key =
            withoutSecrets(QByteArray("-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\r\nabc=\n-----END EC PRIVATE "
                                      "KEY-----\nnext\n"),
                           receipt);
        QCOMPARE(QString::fromUtf8(key), u"•••\n•••\n•••\n•••\nnext\n"_s);
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
