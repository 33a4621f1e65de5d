#include "tests/support/EdgeLedger.h"

#include "storage/ledger/ReplicaFile.h"
#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/Statement.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoox::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As Hoox's storage page has them (design 2).
const QStringList kSpecifiedTables{
    u"CREATE TABLE trades (id text PRIMARY KEY NOT NULL, request_id text NOT NULL, exchange text NOT NULL, symbol text "
    "NOT NULL, action text NOT NULL, side text NOT NULL, quantity real NOT NULL, price real NOT NULL, fee real NOT "
    "NULL, order_id text NOT NULL, status text NOT NULL, created_at integer DEFAULT (unixepoch()))"_s,
    u"CREATE TABLE positions (symbol text PRIMARY KEY NOT NULL, exchange text NOT NULL, side text NOT NULL, size real "
    "NOT NULL, entry_price real NOT NULL, leverage integer DEFAULT 1, updated_at integer DEFAULT (unixepoch()))"_s,
    u"CREATE TABLE balances (id text PRIMARY KEY NOT NULL, exchange text NOT NULL, asset text NOT NULL, free real NOT "
    "NULL, used real NOT NULL, total real NOT NULL, timestamp integer NOT NULL)"_s};

/// As Hoox's trade worker deploys them (contract 5.4).
const QStringList kDeployedTables{
    u"CREATE TABLE trades (id TEXT PRIMARY KEY, signal_id TEXT, timestamp INTEGER NOT NULL, exchange TEXT NOT NULL, "
    "symbol TEXT NOT NULL, action TEXT NOT NULL, quantity REAL, price REAL, leverage INTEGER, status TEXT NOT NULL, "
    "error_message TEXT, raw_response TEXT, created_at INTEGER DEFAULT (unixepoch()))"_s,
    u"CREATE INDEX idx_trades_timestamp ON trades(timestamp)"_s,
    u"CREATE INDEX idx_trades_symbol ON trades(symbol)"_s,
    u"CREATE INDEX idx_trades_status ON trades(status)"_s,
    u"CREATE TABLE positions (id TEXT PRIMARY KEY, exchange TEXT NOT NULL, symbol TEXT NOT NULL, side TEXT NOT NULL, "
    "entry_price REAL, mark_price REAL, liquidation_price REAL, leverage INTEGER, size REAL, unrealized_pnl REAL, "
    "status TEXT NOT NULL, updated_at INTEGER DEFAULT (unixepoch()))"_s,
    u"CREATE TABLE balances (id TEXT PRIMARY KEY, exchange TEXT NOT NULL, asset TEXT NOT NULL, free REAL, used REAL, "
    "total REAL, timestamp INTEGER NOT NULL)"_s,
    u"CREATE INDEX idx_balances_timestamp ON balances(timestamp)"_s};

/// Rows of either dialect. A seventh of them a failure; three a second; ids in no order, but the same each time.
QString insertSql(LedgerDialect dialect, int from, int to)
{
    const auto numbers =
        u"WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i+1 FROM n WHERE i<%2) "_s.arg(from).arg(to);
    const auto id = u"printf('%08x-%d',(i*2654435761)%4294967296,i)"_s;
    const auto rest = u"FROM n"_s;
    if (dialect == LedgerDialect::Specified)
        return numbers + u"INSERT INTO trades SELECT "_s + id +
               u",'r-'||i,CASE i%3 WHEN 0 THEN 'bybit' WHEN 1 THEN 'binance' ELSE 'mexc' END,'BTCUSDT',CASE i%2 WHEN 0 "
               "THEN 'LONG' ELSE 'SHORT' END,CASE i%2 WHEN 0 THEN 'BUY' ELSE 'SELL' END,i*0.5,i/4.0,i*0.125,'o-'||i,"
               "CASE i%7 WHEN 0 THEN 'Failed' ELSE 'Filled' END,1747612800+i/3 "_s +
               rest;
    return numbers + u"INSERT INTO trades(id,timestamp,exchange,symbol,action,quantity,price,status) SELECT "_s + id +
           u",1747612800+i/3,CASE i%3 WHEN 0 THEN 'bybit' WHEN 1 THEN 'binance' ELSE 'mexc' END,'BTCUSDT',CASE i%4 "
           u"WHEN 0 "
           "THEN 'LONG' WHEN 1 THEN 'SHORT' WHEN 2 THEN 'CLOSE_LONG' ELSE 'CLOSE_SHORT' END,CASE i%11 WHEN 0 THEN NULL "
           "ELSE i*0.5 END,CASE i%5 WHEN 0 THEN NULL ELSE i/4.0 END,CASE i%7 WHEN 0 THEN 'FAILED' WHEN 1 THEN "
           "'TEST_EXECUTED' ELSE 'EXECUTED' END "_s +
           rest;
}

} // namespace

