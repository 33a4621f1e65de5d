#include "storage/ledger/ReplicaStore.h"

#include "storage/ledger/FillRow.h"
#include "storage/ledger/FillScan.h"
#include "storage/ledger/LedgerReads.h"
#include "storage/ledger/RedoneRows.h"
#include "storage/sqlite/SqlScript.h"
#include "storage/sqlite/Statement.h"

#include <QSet>

#include <sqlite3.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

// Text that D1 does not have is empty, never NULL, in `trades` and in what is put aside.

constexpr const char *kStage =
    "INSERT OR REPLACE INTO hoox_incoming (number, COLUMNS, fault_kind, fault_column, fault_value) VALUES (?1, ?2, ?3, "
    "?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
/// Rejects of `trades` name a column alone; those of other tables name the table too.
constexpr const char *kForgetRejects = "DELETE FROM hoox_rejects WHERE source_row IN (SELECT number FROM "
                                       "hoox_incoming) AND instr(column_name, '.') = 0";
constexpr const char *kForgetReject = "DELETE FROM hoox_rejects WHERE source_row = ?1 AND instr(column_name, '.') = 0";
constexpr const char *kInsert = "INTO trades (hoox_row, COLUMNS) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                                "?8, ?9, ?10, ?11, ?12, ?13)";
constexpr const char *kForgetAllRejects = "DELETE FROM hoox_rejects WHERE instr(column_name, '.') = 0";
constexpr const char *kListRejects =
    "INSERT INTO hoox_rejects (source_row, row_id, kind, column_name, value) SELECT number, id, fault_kind, "
    "fault_column, fault_value FROM hoox_incoming WHERE fault_kind IS NOT NULL ORDER BY number";
constexpr const char *kRemoveRejected = "DELETE FROM trades WHERE hoox_row IN (SELECT number FROM hoox_incoming WHERE "
                                        "fault_kind IS NOT NULL)";
/// Whether `trades` has the row that was put aside, in every value.
constexpr const char *kSameRow =
    "EXISTS (SELECT 1 FROM trades t WHERE t.hoox_row = i.number AND t.id = i.id AND t.request_id = i.request_id AND "
    "t.exchange = i.exchange AND t.symbol = i.symbol AND t.action = i.action AND t.side = i.side AND t.quantity IS "
    "i.quantity AND t.price IS i.price AND t.fee IS i.fee AND t.order_id = i.order_id AND t.status = i.status AND "
    "t.created_at = i.created_at)";
/// REPLACE takes the place of whatever has the same number or the same id: at D1 that is gone.
constexpr const char *kMergeRows = "INSERT OR REPLACE INTO trades (hoox_row, COLUMNS) SELECT number, COLUMNS FROM "
                                   "hoox_incoming i WHERE fault_kind IS NULL AND NOT SAMEROW";
/// Rows put aside that do more than go on behind `trades`: most pulls have none.
constexpr const char *kRedone =
    "hoox_incoming i WHERE (i.number <= (SELECT max(hoox_row) FROM trades) AND CASE WHEN "
    "i.fault_kind IS NULL THEN NOT SAMEROW ELSE EXISTS (SELECT 1 FROM trades r WHERE r.hoox_row = i.number) END) OR "
    "EXISTS (SELECT 1 FROM trades o WHERE o.id = i.id AND o.hoox_row <> i.number)";
constexpr const char *kRemoveOthers = "DELETE FROM trades WHERE NOT EXISTS (SELECT 1 FROM hoox_incoming i WHERE "
                                      "i.number = hoox_row AND i.id = trades.id AND i.fault_kind IS NULL)";

QByteArray spelledOut(const char *sql)
{
    return QByteArray(sql).replace("COLUMNS", kFillColumns).replace("SAMEROW", kSameRow);
}

void bindText(const Statement &statement, int parameter, const QString &text)
{
    statement.bind(parameter, text.isNull() ? u""_s : text);
}

template <typename T>
void bindOptional(const Statement &statement, int parameter, const std::optional<T> &value)
{
    if (!value)
        sqlite3_bind_null(statement.get(), parameter);
    else if constexpr (std::is_floating_point_v<T>)
        statement.bind(parameter, *value);
    else
        statement.bind(parameter, qint64(*value));
}

