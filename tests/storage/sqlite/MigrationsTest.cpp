#include "storage/sqlite/Migrations.h"

#include "storage/sqlite/Statement.h"

#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;
using State = MigrationStatus::State;

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection =
            SqliteConnection::open({m_folder->filePath(u"ledger.db"_s), SqliteOptions::Access::Create}).value();
    }
    void cleanup() { m_connection.reset(); }

    void theLedgersMigrationsMakeTheSpecifiedTables()
    {
        const auto done = Migrations().apply(*m_connection, {}, m_clock, m_none);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(*done, ledgerMigrations().size());
        QCOMPARE(text(u"SELECT group_concat(name || ' ' || lower(type) || ' ' || \"notnull\" || pk) FROM "
                      "pragma_table_info('trades')"_s),
                 u"id text 11,request_id text 10,exchange text 10,symbol text 10,action text 10,side text 10,quantity "
                 "real 10,price real 10,fee real 10,order_id text 10,status text 10,created_at integer 00"_s);
        QCOMPARE(text(u"SELECT group_concat(name || ' ' || lower(type) || ' ' || \"notnull\" || pk) FROM "
                      "pragma_table_info('positions')"_s),
                 u"symbol text 11,exchange text 10,side text 10,size real 10,entry_price real 10,leverage integer "
                 "00,updated_at integer 00"_s);
    }

    void aDefaultTimeIsTakenWhenTheRowIsWritten()
    {
        QVERIFY(Migrations().apply(*m_connection, {}, m_clock, m_none));
        QVERIFY(m_connection->execute(u"INSERT INTO positions(symbol, exchange, side, size, entry_price) VALUES "
                                      "('A', 'mexc', 'LONG', 1, 1)"_s));
        const auto schema = text(u"SELECT sql FROM sqlite_master WHERE name = 'positions'"_s);
        QVERIFY(schema.contains(u"unixepoch()"));
        const auto age = text(u"SELECT abs(unixepoch() - updated_at) < 600 FROM positions"_s);
        QCOMPARE(age, u"1"_s);
    }

    void nothingRunsWithoutAFreshBackup_MG1()
    {
        QCOMPARE(Migrations({m_first}).apply(*m_connection, {}, m_clock, m_none).value(), 1);
        const Migrations both({m_first, m_second});
        const auto refused = both.apply(*m_connection, {}, m_clock, m_none);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().cause, Error::Cause::UnverifiedBackup);

        const auto stale = backup();
        QVERIFY(m_connection->execute(u"INSERT INTO a VALUES (1)"_s));
        QCOMPARE(both.apply(*m_connection, stale, m_clock, m_none).error().kind, Error::Kind::Refused);
        QCOMPARE(both.status(*m_connection)->last().state, State::Pending);
        QCOMPARE(both.apply(*m_connection, backup(), m_clock, m_none).value(), 1);
        QCOMPARE(both.status(*m_connection)->last().state, State::Applied);
    }

    void aFailureInTheMiddleLeavesTheFileAsItWas_MG2()
    {
        QVERIFY(Migrations({m_first}).apply(*m_connection, {}, m_clock, m_none));
        const auto before = contentOf(*m_connection, m_none).value();
        const auto broken = Migration::make(3, u"0003_c"_s, u"CREATE TABLE c(x); INSERT INTO nowhere VALUES (1);"_s);
        const Migrations all({m_first, m_second, broken});
        const auto failed = all.apply(*m_connection, backup(), m_clock, m_none);
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.startsWith(u"0003_c"));
        QCOMPARE(contentOf(*m_connection, m_none).value().hash, before.hash);
    }

    void aChangedChecksumStopsEverything()
    {
        QVERIFY(Migrations({m_first}).apply(*m_connection, {}, m_clock, m_none));
        const Migrations drifted({Migration::make(1, u"0001_a"_s, u"CREATE TABLE a(y);"_s), m_second});
        QCOMPARE(drifted.status(*m_connection)->first().state, State::Drifted);
        const auto stopped = drifted.apply(*m_connection, backup(), m_clock, m_none);
        QCOMPARE(stopped.error().cause, Error::Cause::DriftedMigration);
        QCOMPARE(stopped.error().subject, u"0001_a"_s);
    }

    void aNewerSchemaIsNamed_LG6()
    {
        QVERIFY(Migrations({m_first, m_second}).apply(*m_connection, {}, m_clock, m_none));
        const auto newer = Migrations({m_first}).check(*m_connection);
        QCOMPARE(newer.error().kind, Error::Kind::Newer);
        QCOMPARE(newer.error().cause, Error::Cause::NewerSchema);
    }

private:
    std::optional<VerifiedBackup> backup()
    {
        auto made = createBackup(*m_connection, m_folder->filePath(u"backups"_s), m_clock, m_none);
        return made ? std::optional(*made) : std::nullopt;
    }
    QString text(const QString &sql)
    {
        auto row = Statement::prepare(*m_connection, sql);
        return row && row->step().value_or(false) ? row->text(0) : QString();
    }

    const Migration m_first = Migration::make(1, u"0001_a"_s, u"CREATE TABLE a(x);"_s);
    const Migration m_second = Migration::make(2, u"0002_b"_s, u"CREATE TABLE b(x);"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConnection> m_connection;
    SystemClock m_clock;
    NoProgress m_none;
};

HOOX_TEST(MigrationsTest);
#include "MigrationsTest.moc"
