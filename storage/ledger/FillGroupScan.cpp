#include "storage/ledger/FillGroupScan.h"

#include "storage/ledger/FillRow.h"
#include "storage/ledger/FillsSql.h"
#include "storage/ledger/GroupSums.h"
#include "storage/ledger/LeanRow.h"
#include "storage/sqlite/Statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace hoox::fillgroups {

namespace {

using Stop = std::function<bool()>;

constexpr qint64 kRowsBetweenLooks = 8192;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;

QByteArray wherePart(const FillsCondition &condition)
{
    return condition.sql.isEmpty() ? QByteArray() : " WHERE " + condition.sql;
}

Result<qint64> highestRow(const SqliteConnection &connection)
{
    auto statement = Statement::prepare(connection, QByteArray("SELECT max(rowid) FROM trades"));
    if (!statement)
        return fail(statement.error());
    if (const auto row = statement->step(); !row)
        return fail(row.error());
    return statement->integer(0);
}

/// The statement that `LeanRowReader` reads.
QByteArray selectLean()
{
    return QByteArray("SELECT rowid, ") + kFillColumns + " FROM trades";
}

/// The groups of one pass, by a number: of the symbol or the exchange, or the second that begins it.
class GroupTable final
{
public:
    GroupTable(FillGrouping grouping, const std::shared_ptr<LedgerLines> &lines) : m_grouping(grouping), m_assets(lines)
    {
    }

