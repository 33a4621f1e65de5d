#include "tests/contract/ConfigContract.h"

#include "tests/support/Await.h"

using namespace Qt::StringLiterals;

namespace hoox::tests {

namespace {
const ConfigChange kContractChange{u"contract"_s, u"test"_s};
} // namespace

void ConfigContract::anAbsentKeyIsAnAnswer()
{
    const auto store = make();
    const auto answer = await(store->get(u"trade:routing"_s));
    QVERIFY(answer);
    QVERIFY(!answer->has_value());
}

void ConfigContract::anEmptyValueIsNotAMissingKey()
{
    const auto store = make();
    QVERIFY(await(store->put(u"empty"_s, {}, kContractChange)));
    const auto one = await(store->get(u"empty"_s));
    QVERIFY(one && one->has_value());
    QCOMPARE((*one)->value, QByteArray());
    const auto both = await(store->getAll({u"empty"_s, u"absent"_s}));
    QVERIFY(both);
    QVERIFY(both->value(u"empty"_s).has_value());
    QVERIFY(!both->value(u"absent"_s).has_value());
}

void ConfigContract::keysAndBytesComeBackAsTheyWent_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(static_cast<char>(byte));
    QTest::newRow("colon") << u"trade:kill_switch"_s << QByteArray("true");
    QTest::newRow("space, percent, plus") << u"a b%2F+c"_s << QByteArray("1");
    QTest::newRow("slash") << u"a/b//c/"_s << QByteArray("2");
    QTest::newRow("cyrillic") << u"ключ"_s << QByteArray("3");
    QTest::newRow("beyond the first plane") << u"\U0001F680"_s << QByteArray("4");
    QTest::newRow("512 bytes") << QString(512, u'k') << QByteArray("5");
    QTest::newRow("every byte") << u"bytes"_s << everyByte;
    QTest::newRow("quote") << u"it's \"quoted\"; DROP TABLE entries"_s << QByteArray("'; --");
}

void ConfigContract::keysAndBytesComeBackAsTheyWent()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    const auto store = make();
    QVERIFY(await(store->put(key, value, kContractChange)));
    const auto answer = await(store->get(key));
    QVERIFY(answer && answer->has_value());
    QCOMPARE((*answer)->key, key);
    QCOMPARE((*answer)->value, value);
    const auto listed = await(store->list(key));
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().key, key);
}

void ConfigContract::badKeysAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("two dots") << u".."_s;
    QTest::newRow("513 bytes") << QString(513, u'k');
    QTest::newRow("513 bytes in fewer letters") << QString(257, u'ы');
    QTest::newRow("half a surrogate") << QString(QChar(0xd800));
}

void ConfigContract::badKeysAreRefused()
{
    QFETCH(QString, key);
    const auto store = make();
    const auto put = await(store->put(key, "x", kContractChange));
    QVERIFY(!put);
    QCOMPARE(put.error().kind, Error::Kind::Invalid);
    QCOMPARE(put.error().cause, Error::Cause::BadKey);
    const auto got = await(store->get(key));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Invalid);
}

void ConfigContract::theLargestValueGoesInAndOneByteMoreDoesNot()
{
    const auto store = make();
    const QByteArray largest(26'214'400, 'v');
    QVERIFY(await(store->put(u"large"_s, largest, kContractChange)));
    const auto answer = await(store->get(u"large"_s));
    QVERIFY(answer && answer->has_value());
    QVERIFY((*answer)->value == largest);
    const auto over = await(store->put(u"large"_s, largest + 'v', kContractChange));
    QVERIFY(!over);
    QCOMPARE(over.error().kind, Error::Kind::Invalid);
    QCOMPARE(over.error().cause, Error::Cause::TooLarge);
}

void ConfigContract::theLastWriteWinsAndTellsWhoWrote()
{
    const auto store = make();
    QVERIFY(await(store->put(u"k"_s, "1", {u"ann"_s, u"first"_s})));
    QVERIFY(await(store->put(u"k"_s, "2", {u"bob"_s, u"second"_s})));
    const auto answer = await(store->get(u"k"_s));
    QVERIFY(answer && answer->has_value());
    QCOMPARE((*answer)->value, QByteArray("2"));
    // A tier that cannot tell leaves these empty; one that tells, tells of the last write.
    if (!(*answer)->changedBy.isEmpty()) {
        QCOMPARE((*answer)->changedBy, u"bob"_s);
        QCOMPARE((*answer)->reason, u"second"_s);
        QVERIFY((*answer)->changedAt.isValid());
    }
}

void ConfigContract::severalKeysComeInOneRead()
{
    const auto store = make();
    QVERIFY(await(store->put(u"trade:kill_switch"_s, "true", kContractChange)));
    const auto answer = await(store->getAll({u"trade:kill_switch"_s, u"global:kill_switch"_s}));
    QVERIFY(answer);
    QCOMPARE(answer->size(), 2);
    QCOMPARE(answer->value(u"trade:kill_switch"_s).value_or("none"), QByteArray("true"));
    QVERIFY(!answer->value(u"global:kill_switch"_s).has_value());
}

void ConfigContract::listingIsByPrefixInByteOrder()
{
    const auto store = make();
    const QStringList keys{u"p:Z"_s, u"p:a"_s, u"p:\uFF21"_s, u"p:\U0001F680"_s, u"q"_s, u"o"_s, u"p"_s};
    for (const auto &key : keys)
        QVERIFY(await(store->put(key, key.toUtf8(), kContractChange)));
    const auto answer = await(store->list(u"p:"_s));
    QVERIFY(answer);
    QStringList found;
    for (const auto &entry : *answer)
        found.append(entry.key);
    QCOMPARE(found, QStringList({u"p:Z"_s, u"p:a"_s, u"p:\uFF21"_s, u"p:\U0001F680"_s}));
    QCOMPARE(await(store->list({}))->size(), keys.size());
    QVERIFY(await(store->list(u"nothing"_s))->isEmpty());
}

void ConfigContract::removingAMissingKeySucceeds()
{
    const auto store = make();
    QVERIFY(await(store->remove(u"absent"_s, kContractChange)));
    QVERIFY(await(store->put(u"k"_s, "1", kContractChange)));
    QVERIFY(await(store->remove(u"k"_s, kContractChange)));
    QVERIFY(!await(store->get(u"k"_s))->has_value());
}

} // namespace hoox::tests
