#pragma once

#include "storage/domain/PositionBook.h"
#include "storage/domain/TimeRange.h"
#include "storage/ledger/Ledger.h"

#include <QHash>

#include <vector>

namespace hoox {

/// Adds fills up, in the ledger's order, into the figures of each exchange and symbol and the equity of each quote
/// asset. Pure; one thread.
class SymbolTotals final
{
public:
    SymbolTotals(const TimeRange &range, int mostSteps);

    void add(const Fill &fill);
    [[nodiscard]] QVector<SymbolFigures> figures() const; ///< By symbol, then exchange.
    [[nodiscard]] QVector<EquityCurve> equity() const;    ///< By asset.

private:
    struct Line
    {
        SymbolFigures figures;
        PositionBook book;
        CompensatedSum realised, fees, volume; ///< The known parts; the counts are in `figures`.
        std::size_t curve = 0;
        bool inRange = false;
    };
    struct Curve
    {
        EquityCurve curve; ///< Asset and counts.
        CompensatedSum value;
        std::vector<EquityStep> steps;
        qint64 width = 1; ///< Seconds that share a step; doubles as the curve grows.
    };
    Line &lineOf(const Fill &fill);
    static void addFilled(Line &line, const Fill &fill, const PositionBook::Effect &effect);
    void step(Curve &curve, const Fill &fill, const std::optional<double> &gain) const;

    TimeRange m_range;
    std::size_t m_mostSteps;
    QHash<QString, std::array<int, kExchanges.size()>> m_index; ///< Symbol → place in m_lines plus one, by exchange.
    std::vector<Line> m_lines;
    std::vector<Curve> m_curves;
};

} // namespace hoox