    void add(const LeanFill &fill)
    {
        const auto asset = m_assets.assetOf(fill.line);
        m_groups[keyOf(fill)].add(fill.values, fill.line, asset);
        ++m_rowsOfAsset[asset];
        ++m_rows;
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_groups.size()); }
    [[nodiscard]] QString mostlyIn() const
    {
        const auto most = std::max_element(m_rowsOfAsset.begin(), m_rowsOfAsset.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == m_rowsOfAsset.end() ? QString() : m_assets.asset(most->first);
    }
    [[nodiscard]] std::vector<FillGroup> groups() const
    {
        std::vector<FillGroup> all;
        all.reserve(m_groups.size());
        for (const auto &[key, sums] : m_groups) {
            all.push_back(sums.result(m_assets));
            if (m_grouping == FillGrouping::Symbol)
                all.back().name = all.back().sums.symbol;
            else if (m_grouping != FillGrouping::Exchange)
                all.back().second = key;
        }
        return all;
    }

private:
    [[nodiscard]] qint64 keyOf(const LeanFill &fill)
    {
        switch (m_grouping) {
        case FillGrouping::Symbol:
            return m_assets.symbolOf(fill.line);
        case FillGrouping::Exchange:
            return static_cast<qint64>(m_assets.exchangeOf(fill.line));
        case FillGrouping::Day:
            return fill.values.createdAt / kDay * kDay;
        case FillGrouping::Hour:
            return fill.values.createdAt / kHour * kHour;
        case FillGrouping::Order:
            break;
        }
        Q_UNREACHABLE();
    }

    FillGrouping m_grouping;
    LineFacts m_assets;
    std::unordered_map<qint64, GroupSums> m_groups;
    std::unordered_map<int, qint64> m_rowsOfAsset;
    qint64 m_rows = 0;
};

std::optional<double> amountIn(const QVector<FillSums::Amount> &amounts, const QString &asset)
{
    const auto found = std::find_if(amounts.begin(), amounts.end(),
                                    [&](const FillSums::Amount &amount) { return amount.asset == asset; });
    return found == amounts.end() ? std::nullopt : std::optional(found->value);
}

/// What a column of figures orders by; a missing one is less than every other.
double rankOf(const FillGroup &group, GroupColumn column, const QString &asset)
{
    constexpr auto kMissing = -std::numeric_limits<double>::infinity();
    switch (column) {
    case GroupColumn::Rows:
        return static_cast<double>(group.sums.rows);
    case GroupColumn::Failed:
        return static_cast<double>(group.failed);
    case GroupColumn::Quantity:
        return group.sums.symbol.isEmpty() ? kMissing : group.sums.quantity.value().value_or(kMissing);
    case GroupColumn::Notional:
        return amountIn(group.sums.notionals, asset).value_or(kMissing);
    case GroupColumn::Fee:
        return amountIn(group.sums.fees, asset).value_or(kMissing);
    case GroupColumn::First:
        return static_cast<double>(group.firstAt);
    case GroupColumn::Last:
        return static_cast<double>(group.lastAt);
    case GroupColumn::Key:
    case GroupColumn::Exchange:
    case GroupColumn::Symbol:
        break;
    }
    return 0;
}

QString exchangeWord(const FillGroup &group)
{
    return group.exchange ? toText(*group.exchange) : QString();
}

/// What a column of words orders by.
QString wordOf(const FillGroup &group, GroupColumn column)
{
    if (column == GroupColumn::Exchange)
        return exchangeWord(group);
    return column == GroupColumn::Symbol ? group.sums.symbol : QString();
}

void sortGroups(std::vector<FillGroup> &groups, const GroupOrder &order, const QString &asset)
{
    const auto keyOf = [](const FillGroup &group) { return std::tuple(group.second, group.name, exchangeWord(group)); };
    std::sort(groups.begin(), groups.end(), [&](const FillGroup &one, const FillGroup &other) {
        const auto &a = order.descending ? other : one;
        const auto &b = order.descending ? one : other;
        const auto rankA = std::tuple(rankOf(a, order.column, asset), wordOf(a, order.column));
        const auto rankB = std::tuple(rankOf(b, order.column, asset), wordOf(b, order.column));
        return rankA < rankB || (rankA == rankB && keyOf(a) < keyOf(b));
    });
}

Result<Done> addUp(const SqliteConnection &connection, const Statement &rows, LeanRowReader &reader, GroupTable &table,
                   FillGroupFacts &facts, Progress &progress, const Stop &stop)
{
    const auto total = highestRow(connection);
    if (!total)
        return fail(total.error());
    LeanFill fill;
    for (qint64 seen = 1;; ++seen) {
        const auto more = rows.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return Done{};
        if (reader.read(rows.get(), fill))
            table.add(fill);
        else
            ++facts.unsound;
        if (table.size() > FillGroups::kMostGroups)
            return fail({Error::Kind::Full, connection.path(), {}, Error::Cause::TooLarge});
        if (seen % kRowsBetweenLooks != 0)
            continue;
        if (stop())
            return fail(Error::Kind::Cancelled, connection.path());
        progress.report(std::min(seen, *total), *total);
    }
}

Result<Done> listGroups(const SqliteConnection &connection, FillGroupList &list, Progress &progress, const Stop &stop)
{
    const auto condition = conditionOf(list.facts.query);
    auto rows = Statement::prepare(connection, selectLean() + wherePart(condition));
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    const auto lines = std::make_shared<LedgerLines>();
    LeanRowReader reader(lines);
    GroupTable table(list.facts.grouping, lines);
    if (const auto done = addUp(connection, *rows, reader, table, list.facts, progress, stop); !done)
        return fail(done.error());
    list.groups = table.groups();
    list.facts.rows = table.rows();
    list.facts.groups = table.size();
    list.facts.asset = table.mostlyIn();
    sortGroups(list.groups, list.facts.order, list.facts.asset);
    return Done{};
}

template <typename Id>
Result<Done> collectIds(const Statement &rows, std::vector<Id> &ids, qint64 total, Progress &progress, const Stop &stop)
{
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return Done{};
        ids.push_back(static_cast<Id>(rows.integer(0)));
        if (ids.size() % kRowsBetweenLooks != 0)
            continue;
        if (stop())
            return fail(Error::Kind::Cancelled);
        progress.report(static_cast<qint64>(ids.size()), total);
    }
}

template <typename Id>
void sortIds(std::vector<Id> &ids, bool descending)
{
    ids.shrink_to_fit();
    std::sort(ids.begin(), ids.end());
    if (descending)
        std::reverse(ids.begin(), ids.end());
}

/// Of the order at the beginning: to add all of them up for it would cost a pass.
Result<Done> nameAsset(const SqliteConnection &connection, FillGroupList &list)
{
    if (list.facts.groups == 0)
        return Done{};
    auto row = Statement::prepare(connection, QByteArray("SELECT symbol FROM trades WHERE rowid = ?"));
    if (!row)
        return fail(row.error());
    row->bind(1, list.rowIdAt(0));
    const auto there = row->step();
    if (!there)
        return fail(there.error());
    if (*there && row->bytes(0).size() <= std::size_t{kLongestWordBytes})
        list.facts.asset = quoteAsset(row->text(0));
    return Done{};
}

