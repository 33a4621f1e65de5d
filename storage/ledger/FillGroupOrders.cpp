#include "storage/ledger/FillGroupScan.h"
#include "storage/ledger/FillRow.h"
#include "storage/ledger/FillsSql.h"
#include "storage/sqlite/Statement.h"

#include <sqlite3.h>

#include <unordered_map>

// The orders that are looked at: what the rows of each add up to.

namespace hoox::fillgroups {

namespace {

constexpr int kOrderIdColumn = 1 + kFillColumnCount; ///< Of `selectLean`.

/// Adds up rows of one order, up to a bound.
class OneOrder final
{
public:
    explicit OneOrder(const std::shared_ptr<LedgerLines> &lines) : m_facts(lines) {}

    /// False when there are more than are added up.
    bool add(LeanRowReader &reader, sqlite3_stmt *row)
    {
        if (++m_seen > FillGroups::kMostRowsOfAnOrder)
            return false;
        LeanFill fill;
        if (reader.read(row, fill))
            m_sums.add(fill.values, fill.line, m_facts.assetOf(fill.line));
        return true;
    }
    [[nodiscard]] FillGroup result(const QString &orderId) const
    {
        auto group = m_sums.result(m_facts);
        group.name = orderId;
        group.whole = m_seen <= FillGroups::kMostRowsOfAnOrder;
        return group;
    }

private:
    LineFacts m_facts;
    GroupSums m_sums;
    qint64 m_seen = 0;
};

QString orderIdAt(const Statement &row, int column)
{
    return row.text(column).left(kLongestWordBytes);
}

/// By the index, which leads to the rows of an order and to no others.
Result<FillGroup> soughtOrder(const SqliteConnection &connection, const FillsQuery &query, qint64 rowId)
{
    auto key = Statement::prepare(connection, QByteArray("SELECT order_id FROM trades WHERE rowid = ?"));
    if (!key)
        return fail(key.error());
    key->bind(1, rowId);
    const auto there = key->step();
    if (!there)
        return fail(there.error());
    if (!*there)
        return FillGroup{};
    const auto condition = conditionOf(query);
    auto rows =
        Statement::prepare(connection, selectLean() + " WHERE order_id IS ?" + unindexed(condition) + " LIMIT ?");
    if (!rows)
        return fail(rows.error());
    sqlite3_bind_value(rows->get(), 1, sqlite3_column_value(key->get(), 0));
    const auto next = bindValues(rows->get(), 2, condition.values);
    rows->bind(next, qint64{FillGroups::kMostRowsOfAnOrder} + 1);
    const auto lines = std::make_shared<LedgerLines>();
    LeanRowReader reader(lines);
    OneOrder order(lines);
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more || !order.add(reader, rows->get()))
            return order.result(orderIdAt(*key, 0));
    }
}

/// What an order id is in the file, whatever type it has there.
std::string orderKey(sqlite3_stmt *row, int column)
{
    const auto type = sqlite3_column_type(row, column);
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
    const auto size = static_cast<size_t>(sqlite3_column_bytes(row, column));
    return std::to_string(type) + ' ' + (bytes ? std::string(bytes, size) : std::string());
}

/// All of them in one pass over the file.
Result<QVector<FillGroup>> passedOrders(const SqliteConnection &connection, const FillsQuery &query,
                                        const std::vector<qint64> &rowIds)
{
    auto key = Statement::prepare(connection, QByteArray("SELECT order_id FROM trades WHERE rowid = ?"));
    if (!key)
        return fail(key.error());
    const auto lines = std::make_shared<LedgerLines>();
    std::unordered_map<std::string, OneOrder> orders;
    QVector<std::pair<std::string, QString>> names; ///< By place; of one that is gone, empty.
    QByteArray listed;
    for (const auto rowId : rowIds) {
        key->bind(1, rowId);
        const auto there = key->step();
        if (!there)
            return fail(there.error());
        names.append(*there ? std::pair(orderKey(key->get(), 0), orderIdAt(*key, 0))
                            : std::pair(std::string(), QString()));
        if (*there) {
            orders.try_emplace(names.constLast().first, lines);
            listed += (listed.isEmpty() ? "" : ",") + QByteArray::number(rowId);
        }
        key->reset();
    }
    const auto condition = conditionOf(query);
    auto rows = Statement::prepare(connection, selectLean() +
                                                   " WHERE (order_id IN (SELECT order_id FROM trades WHERE rowid IN (" +
                                                   listed + ")) OR order_id IS NULL)" + unindexed(condition));
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    LeanRowReader reader(lines);
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (const auto found = orders.find(orderKey(rows->get(), kOrderIdColumn)); found != orders.end())
            found->second.add(reader, rows->get());
    }
    QVector<FillGroup> groups;
    for (const auto &[id, name] : std::as_const(names)) {
        const auto found = orders.find(id);
        groups.append(found == orders.end() ? FillGroup{} : found->second.result(name));
    }
    return groups;
}

} // namespace

Result<bool> isOrderServed(const SqliteConnection &connection)
{
    auto plan =
        Statement::prepare(connection, QByteArray("EXPLAIN QUERY PLAN SELECT 1 FROM trades WHERE order_id IS ?"));
    if (!plan)
        return fail(plan.error());
    const auto row = plan->step();
    if (!row)
        return fail(row.error());
    return *row && plan->bytes(3).find("SEARCH") != std::string_view::npos;
}

Result<QVector<FillGroup>> ordersOf(const SqliteConnection &connection, const FillsQuery &query,
                                    const std::vector<qint64> &rowIds)
{
    const auto served = isOrderServed(connection);
    if (!served)
        return fail(served.error());
    if (!*served)
        return passedOrders(connection, query, rowIds);
    QVector<FillGroup> groups;
    for (const auto rowId : rowIds) {
        auto order = soughtOrder(connection, query, rowId);
        if (!order)
            return fail(order.error());
        groups.append(*std::move(order));
    }
    return groups;
}

} // namespace hoox::fillgroups
