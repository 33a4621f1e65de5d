#include "tests/contract/LockContract.h"

#include "tests/support/Await.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hoox::tests {

namespace {
const QString kKey = u"order-1"_s;
}

void LockContract::aKeyIsGrantedOnceAndTheOthersAreToldWhoHasItSinceWhen() // LK-1, LK-2
{
    const auto ann = make(u"ann@desk"_s), bob = make(u"bob@desk"_s);
    const auto first = await(ann->reserve(kKey));
    QVERIFY(first && first->granted);
    QVERIFY(!first->token.isEmpty());
    const LockEntry expected{kKey,
                             LockState::Reserved,
                             m_clock.nowUtc(),
                             m_clock.nowUtc().addSecs(5 * 60),
                             u"ann@desk"_s,
                             QCoreApplication::applicationPid()};
    QCOMPARE(first->entry, expected);
    m_clock.advance(10s);
    for (auto *const other : {bob.get(), ann.get()}) {
        const auto second = await(other->reserve(kKey));
        QVERIFY(second && !second->granted);
        QVERIFY(second->token.isEmpty());
        QCOMPARE(second->entry, expected);
    }
    QVERIFY(await(bob->reserve(u"order-2"_s))->granted);
}

void LockContract::ofManyWhoAskAtOnceOneIsGranted() // LK-2
{
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    QVector<Pending<LockVerdict>> asked;
    for (int at = 0; at < 40; ++at)
        asked.append((at % 2 == 0 ? ann : bob)->reserve(kKey));
    int granted = 0;
    for (const auto &answer : asked) {
        const auto verdict = await(answer);
        QVERIFY(verdict);
        granted += verdict->granted ? 1 : 0;
    }
    QCOMPARE(granted, 1);
}

void LockContract::aReservationEndsWithItsTermAndNotBefore() // LK-1
{
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    QVERIFY(await(ann->reserve(kKey))->granted);
    m_clock.advance(5min - 1ms);
    QVERIFY(!await(bob->reserve(kKey))->granted);
    m_clock.advance(1ms);
    const auto taken = await(bob->reserve(kKey));
    QVERIFY(taken && taken->granted);
    QCOMPARE(taken->entry.owner, u"bob"_s);
}

void LockContract::aCommitKeepsTheKeyForItsTermFromThenOn() // LK-1
{
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    const auto first = await(ann->reserve(kKey));
    const auto reservedAt = m_clock.nowUtc();
    m_clock.advance(1min);
    QVERIFY(await(ann->commit(kKey, first->token)));
    m_clock.advance(24h - 1ms);
    const auto second = await(bob->reserve(kKey));
    QVERIFY(second && !second->granted);
    QCOMPARE(second->entry.state, LockState::Committed);
    QCOMPARE(second->entry.reservedAt, reservedAt);
    // Once more is no error, and counts from now on.
    QVERIFY(await(ann->commit(kKey, first->token)));
    m_clock.advance(24h - 1ms);
    QVERIFY(!await(bob->reserve(kKey))->granted);
    m_clock.advance(1ms);
    QVERIFY(await(bob->reserve(kKey))->granted);
}

void LockContract::aReleaseFreesTheKeyAndAFreeKeyIsNoError() // LK-1
{
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    const auto first = await(ann->reserve(kKey));
    QVERIFY(await(ann->release(kKey, first->token)));
    QVERIFY(await(ann->release(kKey, first->token)));
    const auto second = await(bob->reserve(kKey));
    QVERIFY(second->granted);
    QVERIFY(second->token != first->token);
    QVERIFY(await(bob->commit(kKey, second->token)));
    QVERIFY(await(bob->release(kKey, second->token)));
    QVERIFY(await(ann->reserve(kKey))->granted);
    QVERIFY(await(ann->release(u"never"_s, first->token)));
}

void LockContract::anothersTokenIsAConflict() // LK-1
{
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    const auto first = await(ann->reserve(kKey));
    for (const auto &answer : {await(bob->commit(kKey, u"guessed"_s)), await(bob->release(kKey, u"guessed"_s)),
                               await(bob->release(kKey, QString()))}) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Conflict);
        QCOMPARE(answer.error().subject, kKey);
    }
    QVERIFY(await(ann->commit(kKey, first->token)));
    QCOMPARE(await(bob->commit(kKey, u"guessed"_s)).error().kind, Error::Kind::Conflict);
    QVERIFY(!await(bob->reserve(kKey))->granted);
}

void LockContract::aLateCommitKeepsTheKeyIfNobodyTookIt() // LK-1
{
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    const auto first = await(ann->reserve(kKey));
    const auto purged = await(ann->reserve(u"purged"_s));
    m_clock.advance(6min);
    QVERIFY(await(ann->commit(kKey, first->token)));
    QVERIFY(await(ann->purge()));
    QVERIFY(await(ann->commit(u"purged"_s, purged->token)));
    for (const auto &key : {kKey, u"purged"_s}) {
        const auto second = await(bob->reserve(key));
        QVERIFY(second && !second->granted);
        QCOMPARE(second->entry.state, LockState::Committed);
        QCOMPARE(second->entry.expiresAt, m_clock.nowUtc().addDays(1));
        QCOMPARE(second->entry.owner, u"ann"_s);
    }
}

void LockContract::aLateCommitIsAConflictIfSomebodyTookTheKey() // LK-1
{
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    const auto first = await(ann->reserve(kKey));
    m_clock.advance(5min);
    const auto second = await(bob->reserve(kKey));
    QVERIFY(second->granted);
    QCOMPARE(await(ann->commit(kKey, first->token)).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(ann->release(kKey, first->token)).error().kind, Error::Kind::Conflict);
    QVERIFY(await(bob->commit(kKey, second->token)));
}