/// The index on order_id gives the groups in its own order; row ids follow time as far as anything does that is one
/// number a row, and each order's row is looked at when it is shown.
Result<Done> listOrders(const SqliteConnection &connection, FillGroupList &list, Progress &progress, const Stop &stop)
{
    const auto condition = conditionOf(list.facts.query);
    auto rows =
        Statement::prepare(connection, "SELECT max(rowid) FROM trades" + wherePart(condition) + " GROUP BY order_id");
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    const auto total = highestRow(connection);
    if (!total)
        return fail(total.error());
    const bool wide = *total > std::numeric_limits<quint32>::max();
    const auto done = wide ? collectIds(*rows, list.wideIds, *total, progress, stop)
                           : collectIds(*rows, list.narrowIds, *total, progress, stop);
    if (!done)
        return fail(done.error());
    list.facts.groups = static_cast<qint64>(list.wideIds.size()) + static_cast<qint64>(list.narrowIds.size());
    sortIds(list.wideIds, list.facts.order.descending);
    sortIds(list.narrowIds, list.facts.order.descending);
    return nameAsset(connection, list);
}

/// Adds up the rows of the query that have this row's order id.
Result<std::optional<FillGroup>> orderOf(const SqliteConnection &connection, const FillsQuery &query, qint64 rowId)
{
    auto key = Statement::prepare(connection, QByteArray("SELECT order_id FROM trades WHERE rowid = ?"));
    if (!key)
        return fail(key.error());
    key->bind(1, rowId);
    const auto there = key->step();
    if (!there)
        return fail(there.error());
    if (!*there)
        return std::optional<FillGroup>();
    const auto condition = conditionOf(query);
    auto rows = Statement::prepare(connection, selectLean() + " WHERE order_id IS ?" +
                                                   (condition.sql.isEmpty() ? QByteArray() : " AND " + condition.sql) +
                                                   " LIMIT ?");
    if (!rows)
        return fail(rows.error());
    sqlite3_bind_value(rows->get(), 1, sqlite3_column_value(key->get(), 0));
    const auto next = bindValues(rows->get(), 2, condition.values);
    rows->bind(next, qint64{FillGroups::kMostRowsOfAnOrder} + 1);
    const auto lines = std::make_shared<LedgerLines>();
    LeanRowReader reader(lines);
    LineFacts assets(lines);
    GroupSums sums;
    LeanFill fill;
    qint64 seen = 0;
    for (;;) {
        const auto more = rows->step();
        if (!more)
            return fail(more.error());
        if (!*more || ++seen > FillGroups::kMostRowsOfAnOrder)
            break;
        if (reader.read(rows->get(), fill))
            sums.add(fill.values, fill.line, assets.assetOf(fill.line));
    }
    auto group = sums.result(assets);
    group.name = key->text(0).left(256);
    group.whole = seen <= FillGroups::kMostRowsOfAnOrder;
    return std::optional(std::move(group));
}

} // namespace

Result<FillGroupListPtr> list(const SqliteConnection &connection, const FillGroupFacts &wanted, Progress &progress,
                              const Stop &stop)
{
    if (stop())
        return fail(Error::Kind::Cancelled, connection.path());
    const StepWatch watch(connection, stop);
    FillGroupList list;
    list.facts = wanted;
    list.file = connection.fileNumber();
    const auto done = wanted.grouping == FillGrouping::Order ? listOrders(connection, list, progress, stop)
                                                             : listGroups(connection, list, progress, stop);
    if (!done)
        return fail(done.error());
    return FillGroupListPtr(std::make_shared<const FillGroupList>(std::move(list)));
}

FillGroupListPtr reordered(const FillGroupList &list, const GroupOrder &order)
{
    auto other = std::make_shared<FillGroupList>(list);
    other->facts.order = order;
    if (list.facts.order.descending != order.descending) {
        std::reverse(other->narrowIds.begin(), other->narrowIds.end());
        std::reverse(other->wideIds.begin(), other->wideIds.end());
    }
    sortGroups(other->groups, order, list.facts.asset);
    return other;
}

Result<QVector<FillGroup>> page(const SqliteConnection &connection, const FillGroupList &list, qint64 first, int count)
{
    QVector<FillGroup> groups;
    const auto from = std::clamp<qint64>(first, 0, list.facts.groups);
    const auto to = std::clamp<qint64>(first + count, from, list.facts.groups);
    for (auto row = static_cast<std::size_t>(from); row < static_cast<std::size_t>(to); ++row) {
        if (list.facts.grouping != FillGrouping::Order) {
            groups.append(list.groups[row]);
            continue;
        }
        auto order = orderOf(connection, list.facts.query, list.rowIdAt(row));
        if (!order)
            return fail(order.error());
        groups.append(order->value_or(FillGroup{}));
    }
    return groups;
}

} // namespace hoox::fillgroups
