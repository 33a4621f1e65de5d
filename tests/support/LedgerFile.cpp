#include "tests/support/LedgerFile.h"

#include <QRandomGenerator>
#include <QVector>

#include <sqlite3.h>

#include <array>
#include <cmath>

namespace hoox::tests {

namespace {

const QByteArray kTables = R"(
CREATE TABLE IF NOT EXISTS trades (
    id text PRIMARY KEY NOT NULL, request_id text NOT NULL, exchange text NOT NULL, symbol text NOT NULL,
    action text NOT NULL, side text NOT NULL, quantity real NOT NULL, price real NOT NULL, fee real NOT NULL,
    order_id text NOT NULL, status text NOT NULL, created_at integer DEFAULT (unixepoch()));
CREATE TABLE IF NOT EXISTS positions (
    symbol text PRIMARY KEY NOT NULL, exchange text NOT NULL, side text NOT NULL, size real NOT NULL,
    entry_price real NOT NULL, leverage integer DEFAULT 1, updated_at integer DEFAULT (unixepoch()));
CREATE TABLE IF NOT EXISTS balances (
    id text PRIMARY KEY NOT NULL, exchange text NOT NULL, asset text NOT NULL, free real NOT NULL,
    used real NOT NULL, total real NOT NULL, timestamp integer NOT NULL);
)";

/// As a pull writes it: what the trade worker's tables do not have is NULL or empty, and `positions` keeps one row for
/// each exchange and symbol.
const QByteArray kReplicaTables = R"(
CREATE TABLE IF NOT EXISTS trades (
    id text PRIMARY KEY NOT NULL, request_id text NOT NULL, exchange text NOT NULL, symbol text NOT NULL,
    action text NOT NULL, side text NOT NULL, quantity real, price real, fee real,
    order_id text NOT NULL, status text NOT NULL, created_at integer);
CREATE TABLE IF NOT EXISTS positions (
    symbol text NOT NULL, exchange text NOT NULL, side text NOT NULL, size real NOT NULL,
    entry_price real, leverage integer DEFAULT 1, updated_at integer, PRIMARY KEY (symbol, exchange));
CREATE TABLE IF NOT EXISTS balances (
    id text PRIMARY KEY NOT NULL, exchange text NOT NULL, asset text NOT NULL, free real NOT NULL,
    used real NOT NULL, total real NOT NULL, timestamp integer NOT NULL);
)";

void bindText(sqlite3_stmt *statement, int place, const QString &text)
{
    const auto bytes = text.toUtf8();
    sqlite3_bind_text(statement, place, bytes.constData(), static_cast<int>(bytes.size()),
                      reinterpret_cast<sqlite3_destructor_type>(-1));
}

void bindFigure(sqlite3_stmt *statement, int place, const std::optional<double> &figure)
{
    if (figure)
        sqlite3_bind_double(statement, place, *figure);
    else
        sqlite3_bind_null(statement, place);
}

} // namespace

LedgerFile::LedgerFile(const QString &path, Dialect dialect) : m_path(path), m_dialect(dialect)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("the test's ledger cannot be made");
    sqlite3_busy_timeout(m_handle, 5000);
    run("PRAGMA journal_mode = WAL");
    run(m_dialect == Dialect::Specified ? kTables : kReplicaTables);
}

LedgerFile::~LedgerFile()
{
    sqlite3_close(m_handle);
}

void LedgerFile::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
}

void LedgerFile::add(const Fill &fill)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, "INSERT INTO trades VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", -1, &statement, nullptr) !=
        SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
    bindText(statement, 1, fill.id);
    bindText(statement, 2, fill.requestId);
    bindText(statement, 3, toText(fill.exchange));
    bindText(statement, 4, fill.symbol);
    bindText(statement, 5, toText(fill.action));
    bindText(statement, 6, toText(fill.side));
    bindFigure(statement, 7, fill.quantity);
    bindFigure(statement, 8, fill.price);
    bindFigure(statement, 9, fill.fee);
    bindText(statement, 10, fill.orderId);
    bindText(statement, 11, toText(fill.status));
    sqlite3_bind_int64(statement, 12, fill.createdAt);
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_handle));
    sqlite3_finalize(statement);
    ++m_added;
}

void LedgerFile::addRandom(int rows, quint32 seed)
{
    QRandomGenerator random(seed);
    const std::array symbols{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("SOLUSDC")};
    const std::array actions{Action::Long, Action::Short, Action::Close};
    run("BEGIN");
    for (int i = 0; i < rows; ++i) {
        Fill fill;
        fill.id = QStringLiteral("%1-%2").arg(random.generate(), 8, 16, QLatin1Char('0')).arg(m_added);
        fill.requestId = QStringLiteral("req-%1").arg(random.bounded(1000));
        fill.exchange = kExchanges.at(random.bounded(3U));
        fill.symbol = symbols.at(random.bounded(3U));
        fill.action = actions.at(random.bounded(3U));
        fill.side = random.bounded(2) == 0 ? Side::Buy : Side::Sell;
        fill.quantity = random.bounded(8) * 0.125;
        fill.price = 100 + random.bounded(20) * 0.5;
        fill.status = random.bounded(20) == 0 ? FillStatus::Failed : FillStatus::Filled;
        fill.fee = fill.status == FillStatus::Failed ? 0 : std::round(*fill.notional() * 55) / 100000;
        fill.orderId = QString::number(18049280000 + m_added / 2);
        fill.createdAt = 1779148800 + random.bounded(600);
        if (m_dialect == Dialect::Deployed)
            takeAway(fill);
        add(fill);
    }
    run("COMMIT");
}

void LedgerFile::takeAway(Fill &fill) const
{
    const auto number = m_added;
    if (number % 3 != 0)
        fill.fee.reset();
    if (number % 7 == 0)
        fill.price.reset();
    if (number % 31 == 0)
        fill.quantity.reset();
    if (number % 4 == 0)
        fill.orderId.clear();
    if (number % 5 == 0)
        fill.requestId.clear();
    if (number % 11 == 0)
        fill.status = number % 2 == 0 ? FillStatus::Test : FillStatus::Pending;
}

QVector<qint64> LedgerFile::numbers(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_handle));
    QVector<qint64> found;
    while (sqlite3_step(statement) == SQLITE_ROW)
        found.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
    return found;
}

} // namespace hoox::tests
