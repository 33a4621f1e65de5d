#include "storage/ledger/remote/D1Migrations.h"

#include "tests/support/EdgeDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

using State = MigrationStatus::State;

namespace {

const QByteArray kFirst = "CREATE TABLE a(x INTEGER PRIMARY KEY, y TEXT);\nINSERT INTO a VALUES (1, 'one');\n";
const QByteArray kSecond = "ALTER TABLE a ADD COLUMN z REAL;\n--> statement-breakpoint\nCREATE INDEX a_y ON a(y);\n";

QString hashOf(const QByteArray &sql)
{
    return QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex());
}

} // namespace

/// Migrations of a D1 database on Cloudflare's own local runtime.
class D1MigrationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<EdgeDatabase> m_bench;

    Result<LedgerSchema> schema(bool withFolder = true)
    {
        return m_bench->run<LedgerSchema>(
            [path = withFolder ? m_bench->migrations() : QString()](D1Line &line, const Clock &, Progress &progress) {
                std::optional<MigrationFolder> folder;
                if (!path.isEmpty())
                    folder = readMigrationFolder(path).value();
                return readD1Schema(line, folder, progress);
            });
    }
    Result<LedgerMigration> apply(std::shared_ptr<Progress> progress = nullptr)
    {
        return m_bench->run<LedgerMigration>(
            [path = m_bench->migrations(), backups = m_bench->backups()](D1Line &line, const Clock &clock,
                                                                         Progress &seen) -> Result<LedgerMigration> {
                const auto folder = readMigrationFolder(path);
                if (!folder)
                    return fail(folder.error());
                return migrateD1(line, *folder, backups, clock, seen, EdgeDatabase::quickPolicy());
            },
            std::move(progress));
    }
    Result<int> baseline(int upTo)
    {
        return m_bench->run<int>(
            [path = m_bench->migrations(), upTo](D1Line &line, const Clock &clock, Progress &seen) {
                return baselineD1(line, readMigrationFolder(path).value(), upTo, clock, seen);
            });
    }
    QVector<State> states()
    {
        QVector<State> all;
        const auto read = schema();
        for (const auto &one : read ? read->migrations : QVector<MigrationStatus>())
            all.append(one.state);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of Cloudflare's local runtime are not installed");
    }
    void init()
    {
        m_bench = std::make_unique<EdgeDatabase>(*m_edge);
        m_bench->writeMigration(u"0001_a.sql"_s, kFirst);
    }
    void cleanup() { m_bench.reset(); }

    void pendingStepsAreAppliedAfterAVerifiedBackup_MG4()
    {
        QCOMPARE(states(), QVector<State>{State::Pending});
        const auto first = apply();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(first->applied, 1);
        m_bench->writeMigration(u"0002_more.sql"_s, kSecond);
        QCOMPARE(states(), QVector<State>({State::Applied, State::Pending}));
        const auto before = m_bench->contentHash();
        m_bench->clock().advance(std::chrono::minutes(1));
        const auto second = apply();
        QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
        QCOMPARE(second->applied, 1);
        QCOMPARE(second->backup.content.hash, before);
        QCOMPARE(second->backup.madeBy, QString::fromUtf16(kMadeBeforeMigration));
        QCOMPARE(states(), QVector<State>({State::Applied, State::Applied}));
        QCOMPARE(m_bench->rows(u"SELECT x, y, z FROM a"_s), QStringList(u"1|one|"_s));
        QCOMPARE(m_bench->rows(u"SELECT version, checksum FROM hoox_migrations ORDER BY version"_s),
                 QStringList({u"1|"_s + hashOf(kFirst), u"2|"_s + hashOf(kSecond)}));
        const auto nothing = apply();
        QVERIFY(nothing);
        QCOMPARE(nothing->applied, 0);
    }

    void aFailureInTheMiddleLeavesTheDatabaseAsItWas_MG2()
    {
        QVERIFY(apply());
        const auto before = m_bench->contentHash();
        m_bench->writeMigration(u"0002_more.sql"_s, kSecond);
        m_bench->writeMigration(u"0003_broken.sql"_s, "CREATE TABLE c(x); INSERT INTO nowhere VALUES (1);");
        const auto failed = apply();
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.contains(u"nowhere"));
        QCOMPARE(m_bench->contentHash(), before);
        QCOMPARE(states(), QVector<State>({State::Applied, State::Pending, State::Pending}));
    }

    void nothingRunsOnWhatTheBackupDoesNotHold_MG1()
    {
        QVERIFY(apply());
        m_bench->writeMigration(u"0002_more.sql"_s, kSecond);
        const auto edge = m_edge.get();
        const auto refused = apply(std::make_shared<AtStage>(Progress::Stage::Apply, m_bench->between(), [edge] {
            QVERIFY(edge->runSql({u"UPDATE a SET y = 'two'"_s})); // as long as what was there
        }));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().cause, Error::Cause::UnverifiedBackup);
        QCOMPARE(states(), QVector<State>({State::Applied, State::Pending}));
        QCOMPARE(m_bench->rows(u"SELECT y FROM a"_s), QStringList(u"two"_s));
    }

    void withoutABackupNothingRuns_MG1()
    {
        QVERIFY(apply());
        m_bench->writeMigration(u"0002_more.sql"_s, kSecond);
        QFile::remove(m_bench->backups());
        QVERIFY(QDir(m_bench->backups()).removeRecursively());
        QFile blocked(m_bench->backups());
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        const auto refused = apply();
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::UnwritableFolder);
        QCOMPARE(states(), QVector<State>({State::Applied, State::Pending}));
    }

    void anAnswerThatIsLostIsAskedAfter_MG4()
    {
        m_bench->between().answerWhoSays("defer_foreign_keys", {.isLost = true});
        const auto done = apply();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->applied, 1);
        m_bench->writeMigration(u"0002_more.sql"_s, kSecond);
        m_bench->between().answerWhoSays("defer_foreign_keys", {.isDropped = true});
        QVERIFY(!apply());
        QCOMPARE(states(), QVector<State>({State::Applied, State::Pending}));
        QVERIFY(apply());
    }

    void aChangedFileStopsEverything()
    {
        QVERIFY(apply());
        m_bench->writeMigration(u"0001_a.sql"_s, kFirst + "-- changed after it ran\n");
        m_bench->writeMigration(u"0002_more.sql"_s, kSecond);
        QCOMPARE(states(), QVector<State>({State::Drifted, State::Pending}));
        const auto stopped = apply();
        QCOMPARE(stopped.error().cause, Error::Cause::DriftedMigration);
        QCOMPARE(stopped.error().subject, u"0001_a"_s);
    }

    void aStepThatTheFolderLacksStopsEverything()
    {
        QVERIFY(apply());
        QVERIFY(QFile::rename(m_bench->migrations() + u"/0001_a.sql"_s, m_bench->migrations() + u"/0002_b.sql"_s));
        QCOMPARE(states(), QVector<State>({State::Pending, State::Unknown}));
        QCOMPARE(apply().error().kind, Error::Kind::Newer);
    }

    void withoutAFolderWhatWasAppliedIsListed_MG4()
    {
        QVERIFY(apply());
        const auto read = schema(false);
        QVERIFY(read);
        QCOMPARE(read->migrations.size(), 1);
        QCOMPARE(read->migrations.first().state, State::Applied);
        QCOMPARE(read->migrations.first().name, u"0001_a"_s);
        QVERIFY(read->managed);
    }

    void theTablesOfOthersAreShownAndNotTouched_MG4()
    {
        m_bench->writeMigration(u"0002_more.sql"_s, kSecond);
        QVERIFY(m_bench->sql(
            {u"CREATE TABLE d1_migrations(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP "
             "DEFAULT CURRENT_TIMESTAMP NOT NULL)"_s,
             u"INSERT INTO d1_migrations(name, applied_at) VALUES ('0000_old.sql', '2026-05-18 10:00:00'), "
             "('0001_a.sql', '2026-05-19 10:00:00')"_s,
             u"CREATE TABLE \"__drizzle_migrations\" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)"_s,
             u"INSERT INTO \"__drizzle_migrations\"(hash, created_at) VALUES ('cafe', 1747612800000)"_s,
             u"CREATE TABLE a(x INTEGER PRIMARY KEY, y TEXT)"_s}));
        const auto read = schema();
        QVERIFY(read);
        QVERIFY(read->managed);
        QCOMPARE(read->others.size(), 2);
        QCOMPARE(read->others.first().table, u"d1_migrations"_s);
        QCOMPARE(read->others.first().count, 2);
        QCOMPARE(read->others.first().newest, u"0001_a.sql"_s);
        QCOMPARE(read->others.last().kind, OtherLedger::Kind::Drizzle);
        QCOMPARE(read->others.last().newest, u"cafe"_s);
        QCOMPARE(read->migrations.first().state, State::Applied);
        QCOMPARE(read->migrations.first().keptBy, u"d1_migrations"_s);
        QCOMPARE(read->migrations.first().appliedAt, QDateTime({2026, 5, 19}, {10, 0}, Qt::UTC).toSecsSinceEpoch());
        QCOMPARE(read->migrations.last().state, State::Pending);
        const auto theirs =
            u"SELECT id, name, applied_at FROM d1_migrations UNION ALL SELECT id, hash, created_at FROM "
            "\"__drizzle_migrations\""_s;
        const auto before = m_bench->rows(theirs);
        QVERIFY(apply());
        QCOMPARE(m_bench->rows(theirs), before);
    }

    void aDrizzleFolderIsComparedByHashAndTime_MG5()
    {
        QDir(m_bench->migrations()).removeRecursively();
        m_bench->writeMigration(u"0000_a.sql"_s, kFirst);
        m_bench->writeMigration(u"0001_b.sql"_s, kSecond);
        m_bench->writeMigration(u"0002_c.sql"_s, "CREATE TABLE c(x);");
        m_bench->writeMigration(
            u"meta/_journal.json"_s,
            R"({"entries":[{"idx":0,"when":1747612800000,"tag":"0000_a"},{"idx":1,"when":1747612900000,"tag":"0001_b"},)"
            R"({"idx":2,"when":1747613000000,"tag":"0002_c"}]})");
        QVERIFY(m_bench->sql(
            {u"CREATE TABLE \"__drizzle_migrations\" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)"_s,
             u"INSERT INTO \"__drizzle_migrations\"(hash, created_at) VALUES ('%1', 1747612800000), ('feed', "
             "1747612900000)"_s.arg(hashOf(kFirst))}));
        QCOMPARE(states(), QVector<State>({State::Applied, State::Drifted, State::Pending}));
        QVERIFY(m_bench->sql(
            {u"UPDATE \"__drizzle_migrations\" SET hash = '%1' WHERE hash = 'feed'"_s.arg(hashOf(kSecond))}));
        QCOMPARE(states(), QVector<State>({State::Applied, State::Applied, State::Pending}));
        QVERIFY(apply());
        QCOMPARE(states(), QVector<State>({State::Applied, State::Applied, State::Applied}));
        QCOMPARE(m_bench->rows(u"SELECT count(*) FROM \"__drizzle_migrations\""_s), QStringList(u"2"_s));
    }

    void aDatabaseThatNobodyTracksIsBaselinedOnlyOnPurpose_MG5()
    {
        m_bench->writeMigration(u"0002_more.sql"_s, kSecond);
        QVERIFY(m_bench->sql({u"CREATE TABLE a(x INTEGER PRIMARY KEY, y TEXT)"_s}));
        const auto unmanaged = schema();
        QVERIFY(unmanaged && !unmanaged->managed);
        QCOMPARE(apply().error().kind, Error::Kind::Refused);
        const auto tooMuch = baseline(2);
        QCOMPARE(tooMuch.error().cause, Error::Cause::MissingColumns);
        QCOMPARE(tooMuch.error().detail, u"a.z"_s);
        QCOMPARE(baseline(1).value_or(-1), 1);
        QCOMPARE(states(), QVector<State>({State::Applied, State::Pending}));
        QCOMPARE(baseline(1).error().kind, Error::Kind::Conflict);
        QVERIFY(apply());
        QCOMPARE(m_bench->rows(u"SELECT count(z) FROM a"_s), QStringList(u"0"_s));
    }

    void theDialectIsNamed_LG3()
    {
        QVERIFY(m_bench->sql(
            {u"CREATE TABLE trades (id text PRIMARY KEY, request_id text, exchange text, symbol text, action text, "
             u"side "
             "text, quantity real, price real, fee real, order_id text, status text, created_at integer)"_s,
             u"CREATE TABLE positions (symbol text PRIMARY KEY, exchange text, side text, size real, entry_price real, "
             "leverage integer, updated_at integer)"_s}));
        const auto read = schema();
        QVERIFY(read);
        QCOMPARE(read->dialect, u"specified"_s);
    }
};

HOOX_TEST(D1MigrationsTest);
#include "D1MigrationsTest.moc"
