#pragma once

#include "models/fills/FillsPeriod.h"
#include "storage/domain/FillsQuery.h"

#include <QObject>

namespace hoox {

class Clock;

/// Which fills the pages are about: filter and period, shared by Fills and Analytics. What is typed and how it is told
/// belongs to the pages; here is what it means. GUI thread.
class FillsScope final : public QObject
{
    Q_OBJECT

public:
    explicit FillsScope(const Clock &clock, QObject *parent = nullptr);

    /// The filter with the period in it, as it was when either was set or renewed; its order has no meaning.
    [[nodiscard]] const FillsQuery &query() const { return m_query; }
    [[nodiscard]] const FillsPeriod &period() const { return m_period; }
    /// Everything but the period.
    [[nodiscard]] const FillsQuery &filter() const { return m_filter; }

    /// `filter.time` narrows the period further.
    void set(const FillsQuery &filter, const FillsPeriod &period);
    void setPeriod(const FillsPeriod &period);
    void setExchange(const std::optional<ExchangeId> &exchange);
    /// The whole symbol; empty for all.
    void setSymbol(const QString &symbol);
    /// "Today" and "last 24 h" mean the present moment from now on.
    void renew();

Q_SIGNALS:
    void changed(); ///< `query` is another one.

private:
    void update();
    [[nodiscard]] TimeRange rangeNow() const;

    const Clock &m_clock;
    FillsQuery m_filter, m_query;
    FillsPeriod m_period;
    TimeRange m_range; ///< Of the period, when it was chosen or renewed.
};

} // namespace hoox
