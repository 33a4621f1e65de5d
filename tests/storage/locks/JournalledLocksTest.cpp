#include "storage/locks/JournalledLocks.h"

#include "storage/base/Ids.h"
#include "storage/sqlite/SqliteConnection.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <thread>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is special about the locks of a workspace: the file, other managers on it, the turn, the events.
class JournalledLocksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    RandomIds m_ids;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"locks.db"_s); }
    std::unique_ptr<JournalledLocks> make(const QString &owner = u"ann"_s,
                                          JournalledLocks::Pauses pauses = JournalledLocks::defaultPauses())
    {
        return std::make_unique<JournalledLocks>(path(), owner, m_clock, m_ids, LockTerms{}, pauses);
    }
    void runSql(const QString &sql) const
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locks-test"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"locks-test"_s);
    }
    static QStringList told(const Result<QVector<LockEvent>> &events)
    {
        QStringList lines;
        for (const auto &event : events.value_or(QVector<LockEvent>()))
            lines.append(u"%1 %2 %3 %4"_s.arg(event.seq).arg(toText(event.kind), event.key, event.owner));
        return lines;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsTakenStaysTakenOverARestart() // LK-1
    {
        QString token;
        {
            const auto before = make();
            token = await(before->reserve(u"held"_s))->token;
            const auto kept = await(before->reserve(u"kept"_s));
            QVERIFY(await(before->commit(u"kept"_s, kept->token)));
        }
        const auto after = make(u"bob"_s);
        QTRY_VERIFY(after->check(u"held"_s));
        QVERIFY(!await(after->reserve(u"held"_s))->granted);
        QVERIFY(!await(after->reserve(u"kept"_s))->granted);
        QVERIFY(await(after->release(u"held"_s, token)));
        QVERIFY(await(after->reserve(u"held"_s))->granted);
    }

    void memoryFollowsAnotherManagerWithoutBeingAsked() // LK-1
    {
        const auto ann = make(), bob = make(u"bob"_s);
        const auto taken = await(ann->reserve(u"k"_s));
        QTRY_COMPARE(bob->check(u"k"_s), std::optional(taken->entry));
        QVERIFY(await(ann->commit(u"k"_s, taken->token)));
        QTRY_COMPARE(bob->check(u"k"_s)->state, LockState::Committed);
        QVERIFY(await(ann->release(u"k"_s, taken->token)));
        QTRY_VERIFY(!bob->check(u"k"_s));
        // Changes whose events are dropped before anybody else saw them are seen all the same.
        QVERIFY(await(ann->reserve(u"a"_s))->granted && await(ann->reserve(u"b"_s))->granted);
        QVERIFY(await(ann->dropEventsUpTo(1000)));
        QTRY_VERIFY(bob->check(u"a"_s) && bob->check(u"b"_s));
    }

    void readingMakesNoFile()
    {
        const auto locks = make();
        QVERIFY(await(locks->list(10))->isEmpty());
        QVERIFY(await(locks->eventsAfter(0, 10))->isEmpty());
        QVERIFY(!locks->check(u"k"_s));
        QVERIFY(!QFile::exists(path()));
    }

    void theTimerDropsWhatIsExpired() // LK-1
    {
        const auto locks = make(u"ann"_s, {5s, 5ms, 5ms});
        QVERIFY(await(locks->reserve(u"k"_s))->granted);
        m_clock.advance(5min);
        QTRY_COMPARE(told(await(locks->eventsAfter(1, 10))), QStringList{u"2 expired k ann"_s});
        QCOMPARE(await(locks->purge()).value_or(-1), 0);
    }

    void eachChangeIsAnEventInOrder() // BL-7
    {
        const auto ann = make(), bob = make(u"bob"_s);
        const auto first = await(ann->reserve(u"a"_s));
        QVERIFY(!await(bob->reserve(u"a"_s))->granted);
        QVERIFY(await(ann->commit(u"a"_s, first->token)));
        const auto second = await(bob->reserve(u"b"_s));
        QVERIFY(await(bob->release(u"b"_s, second->token)));
        QVERIFY(await(ann->reserve(u"c"_s))->granted);
        m_clock.advance(5min);
        QVERIFY(await(bob->reserve(u"c"_s))->granted);
        const QStringList all{u"1 granted a ann"_s, u"2 committed a ann"_s, u"3 granted b bob"_s, u"4 released b bob"_s,
                              u"5 granted c ann"_s, u"6 expired c ann"_s,   u"7 granted c bob"_s};
        QCOMPARE(told(await(ann->eventsAfter(0, 100))), all);
        QCOMPARE(told(await(bob->eventsAfter(2, 2))), all.mid(2, 2));
        const auto last = await(ann->eventsAfter(6, 1));
        QCOMPARE(last->first().at, m_clock.nowUtc());
        QCOMPARE(last->first().process, QCoreApplication::applicationPid());
        QVERIFY(await(ann->dropEventsUpTo(4)));
        QCOMPARE(told(await(bob->eventsAfter(0, 100))), all.mid(4));
        // The newest stays: numbers go on, over a restart too.
        QVERIFY(await(ann->dropEventsUpTo(100)));
        QCOMPARE(told(await(make()->eventsAfter(0, 100))), all.mid(6));
        QVERIFY(await(make(u"eve"_s)->reserve(u"d"_s))->granted);
        QCOMPARE(told(await(ann->eventsAfter(7, 100))), QStringList{u"8 granted d eve"_s});
    }

    void aFileThatIsNotOfTheseLocksIsAnErrorAndNoGrant_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cause");
        const auto row = [](const char *name, const QString &sql, Error::Kind kind, Error::Cause cause) {
            QTest::newRow(name) << sql << int(kind) << int(cause);
        };
        row("newer", u"PRAGMA user_version = 2"_s, Error::Kind::Newer, Error::Cause::NewerSchema);
        row("something else's", u"PRAGMA application_id = 1"_s, Error::Kind::Corrupt, Error::Cause::DamagedFile);
        row("without its version", u"PRAGMA user_version = 0"_s, Error::Kind::Corrupt, Error::Cause::DamagedFile);
    }

    void aFileThatIsNotOfTheseLocksIsAnErrorAndNoGrant()
    {
        QFETCH(const QString, sql);
        QVERIFY(await(make()->reserve(u"k"_s))->granted);
        runSql(sql);
        const auto locks = make();
        const auto reserved = await(locks->reserve(u"other"_s));
        QVERIFY(!reserved);
        QTEST(int(reserved.error().kind), "kind");
        QTEST(int(reserved.error().cause), "cause");
        QVERIFY(!await(locks->list(1)));
    }

    void aDamagedFileIsAnErrorAndNoGrant_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<int>("cause");
        QTest::newRow("from its head") << qint64(0) << int(Error::Cause::NotSqlite);
        QTest::newRow("behind its head") << qint64(4096) << int(Error::Cause::DamagedFile);
    }

    void aDamagedFileIsAnErrorAndNoGrant()
    {
        QFETCH(const qint64, from);
        QVERIFY(await(make()->reserve(u"k"_s))->granted);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from));
        file.write(QByteArray(file.size() - from, 'x'));
        file.close();
        const auto reserved = await(make()->reserve(u"k"_s));
        QVERIFY(!reserved);
        QCOMPARE(reserved.error().kind, Error::Kind::Corrupt);
        QTEST(int(reserved.error().cause), "cause");
    }

    void aFileThatIsTakenAwayIsAnErrorAndNoGrant()
    {
        const auto locks = make();
        QVERIFY(await(locks->reserve(u"k"_s))->granted);
        QVERIFY(QFile::remove(path()));
        const auto reserved = await(locks->reserve(u"k"_s));
        QVERIFY(!reserved);
        QCOMPARE(reserved.error().cause, Error::Cause::FileMissing);
    }

    void aFolderThatIsMissingIsAnError()
    {
        JournalledLocks locks(m_folder->filePath(u"no/locks.db"_s), u"ann"_s, m_clock, m_ids);
        QVERIFY(!await(locks.reserve(u"k"_s)));
    }

    void whoHangsInTheTurnMakesOthersBusyAndWhoReadsStillReads()
    {
        const auto locks = make(u"ann"_s, {50ms, 250ms, 30s});
        QVERIFY(await(locks->reserve(u"k"_s))->granted);
        LockTurn hung(m_folder->filePath(u"locks.turn"_s));
        QVERIFY(hung.take(5s, [](auto) { return false; }));
        const auto busy = await(locks->reserve(u"other"_s));
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, Error::Kind::Busy);
        QCOMPARE(busy.error().cause, Error::Cause::LockedFile);
        QCOMPARE(await(locks->list(10))->size(), 1);
        hung.giveBack();
        QVERIFY(await(locks->reserve(u"other"_s))->granted);
    }

    void whoWritesWithoutATurnMakesOthersBusyToo()
    {
        const auto locks = make(u"ann"_s, {50ms, 250ms, 30s});
        QVERIFY(await(locks->reserve(u"k"_s))->granted);
        const auto other = SqliteConnection::open({path()});
        QVERIFY(other);
        {
            const auto writing = Transaction::begin(**other);
            QVERIFY(writing);
            const auto busy = await(locks->reserve(u"other"_s));
            QVERIFY(!busy);
            QCOMPARE(busy.error().kind, Error::Kind::Busy);
            QCOMPARE(busy.error().cause, Error::Cause::LockedFile);
        }
        QVERIFY(await(locks->reserve(u"other"_s))->granted);
    }

    void whoeverAskedFirstHasTheTurnFirst()
    {
        const auto path = m_folder->filePath(u"turn"_s);
        LockTurn holder(path);
        QVERIFY(holder.take(5s, [](auto) { return false; }));
        std::mutex mutex;
        QString order;
        std::vector<std::jthread> threads;
        std::atomic<int> waiting = 0;
        for (const char name : {'a', 'b', 'c'}) {
            threads.emplace_back([&, name] {
                LockTurn turn(path);
                bool isCounted = false;
                const auto taken = turn.take(30s, [&](std::chrono::microseconds) {
                    waiting += std::exchange(isCounted, true) ? 0 : 1;
                    std::this_thread::yield();
                    return false;
                });
                const std::scoped_lock lock(mutex);
                order += taken ? QChar::fromLatin1(name) : QChar(u'?');
                turn.giveBack();
            });
            QTRY_COMPARE(waiting.load(), int(threads.size()));
        }
        // Who had it goes to the end of the queue.
        holder.giveBack();
        QVERIFY(holder.take(30s, [](auto) { return false; }));
        threads.clear();
        QCOMPARE(order, u"abc"_s);
    }

    void theEndOfTheLocksEndsWhatIsAsked()
    {
        LockTurn hung(m_folder->filePath(u"locks.turn"_s));
        QVERIFY(hung.take(5s, [](auto) { return false; }));
        auto locks = make();
        const auto asked = locks->reserve(u"k"_s);
        locks.reset();
        const auto answer = await(asked);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    }
};

HOOX_TEST(JournalledLocksTest);
#include "JournalledLocksTest.moc"