void LockContract::aClockThatGoesBackFreesNothing() // LK-1
{
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    QVERIFY(await(ann->reserve(kKey))->granted);
    m_clock.setWall(m_clock.nowUtc().addDays(-2));
    QVERIFY(!await(bob->reserve(kKey))->granted);
    m_clock.setWall(m_clock.nowUtc().addDays(2).addSecs(5 * 60));
    QVERIFY(await(bob->reserve(kKey))->granted);
}

void LockContract::checkTellsWhatIsTaken() // LK-1
{
    const auto ann = make(u"ann"_s);
    QVERIFY(!ann->check(kKey));
    const auto first = await(ann->reserve(kKey));
    QCOMPARE(ann->check(kKey), std::optional(first->entry));
    QVERIFY(await(ann->commit(kKey, first->token)));
    QCOMPARE(ann->check(kKey)->state, LockState::Committed);
    m_clock.advance(24h);
    QVERIFY(!ann->check(kKey));
    const auto second = await(ann->reserve(kKey));
    QVERIFY(await(ann->release(kKey, second->token)));
    QVERIFY(!ann->check(kKey));
}

void LockContract::theListIsNewestFirstWithoutTheExpired()
{
    const auto ann = make(u"ann"_s);
    QVERIFY(await(ann->list(10))->isEmpty());
    for (const auto &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        QVERIFY(await(ann->reserve(key))->granted);
        m_clock.advance(1min);
    }
    const auto keysOf = [](const QVector<LockEntry> &entries) {
        QStringList keys;
        for (const auto &entry : entries)
            keys.append(entry.key);
        return keys;
    };
    QCOMPARE(keysOf(*await(ann->list(10))), QStringList({u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(keysOf(*await(ann->list(2))), QStringList({u"d"_s, u"c"_s}));
    m_clock.advance(2min);
    QCOMPARE(keysOf(*await(ann->list(10))), QStringList({u"d"_s, u"c"_s}));
}

void LockContract::aPurgeDropsTheExpiredAlone() // LK-1
{
    const auto ann = make(u"ann"_s);
    const auto kept = await(ann->reserve(u"kept"_s));
    QVERIFY(await(ann->commit(u"kept"_s, kept->token)));
    QVERIFY(await(ann->reserve(u"a"_s))->granted && await(ann->reserve(u"b"_s))->granted);
    QCOMPARE(await(ann->purge()).value_or(-1), 0);
    m_clock.advance(5min);
    QVERIFY(await(ann->reserve(u"c"_s))->granted);
    QCOMPARE(await(ann->purge()).value_or(-1), 2);
    QCOMPARE(await(ann->purge()).value_or(-1), 0);
    QCOMPARE(await(ann->list(10))->size(), 2);
}

void LockContract::badKeysAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("257 units") << QString(257, u'k');
    QTest::newRow("half a surrogate") << u"a"_s + QChar(0xd800);
}

void LockContract::badKeysAreRefused()
{
    QFETCH(const QString, key);
    const auto ann = make(u"ann"_s);
    const auto reserved = await(ann->reserve(key));
    QVERIFY(!reserved);
    QCOMPARE(reserved.error().kind, Error::Kind::Invalid);
    QCOMPARE(await(ann->commit(key, u"t"_s)).error().kind, Error::Kind::Invalid);
    QCOMPARE(await(ann->release(key, u"t"_s)).error().kind, Error::Kind::Invalid);
}

void LockContract::strangeKeysAreKeysLikeOthers_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("quotes") << u"a'; DROP TABLE locks; -- \""_s;
    QTest::newRow("slashes") << u"../../locks/x?y#z%00&"_s;
    QTest::newRow("a zero") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("lines") << u"a\nb\r\tc"_s;
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("256 units") << u"\U0001F680"_s.repeated(128);
    QTest::newRow("256 letters of three bytes") << QString(256, QChar(0x6d4b));
    QTest::newRow("a name of JavaScript") << u"__proto__"_s;
    QTest::newRow("no character") << QString(QChar(0xffff));
    QTest::newRow("right to left") << u"\u202Eabc"_s;
}

void LockContract::strangeKeysAreKeysLikeOthers()
{
    QFETCH(const QString, key);
    const auto ann = make(u"ann"_s), bob = make(u"bob"_s);
    const auto first = await(ann->reserve(key));
    QVERIFY(first && first->granted);
    QCOMPARE(first->entry.key, key);
    QCOMPARE(await(bob->reserve(key))->entry.key, key);
    QCOMPARE(ann->check(key), std::optional(first->entry));
    QCOMPARE(await(bob->list(2))->size(), 1);
    QCOMPARE(await(bob->list(2))->first().key, key);
    QVERIFY(await(ann->commit(key, first->token)));
    QVERIFY(await(ann->release(key, first->token)));
    QVERIFY(await(bob->reserve(key))->granted);
}

void LockContract::keysThatLookAlikeAreTwo()
{
    const auto ann = make(u"ann"_s);
    const QStringList keys{u"k"_s, u"K"_s, u"k "_s, u"\u00e9"_s, u"e\u0301"_s, u"k"_s + QChar(u'\0')};
    for (const auto &key : keys)
        QVERIFY(await(ann->reserve(key))->granted);
    QCOMPARE(await(ann->list(10))->size(), keys.size());
}

} // namespace hoox::tests
