#include "storage/base/Redactor.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class RedactorTest : public QObject
{
    Q_OBJECT

    /// Apostrophes are easier to read than escaped quotation marks, and moc stumbles over raw strings.
    static QString json(QString text) { return text.replace(u'\'', u'"'); }

private Q_SLOTS:
    void secretsAreMaskedAndTheRestStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        QTest::newRow("bearer") << u"Authorization: Bearer abc.def-1\nHost: x"_s << u"Authorization: •••\nHost: x"_s;
        QTest::newRow("bearer alone") << u"sent Bearer abc.def-1 twice"_s << u"sent Bearer ••• twice"_s;
        QTest::newRow("signature V4")
            << u"authorization: AWS4-HMAC-SHA256 Credential=id/20260519/auto/s3/aws4_request, Signature=0af"_s
            << u"authorization: •••"_s;
        QTest::newRow("signature alone") << u"Credential=id/2026, SignedHeaders=host, Signature=0af"_s
                                         << u"Credential=•••, SignedHeaders=host, Signature=•••"_s;
        QTest::newRow("presigned")
            << u"https://a/b?X-Amz-Credential=id%2F2026&X-Amz-Expires=60&X-Amz-Signature=0af&x=1"_s
            << u"https://a/b?X-Amz-Credential=•••&X-Amz-Expires=60&X-Amz-Signature=•••&x=1"_s;
        QTest::newRow("cookie") << u"Set-Cookie: a=b; Path=/"_s << u"Set-Cookie: •••"_s;
        QTest::newRow("member") << json(u"{'apiKey':'k\\'1','symbol':'BTC'}"_s)
                                << json(u"{'apiKey':'•••','symbol':'BTC'}"_s);
        QTest::newRow("member with spaces") << json(u"{'api_token' : 'k1'}"_s) << json(u"{'api_token' : '•••'}"_s);
        QTest::newRow("member of a quoted text")
            << json(u"'{\\'apiKey\\':\\'k1\\',\\'a\\':1}'"_s) << json(u"'{\\'apiKey\\':\\'•••\\',\\'a\\':1}'"_s);
        QTest::newRow("agent key") << json(u"'agent:openai_key':'sk-1'"_s) << json(u"'agent:openai_key':'•••'"_s);
        QTest::newRow("secret key") << json(u"'secretKey':'s1','a':1"_s) << json(u"'secretKey':'•••','a':1"_s);
        QTest::newRow("field of a secret key") << u"secretKey=s1&a=1"_s << u"secretKey=•••&a=1"_s;
        QTest::newRow("apostrophe") << u"\"token\":\"it's mine\""_s << u"\"token\":\"•••\""_s;
        QTest::newRow("password") << json(u"'password':'p', 'Secret':'s'"_s)
                                  << json(u"'password':'•••', 'Secret':'•••'"_s);
        QTest::newRow("field") << u"?token=t1&page=2"_s << u"?token=•••&page=2"_s;
        QTest::newRow("variable") << u"CLOUDFLARE_API_TOKEN=t1 wrangler"_s << u"CLOUDFLARE_API_TOKEN=••• wrangler"_s;
        same("idempotency", u"\"idempotencyKey\":\"abc\""_s);
        same("object key", u"\"key\":\"logs/binance/BTC/2026-05-19/order-1.json\""_s);
        same("token of a list", u"continuation token is missing"_s);
        same("id", u"namespace c5917667a21745e390ff969f32b1847d"_s);
    }

    void secretsAreMaskedAndTheRestStays()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
        QCOMPARE(redacted(redacted(text)), expected);
    }

    void whatTheExchangesCallASecretIsMaskedAlsoInATextWithinAText()
    {
        QCOMPARE(redactedPayload(json(u"{'sign':'a1','listenKey':'k','symbol':'BTC'}"_s)),
                 json(u"{'sign':'•••','listenKey':'•••','symbol':'BTC'}"_s));
        QCOMPARE(redactedPayload(
                     json(u"{'body':'{\\'listenKey\\':\\'k\\',\\'X-BAPI-SIGN\\':\\'a\\\\\\'1\\',\\'a\\':1}'}"_s)),
                 json(u"{'body':'{\\'listenKey\\':\\'•••\\',\\'X-BAPI-SIGN\\':\\'•••\\',\\'a\\':1}'}"_s));
        QCOMPARE(redactedPayload(u"https://x/y?listenKey=k&symbol=BTC&sign=a1"_s),
                 u"https://x/y?listenKey=•••&symbol=BTC&sign=•••"_s);
    }

    void heldSecretsAreMaskedWhereverTheyStand()
    {
        const QVector<QByteArray> held{"pa/ss word+1\n", "abc", ""};
        QCOMPARE(redacted(u"x pa/ss word+1 y pa%2Fss%20word%2B1 z abc"_s, held), u"x ••• y ••• z abc"_s);
        QCOMPARE(withoutSecrets(QByteArray("\xff pa/ss word+1 \0", 16), held), QByteArray("\xff ••• \0", 13));
    }

    void aHeldSecretIsMaskedInJsonToo()
    {
        const QVector<QByteArray> held{"qu\"o\\te"};
        QCOMPARE(withoutSecrets("[\"qu\\\"o\\\\te\"]", held), QByteArray("[\"•••\"]"));
    }

    void membersThatHoldSecretsAreKnownByTheirNames()
    {
        for (const auto &name :
             {u"apiKey"_s, u"agent:openai_key"_s, u"X-Api-Token"_s, u"password"_s, u"secretKey"_s, u"privateKey"_s,
              u"api-secret-key"_s, u"listenKey"_s, u"X-BAPI-SIGN"_s, u"Cookie"_s, u"secret key"_s, u"My Private Key"_s})
            QVERIFY2(isSecretName(name), qPrintable(name));
        for (const auto &name : {u"idempotencyKey"_s, u"key"_s, u"tokens"_s, u"symbol"_s, u"design"_s})
            QVERIFY2(!isSecretName(name), qPrintable(name));
    }

    void aSecretThatIsPartOfAnotherLeavesNothingOfIt()
    {
        QCOMPARE(redacted(u"0123456789"_s, {"0123", "0123456789"}), u"•••"_s);
    }

    void longTextIsNoTrap()
    {
        const auto text = u"\"apiKey\":\""_s + QString(1'000'000, u'\\');
        QCOMPARE(redacted(text).size(), 13);
        QVERIFY(!redacted(QString(200'000, u'a') + u"token"_s).isEmpty());
    }
};

HOOX_TEST(RedactorTest);
#include "RedactorTest.moc"
