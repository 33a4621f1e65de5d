#include "storage/ledger/history/AnalyticsTotals.h"

#include <algorithm>

namespace hoox {

void AnalyticsTotals::addLines(std::size_t count)
{
    while (m_totals.size() < count) {
        Line line;
        line.name = m_lines->name(static_cast<int>(m_totals.size()));
        const auto name = quoteAsset(line.name.symbol);
        const auto known =
            std::find_if(m_assets.begin(), m_assets.end(), [&](const Asset &asset) { return asset.name == name; });
        line.asset = static_cast<std::size_t>(known - m_assets.begin());
        if (known == m_assets.end()) {
            m_assets.emplace_back();
            m_assets.back().name = name;
        }
        m_totals.push_back(std::move(line));
    }
}

void AnalyticsTotals::beginDay(Asset &asset, qint64 second)
{
    const auto midnight = second / kDay * kDay;
    asset.days.push_back({midnight, {}});
    asset.dayEnd = midnight + kDay;
}

AnalyticsAsset AnalyticsTotals::valueOf(std::size_t asset) const
{
    const auto &from = m_assets[asset];
    AnalyticsAsset value;
    value.asset = from.name;
    value.equity = from.equity.curve(from.name);
    value.drawdown = from.equity.drawdown();
    value.days.reserve(static_cast<qsizetype>(from.days.size()));
    TradeSums whole;
    for (const auto &day : from.days) {
        value.days.append({day.second, day.sums.value()});
        whole.add(day.sums);
    }
    value.sums = whole.value();
    return value;
}

Analytics AnalyticsTotals::value() const
{
    Analytics value;
    value.rows = m_rows;
    value.firstAt = m_firstAt;
    value.lastAt = m_lastAt;
    value.fillsPerHour = m_hours;
    std::vector<AnalyticsAsset> assets;
    for (std::size_t asset = 0; asset < m_assets.size(); ++asset)
        assets.push_back(valueOf(asset));
    for (const auto &line : m_totals) {
        if (line.sums.rows() > 0)
            assets[line.asset].symbols.append(
                {line.name.exchange, line.name.symbol, line.sums.value(), line.quantity.value()});
    }
    const auto rowsOf = [](const AnalyticsAsset &asset) {
        return asset.sums.fills + asset.sums.failed + asset.sums.unfilled;
    };
    for (auto &asset : assets) {
        if (rowsOf(asset) == 0)
            continue;
        std::sort(asset.symbols.begin(), asset.symbols.end(), [](const AnalyticsSymbol &a, const AnalyticsSymbol &b) {
            return a.symbol != b.symbol ? a.symbol < b.symbol : nameOrder(a.exchange) < nameOrder(b.exchange);
        });
        value.assets.append(asset);
    }
    std::stable_sort(value.assets.begin(), value.assets.end(), [&](const auto &a, const auto &b) {
        return rowsOf(a) != rowsOf(b) ? rowsOf(a) > rowsOf(b) : a.asset < b.asset;
    });
    return value;
}

} // namespace hoox
