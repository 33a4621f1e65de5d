#pragma once

#include "storage/ledger/EquityFold.h"
#include "storage/ledger/LeanRow.h"
#include "storage/ledger/TradeSums.h"

#include <array>
#include <vector>

namespace hoox {

/// Adds rows up, in the ledger's order, into analytics. Pure; one thread. Memory grows with the lines and days, never
/// with the rows.
class AnalyticsTotals final
{
public:
    explicit AnalyticsTotals(std::shared_ptr<const LedgerLines> lines) : m_lines(std::move(lines)) {}

    /// A row that counts, with what it did to its position.
    void add(const LeanFill &fill, const PositionBook::Effect &effect)
    {
        const auto second = fill.values.createdAt;
        auto &line = lineOf(fill.line);
        auto &asset = m_assets[line.asset];
        if (second >= asset.dayEnd)
            beginDay(asset, second);
        if (m_rows++ == 0)
            m_firstAt = second;
        m_lastAt = second;
        line.sums.add(fill.values, effect);
        auto &day = asset.days.back();
        day.sums.add(fill.values, effect);
        if (fill.values.status != FillStatus::Filled)
            return;
        line.quantity.add(fill.values.quantity);
        ++m_hours[static_cast<std::size_t>((second - day.second) / kHour)];
        asset.equity.add(fill.values, effect.realised);
    }
    /// Without `unsound`, which no sound row tells.
    [[nodiscard]] Analytics value() const;

private:
    static constexpr qint64 kHour = 3600, kDay = 24 * kHour;
    static constexpr int kMostSteps = 2000; ///< Of an equity curve: more than a screen has columns.
    struct Line
    {
        LineName name;
        TradeSums sums;
        RunningSum quantity;
        std::size_t asset = 0;
    };
    struct Day
    {
        qint64 second = 0; ///< Its midnight, UTC.
        TradeSums sums;
    };
    struct Asset
    {
        QString name;
        std::vector<Day> days;
        qint64 dayEnd = 0; ///< Of the last of `days`.
        EquityFold equity = EquityFold(kMostSteps);
    };
    [[nodiscard]] Line &lineOf(int number)
    {
        const auto place = static_cast<std::size_t>(number);
        if (place >= m_totals.size())
            addLines(place + 1);
        return m_totals[place];
    }
    void addLines(std::size_t count);
    static void beginDay(Asset &asset, qint64 second);
    [[nodiscard]] AnalyticsAsset valueOf(std::size_t asset) const;

    std::shared_ptr<const LedgerLines> m_lines;
    qint64 m_rows = 0, m_firstAt = 0, m_lastAt = 0;
    std::array<qint64, 24> m_hours{};
    std::vector<Line> m_totals; ///< By number.
    std::vector<Asset> m_assets;
};

} // namespace hoox
