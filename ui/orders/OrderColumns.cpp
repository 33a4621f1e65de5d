#include "ui/orders/OrderColumns.h"

#include "storage/base/Clock.h"
#include "ui/orders/OrderWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

double loudness(const OrderEntry &entry, const QDateTime &now)
{
    if (isUnresolved(entry, now))
        return TableColumn::Caution;
    const bool isBad = entry.state == OrderState::Failed || entry.state == OrderState::Refused;
    return isBad ? TableColumn::Strong : TableColumn::Muted;
}

QString stateWords(const OrderEntry &entry, const QDateTime &now)
{
    const auto word = OrderWords::state(entry, now);
    const bool runs =
        isUnresolved(entry, now) || entry.state == OrderState::Sending || entry.state == OrderState::Queued;
    return runs ? word + u' ' + Format::clock(OrderWords::age(entry, now)) : word;
}

QString whyWords(const OrderEntry &entry)
{
    const auto why = OrderWords::why(entry);
    return why.isEmpty() ? entry.by : entry.by + u", "_s + why;
}

/// What it was filled at, else what it asks for.
QString priceWords(const OrderEntry &entry, const Format &format)
{
    return format.number(entry.averagePrice ? entry.averagePrice : entry.ticket.price);
}

} // namespace

OrderEntry OrderColumns::entryAt(const QModelIndex &index)
{
    return index.data(OrdersModel::EntryRole).value<OrderEntry>();
}

QVector<TableColumn> OrderColumns::orders(const Appearance &appearance, const Clock &clock)
{
    using Kind = TableColumn::Kind;
    using Column = OrdersModel;
    const auto *format = &appearance.format();
    const auto *time = &clock;
    return {
        {Column::Time, tr("time %1").arg(format->zoneName()), Kind::Word,
         [format](const QModelIndex &index) { return format->timeOfDay(entryAt(index).askedAt); }},
        {Column::Exchange, tr("exchange"), Kind::Word,
         [](const QModelIndex &index) { return toText(entryAt(index).ticket.exchange); }},
        {Column::Symbol, tr("symbol"), Kind::StrongWord,
         [](const QModelIndex &index) { return entryAt(index).ticket.symbol; }},
        {Column::ActionColumn, tr("action"), Kind::ActionWord,
         [](const QModelIndex &index) { return toText(entryAt(index).ticket.action); }},
        {Column::Quantity, tr("quantity"), Kind::Number,
         [format](const QModelIndex &index) { return format->number(entryAt(index).ticket.quantity); }},
        {Column::Price, tr("price"), Kind::Number,
         [format](const QModelIndex &index) { return priceWords(entryAt(index), *format); }},
        {Column::State, tr("state"), Kind::Mark,
         [time](const QModelIndex &index) { return stateWords(entryAt(index), time->nowUtc()); },
         [time](const QModelIndex &index) { return loudness(entryAt(index), time->nowUtc()); }, 0, 0,
         [time](const QModelIndex &index) { return OrderWords::icon(entryAt(index), time->nowUtc()); }},
        {Column::Why,
         tr("by, and why"),
         Kind::MutedWord,
         [](const QModelIndex &index) { return whyWords(entryAt(index)); },
         {},
         0,
         1},
    };
}

} // namespace hoox
