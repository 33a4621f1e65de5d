#include "storage/ledger/GroupTable.h"

#include "storage/base/StoppableSort.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace hoox {

namespace {

constexpr qint64 kSecondsOfHour = 3600;
constexpr qint64 kSecondsOfDay = 24 * kSecondsOfHour;

std::optional<double> amountIn(const QVector<FillSums::Amount> &amounts, const QString &asset)
{
    const auto found = std::find_if(amounts.begin(), amounts.end(),
                                    [&](const FillSums::Amount &amount) { return amount.asset == asset; });
    return found == amounts.end() ? std::nullopt : std::optional(found->value);
}

/// What a column of figures orders by; of words 0.
std::optional<double> groupFigure(const FillGroup &group, GroupColumn column, const QString &asset)
{
    switch (column) {
    case GroupColumn::Rows:
        return static_cast<double>(group.sums.rows);
    case GroupColumn::Failed:
        return static_cast<double>(group.failed);
    case GroupColumn::Quantity:
        return group.sums.symbol.isEmpty() ? std::nullopt : group.sums.quantity.value();
    case GroupColumn::Notional:
        return amountIn(group.sums.notionals, asset);
    case GroupColumn::Fee:
        return amountIn(group.sums.fees, asset);
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
QString groupWord(const FillGroup &group, GroupColumn column)
{
    if (column == GroupColumn::Exchange)
        return exchangeWord(group);
    return column == GroupColumn::Symbol ? group.sums.symbol : QString();
}

/// Figure, word, and what breaks ties: the key.
using GroupRank = std::tuple<double, QString, qint64, QString, QString>;

GroupRank groupRank(const FillGroup &group, GroupColumn column, const QString &asset)
{
    // A missing figure is less than every other.
    auto figure = groupFigure(group, column, asset).value_or(-std::numeric_limits<double>::infinity());
    if (std::isnan(figure))
        figure = -std::numeric_limits<double>::infinity();
    return {figure, groupWord(group, column), group.second, group.name, exchangeWord(group)};
}

} // namespace

GroupTable::GroupTable(FillGrouping grouping, const std::shared_ptr<LedgerLines> &lines)
    : m_grouping(grouping), m_lines(lines), m_facts(lines)
{
}

QString GroupTable::mostlyIn() const
{
    const auto most = std::max_element(m_rowsOfAsset.begin(), m_rowsOfAsset.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == m_rowsOfAsset.end() ? QString() : m_facts.asset(most->first);
}

std::vector<qint64> GroupTable::keys() const
{
    std::vector<qint64> keys;
    keys.reserve(m_groups.size());
    for (const auto &[key, sums] : m_groups)
        keys.push_back(key);
    return keys;
}

FillGroup GroupTable::group(qint64 key) const
{
    auto group = m_groups.at(key).result(m_facts);
    if (m_grouping == FillGrouping::Symbol)
        group.name = group.sums.symbol;
    else if (m_grouping != FillGrouping::Exchange)
        group.second = key;
    return group;
}

qint64 GroupTable::keyOf(const LeanFill &fill)
{
    switch (m_grouping) {
    case FillGrouping::Symbol:
        return m_facts.symbolOf(fill.line);
    case FillGrouping::Exchange:
        return static_cast<qint64>(m_facts.exchangeOf(fill.line));
    case FillGrouping::Day:
        return fill.values.createdAt / kSecondsOfDay * kSecondsOfDay;
    case FillGrouping::Hour:
        return fill.values.createdAt / kSecondsOfHour * kSecondsOfHour;
    case FillGrouping::Order:
        break;
    }
    Q_UNREACHABLE();
}

bool OrderedGroups::sort(const GroupOrder &order, const QString &asset, const std::function<bool()> &stop)
{
    std::vector<GroupRank> ranks;
    ranks.reserve(groups.size());
    for (const auto &group : groups)
        ranks.push_back(groupRank(group, order.column, asset));
    std::vector<quint32> places(groups.size());
    std::iota(places.begin(), places.end(), 0);
    const auto less = [&](quint32 a, quint32 b) {
        return order.descending ? ranks[b] < ranks[a] : ranks[a] < ranks[b];
    };
    if (!sortUnlessStopped(places.begin(), places.end(), less, stop))
        return false;
    OrderedGroups sorted;
    sorted.groups.reserve(groups.size());
    sorted.keys.reserve(keys.size());
    for (const auto place : places) {
        sorted.groups.push_back(std::move(groups[place]));
        sorted.keys.push_back(keys[place]);
    }
    *this = std::move(sorted);
    return true;
}

QVector<qint64> OrderedGroups::insert(OrderedGroups fresh, const GroupOrder &order, const QString &asset)
{
    QVector<qint64> before;
    std::ignore = fresh.sort(order, asset, [] { return false; });
    const auto precedes = [&](const GroupRank &rank, const FillGroup &group) {
        const auto other = groupRank(group, order.column, asset);
        return order.descending ? other < rank : rank < other;
    };
    auto from = groups.begin();
    for (const auto &group : fresh.groups) {
        from = std::upper_bound(from, groups.end(), groupRank(group, order.column, asset), precedes);
        before.push_back(from - groups.begin());
    }
    OrderedGroups merged;
    qsizetype next = 0;
    for (size_t place = 0; place <= groups.size(); ++place) {
        for (; next < before.size() && before.at(next) == static_cast<qint64>(place); ++next) {
            merged.groups.push_back(std::move(fresh.groups[static_cast<size_t>(next)]));
            merged.keys.push_back(fresh.keys[static_cast<size_t>(next)]);
        }
        if (place == groups.size())
            break;
        merged.groups.push_back(std::move(groups[place]));
        merged.keys.push_back(keys[place]);
    }
    *this = std::move(merged);
    return before;
}

} // namespace hoox