void bindTrade(const Statement &statement, const ReplicaTrade &trade)
{
    int parameter = 2;
    for (const auto text : {trade.id, trade.requestId, trade.exchange, trade.symbol, trade.action, trade.side})
        statement.bindView(parameter++, text);
    for (const auto *figure : {&trade.quantity, &trade.price, &trade.fee})
        bindOptional(statement, parameter++, *figure);
    statement.bindView(parameter++, trade.orderId);
    statement.bindView(parameter++, trade.status);
    statement.bind(parameter, trade.createdAt);
}

Result<Done> runWith(const Statement &statement, qint64 number, const ReplicaTrade &trade)
{
    statement.bind(1, number);
    bindTrade(statement, trade);
    return statement.run();
}

void bindFault(const Statement &statement, const RowFault &fault)
{
    constexpr int first = 14;
    bindText(statement, first, ledgerreads::toText(fault.kind));
    bindText(statement, first + 1, fault.column);
    bindText(statement, first + 2, fault.value);
}

} // namespace

Result<qint64> ReplicaStore::run(const char *sql) const
{
    const auto statement = Statement::prepare(m_connection, spelledOut(sql));
    if (!statement)
        return fail(statement.error());
    const auto before = sqlite3_total_changes(m_connection.handle());
    if (auto ran = statement->run(); !ran)
        return fail(ran.error());
    return sqlite3_total_changes(m_connection.handle()) - before;
}

Result<Done> ReplicaStore::insert(const QVector<CameRow<ReplicaTrade>> &rows) const
{
    const auto forget = Statement::prepare(m_connection, QByteArray(kForgetReject));
    const auto remove = Statement::prepare(m_connection, u"DELETE FROM trades WHERE hoox_row = ?1"_s);
    const auto insert = Statement::prepare(m_connection, "INSERT " + spelledOut(kInsert));
    const auto replace = Statement::prepare(m_connection, "REPLACE " + spelledOut(kInsert));
    for (const auto *statement : {&forget, &remove, &insert, &replace}) {
        if (!*statement)
            return fail(statement->error());
    }
    const auto rejects = count("hoox_rejects");
    const auto highest = fillscan::number(m_connection, "SELECT coalesce(max(hoox_row), 0) FROM trades");
    if (!rejects || !highest)
        return fail(rejects ? highest.error() : rejects.error());
    bool isAnyListed = *rejects > 0;
    bool isAnyRedone = false;
    for (const auto &row : rows) {
        const auto *trade = std::get_if<ReplicaTrade>(&row.value);
        forget->bind(1, row.number);
        if (auto forgot = isAnyListed ? forget->run() : Result<Done>(Done{}); !forgot)
            return forgot;
        if (trade) {
            isAnyRedone = isAnyRedone || row.number <= *highest; // between others: a copy may come by time or by id
            // Nearly every row is new, and to be ready to replace costs a fifth more.
            auto ran = runWith(*insert, row.number, *trade);
            if (!ran && ran.error().kind == Error::Kind::Conflict) {
                isAnyRedone = true;
                ran = runWith(*replace, row.number, *trade);
            }
            if (!ran)
                return ran;
            continue;
        }
        remove->bind(1, row.number);
        if (auto removed = remove->run(); !removed)
            return removed;
        isAnyRedone = isAnyRedone || sqlite3_changes(m_connection.handle()) > 0;
        isAnyListed = true; // the same row may come twice in one answer
        if (auto listed = reject(row.number, row.id, std::get<RowFault>(row.value)); !listed)
            return listed;
    }
    return noteRedone(m_connection, isAnyRedone);
}

Result<Done> ReplicaStore::makeIndexes(std::function<bool()> stop) const
{
    const StepWatch watch(m_connection, std::move(stop));
    return runScript(m_connection, u":/hoox/replica/replica_indexes.sql"_s);
}

Result<Done> ReplicaStore::stage(const QVector<CameRow<ReplicaTrade>> &rows) const
{
    const auto insert = Statement::prepare(m_connection, spelledOut(kStage));
    if (!insert)
        return fail(insert.error());
    for (const auto &row : rows) {
        sqlite3_clear_bindings(insert->get());
        insert->bind(1, row.number);
        if (const auto *trade = std::get_if<ReplicaTrade>(&row.value)) {
            bindTrade(*insert, *trade);
        } else {
            bindText(*insert, 2, row.id);
            bindFault(*insert, std::get<RowFault>(row.value));
        }
        if (auto ran = insert->run(); !ran)
            return ran;
    }
    return Done{};
}

