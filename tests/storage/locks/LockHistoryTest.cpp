#include "tests/support/LockHistory.h"
#include "storage/base/Ids.h"
#include "storage/locks/JournalledLocks.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What eight threads see of the locks could have come one after the other (LK-1, LK-2); and the judge of that is no
/// yes-man. `HOOX_SEED` sets the seed; `HOOX_LONG=1` plays twenty times as many calls.
class LockHistoryTest : public QObject
{
    Q_OBJECT

    static LockCall call(qint64 begun, qint64 ended, LockCall::Kind kind, const QString &token, bool went)
    {
        return {begun, ended, kind, u"k"_s, token, went, false};
    }

private Q_SLOTS:
    void aSoundHistoryIsExplained()
    {
        using Kind = LockCall::Kind;
        QCOMPARE(unexplained({call(0, 10, Kind::Reserve, u"a"_s, true), call(1, 9, Kind::Reserve, {}, false),
                              call(11, 20, Kind::Release, u"a"_s, true), call(12, 19, Kind::Reserve, u"b"_s, true),
                              call(21, 22, Kind::Commit, u"a"_s, false)}),
                 QString());
    }

    void aHistoryThatNoOrderExplainsIsFound_data()
    {
        using Kind = LockCall::Kind;
        QTest::addColumn<QVector<LockCall>>("calls");
        QTest::newRow("two grants") << QVector<LockCall>{call(0, 10, Kind::Reserve, u"a"_s, true),
                                                         call(1, 9, Kind::Reserve, u"b"_s, true)};
        QTest::newRow("refused though free")
            << QVector<LockCall>{call(0, 1, Kind::Reserve, u"a"_s, true), call(2, 3, Kind::Release, u"a"_s, true),
                                 call(4, 5, Kind::Reserve, {}, false)};
        QTest::newRow("granted before the release began")
            << QVector<LockCall>{call(0, 1, Kind::Reserve, u"a"_s, true), call(2, 3, Kind::Reserve, u"b"_s, true),
                                 call(4, 5, Kind::Release, u"a"_s, true)};
        QTest::newRow("committed by another")
            << QVector<LockCall>{call(0, 1, Kind::Reserve, u"a"_s, true), call(2, 3, Kind::Commit, u"b"_s, true)};
    }

    void aHistoryThatNoOrderExplainsIsFound()
    {
        QFETCH(const QVector<LockCall>, calls);
        QVERIFY(!unexplained(calls).isEmpty());
    }

    void eightThreadsOnTwoManagersSeeOneOrder() // LK-1, LK-2
    {
        const auto seed = qEnvironmentVariableIsSet("HOOX_SEED") ? qEnvironmentVariable("HOOX_SEED").toUInt()
                                                                 : QRandomGenerator::global()->generate();
        qInfo("HOOX_SEED=%u", seed);
        const int count = qEnvironmentVariableIntValue("HOOX_LONG") == 1 ? 4000 : 200;
        const QTemporaryDir folder;
        const FixedClock clock;
        RandomIds ids;
        JournalledLocks one(folder.filePath(u"locks.db"_s), u"one"_s, clock, ids);
        JournalledLocks two(folder.filePath(u"locks.db"_s), u"two"_s, clock, ids);
        std::array<QVector<LockCall>, 8> histories;
        {
            std::vector<std::jthread> threads;
            for (quint32 at = 0; at < histories.size(); ++at)
                threads.emplace_back([&, at] {
                    histories.at(at) = playLocks(at % 2 == 0 ? one : two, QRandomGenerator(seed + at), count, 4);
                });
        }
        QVector<LockCall> all;
        for (const auto &history : histories)
            all += history;
        QCOMPARE(all.size(), 8 * count);
        const auto fault = unexplained(all);
        QVERIFY2(fault.isEmpty(), qPrintable(u"HOOX_SEED=%1: "_s.arg(seed) + fault));
    }
};

HOOX_TEST(LockHistoryTest);
#include "LockHistoryTest.moc"
