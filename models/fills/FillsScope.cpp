#include "models/fills/FillsScope.h"

#include "storage/base/Clock.h"

namespace hoox {

FillsScope::FillsScope(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void FillsScope::set(const FillsQuery &filter, const FillsPeriod &period)
{
    m_filter = filter;
    // One order for all: two queries that differ in it alone are the same scope.
    m_filter.sortBy = FillsQuery().sortBy;
    m_filter.descending = FillsQuery().descending;
    // The moment that a period was chosen at stays: a filter that is typed later moves no edge.
    if (std::exchange(m_period, period) != period)
        m_range = rangeNow();
    update();
}

void FillsScope::setPeriod(const FillsPeriod &period)
{
    m_period = period;
    renew();
}

void FillsScope::setExchange(const std::optional<ExchangeId> &exchange)
{
    m_filter.exchange = exchange;
    update();
}

void FillsScope::setSymbol(const QString &symbol)
{
    m_filter.symbolPrefix = symbol;
    m_filter.symbolExact = !symbol.isEmpty();
    update();
}

void FillsScope::renew()
{
    m_range = rangeNow();
    update();
}

TimeRange FillsScope::rangeNow() const
{
    return m_period.rangeAt(m_clock.nowUtc().toSecsSinceEpoch());
}

void FillsScope::update()
{
    auto query = m_filter;
    query.time = {qMax(m_range.from, m_filter.time.from), qMin(m_range.to, m_filter.time.to)};
    if (std::exchange(m_query, query) != query)
        Q_EMIT changed();
}

} // namespace hoox
