#include "storage/config/EmbeddedConfigStore.h"

#include "storage/config/GuardedConfig.h"
#include "storage/sqlite/SqliteConnection.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class EmbeddedConfigStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock;
    const ConfigChange m_change{u"ann"_s, u"why"_s};

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void aMissingFileIsNeverReadAsAnEmptyConfig_KR11()
    {
        EmbeddedConfigStore store(path(u"missing.db"_s), m_clock);
        const auto read = await(store.getAll({u"trade:kill_switch"_s}));
        QVERIFY(!read);
        QCOMPARE(read.error().cause, Error::Cause::FileMissing);
        QVERIFY(!QFileInfo::exists(path(u"missing.db"_s)));
        // A write makes it: engage works on a workspace that lost its config (KR-03).
        QVERIFY(await(store.put(u"trade:kill_switch"_s, "true", m_change)));
        QVERIFY(await(store.getAll({u"trade:kill_switch"_s})));
    }

    void anotherProcessSeesWhatIsAnswered()
    {
        EmbeddedConfigStore one(path(u"two.db"_s), m_clock);
        EmbeddedConfigStore two(path(u"two.db"_s), m_clock);
        for (int round = 0; round < 20; ++round) {
            QVERIFY(await(one.put(u"k"_s, QByteArray::number(round), m_change)));
            QCOMPARE((*await(two.get(u"k"_s)))->value, QByteArray::number(round));
        }
        QCOMPARE((*await(two.get(u"k"_s)))->changedAt, m_clock.nowUtc());
    }

    void aCorruptFileIsSaidToBe_LG6()
    {
        {
            EmbeddedConfigStore store(path(u"bad.db"_s), m_clock);
            for (int row = 0; row < 200; ++row)
                QVERIFY(await(store.put(u"k%1"_s.arg(row), QByteArray(200, 'v'), m_change)));
        }
        QFile file(path(u"bad.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(file.size() - 4096, '\x7f'));
        file.close();
        EmbeddedConfigStore store(path(u"bad.db"_s), m_clock);
        const auto read = await(store.get(u"k7"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Corrupt);
        QVERIFY(!await(store.put(u"k7"_s, "x", m_change)));
    }

    void aFileThatIsNoDatabaseIsNotOverwritten_LG6()
    {
        QFile file(path(u"text.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("these are the minutes of a meeting, and quite long ones\n").repeated(50));
        file.close();
        const auto before = file.size();
        EmbeddedConfigStore store(path(u"text.db"_s), m_clock);
        QCOMPARE(await(store.get(u"k"_s)).error().cause, Error::Cause::NotSqlite);
        QCOMPARE(await(store.put(u"k"_s, "x", m_change)).error().cause, Error::Cause::NotSqlite);
        QCOMPARE(QFileInfo(file.fileName()).size(), before);
    }

    void aLockedFileIsBusy_LG6()
    {
        EmbeddedConfigStore store(path(u"locked.db"_s), m_clock, std::chrono::milliseconds(20));
        QVERIFY(await(store.put(u"k"_s, "1", m_change)));
        auto other = SqliteConnection::open({path(u"locked.db"_s)});
        QVERIFY(other);
        auto transaction = Transaction::begin(**other);
        QVERIFY(transaction);
        const auto put = await(store.put(u"k"_s, "2", m_change));
        QVERIFY(!put);
        QCOMPARE(put.error().kind, Error::Kind::Busy);
        QCOMPARE((*await(store.get(u"k"_s)))->value, QByteArray("1"));
    }

    void aNewerSchemaIsLeftAlone_LG6()
    {
        {
            auto other = SqliteConnection::open({path(u"newer.db"_s), SqliteOptions::Access::Create});
            QVERIFY(other);
            QVERIFY((*other)->execute(u"PRAGMA user_version = 99"_s));
        }
        EmbeddedConfigStore store(path(u"newer.db"_s), m_clock);
        QCOMPARE(await(store.get(u"k"_s)).error().kind, Error::Kind::Newer);
        QCOMPARE(await(store.put(u"k"_s, "1", m_change)).error().kind, Error::Kind::Newer);
    }

    void killKeysAreRefusedAsConfig_KS4_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("cause");
        const auto kill = static_cast<int>(Error::Cause::KillKeyProtected);
        const auto fast = static_cast<int>(Error::Cause::FastStateInConfig);
        const auto fine = static_cast<int>(Error::Cause::Plain);
        QTest::newRow("trade") << u"trade:kill_switch"_s << kill;
        QTest::newRow("global") << u"global:kill_switch"_s << kill;
        QTest::newRow("in disguise") << u" Trade:KILL_switch"_s << kill;
        QTest::newRow("positions, KV-2") << u"positions:BTCUSDT"_s << fast;
        QTest::newRow("size, KV-2") << u"trade:position_size"_s << fast;
        QTest::newRow("drawdown, KV-2") << u"trade:current_drawdown"_s << fast;
        QTest::newRow("balance, KV-2") << u"account:balance:USDT"_s << fast;
        QTest::newRow("lock, KV-2") << u"lock:order-1"_s << fast;
        QTest::newRow("limit, KV-2") << u"trade:max_position_size"_s << fine;
        QTest::newRow("percent, KV-2") << u"trade:max_daily_drawdown_percent"_s << fine;
        QTest::newRow("routing") << u"trade:routing"_s << fine;
    }

    void killKeysAreRefusedAsConfig_KS4()
    {
        QFETCH(QString, key);
        QFETCH(int, cause);
        EmbeddedConfigStore store(path(u"guarded.db"_s), m_clock);
        GuardedConfig guarded(store);
        const auto put = await(guarded.put(key, "1", m_change));
        QCOMPARE(put.has_value(), cause == static_cast<int>(Error::Cause::Plain));
        if (put)
            return;
        QCOMPARE(put.error().kind, Error::Kind::Refused);
        QCOMPARE(static_cast<int>(put.error().cause), cause);
        if (cause == static_cast<int>(Error::Cause::KillKeyProtected))
            QCOMPARE(await(guarded.remove(key, m_change)).error().kind, Error::Kind::Refused);
    }
};

HOOX_TEST(EmbeddedConfigStoreTest);
#include "EmbeddedConfigStoreTest.moc"
