#pragma once

#include "storage/domain/TimeRange.h"
#include "storage/ledger/EquityFold.h"
#include "storage/ledger/LeanRow.h"
#include "storage/ledger/TradeSums.h"

#include <vector>

namespace hoox {

/// Adds fills up, in the ledger's order, into the figures of each exchange and symbol and the equity of each quote
/// asset. Pure; one thread.
class SymbolTotals final
{
public:
    SymbolTotals(std::shared_ptr<const LedgerLines> lines, const TimeRange &range, int mostSteps);

    void add(const LeanFill &fill);
    [[nodiscard]] QVector<SymbolFigures> figures() const; ///< By symbol, then exchange.
    [[nodiscard]] QVector<EquityCurve> equity() const;    ///< By asset.

private:
    struct Line
    {
        LineName name;
        LineState state;
        TradeSums sums;
        std::size_t curve = 0;
    };
    struct Curve
    {
        QString asset;
        EquityFold fold;
    };
    Line &lineOf(int number);

    std::shared_ptr<const LedgerLines> m_lines;
    TimeRange m_range;
    int m_mostSteps;
    std::vector<Line> m_totals; ///< By number.
    std::vector<Curve> m_curves;
};

} // namespace hoox
