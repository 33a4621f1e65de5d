#include "storage/ledger/TradeSums.h"

#include <algorithm>

namespace hoox {

void TradeSums::add(const TradeSums &other)
{
    fills += other.fills;
    failed += other.failed;
    unfilled += other.unfilled;
    closes += other.closes;
    wins += other.wins;
    realised.add(other.realised);
    fees.add(other.fees);
    volume.add(other.volume);
}

AnalyticsSums TradeSums::value() const
{
    return {fills, failed, unfilled, closes, wins, realised.value(), fees.value(), volume.value()};
}

SymbolFigures LineState::figures(const LineName &name) const
{
    SymbolFigures figures;
    figures.exchange = name.exchange;
    figures.symbol = name.symbol;
    figures.position = book.position(name.exchange, name.symbol);
    if (auto &position = figures.position) {
        position->size = withoutSumNoise(position->size);
        if (auto &entry = position->entryPrice)
            entry = withoutSumNoise(*entry);
    }
    figures.withoutQuantity = withoutQuantity;
    figures.openedAt = book.openedAt();
    figures.lastPrice = lastPrice;
    figures.lastAt = lastAt;
    return figures;
}

void sortFigures(QVector<SymbolFigures> &figures)
{
    std::sort(figures.begin(), figures.end(), [](const SymbolFigures &a, const SymbolFigures &b) {
        return a.symbol != b.symbol ? a.symbol < b.symbol : nameOrder(a.exchange) < nameOrder(b.exchange);
    });
}

} // namespace hoox
