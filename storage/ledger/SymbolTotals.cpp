#include "storage/ledger/SymbolTotals.h"

#include <algorithm>

namespace hoox {

namespace {

void count(KnownSum &sum, CompensatedSum &known, const std::optional<double> &figure)
{
    if (figure) {
        known.add(*figure);
        ++sum.counted;
    } else {
        ++sum.missing;
    }
}

/// Keeps the last step of each span: the value at its end.
void thinSteps(std::vector<EquityStep> &steps, qint64 width)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (kept > 0 && steps[kept - 1].second / width == steps[i].second / width)
            --kept;
        steps[kept++] = steps[i];
    }
    steps.resize(kept);
}

} // namespace

SymbolTotals::SymbolTotals(const TimeRange &range, int mostSteps)
    : m_range(range), m_mostSteps(static_cast<std::size_t>(std::max(mostSteps, 2)))
{
}

void SymbolTotals::add(const Fill &fill)
{
    if (fill.createdAt >= m_range.to)
        return;
    auto &line = lineOf(fill);
    auto &sums = line.figures;
    const auto effect = line.book.apply(fill);
    const bool filled = fill.status == FillStatus::Filled;
    if (filled && fill.price) {
        sums.lastPrice = fill.price;
        sums.lastAt = fill.createdAt;
    }
    if (filled && !fill.quantity)
        ++sums.withoutQuantity;
    if (fill.createdAt < m_range.from)
        return;
    line.inRange = true;
    if (!filled) {
        ++(fill.status == FillStatus::Failed ? sums.failed : sums.unfilled);
        return;
    }
    addFilled(line, fill, effect);
    step(m_curves[line.curve], fill, effect.realised);
}

void SymbolTotals::addFilled(Line &line, const Fill &fill, const PositionBook::Effect &effect)
{
    auto &sums = line.figures;
    ++sums.fills;
    count(sums.fees, line.fees, fill.fee);
    count(sums.volume, line.volume, fill.notional());
    if (effect.closed > 0) {
        ++sums.closes;
        sums.wins += effect.realised > 0.0 ? 1 : 0;
    }
    if (effect.closed > 0 || !effect.realised)
        count(sums.realised, line.realised, effect.realised);
}

void SymbolTotals::step(Curve &curve, const Fill &fill, const std::optional<double> &gain) const
{
    if (!gain) {
        ++curve.curve.leftOut;
        return;
    }
    const auto second = fill.createdAt;
    curve.value.add(*gain);
    ++(fill.fee ? curve.curve.withFee : curve.curve.withoutFee);
    if (fill.fee)
        curve.value.add(-*fill.fee);
    auto &steps = curve.steps;
    if (!steps.empty() && steps.back().second / curve.width == second / curve.width) {
        steps.back() = {second, curve.value.value()};
        return;
    }
    while (steps.size() >= m_mostSteps) {
        curve.width *= 2;
        thinSteps(steps, curve.width);
    }
    if (!steps.empty() && steps.back().second / curve.width == second / curve.width)
        steps.pop_back();
    steps.push_back({second, curve.value.value()});
}

SymbolTotals::Line &SymbolTotals::lineOf(const Fill &fill)
{
    auto &place = m_index[fill.symbol][static_cast<std::size_t>(fill.exchange)];
    if (place == 0) {
        Line line;
        line.figures.exchange = fill.exchange;
        line.figures.symbol = fill.symbol;
        const auto asset = quoteAsset(fill.symbol);
        const auto known = std::find_if(m_curves.begin(), m_curves.end(),
                                        [&](const Curve &curve) { return curve.curve.asset == asset; });
        line.curve = static_cast<std::size_t>(known - m_curves.begin());
        if (known == m_curves.end())
            m_curves.push_back({{asset, {}}, {}, {}, 1});
        m_lines.push_back(std::move(line));
        place = static_cast<int>(m_lines.size());
    }
    return m_lines[static_cast<std::size_t>(place) - 1];
}

QVector<SymbolFigures> SymbolTotals::figures() const
{
    QVector<SymbolFigures> all;
    for (const auto &line : m_lines) {
        auto sums = line.figures;
        sums.position = line.book.position(sums.exchange, sums.symbol);
        if (sums.position) {
            sums.position->size = withoutSumNoise(sums.position->size);
            if (auto &entry = sums.position->entryPrice)
                entry = withoutSumNoise(*entry);
        }
        if (!sums.position && sums.withoutQuantity == 0 && !line.inRange)
            continue;
        sums.openedAt = line.book.openedAt();
        sums.realised.known = line.realised.value();
        sums.fees.known = line.fees.value();
        sums.volume.known = line.volume.value();
        all.append(sums);
    }
    std::sort(all.begin(), all.end(), [](const SymbolFigures &a, const SymbolFigures &b) {
        return a.symbol != b.symbol ? a.symbol < b.symbol : toText(a.exchange) < toText(b.exchange);
    });
    return all;
}

QVector<EquityCurve> SymbolTotals::equity() const
{
    QVector<EquityCurve> all;
    for (const auto &curve : m_curves) {
        if (curve.steps.empty() && curve.curve.leftOut == 0)
            continue;
        all.append(curve.curve);
        all.last().steps = QVector<EquityStep>(curve.steps.begin(), curve.steps.end());
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.asset < b.asset; });
    return all;
}

} // namespace hoox
