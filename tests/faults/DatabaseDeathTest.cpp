#include "storage/profile/ProfileStore.h"
#include "storage/sqlite/Backup.h"
#include "storage/workspace/Workspace.h"

#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDatabasePatienceMs = 120'000;

} // namespace

/// kill -9 at a moment of chance while `hoox-console`, a real process, backs up, migrates and restores a D1 database on
/// Cloudflare's own runtime: the database is as before or as after, whatever is listed as a backup is sound, and the
/// next run brings it to its end. A few rounds each by default; `HOOX_LONG=1` plays 60. The seed is printed;
/// `HOOX_SEED` sets it.
class DatabaseDeathTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<QTemporaryDir> m_folder;
    QRandomGenerator m_random;
    quint32 m_seed = 0;

    [[nodiscard]] Workspace workspace() const { return Workspace(m_folder->path(), u"desk"_s, m_edge->databaseId()); }
    [[nodiscard]] QString migrations() const { return m_folder->filePath(u"sql"_s); }

    /// Nanoseconds it took; -1 if it did not end as it should.
    qint64 run(const QStringList &command, std::optional<qint64> death, QByteArray *said = nullptr)
    {
        QProcess console;
        console.setProcessChannelMode(QProcess::SeparateChannels);
        QElapsedTimer since;
        since.start();
        console.start(QStringLiteral(HOOX_CONSOLE),
                      QStringList{u"--workspace"_s, m_folder->path(), u"--profile"_s, u"desk"_s, u"--json"_s} +
                          command);
        if (death) {
            // The moment is what is tried here, so it is neither an event nor a state that could be waited for.
            while (since.nsecsElapsed() < *death) {
            }
            console.kill();
        }
        (void)console.waitForFinished(kDatabasePatienceMs);
        if (said)
            *said = console.readAllStandardOutput();
        const bool isWell = console.exitStatus() == QProcess::NormalExit && console.exitCode() == 0;
        if (!death && !isWell)
            qWarning("%s", console.readAllStandardError().right(600).constData());
        return death || isWell ? since.nsecsElapsed() : -1;
    }

    /// Every row and every table of the database, as text.
    QByteArray state()
    {
        const auto ask = [this](const QString &sql) {
            const auto body = QJsonDocument(QJsonObject{{u"sql"_s, sql}}).toJson(QJsonDocument::Compact);
            const auto answer = m_edge->call("POST", u"/d1/database/%1/raw"_s.arg(m_edge->databaseId()), body);
            return QJsonDocument::fromJson(answer)[u"result"_s][0][u"results"_s][u"rows"_s].toArray();
        };
        QJsonObject all;
        const auto tables = ask(u"SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '\\_cf\\_%' ESCAPE '\\' AND "
                                "name NOT LIKE 'sqlite%' AND name NOT LIKE 'hoox\\_%' ESCAPE '\\' ORDER BY name"_s);
        all[u"schema"_s] = tables;
        for (const auto &table : tables) {
            if (table[1].toString().startsWith(u"CREATE TABLE"))
                all[table[0].toString()] = ask(u"SELECT rowid, * FROM %1 ORDER BY rowid"_s.arg(table[0].toString()));
        }
        return QJsonDocument(all).toJson(QJsonDocument::Compact);
    }

    /// A desk on the edge with rows in it and a migration that is pending.
    void prepare()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_edge->clearLedger();
        auto profile = newProfile(u"desk"_s, Profile::Kind::LocalEdge);
        profile.places = *localEdgePlaces(m_edge->origin());
        profile.places.databaseId = m_edge->databaseId();
        profile.places.namespaceId = m_edge->namespaceId();
        QVERIFY(ProfileStore(Workspace(m_folder->path()).profilesFolder()).write(profile));
        QVERIFY(m_edge->runSql({u"CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT)"_s, u"CREATE TABLE b (z REAL)"_s,
                                u"CREATE INDEX a_y ON a(y)"_s,
                                u"CREATE TABLE d1_migrations(id INTEGER PRIMARY KEY, name TEXT, applied_at TEXT)"_s,
                                u"INSERT INTO d1_migrations VALUES (1, '0000_made.sql', '2026-05-19 10:00:00')"_s,
                                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<3000) INSERT "
                                "INTO a SELECT i, 'row '||i FROM n"_s,
                                u"INSERT INTO b SELECT x / 7.0 FROM a"_s}));
        QVERIFY(QDir().mkpath(migrations()));
        QFile file(migrations() + u"/0001_c.sql"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("CREATE TABLE c(x);\nINSERT INTO c SELECT x FROM a;\nUPDATE a SET y = upper(y);\n"
                   "ALTER TABLE b ADD COLUMN late TEXT;\n");
    }

    void checkBackups()
    {
        NoProgress none;
        const auto listed = listBackups(workspace().databaseBackupsFolder());
        for (const auto &one : listed)
            QVERIFY2(verifyBackup(one.file, none), qPrintable(one.file));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of Cloudflare's local runtime are not installed");
        m_seed = qEnvironmentVariableIsSet("HOOX_SEED") ? qEnvironmentVariable("HOOX_SEED").toUInt()
                                                        : QRandomGenerator::global()->generate();
        qInfo("HOOX_SEED=%u", m_seed);
    }

    void theDatabaseIsAsBeforeOrAsAfter_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("a backup, MG-1") << u"backup"_s;
        QTest::newRow("a migration, MG-2") << u"apply"_s;
        QTest::newRow("a restore, MG-3") << u"restore"_s;
    }
    void theDatabaseIsAsBeforeOrAsAfter()
    {
        QFETCH(const QString, mode);
        m_random.seed(m_seed + static_cast<quint32>(qHash(mode, 1)));
        const int rounds = qEnvironmentVariableIntValue("HOOX_LONG") == 1 ? 60 : 3;
        QByteArray after;
        qint64 whole = 0;
        int asBefore = 0;
        int asAfter = 0;
        for (int round = -1; round < rounds; ++round) { // the first one lives, and tells how long one takes
            prepare();
            QStringList command{u"backup"_s, u"create"_s, u"--remote"_s};
            if (mode == u"apply")
                command = {u"migrate"_s, u"apply"_s, u"--remote"_s, u"--folder"_s, migrations()};
            if (mode == u"restore") {
                QByteArray said;
                QVERIFY(run(command, {}, &said) > 0);
                const auto file = QJsonDocument::fromJson(said)[u"file"_s].toString();
                QVERIFY(m_edge->runSql({u"DELETE FROM a WHERE x % 3 = 0"_s, u"DROP TABLE b"_s}));
                command = {u"backup"_s, u"restore"_s, u"--remote"_s, file};
            }
            const auto before = state();
            if (round < 0) {
                whole = run(command, {});
                QVERIFY(whole > 0);
                after = state();
                continue;
            }
            const auto death = m_random.bounded(whole);
            const auto told = u"HOOX_SEED=%1, round %2, after %3 ns"_s.arg(m_seed).arg(round).arg(death);
            QVERIFY2(run(command, death) > 0, qPrintable(told));
            checkBackups();
            // What was on its way may still arrive.
            const auto found = state();
            QVERIFY2(found == before || found == after, qPrintable(told));
            (found == before ? asBefore : asAfter) += 1;
            QVERIFY2(run(command, {}) > 0, qPrintable(told));
            QVERIFY2(state() == after, qPrintable(told));
            checkBackups();
            QVERIFY2(!m_edge
                          ->call("POST", u"/d1/database/%1/raw"_s.arg(m_edge->databaseId()),
                                 R"({"sql":"SELECT name FROM sqlite_master WHERE name LIKE 'hoox_restore%'"})")
                          .contains("hoox_restore_0"),
                     qPrintable(told));
        }
        qInfo("%s: %d as before, %d as after; one takes %lld ms", qPrintable(mode), asBefore, asAfter,
              static_cast<long long>(whole / 1'000'000));
    }
};

HOOX_TEST(DatabaseDeathTest);
#include "DatabaseDeathTest.moc"
