#include "models/locks/LocksModel.h"

#include "storage/base/Ids.h"
#include "storage/locks/JournalledLocks.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The table of the keys that are taken, over the locks of a workspace.
class LocksModelTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        QTemporaryDir folder;
        FixedClock clock;
        RandomIds ids;
        JournalledLocks locks{folder.filePath(u"locks.db"_s), u"ann@desk"_s, clock, ids};
        LocksModel model{locks, clock};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy refreshed{&model, &LocksModel::refreshed};

        QString reserve(const QString &key)
        {
            const auto verdict = await(locks.reserve(key));
            clock.advance(1s);
            return verdict ? verdict->token : QString();
        }
        void read()
        {
            const auto before = refreshed.count();
            model.refresh();
            QTRY_COMPARE(refreshed.count(), before + 1);
        }
        [[nodiscard]] QStringList keys() const
        {
            QStringList keys;
            for (int row = 0; row < model.rowCount(); ++row)
                keys.append(model.index(row, LocksModel::Key).data().toString());
            return keys;
        }
        [[nodiscard]] QVariant fact(int row, LocksModel::Column column) const
        {
            return model.index(row, column).data();
        }
    };

private Q_SLOTS:
    void reservedKeysStandFirstAndEachKindNewestFirst()
    {
        Bench bench;
        QVERIFY(!bench.model.isKnown());
        const auto old = bench.reserve(u"old"_s);
        for (const auto &key : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(!bench.reserve(key).isEmpty());
        bench.read();
        QVERIFY(bench.model.isKnown() && !bench.model.error());
        QCOMPARE(bench.keys(), QStringList({u"c"_s, u"b"_s, u"a"_s, u"old"_s}));
        const auto token = bench.reserve(u"d"_s);
        QVERIFY(await(bench.locks.commit(u"d"_s, token)));
        bench.read();
        QCOMPARE(bench.keys(), QStringList({u"c"_s, u"b"_s, u"a"_s, u"old"_s, u"d"_s}));
        QVERIFY(await(bench.locks.release(u"old"_s, old)));
        bench.read();
        QCOMPARE(bench.keys(), QStringList({u"c"_s, u"b"_s, u"a"_s, u"d"_s}));
    }

    void rowsHaveFactsAndTheTickTakesFromWhatIsLeft()
    {
        Bench bench;
        const auto since = bench.clock.nowUtc();
        const auto token = bench.reserve(u"k"_s);
        bench.read();
        QCOMPARE(bench.fact(0, LocksModel::State).toInt(), int(LockState::Reserved));
        QCOMPARE(bench.fact(0, LocksModel::ExpiresIn).toLongLong(), 299'000);
        QCOMPARE(bench.fact(0, LocksModel::Owner).toString(), u"ann@desk"_s);
        QCOMPARE(bench.fact(0, LocksModel::Since).toDateTime(), since);
        bench.clock.advance(1min);
        bench.model.tick();
        QCOMPARE(bench.fact(0, LocksModel::ExpiresIn).toLongLong(), 239'000);
        QVERIFY(await(bench.locks.commit(u"k"_s, token)));
        bench.model.tick();
        QTRY_COMPARE(bench.fact(0, LocksModel::State).toInt(), int(LockState::Committed));
        bench.clock.advance(24h);
        bench.model.tick();
        QTRY_COMPARE(bench.model.rowCount(), 0);
    }

    void whatStaysKeepsItsRow()
    {
        Bench bench;
        QVERIFY(!bench.reserve(u"a"_s).isEmpty());
        const auto token = bench.reserve(u"b"_s);
        bench.read();
        const QPersistentModelIndex a(bench.model.index(1, 0)), b(bench.model.index(0, 0));
        QVERIFY(await(bench.locks.commit(u"b"_s, token)));
        QVERIFY(!bench.reserve(u"c"_s).isEmpty());
        bench.read();
        QCOMPARE(bench.keys(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(a.data().toString(), u"a"_s);
        QCOMPARE(b.data().toString(), u"b"_s);
    }

    void atMostSoManyRowsAndTheRestIsCounted()
    {
        Bench bench;
        const auto oldest = bench.reserve(u"oldest"_s);
        QVector<Pending<LockVerdict>> asked;
        for (int at = 0; at < 600; ++at)
            asked.append(bench.locks.reserve(u"key-%1"_s.arg(at)));
        for (const auto &answer : asked) {
            const auto verdict = await(answer);
            QVERIFY(verdict && verdict->granted);
            if (&answer != &asked.constLast())
                continue;
            QVERIFY(await(bench.locks.commit(verdict->entry.key, verdict->token)));
        }
        bench.read();
        QCOMPARE(bench.model.rowCount(), LocksModel::kMostRows);
        QCOMPARE(bench.model.more(), 101);
        QVERIFY(await(bench.locks.release(u"oldest"_s, oldest)));
        bench.read();
        QCOMPARE(bench.model.more(), 100);
    }

    void aFailedReadIsSaidAndTheRowsStay()
    {
        Bench bench;
        QVERIFY(!bench.reserve(u"k"_s).isEmpty());
        bench.read();
        QVERIFY(QFile::remove(bench.folder.filePath(u"locks.db"_s)));
        bench.read();
        QVERIFY(bench.model.error());
        QCOMPARE(bench.keys(), QStringList{u"k"_s});
    }
};

HOOX_TEST(LocksModelTest);
#include "LocksModelTest.moc"
