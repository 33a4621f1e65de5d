#pragma once

#include "storage/domain/PositionBook.h"
#include "storage/sample/SampleMarket.h"
#include "storage/sample/SampleTimes.h"

#include <map>
#include <vector>

namespace hoox {

/// Plays an automated strategy over a plan: buys low, sells high, pays fees, is refused now and then. Pure: it writes
/// nothing and knows no clock. One thread.
class SampleTrader
{
public:
    explicit SampleTrader(const SamplePlan &plan);

    [[nodiscard]] qsizetype orders() const { return m_times.atMs.size(); }
    [[nodiscard]] bool atEnd() const { return m_next == orders(); }
    /// The next order, in time order. Not at the end.
    [[nodiscard]] SampleOrder next();

    /// What the trade worker leaves in `positions`: one row a symbol, the exchange that wrote last (LG-2).
    [[nodiscard]] QVector<Position> recordedPositions() const;
    /// One record an exchange and asset for each day, and a last one at the end. Complete at the end.
    [[nodiscard]] const QVector<Balance> &balances() const { return m_balances; }

private:
    struct Decision
    {
        Action action = Action::Long;
        Side side = Side::Buy;
        double quantity = 0;
    };

    [[nodiscard]] Decision decide(const SampleMarket &market, const PositionBook &book, bool isLong);
    [[nodiscard]] double freshQuantity(const MarketFigures &figures);
    [[nodiscard]] QString orderId(ExchangeId exchange);
    void fillIn(SampleOrder &order, const SampleMarket &market, const VenueFigures &venue, int pieces);
    void settle(SampleOrder &order);
    void recordBalances(qint64 second);

    SamplePlan m_plan;
    SampleRandom m_random;
    SampleTimes m_times;
    qsizetype m_next = 0;
    std::vector<SampleMarket> m_markets;
    std::map<std::pair<ExchangeId, int>, PositionBook> m_books; ///< By exchange and market.
    std::map<QString, Position> m_recorded;
    std::map<ExchangeId, double> m_earned; ///< Realised profit minus fees, USDT.
    QVector<Balance> m_balances;
    qint64 m_balancesUntil = 0; ///< The next day to record.
    qint64 m_lastBinanceId = 384566000000;
    qint64 m_lastMexcId = 739113587000000000;
};

} // namespace hoox