Result<bool> ReplicaStore::merge() const
{
    const auto redone = count(kRedone);
    if (!redone)
        return fail(redone.error());
    const auto changed = takeStaged(kForgetRejects, kRemoveRejected);
    if (!changed)
        return changed;
    if (auto noted = noteRedone(m_connection, *redone > 0); !noted)
        return fail(noted.error());
    return changed;
}

Result<bool> ReplicaStore::replaceAll() const
{
    const auto changed = takeStaged(kForgetAllRejects, kRemoveOthers);
    if (!changed)
        return changed;
    if (auto noted = noteRedone(m_connection, *changed); !noted)
        return fail(noted.error());
    return changed;
}

Result<bool> ReplicaStore::takeStaged(const char *forgetRejects, const char *remove) const
{
    for (const auto *sql : {forgetRejects, kListRejects}) {
        if (const auto ran = run(sql); !ran)
            return fail(ran.error());
    }
    qint64 changed = 0;
    for (const auto *sql : {remove, kMergeRows}) {
        const auto ran = run(sql);
        if (!ran)
            return fail(ran.error());
        changed += *ran;
    }
    if (auto dropped = dropStaged(); !dropped)
        return fail(dropped.error());
    return changed > 0;
}

Result<Done> ReplicaStore::dropStaged() const
{
    return m_connection.execute(u"DELETE FROM hoox_incoming"_s);
}

Result<Done> ReplicaStore::dropTrades() const
{
    if (const auto ran = run(kForgetAllRejects); !ran)
        return fail(ran.error());
    if (auto noted = noteRedone(m_connection, true); !noted)
        return noted;
    return m_connection.execute(u"DELETE FROM trades"_s);
}

Result<QStringList> ReplicaStore::pendingIds(int most) const
{
    const auto rows = Statement::prepare(
        m_connection, u"SELECT id FROM trades WHERE status = 'Pending' ORDER BY created_at DESC LIMIT ?1"_s);
    if (!rows)
        return fail(rows.error());
    rows->bind(1, qint64(most));
    QStringList ids;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return ids;
        ids.append(rows->text(0));
    }
}

Result<bool> ReplicaStore::remove(const QStringList &ids) const
{
    const auto statement = Statement::prepare(m_connection, u"DELETE FROM trades WHERE id = ?1"_s);
    if (!statement)
        return fail(statement.error());
    for (const auto &id : ids) {
        statement->bind(1, id);
        if (auto ran = statement->run(); !ran)
            return fail(ran.error());
    }
    if (auto noted = noteRedone(m_connection, !ids.isEmpty()); !noted)
        return fail(noted.error());
    return !ids.isEmpty();
}

