#pragma once

#include "storage/domain/FillsQuery.h"
#include "storage/ledger/FillsSql.h"
#include "storage/ledger/LeanRow.h"

#include <vector>

namespace hoox {

/// Whether a fill passes a query, told from what a pass has read already; what only SQL can tell is left to a
/// condition. One thread.
class FillsMatch final
{
public:
    FillsMatch(const FillsQuery &query, std::shared_ptr<const LedgerLines> lines);

    /// What is left to SQL (`LedgerSpan::condition`); empty for most queries.
    [[nodiscard]] const FillsCondition &condition() const { return m_condition; }
    [[nodiscard]] const FillsQuery &query() const { return m_query; }
    [[nodiscard]] bool operator()(const LeanFill &fill)
    {
        return fill.matches && (m_takesAll || passes(fill.values, fill.line));
    }

private:
    enum class Verdict : char { Unknown, No, Yes };
    [[nodiscard]] bool passes(const FillValues &values, int line);
    [[nodiscard]] bool takesLine(int line);

    FillsQuery m_query;
    FillsCondition m_condition;
    bool m_takesAll;
    QByteArray m_symbol;
    std::shared_ptr<const LedgerLines> m_lines;
    std::vector<Verdict> m_verdicts; ///< By line.
};

} // namespace hoox
