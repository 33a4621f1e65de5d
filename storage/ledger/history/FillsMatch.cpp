#include "storage/ledger/history/FillsMatch.h"

namespace hoox {

namespace {

/// A missing figure is in no range, as NULL is not in SQL.
bool isIn(const NumberRange &range, const std::optional<double> &figure)
{
    if (!range.least && !range.most)
        return true;
    return figure && (!range.least || *figure >= *range.least) && (!range.most || *figure <= *range.most);
}

/// `query` without what FillsMatch tells itself.
FillsQuery restOf(FillsQuery query)
{
    const FillsQuery none;
    query.time = none.time;
    query.exchange = none.exchange;
    query.symbolPrefix = none.symbolPrefix;
    query.symbolExact = none.symbolExact;
    query.action = none.action;
    query.side = none.side;
    query.status = none.status;
    query.quantity = query.price = query.fee = query.notional = none.quantity;
    return query;
}

} // namespace

FillsMatch::FillsMatch(const FillsQuery &query, std::shared_ptr<const LedgerLines> lines)
    : m_query(query),
      m_condition(conditionOf(restOf(query))),
      m_takesAll(conditionOf(query).sql == m_condition.sql),
      m_symbol(query.symbolPrefix.toUtf8()),
      m_lines(std::move(lines))
{
}

bool FillsMatch::passes(const FillValues &values, int line)
{
    return m_query.time.contains(values.createdAt) && takesLine(line) &&
           (!m_query.action || *m_query.action == values.action) && (!m_query.side || *m_query.side == values.side) &&
           (!m_query.status || *m_query.status == values.status) && isIn(m_query.quantity, values.quantity) &&
           isIn(m_query.price, values.price) && isIn(m_query.fee, values.fee) &&
           isIn(m_query.notional, values.notional());
}

bool FillsMatch::takesLine(int line)
{
    const auto place = static_cast<std::size_t>(line);
    if (m_verdicts.size() <= place)
        m_verdicts.resize(place + 1, Verdict::Unknown);
    auto &verdict = m_verdicts[place];
    if (verdict == Verdict::Unknown) {
        const auto name = m_lines->name(line);
        const auto symbol = name.symbol.toUtf8();
        const auto takes =
            (!m_query.exchange || *m_query.exchange == name.exchange) &&
            (m_query.symbolExact && !m_symbol.isEmpty() ? symbol == m_symbol : symbol.startsWith(m_symbol));
        verdict = takes ? Verdict::Yes : Verdict::No;
    }
    return verdict == Verdict::Yes;
}

} // namespace hoox
