#include "tests/support/WorkspaceFiles.h"

#include "storage/ledger/LedgerFile.h"
#include "tests/support/FixedClock.h"

#include <QFile>

#include <sqlite3.h>

namespace hoox::tests {

namespace {

/// A connection for a statement or two.
class PlainFile
{
public:
    explicit PlainFile(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            qFatal("the test's database cannot be opened");
        sqlite3_busy_timeout(m_handle, 5000);
    }
    ~PlainFile() { sqlite3_close(m_handle); }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

WorkspaceFiles::WorkspaceFiles()
{
    const FixedClock clock;
    NoProgress progress;
    if (!createLedger(workspace().ledgerFile(), clock, progress))
        qFatal("the test's ledger cannot be made");
}

void WorkspaceFiles::runOn(const QString &file, const QByteArray &sql)
{
    const PlainFile plain(file);
    if (sqlite3_exec(plain.handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(plain.handle()));
}

void WorkspaceFiles::addFills(int count)
{
    run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(count) +
        ") INSERT INTO trades SELECT 'fill-' || (i + " + QByteArray::number(m_added) +
        "), 'req', 'bybit', 'BTCUSDT', 'LONG', 'BUY', 0.5, 64000.5, 0.1, 'order', 'Filled', 1779000000 + i FROM n");
    m_added += count;
}

int WorkspaceFiles::fills() const
{
    const PlainFile plain(workspace().ledgerFile());
    sqlite3_stmt *statement = nullptr;
    int count = -1;
    if (sqlite3_prepare_v2(plain.handle(), "SELECT count(*) FROM trades", -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        count = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return count;
}

void WorkspaceFiles::dropLastMigration() const
{
    run("DELETE FROM hoox_migrations WHERE version = 3; DROP INDEX hoox_trades_created_at;"
        "DROP INDEX hoox_trades_exchange_symbol; DROP INDEX hoox_trades_order_id; DROP INDEX hoox_trades_failed;"
        "DROP INDEX hoox_balances_newest");
}

void WorkspaceFiles::setReplicaOf(const QString &database) const
{
    run("DROP TABLE IF EXISTS hoox_replica");
    if (!database.isEmpty())
        run("CREATE TABLE hoox_replica (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL); INSERT INTO hoox_replica "
            "VALUES ('database_id', '" +
            database.toUtf8() + "')");
}

void WorkspaceFiles::overwriteLedger(const QByteArray &bytes) const
{
    const auto path = workspace().ledgerFile();
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's ledger cannot be overwritten");
}

} // namespace hoox::tests