PullPolicy EdgeLedger::quickPolicy()
{
    PullPolicy policy;
    policy.slowDown = 10ms;
    return policy;
}

EdgeLedger::EdgeLedger(LocalEdge &edge, LedgerDialect dialect)
    : m_edge(edge),
      m_dialect(dialect),
      m_between(edge.origin()),
      m_client(
          m_clock, nullptr, nullptr, [] { return 0.5; },
          [] {
              HttpPolicy policy;
              policy.tries = 2;
              policy.firstWait = 10ms;
              policy.silence = 2000ms;
              return policy;
          }())
{
    m_edge.clearLedger();
    if (!m_edge.runSql(dialect == LedgerDialect::Specified ? kSpecifiedTables : kDeployedTables))
        qFatal("the tables could not be made at the local edge");
    renew();
}

EdgeLedger::~EdgeLedger() = default;

ReplicaPull &EdgeLedger::renew(const PullPolicy &policy, const QString &databaseId)
{
    m_pull.reset();
    const auto id = databaseId.isEmpty() ? m_edge.databaseId() : databaseId;
    NoProgress none;
    if (const auto made = prepareReplica(file(), id, m_clock, none); !made)
        qFatal("no replica: %s", qPrintable(made.error().detail));
    m_d1 = std::make_unique<D1Client>(m_client, m_between.url(m_edge.v4Base().path()), id);
    m_pull = std::make_unique<ReplicaPull>(*m_d1, file(), m_clock, policy);
    return *m_pull;
}

Result<PullReport> EdgeLedger::pull(LedgerPuller::Kind kind)
{
    return await(m_pull->pull(kind));
}

bool EdgeLedger::insertTrades(int from, int to)
{
    return m_edge.runSql({insertSql(m_dialect, from, to)});
}

QStringList EdgeLedger::atEdge(const QString &sql)
{
    const auto body = QJsonDocument(QJsonObject{{u"sql"_s, sql}}).toJson(QJsonDocument::Compact);
    const auto answer = m_edge.call("POST", u"/d1/database/%1/raw"_s.arg(m_edge.databaseId()), body);
    const auto rows = QJsonDocument::fromJson(answer)[u"result"_s][0][u"results"_s][u"rows"_s].toArray();
    QStringList all;
    for (const auto &row : rows)
        all.append(row[0].toVariant().toString());
    return all;
}

QStringList EdgeLedger::inReplica(const QString &sql) const
{
    const auto open = SqliteConnection::open({file(), SqliteOptions::Access::ReadOnly});
    if (!open)
        return {open.error().detail};
    const auto rows = Statement::prepare(**open, sql);
    if (!rows)
        return {rows.error().detail};
    QStringList all;
    while (rows->step().value_or(false))
        all.append(rows->text(0));
    return all;
}

