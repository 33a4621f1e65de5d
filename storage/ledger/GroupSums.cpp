#include "storage/ledger/GroupSums.h"

#include <algorithm>

namespace hoox {

namespace {

/// One more than there are exchanges: with as many there is a second symbol among them.
constexpr std::size_t kMostLinesOfAGroup = kExchanges.size() + 1;

} // namespace

const LineFacts::Fact &LineFacts::find(std::size_t place)
{
    if (place >= m_facts.size())
        m_facts.resize(place + 1);
    auto &fact = m_facts[place];
    const auto name = m_lines->name(static_cast<int>(place));
    const auto asset = quoteAsset(name.symbol);
    const auto known = std::find(m_assets.begin(), m_assets.end(), asset);
    fact.asset = static_cast<int>(known - m_assets.begin());
    if (known == m_assets.end())
        m_assets.push_back(asset);
    if (!m_symbols.contains(name.symbol))
        m_symbols.insert(name.symbol, static_cast<int>(place));
    fact.symbol = m_symbols.value(name.symbol);
    fact.exchange = name.exchange;
    return fact;
}

GroupSums::Asset &GroupSums::assetOf(int number)
{
    const auto found =
        std::find_if(m_assets.begin(), m_assets.end(), [&](const Asset &asset) { return asset.number == number; });
    if (found != m_assets.end())
        return *found;
    m_assets.push_back({number, {}, {}});
    return m_assets.back();
}

void GroupSums::add(const FillValues &fill, int line, int asset)
{
    m_firstAt = m_rows == 0 ? fill.createdAt : std::min(m_firstAt, fill.createdAt);
    m_lastAt = std::max(m_lastAt, fill.createdAt);
    if (m_lines.size() < kMostLinesOfAGroup && std::find(m_lines.begin(), m_lines.end(), line) == m_lines.end())
        m_lines.push_back(line);
    ++m_rows;
    const bool filled = fill.status == FillStatus::Filled;
    m_failed += fill.status == FillStatus::Failed ? 1 : 0;
    auto &sums = assetOf(asset);
    sums.fee.add(filled || fill.fee != 0.0 ? fill.fee : std::nullopt);
    if (!filled)
        return;
    sums.notional.add(fill.notional());
    m_quantity.add(fill.quantity);
}

FillGroup GroupSums::result(const LineFacts &facts) const
{
    FillGroup group;
    group.firstAt = m_firstAt;
    group.lastAt = m_lastAt;
    group.failed = m_failed;
    auto &sums = group.sums;
    sums.rows = m_rows;
    sums.quantity = m_quantity.value();
    std::vector<LineName> names;
    for (const auto line : m_lines)
        names.push_back(facts.name(line));
    const auto same = [&](auto member) {
        return !names.empty() && std::all_of(names.begin(), names.end(), [&](const LineName &name) {
            return name.*member == names.front().*member;
        });
    };
    if (same(&LineName::symbol))
        sums.symbol = names.front().symbol;
    if (same(&LineName::exchange))
        group.exchange = names.front().exchange;
    for (const auto &asset : m_assets) {
        sums.withoutFee += asset.fee.missing;
        sums.withoutNotional += asset.notional.missing;
        if (asset.notional.counted > 0)
            sums.notionals.push_back({facts.asset(asset.number), asset.notional.sum.value()});
        if (asset.fee.counted > 0)
            sums.fees.push_back({facts.asset(asset.number), asset.fee.sum.value()});
    }
    const auto byName = [](const FillSums::Amount &a, const FillSums::Amount &b) { return a.asset < b.asset; };
    std::sort(sums.notionals.begin(), sums.notionals.end(), byName);
    std::sort(sums.fees.begin(), sums.fees.end(), byName);
    return group;
}

} // namespace hoox
