#include "storage/ledger/SymbolTotals.h"

#include <algorithm>

namespace hoox {

SymbolTotals::SymbolTotals(std::shared_ptr<const LedgerLines> lines, const TimeRange &range, int mostSteps)
    : m_lines(std::move(lines)), m_range(range), m_mostSteps(mostSteps)
{
}

void SymbolTotals::add(const LeanFill &fill)
{
    const auto &values = fill.values;
    if (values.createdAt >= m_range.to)
        return;
    auto &line = lineOf(fill.line);
    const auto effect = line.state.apply(values);
    if (values.createdAt < m_range.from)
        return;
    line.sums.add(values, effect);
    if (values.status == FillStatus::Filled)
        m_curves[line.curve].fold.add(values, effect.realised);
}

SymbolTotals::Line &SymbolTotals::lineOf(int number)
{
    const auto place = static_cast<std::size_t>(number);
    while (m_totals.size() <= place) {
        Line line;
        line.name = m_lines->name(static_cast<int>(m_totals.size()));
        const auto asset = quoteAsset(line.name.symbol);
        const auto known =
            std::find_if(m_curves.begin(), m_curves.end(), [&](const Curve &curve) { return curve.asset == asset; });
        line.curve = static_cast<std::size_t>(known - m_curves.begin());
        if (known == m_curves.end())
            m_curves.push_back({asset, EquityFold(m_mostSteps)});
        m_totals.push_back(std::move(line));
    }
    return m_totals[place];
}

QVector<SymbolFigures> SymbolTotals::figures() const
{
    QVector<SymbolFigures> all;
    for (const auto &line : m_totals) {
        if (!line.state.isOpenOrUnknown() && line.sums.rows() == 0)
            continue;
        auto figures = line.state.figures(line.name);
        const auto sums = line.sums.value();
        figures.realised = sums.realised;
        figures.fees = sums.fees;
        figures.volume = sums.volume;
        figures.fills = sums.fills;
        figures.failed = sums.failed;
        figures.unfilled = sums.unfilled;
        figures.closes = sums.closes;
        figures.wins = sums.wins;
        all.append(figures);
    }
    sortFigures(all);
    return all;
}

QVector<EquityCurve> SymbolTotals::equity() const
{
    QVector<EquityCurve> all;
    for (const auto &curve : m_curves) {
        if (!curve.fold.isEmpty())
            all.append(curve.fold.curve(curve.asset));
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.asset < b.asset; });
    return all;
}

} // namespace hoox