QStringList EdgeLedger::edgeTrades()
{
    const auto common = u"SELECT rowid||'|'||id||'|'||exchange||'|'||symbol||'|'||"_s;
    if (m_dialect == LedgerDialect::Specified)
        return atEdge(common + u"action||'|'||side||'|'||quote(quantity)||'|'||quote(price)||'|'||quote(fee)||'|'||"
                               "order_id||'|'||request_id||'|'||status||'|'||created_at FROM trades ORDER BY rowid"_s);
    return atEdge(common +
                  u"CASE action WHEN 'LONG' THEN 'LONG|BUY' WHEN 'SHORT' THEN 'SHORT|SELL' WHEN 'CLOSE_LONG' THEN "
                  "'CLOSE|SELL' ELSE 'CLOSE|BUY' END||'|'||quote(quantity)||'|'||quote(price)||'|NULL|||'||CASE status "
                  "WHEN 'EXECUTED' THEN 'Filled' WHEN 'FAILED' THEN 'Failed' WHEN 'TEST_EXECUTED' THEN 'Test' ELSE "
                  "'Pending' END||'|'||timestamp FROM trades ORDER BY rowid"_s);
}

QStringList EdgeLedger::replicaTrades() const
{
    return inReplica(u"SELECT hoox_row||'|'||id||'|'||exchange||'|'||symbol||'|'||action||'|'||side||'|'||"
                     "quote(quantity)||'|'||quote(price)||'|'||quote(fee)||'|'||order_id||'|'||request_id||'|'||status"
                     "||'|'||created_at FROM trades ORDER BY hoox_row"_s);
}

QStringList EdgeLedger::edgePositions()
{
    return atEdge(u"SELECT symbol||'|'||exchange||'|'||side||'|'||quote(size)||'|'||quote(entry_price)||'|'||"
                  "quote(leverage)||'|'||quote(updated_at) FROM positions %1ORDER BY symbol, exchange"_s.arg(
                      m_dialect == LedgerDialect::Specified ? u""_s : u"WHERE status='OPEN' "_s));
}

QStringList EdgeLedger::replicaPositions() const
{
    return inReplica(u"SELECT symbol||'|'||exchange||'|'||side||'|'||quote(size)||'|'||quote(entry_price)||'|'||"
                     "quote(leverage)||'|'||quote(updated_at) FROM positions ORDER BY symbol, exchange"_s);
}

QStringList EdgeLedger::edgeBalances()
{
    return atEdge(
        u"SELECT id||'|'||exchange||'|'||asset||'|'||quote(free)||'|'||quote(used)||'|'||quote(total)||'|'||"
        "timestamp FROM balances b WHERE NOT EXISTS (SELECT 1 FROM balances n WHERE n.exchange=b.exchange AND "
        "n.asset=b.asset AND (n.timestamp,n.rowid)>(b.timestamp,b.rowid)) ORDER BY exchange, asset"_s);
}

QStringList EdgeLedger::replicaBalances() const
{
    return inReplica(u"SELECT id||'|'||exchange||'|'||asset||'|'||quote(free)||'|'||quote(used)||'|'||quote(total)||"
                     "'|'||timestamp FROM balances ORDER BY exchange, asset"_s);
}

QString EdgeLedger::difference()
{
    const auto firstOf = [](const QString &what, const QStringList &edge, const QStringList &replica) {
        for (qsizetype i = 0; i < qMax(edge.size(), replica.size()); ++i) {
            if (edge.value(i) != replica.value(i))
                return u"%1 %2: edge %3 of %4, replica %5 of %6"_s.arg(what)
                    .arg(i)
                    .arg(edge.value(i))
                    .arg(edge.size())
                    .arg(replica.value(i))
                    .arg(replica.size());
        }
        return QString();
    };
    for (const auto &one : {firstOf(u"trade"_s, edgeTrades(), replicaTrades()),
                            firstOf(u"position"_s, edgePositions(), replicaPositions()),
                            firstOf(u"balance"_s, edgeBalances(), replicaBalances())}) {
        if (!one.isEmpty())
            return one;
    }
    return {};
}

QStringList EdgeLedger::sentSql()
{
    QStringList all;
    for (; m_told < m_between.requests().size(); ++m_told) {
        const auto batch = QJsonDocument::fromJson(m_between.requests().at(m_told).body)[u"batch"_s].toArray();
        for (const auto &statement : batch)
            all.append(statement[u"sql"_s].toString());
    }
    return all;
}

} // namespace hoox::tests
