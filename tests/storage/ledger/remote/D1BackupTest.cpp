#include "storage/ledger/remote/D1Backup.h"

#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/Statement.h"
#include "tests/support/EdgeDatabase.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// Every kind of value, of table and of what stands on tables.
const QStringList kOddTables{
    u"CREATE TABLE `trades` (id TEXT PRIMARY KEY, quantity REAL, price, note TEXT, raw BLOB, at INTEGER)"_s,
    u"CREATE TABLE counted (n INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT UNIQUE)"_s,
    u"CREATE TABLE \"of \"\"two\" (a TEXT, b INTEGER, PRIMARY KEY (a, b)) WITHOUT ROWID"_s,
    u"CREATE TABLE child (id INTEGER PRIMARY KEY, trade TEXT REFERENCES trades(id))"_s,
    u"CREATE INDEX trades_at ON trades(at)"_s,
    u"CREATE VIEW newest AS SELECT max(at) AS at FROM trades"_s,
    u"CREATE TRIGGER follow AFTER INSERT ON counted BEGIN UPDATE counted SET word = upper(word) WHERE n = new.n; END"_s,
};

const QStringList kOddRows{
    u"INSERT INTO trades VALUES ('a', 0.1, 9007199254740993, 'it''s \"quoted\" \\ \u00E4\u4E2D\U0001F600', "
    "x'00ff10', 1)"_s,
    u"INSERT INTO trades VALUES ('b', 9e999, -9223372036854775808, NULL, NULL, NULL)"_s,
    u"INSERT INTO trades VALUES ('c', -9e999, 1.0, '', x'', 0)"_s,
    u"INSERT INTO trades VALUES ('d', 1e-300, '12', char(10)||char(9), x'5b5d', 9223372036854775807)"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<400) INSERT INTO trades SELECT 'r'||i, "
    "i/7.0, i, 'row '||i, NULL, i FROM n"_s,
    u"DELETE FROM trades WHERE rowid % 5 = 0"_s,
    u"INSERT INTO counted(word) VALUES ('one'), ('two')"_s,
    u"INSERT INTO \"of \"\"two\" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<130) SELECT "
    "'k'||(i*7919 % 131), i FROM n"_s,
    u"INSERT INTO child VALUES (1, 'a')"_s,
};

/// Row number, type and exact value of each, the same words at both ends.
const QString kTradesRowByRow =
    u"SELECT rowid||':'||id||':'||typeof(quantity)||':'||typeof(price)||':'||"
    "CAST(price AS TEXT)||':'||ifnull(hex(note),'-')||':'||typeof(raw)||':'||ifnull(hex(raw),'-')||':'||ifnull(CAST(at "
    "AS TEXT),'-') FROM trades ORDER BY rowid"_s;
const QString kTwoRowByRow = u"SELECT a||':'||b FROM \"of \"\"two\" ORDER BY a, b"_s;
const QString kSchemaRowByRow =
    u"SELECT type||':'||name||':'||sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT "
    "LIKE '\\_cf%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' AND name NOT LIKE "
    "'hoox_backup%' ORDER BY name"_s;

/// As numbers: what prints a real is not the same at both ends. JSON has no infinity.
const QString kReals = u"SELECT CASE WHEN abs(quantity)>1e308 THEN 0 ELSE quantity END FROM trades ORDER BY rowid"_s;

QVector<double> realsOfFile(const QString &file)
{
    const auto opened = SqliteConnection::open({file, SqliteOptions::Access::ReadOnly});
    QVector<double> all;
    auto rows = opened ? Statement::prepare(**opened, kReals) : Result<Statement>(fail(opened.error()));
    while (rows && rows->step().value_or(false))
        all.append(rows->real(0));
    return all;
}

QVector<double> realsAt(EdgeDatabase &bench)
{
    QVector<double> all;
    const auto words = bench.rows(kReals);
    for (const auto &word : words)
        all.append(word.toDouble());
    return all;
}

QStringList rowsOfFile(const QString &file, const QString &sql)
{
    const auto opened = SqliteConnection::open({file, SqliteOptions::Access::ReadOnly});
    QStringList all;
    auto rows = opened ? Statement::prepare(**opened, sql) : Result<Statement>(fail(opened.error()));
    while (rows && rows->step().value_or(false))
        all.append(rows->text(0));
    return all;
}

} // namespace

