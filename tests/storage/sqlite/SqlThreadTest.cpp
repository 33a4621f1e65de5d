#include "storage/sqlite/SqlThread.h"
#include "storage/sqlite/Statement.h"

#include "storage/base/WhenDone.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>
#include <QtTest>

#include <sys/resource.h>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class SqlThreadTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static Result<int> one(SqliteConnection &connection, Progress &)
    {
        QSqlQuery query(connection.database());
        if (!query.exec(u"SELECT 1"_s) || !query.next())
            return fail(connection.errorFrom(query.lastError()));
        return query.value(0).toInt();
    }

private Q_SLOTS:
    void whatMustSurviveAPowerCutIsWrittenThrough_LG1()
    {
        using Sync = SqliteOptions::Sync;
        for (const auto sync : {Sync::Normal, Sync::Full}) {
            const auto opened = SqliteConnection::open(
                {path(u"sync.db"_s), SqliteOptions::Access::Create, std::chrono::seconds(1), sync});
            QVERIFY(opened);
            const auto pragma = Statement::prepare(**opened, QByteArray("PRAGMA synchronous"));
            QVERIFY(pragma && pragma->step());
            QCOMPARE(pragma->integer(0), sync == Sync::Full ? 2 : 1);
        }
    }

    void aTaskRunsOnTheThreadsOwnConnection()
    {
        SqlThread thread({path(u"a.db"_s), SqliteOptions::Access::Create});
        auto pending = thread.run<int>(&one);
        QTRY_VERIFY(pending.isFinished());
        QCOMPARE(pending.result().value(), 1);
    }

    void aThreadOfTheLedgerGivesWayToTheWindowAndTheConfig_PF4_KR04()
    {
        const auto niceOf = [](SqlThread &thread) {
            return await(thread.run<int>([](SqliteConnection &, Progress &) -> Result<int> {
                return ::getpriority(PRIO_PROCESS, 0); // of the calling thread
            }));
        };
        const int ours = ::getpriority(PRIO_PROCESS, 0);
        SqlThread ledger({path(u"a.db"_s), SqliteOptions::Access::Create});
        SqlThread config({path(u"b.db"_s), SqliteOptions::Access::Create}, nullptr, Pace::Urgent);
        QCOMPARE(niceOf(ledger).value(), qMax(ours, 10));
        QCOMPARE(niceOf(config).value(), ours);
        QCOMPARE(::getpriority(PRIO_PROCESS, 0), ours);
    }

    void aMissingFileIsToldToEachTaskAndTriedAgain_LG6()
    {
        SqlThread thread({path(u"later.db"_s), SqliteOptions::Access::ReadWrite});
        auto first = thread.run<int>(&one);
        QTRY_VERIFY(first.isFinished());
        QCOMPARE(first.result().error().cause, Error::Cause::FileMissing);
        {
            SqlThread maker({path(u"later.db"_s), SqliteOptions::Access::Create});
            auto made = maker.run<Done>(
                [](SqliteConnection &connection, Progress &) { return connection.execute(u"CREATE TABLE t(x)"_s); });
            QTRY_VERIFY(made.isFinished());
        }
        auto second = thread.run<int>(&one);
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.result().value(), 1);
    }

    void interruptEndsTheRunningStatement()
    {
        SqlThread thread({path(u"b.db"_s), SqliteOptions::Access::Create});
        auto pending = thread.run<int>([](SqliteConnection &connection, Progress &) -> Result<int> {
            QSqlQuery query(connection.database());
            query.setForwardOnly(true);
            if (!query.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT max(i) FROM n"_s) ||
                !query.next())
                return fail(connection.errorFrom(query.lastError()));
            return 0;
        });
        while (!pending.isFinished()) {
            thread.interrupt();
            QTest::qWait(5);
        }
        QCOMPARE(pending.result().error().kind, Error::Kind::Cancelled);
    }

    void whatWaitsWhenTheThreadDiesIsCancelled()
    {
        Pending<int> waiting;
        {
            SqlThread thread({path(u"c.db"_s), SqliteOptions::Access::Create});
            auto slow = thread.run<int>([](SqliteConnection &, Progress &) -> Result<int> {
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
                return 0;
            });
            waiting = thread.run<int>(&one);
        }
        QVERIFY(waiting.isFinished());
        QVERIFY(waiting.resultCount() == 0 || waiting.result().value() == 1);
    }
};

HOOX_TEST(SqlThreadTest);
#include "SqlThreadTest.moc"
