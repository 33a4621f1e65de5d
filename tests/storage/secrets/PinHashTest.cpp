#include "storage/secrets/PinHash.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// Issue 9, the locked screen: a PIN is kept as a salted slow hash.
class PinHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePinItselfMatches()
    {
        const auto hash = hashOfPin(u"4711-äß✓"_s);
        QVERIFY(hash);
        QVERIFY(isPinHash(*hash));
        QVERIFY(isPinOf(*hash, u"4711-äß✓"_s));
        for (const auto &other : {u"4711-äß"_s, u"4711-äß✓ "_s, QString(), u"4711-ÄSS✓"_s})
            QVERIFY2(!isPinOf(*hash, other), qPrintable(other));
    }

    void thePinStandsInNoPartOfItAndTwoHashesDiffer()
    {
        const auto first = hashOfPin(u"836194"_s);
        const auto second = hashOfPin(u"836194"_s);
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        QVERIFY(!first->contains(u"836194"_s));
        QVERIFY(!first->contains(QString::fromLatin1(QByteArray("836194").toHex())));
        QVERIFY(first->startsWith(u"scrypt-15-8-3:"_s)); // 2^15 rounds, 3 lanes: slow on purpose
    }

    void anythingElseIsNoHash_data()
    {
        QTest::addColumn<QString>("text");
        const auto salt = QString(32, u'a');
        const auto hash = QString(64, u'b');
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"letmein"_s;
        QTest::newRow("the PIN itself") << u"836194"_s;
        QTest::newRow("another cost") << u"scrypt-1-1-1:"_s + salt + u':' + hash;
        QTest::newRow("half a salt") << u"scrypt-15-8-3:aa:"_s + hash;
        QTest::newRow("half a hash") << u"scrypt-15-8-3:"_s + salt + u":bb"_s;
        QTest::newRow("a part more") << u"scrypt-15-8-3:"_s + salt + u':' + hash + u":cc"_s;
    }
    void anythingElseIsNoHash()
    {
        QFETCH(const QString, text);
        QVERIFY(!isPinHash(text));
        QVERIFY(!isPinOf(text, text));
        QVERIFY(!isPinOf(text, QString()));
    }
};

HOOX_TEST(PinHashTest);
#include "PinHashTest.moc"
