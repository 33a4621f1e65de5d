#include "storage/ledger/remote/MigrationFolder.h"

#include "storage/sqlite/SqlStatements.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// Folders of SQL files, wrangler's and drizzle's, and the statements in them.
class MigrationFolderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &name, const QByteArray &bytes) const
    {
        const QFileInfo target(m_folder->filePath(name));
        QVERIFY(QDir().mkpath(target.path()));
        QFile file(target.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void numberedFilesComeInTheirOrder_MG4()
    {
        write(u"0002_b.sql"_s, "CREATE TABLE b(x);");
        write(u"0001_a.sql"_s, "CREATE TABLE a(x);");
        write(u"notes.txt"_s, "no SQL");
        const auto folder = readMigrationFolder(m_folder->path());
        QVERIFY(folder);
        QCOMPARE(folder->kind, MigrationFolder::Kind::Numbered);
        QCOMPARE(folder->steps.size(), 2);
        QCOMPARE(folder->steps.first().migration.version, 1);
        QCOMPARE(folder->steps.first().migration.name, u"0001_a"_s);
        QCOMPARE(folder->steps.first().migration.checksum, Migration::make(1, {}, u"CREATE TABLE a(x);"_s).checksum);
    }

    void aDrizzleFolderIsToldByItsJournal_MG5()
    {
        write(u"0000_init.sql"_s, "CREATE TABLE a(x);\n--> statement-breakpoint\nCREATE TABLE b(x);");
        write(u"0009_not_in_the_journal.sql"_s, "CREATE TABLE c(x);");
        write(u"meta/_journal.json"_s,
              R"({"version":"7","dialect":"sqlite","entries":[{"idx":0,"version":"6","when":1747612800000,)"
              R"("tag":"0000_init","breakpoints":true}]})");
        const auto folder = readMigrationFolder(m_folder->path());
        QVERIFY(folder);
        QCOMPARE(folder->kind, MigrationFolder::Kind::Drizzle);
        QCOMPARE(folder->steps.size(), 1);
        QCOMPARE(folder->steps.first().when, 1747612800000);
        QCOMPARE(sqlStatements(folder->steps.first().migration.sql).size(), 2);
    }

    void whatIsNoSuchFolderIsNamed_MG5_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("empty") << u"notes.txt"_s << QByteArray("x") << Error::Kind::NotFound;
        QTest::newRow("a name without a number") << u"init.sql"_s << QByteArray("x") << Error::Kind::Invalid;
        QTest::newRow("two of one number") << u"1_other.sql"_s << QByteArray("x") << Error::Kind::Invalid;
        QTest::newRow("no JSON") << u"meta/_journal.json"_s << QByteArray("{\"entries\":[") << Error::Kind::Invalid;
        QTest::newRow("a way out of the folder")
            << u"meta/_journal.json"_s << QByteArray(R"({"entries":[{"idx":0,"when":1,"tag":"../x"}]})")
            << Error::Kind::Invalid;
        QTest::newRow("a file that is not there")
            << u"meta/_journal.json"_s << QByteArray(R"({"entries":[{"idx":0,"when":1,"tag":"0000_gone"}]})")
            << Error::Kind::NotFound;
    }
    void whatIsNoSuchFolderIsNamed_MG5()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(Error::Kind, kind);
        if (file.startsWith(u"1_"))
            write(u"0001_a.sql"_s, "CREATE TABLE a(x);");
        write(file, bytes);
        const auto folder = readMigrationFolder(m_folder->path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, kind);
        QCOMPARE(readMigrationFolder(m_folder->filePath(u"nowhere"_s)).error().kind, Error::Kind::NotFound);
    }

    void statementsAreSplitWhereSqliteSaysSo()
    {
        QCOMPARE(sqlStatements(u"-- only a comment;\n"_s), QStringList());
        QCOMPARE(sqlStatements(u"SELECT ';'; /* ; */ SELECT 2"_s),
                 QStringList({u"SELECT ';';"_s, u"/* ; */ SELECT 2"_s}));
        const auto trigger = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET x = 1; DELETE FROM b; END;"_s;
        QCOMPARE(sqlStatements(trigger + u"\nSELECT 1;\n"_s), QStringList({trigger, u"SELECT 1;"_s}));
    }
};

HOOX_TEST(MigrationFolderTest);
#include "MigrationFolderTest.moc"
