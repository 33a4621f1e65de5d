#include "storage/sqlite/Backup.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/Statement.h"

#include "tests/support/TestRegistry.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

class CancelBackup final : public Progress
{
public:
    [[nodiscard]] bool isCancelled() const override { return true; }
    void report(qint64, qint64) override {}
};

std::unique_ptr<SqliteConnection> openBackupSource(const QString &path)
{
    auto opened = SqliteConnection::open({path, SqliteOptions::Access::Create});
    return opened ? *std::move(opened) : nullptr;
}

qint64 firstNumber(const QString &path, const QString &sql)
{
    const auto opened = SqliteConnection::open({path, SqliteOptions::Access::ReadOnly});
    if (!opened)
        return -1;
    auto row = Statement::prepare(**opened, sql);
    return row && row->step().value_or(false) ? row->integer(0) : -1;
}

void flipByteOf(const QString &path, qint64 offset)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(offset));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 0x55)));
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_live = m_folder->filePath(u"ledger.db"_s);
        m_backups = m_folder->filePath(u"backups"_s);
        const auto source = openBackupSource(m_live);
        QVERIFY(source);
        QVERIFY(source->execute(u"CREATE TABLE t(x TEXT)"_s));
        QVERIFY(source->execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<20000) INSERT "
                                "INTO t SELECT 'row ' || i FROM n"_s));
    }

    void aBackupIsOneFileThatVerifies_MG1()
    {
        const auto backup = make();
        QVERIFY(backup);
        const auto info = backup->info();
        QCOMPARE(info.content.total(), 20000);
        QCOMPARE(QDir(m_backups).entryList(QDir::Files), QStringList(QFileInfo(info.file).fileName()));
        QCOMPARE(firstNumber(info.file, u"SELECT count(*) FROM t"_s), 20000);
        QVERIFY(verifyBackup(info.file, m_none));
        const auto listed = listBackups(m_backups);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().info->content.hash, info.content.hash);
    }

    void aChangedRowOrByteIsFound_MG1()
    {
        const auto changed = make()->info().file;
        QVERIFY(openBackupSource(changed)->execute(u"UPDATE t SET x = 'other' WHERE rowid = 77"_s));
        const auto one = verifyBackup(changed, m_none);
        QVERIFY(!one);
        QCOMPARE(one.error().cause, Error::Cause::UnverifiedBackup);

        const auto flipped = make()->info().file;
        flipByteOf(flipped, 4096 * 10 + 2000);
        QVERIFY(!verifyBackup(flipped, m_none));
    }

    void aDatabaseWithoutALabelIsNoBackup_MG1()
    {
        const auto result = verifyBackup(m_live, m_none);
        QCOMPARE(result.error().cause, Error::Cause::UnverifiedBackup);
    }

    void aCancelledBackupLeavesNothing()
    {
        const auto source = openBackupSource(m_live);
        CancelBackup cancel;
        const auto result = createBackup(*source, m_backups, m_clock, cancel);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(m_backups).entryList(QDir::Files).isEmpty());
    }

    void restoreBringsBackTheRowsAndKeepsTheOthers_MG3()
    {
        const auto backup = make()->info().file;
        const auto open = openBackupSource(m_live); // another window has it open
        QVERIFY(open->execute(u"DELETE FROM t WHERE rowid > 5"_s));
        const auto restored = restoreBackup(backup, m_live, m_backups, m_clock, m_none);
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(firstNumber(m_live, u"SELECT count(*) FROM t"_s), 20000);
        QSqlQuery query(open->database());
        QVERIFY(query.exec(u"SELECT count(*) FROM t"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 20000);
        QCOMPARE(firstNumber(restored->savedTo, u"SELECT count(*) FROM t"_s), 5);
        QVERIFY(verifyBackup(restored->savedTo, m_none));
        QCOMPARE(firstNumber(m_live, u"SELECT count(*) FROM sqlite_master WHERE name = 'hoox_backup'"_s), 0);
    }

    void anUnsoundBackupRestoresNothing_MG3()
    {
        const auto backup = make()->info().file;
        flipByteOf(backup, 4096 * 10 + 2000);
        const auto restored = restoreBackup(backup, m_live, m_backups, m_clock, m_none);
        QVERIFY(!restored);
        QCOMPARE(firstNumber(m_live, u"SELECT count(*) FROM t"_s), 20000);
    }

    void aDamagedLedgerIsKeptAsItStandsAndReplaced_MG3()
    {
        const auto backup = make()->info().file;
        QFile damaged(m_live);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("no database any more");
        damaged.close();
        const auto restored = restoreBackup(backup, m_live, m_backups, m_clock, m_none);
        QVERIFY(restored);
        QCOMPARE(firstNumber(m_live, u"SELECT count(*) FROM t"_s), 20000);
        QFile kept(restored->savedTo);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("no database any more"));
    }

    void aMissingLedgerIsRestored_MG3()
    {
        const auto backup = make()->info().file;
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_live + suffix);
        QVERIFY(restoreBackup(backup, m_live, m_backups, m_clock, m_none));
        QCOMPARE(firstNumber(m_live, u"SELECT count(*) FROM t"_s), 20000);
    }

private:
    Result<VerifiedBackup> make() { return createBackup(*openBackupSource(m_live), m_backups, m_clock, m_none); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_live, m_backups;
    SystemClock m_clock;
    NoProgress m_none;
};

HOOX_TEST(BackupTest);
#include "BackupTest.moc"