/// Backups of a D1 database on Cloudflare's own local runtime, and the way back.
class D1BackupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    NoProgress m_none;

    std::unique_ptr<EdgeDatabase> filled()
    {
        auto bench = std::make_unique<EdgeDatabase>(*m_edge);
        if (!bench->sql(kOddTables) || !bench->sql(kOddRows))
            qFatal("the tables could not be made at the local edge");
        return bench;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of Cloudflare's local runtime are not installed");
    }

    void aBackupHoldsEveryRowAsItIs_MG4()
    {
        const auto bench = filled();
        const auto made = bench->backUp();
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        const auto file = made->backup.info().file;
        QVERIFY(verifyBackup(file, m_none));
        const auto atEdge = bench->rows(kTradesRowByRow);
        QCOMPARE(atEdge.size(), 324);
        QCOMPARE(rowsOfFile(file, kTradesRowByRow), atEdge);
        QVERIFY(realsOfFile(file) == realsAt(*bench)); // to the last bit
        QCOMPARE(rowsOfFile(file, kTwoRowByRow), bench->rows(kTwoRowByRow));
        QCOMPARE(rowsOfFile(file, kTwoRowByRow).size(), 130);
        QCOMPARE(rowsOfFile(file, kSchemaRowByRow), bench->rows(kSchemaRowByRow));
        QCOMPARE(bench->backupFiles(), QStringList(QFileInfo(file).fileName()));
    }

    void theWayBackIsNoted_MG4()
    {
        const auto bench = filled();
        bench->between().answerTo("GET", "/time_travel/bookmark",
                                  d1Answer(200, R"({"success":true,"errors":[],"messages":[],"result":{"bookmark":)"
                                                R"("00000085-0000024c-00004c6d-8e6f"}})"),
                                  -1);
        const auto made = bench->backUp();
        QVERIFY(made);
        QCOMPARE(made->bookmark, u"00000085-0000024c-00004c6d-8e6f"_s);
        const auto label = readD1Label(made->backup.info().file);
        QVERIFY(label && *label);
        QCOMPARE((*label)->bookmark, made->bookmark);
        QCOMPARE((*label)->databaseId, m_edge->databaseId());
    }

    void aRestoreBringsEveryRowBack_MG3()
    {
        const auto bench = filled();
        const auto before = bench->rows(kTradesRowByRow);
        const auto reals = realsAt(*bench);
        const auto schema = bench->rows(kSchemaRowByRow);
        const auto chosen = bench->backUp();
        QVERIFY(chosen);
        QVERIFY(
            bench->sql({u"UPDATE trades SET price = price + 1 WHERE at > 20"_s, u"DELETE FROM child"_s,
                        u"DELETE FROM trades WHERE rowid < 30"_s, u"DROP VIEW newest"_s, u"DROP TABLE \"of \"\"two\""_s,
                        u"CREATE TABLE stray (x)"_s, u"ALTER TABLE trades ADD COLUMN late TEXT"_s}));
        const auto changed = bench->contentHash();
        bench->clock().advance(std::chrono::minutes(5));
        const auto report = bench->restore(chosen->backup.info().file);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(bench->rows(kTradesRowByRow), before);
        QVERIFY(realsAt(*bench) == reals);
        QCOMPARE(bench->rows(kSchemaRowByRow), schema);
        QCOMPARE(bench->contentHash(), chosen->backup.info().content.hash);
        const auto saved = verifyBackup(report->savedTo, m_none);
        QVERIFY(saved);
        QCOMPARE(saved->info().content.hash, changed);
        QVERIFY(bench->restore(report->savedTo));
        QCOMPARE(bench->contentHash(), changed);
    }

    void aFaultInTheMiddleOfARestoreLeavesAllAsItWas_MG3_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<FaultAnswer>("fault");
        const QByteArray aPage = "INSERT OR REPLACE INTO hoox_restore_1";
        const QByteArray theSwitch = "defer_foreign_keys";
        QTest::newRow("an expired token") << aPage << d1Refusal(401, "Authentication error");
        QTest::newRow("a reset to the end of the tries")
            << aPage << d1Refusal(500, "D1_ERROR: storage caused object to be reset");
        QTest::newRow("no answer") << aPage << FaultAnswer{.isDropped = true};
        QTest::newRow("torn") << aPage
                              << FaultAnswer{.headers = {{"Content-Type", "application/json"}},
                                             .body = "{\"success\":true,\"result\":[{\"resu",
                                             .claimedLength = 4000};
        QTest::newRow("the switch is refused") << theSwitch << d1Refusal(400, "UNIQUE constraint failed: trades.id");
        QTest::newRow("the switch never came") << theSwitch << FaultAnswer{.isDropped = true};
    }
    void aFaultInTheMiddleOfARestoreLeavesAllAsItWas_MG3()
    {
        QFETCH(QByteArray, said);
        QFETCH(FaultAnswer, fault);
        const auto bench = filled();
        const auto chosen = bench->backUp();
        QVERIFY(chosen);
        QVERIFY(bench->sql({u"DELETE FROM trades WHERE rowid BETWEEN 2 AND 29"_s}));
        const auto before = bench->contentHash();
        bench->between().answerWhoSays(said, fault, -1);
        const auto failed = bench->restore(chosen->backup.info().file);
        QVERIFY(!failed);
        bench->between().forgetScripts();
        QCOMPARE(bench->contentHash(), before);
        QVERIFY(bench->restore(chosen->backup.info().file));
        QCOMPARE(bench->contentHash(), chosen->backup.info().content.hash);
        QVERIFY(bench->rows(u"SELECT name FROM sqlite_master WHERE name LIKE 'hoox_restore%'"_s).isEmpty());
    }

    void whatIsWrittenBeforeTheSwitchIsNotLost_MG3()
    {
        const auto bench = filled();
        const auto chosen = bench->backUp();
        QVERIFY(chosen);
        const auto edge = m_edge.get();
        auto watch = std::make_shared<AtStage>(Progress::Stage::Apply, bench->between(), [edge] {
            QVERIFY(edge->runSql({u"INSERT INTO trades(id, at) VALUES ('late', 5)"_s}));
        });
        const auto refused = bench->restore(chosen->backup.info().file, watch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().cause, Error::Cause::UnverifiedBackup);
        QCOMPARE(bench->rows(u"SELECT count(*) FROM trades"_s), QStringList(u"325"_s));
        QVERIFY(bench->rows(u"SELECT name FROM sqlite_master WHERE name LIKE 'hoox_restore%'"_s).isEmpty());
    }

    void aSwitchWhoseAnswerIsLostIsNotCalledAFailure_MG3()
    {
        const auto bench = filled();
        const auto chosen = bench->backUp();
        QVERIFY(chosen);
        QVERIFY(bench->sql({u"DELETE FROM trades WHERE rowid BETWEEN 2 AND 29"_s}));
        bench->between().answerWhoSays("defer_foreign_keys", {.isLost = true});
        const auto report = bench->restore(chosen->backup.info().file);
        QVERIFY(report);
        QCOMPARE(bench->contentHash(), chosen->backup.info().content.hash);
    }

    void aBackupOfAnotherDatabaseIsNotRestored_MG3()
    {
        const auto bench = filled();
        const auto chosen = bench->backUp();
        QVERIFY(chosen);
        const auto before = bench->contentHash();
        {
            const auto other = SqliteConnection::open({chosen->backup.info().file});
            QVERIFY(other && (*other)->execute(u"UPDATE hoox_backup_d1 SET value = 'x' WHERE key = 'database_id'"_s));
        }
        const auto refused = bench->restore(chosen->backup.info().file);
        QCOMPARE(refused.error().cause, Error::Cause::WrongId);
        QCOMPARE(bench->contentHash(), before);
    }

    void aDamagedBackupIsNotRestored_MG1()
    {
        const auto bench = filled();
        const auto chosen = bench->backUp();
        QVERIFY(chosen);
        const auto before = bench->contentHash();
        {
            const auto other = SqliteConnection::open({chosen->backup.info().file});
            QVERIFY(other && (*other)->execute(u"UPDATE trades SET price = 2 WHERE id = 'a'"_s));
        }
        const auto refused = bench->restore(chosen->backup.info().file);
        QCOMPARE(refused.error().cause, Error::Cause::UnverifiedBackup);
        QCOMPARE(bench->contentHash(), before);
    }

    void aFaultEndsABackupAndNothingOfItStays_MG1_data()
    {
        QTest::addColumn<FaultAnswer>("fault");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("an expired token") << d1Refusal(401, "Authentication error") << Error::Cause::WrongCredentials;
        QTest::newRow("torn JSON") << d1Answer(200, "{\"success\":true,\"result\":[{\"resu") << Error::Cause::BadAnswer;
        QTest::newRow("an outage") << d1Answer(503, "{}") << Error::Cause::ServiceFailed;
        QTest::newRow("a login page") << FaultAnswer{.headers = {{"Content-Type", "text/html"}},
                                                     .body = "<html></html>"}
                                      << Error::Cause::NotTheService;
        QTest::newRow("overloaded to the end")
            << d1Refusal(500, "D1 DB is overloaded. Requests queued for too long.") << Error::Cause::ServiceFailed;
    }
    void aFaultEndsABackupAndNothingOfItStays_MG1()
    {
        QFETCH(FaultAnswer, fault);
        QFETCH(Error::Cause, cause);
        const auto bench = filled();
        auto pending = runOnPool<D1Backup>([line = bench->line(), folder = bench->backups(), this]() {
            const SystemClock clock;
            return backUpD1(*line, folder, clock, m_none, EdgeDatabase::quickPolicy());
        });
        QVERIFY(QTest::qWaitFor([&] { return bench->between().count("POST", "/raw") >= 6; }, 20'000));
        bench->between().answerTo("POST", "/raw", fault, -1);
        const auto failed = await(pending);
        QVERIFY(!failed);
        QCOMPARE(failed.error().cause, cause);
        QCOMPARE(bench->backupFiles(), QStringList());
    }

    void aDatabaseThatIsOverloadedIsAskedForLess_MG4()
    {
        const auto bench = filled();
        auto pending = runOnPool<D1Backup>([line = bench->line(), folder = bench->backups(), this]() {
            const SystemClock clock;
            return backUpD1(*line, folder, clock, m_none, EdgeDatabase::quickPolicy());
        });
        QVERIFY(QTest::qWaitFor([&] { return bench->between().count("POST", "/raw") >= 5; }, 20'000));
        bench->between().answerTo("POST", "/raw", d1Refusal(500, "D1 DB is overloaded."), 1);
        const auto made = await(pending);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(rowsOfFile(made->backup.info().file, kTradesRowByRow), bench->rows(kTradesRowByRow));
    }

    void aDatabaseThatIsWrittenToWhileItIsCopiedGivesNoBackup_MG1()
    {
        const auto bench = filled();
        auto policy = EdgeDatabase::quickPolicy();
        policy.attempts = 1;
        auto pending = runOnPool<D1Backup>([line = bench->line(), folder = bench->backups(), policy, this]() {
            const SystemClock clock;
            return backUpD1(*line, folder, clock, m_none, policy);
        });
        QVERIFY(QTest::qWaitFor([&] { return bench->between().count("POST", "/raw") >= 5; }, 20'000));
        QVERIFY(bench->sql({u"UPDATE trades SET quantity = quantity + 1 WHERE id = 'r2'"_s}));
        const auto failed = await(pending);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Conflict);
        QCOMPARE(bench->backupFiles(), QStringList());
    }

    void aCancelEndsARequestThatHangs_MG4()
    {
        const auto bench = filled();
        bench->between().answerTo("POST", "/raw", {.isHeld = true}, -1);
        auto watch = std::make_shared<AtStage>(Progress::Stage::Copy, bench->between(), [] {});
        auto pending = runOnPool<D1Backup>([line = bench->line(), folder = bench->backups(), watch]() {
            const SystemClock clock;
            return backUpD1(*line, folder, clock, *watch);
        });
        QTRY_COMPARE(bench->between().count("POST", "/raw"), 1);
        watch->cancel();
        const auto ended = await(pending);
        QCOMPARE(ended.error().kind, Error::Kind::Cancelled);
        QCOMPARE(bench->backupFiles(), QStringList());
    }

    void aLineThatIsClosedAnswersNothingMore()
    {
        const auto bench = filled();
        bench->between().answerTo("POST", "/raw", {.isHeld = true}, -1);
        auto pending = runOnPool<D1Backup>([line = bench->line(), folder = bench->backups(), this]() {
            const SystemClock clock;
            return backUpD1(*line, folder, clock, m_none);
        });
        QTRY_COMPARE(bench->between().count("POST", "/raw"), 1);
        bench->line()->close();
        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
    }

    void anIdThatTheAccountDoesNotListIsNotBackedUp_MG4()
    {
        EdgeDatabase bench(*m_edge, u"c5917667-a217-45e3-90ff-000000000000"_s);
        const auto failed = bench.backUp();
        QCOMPARE(failed.error().cause, Error::Cause::WrongId);
    }
};

HOOX_TEST(D1BackupTest);
#include "D1BackupTest.moc"