Result<Done> ReplicaStore::reject(qint64 number, const QString &id, const RowFault &fault) const
{
    const auto insert = Statement::prepare(m_connection, u"INSERT INTO hoox_rejects (source_row, row_id, kind, "
                                                         "column_name, value) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    if (!insert)
        return fail(insert.error());
    insert->bind(1, number);
    bindText(*insert, 2, id);
    bindText(*insert, 3, ledgerreads::toText(fault.kind));
    bindText(*insert, 4, fault.column);
    bindText(*insert, 5, fault.value);
    return insert->run();
}

Result<Done> ReplicaStore::replacePositions(const QVector<CameRow<ReplicaPosition>> &rows) const
{
    for (const auto *sql : {"DELETE FROM positions", "DELETE FROM hoox_rejects WHERE column_name LIKE 'positions.%'"}) {
        if (const auto ran = run(sql); !ran)
            return fail(ran.error());
    }
    const auto insert = Statement::prepare(
        m_connection, u"INSERT INTO positions (symbol, exchange, side, size, entry_price, leverage, updated_at) VALUES "
                      "(?1, ?2, ?3, ?4, ?5, ?6, ?7)"_s);
    if (!insert)
        return fail(insert.error());
    QSet<std::pair<QString, QString>> taken;
    for (const auto &row : rows) {
        const auto *position = std::get_if<ReplicaPosition>(&row.value);
        const auto *fault = std::get_if<RowFault>(&row.value);
        const auto key = position ? std::pair(position->symbol, position->exchange) : std::pair<QString, QString>();
        // A second open one of the same exchange and symbol: the newest counts.
        const RowFault twice{RowFault::Kind::UnknownValue, u"positions.symbol"_s, key.first.left(64)};
        if (!position || taken.contains(key)) {
            if (auto listed = reject(row.number, row.id, fault ? *fault : twice); !listed)
                return listed;
            continue;
        }
        taken.insert(key);
        bindText(*insert, 1, position->symbol);
        bindText(*insert, 2, position->exchange);
        bindText(*insert, 3, position->side);
        insert->bind(4, position->size);
        bindOptional(*insert, 5, position->entryPrice);
        bindOptional(*insert, 6, position->leverage);
        bindOptional(*insert, 7, position->updatedAt);
        if (auto ran = insert->run(); !ran)
            return ran;
    }
    return Done{};
}

Result<bool> ReplicaStore::mergeBalances(const QVector<CameRow<ReplicaBalance>> &rows) const
{
    bool changed = false;
    const auto forget = Statement::prepare(
        m_connection, u"DELETE FROM hoox_rejects WHERE source_row = ?1 AND column_name LIKE 'balances.%'"_s);
    if (!forget)
        return fail(forget.error());
    for (const auto &row : rows) {
        forget->bind(1, row.number);
        if (auto ran = forget->run(); !ran)
            return fail(ran.error());
        if (const auto *fault = std::get_if<RowFault>(&row.value)) {
            if (auto listed = reject(row.number, row.id, *fault); !listed)
                return fail(listed.error());
            continue;
        }
        const auto merged = mergeBalance(std::get<ReplicaBalance>(row.value));
        if (!merged)
            return merged;
        changed = changed || *merged;
    }
    return changed;
}

Result<bool> ReplicaStore::mergeBalance(const ReplicaBalance &balance) const
{
    const auto bind = [&balance](const Statement &statement) {
        bindText(statement, 1, balance.id);
        bindText(statement, 2, balance.exchange);
        bindText(statement, 3, balance.asset);
        statement.bind(4, balance.free);
        statement.bind(5, balance.used);
        statement.bind(6, balance.total);
        statement.bind(7, balance.timestamp);
    };
    const auto same = Statement::prepare(
        m_connection, u"SELECT 1 FROM balances WHERE id = ?1 AND exchange = ?2 AND asset = ?3 AND free = ?4 AND used = "
                      "?5 AND total = ?6 AND timestamp = ?7"_s);
    if (!same)
        return fail(same.error());
    bind(*same);
    if (const auto there = same->step(); !there || *there)
        return there ? Result<bool>(false) : there;
    const auto older = Statement::prepare(m_connection, u"DELETE FROM balances WHERE id = ?1 OR (exchange = ?2 AND "
                                                        "asset = ?3 AND timestamp <= ?7)"_s);
    const auto insert = Statement::prepare(
        m_connection,
        u"INSERT INTO balances (id, exchange, asset, free, used, total, timestamp) SELECT ?1, ?2, ?3, ?4, "
        "?5, ?6, ?7 WHERE NOT EXISTS (SELECT 1 FROM balances WHERE exchange = ?2 AND asset = ?3)"_s);
    const auto before = sqlite3_total_changes(m_connection.handle());
    for (const auto *statement : {&older, &insert}) {
        if (!*statement)
            return fail(statement->error());
        bind(**statement);
        if (auto ran = (*statement)->run(); !ran)
            return fail(ran.error());
    }
    return sqlite3_total_changes(m_connection.handle()) != before;
}

Result<bool> ReplicaStore::dropBalances() const
{
    const auto dropped = run("DELETE FROM balances");
    const auto ran = dropped ? run("DELETE FROM hoox_rejects WHERE column_name LIKE 'balances.%'") : dropped;
    if (!ran)
        return fail(ran.error());
    return *dropped > 0;
}

Result<qint64> ReplicaStore::count(const char *table) const
{
    return fillscan::number(m_connection, "SELECT count(*) FROM " + spelledOut(table));
}

} // namespace hoox
