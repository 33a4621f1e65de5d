#include "models/positions/PositionRow.h"

#include "storage/ledger/Ledger.h"

#include <QHash>

#include <algorithm>

namespace hoox {

namespace {

struct SymbolMark
{
    double price = 0;
    qint64 at = 0;
    ExchangeId exchange = ExchangeId::Bybit;
};

QHash<QString, SymbolMark> newestMarks(const QVector<SymbolFigures> &figures)
{
    QHash<QString, SymbolMark> marks;
    for (const auto &row : figures) {
        auto &mark = marks[row.symbol];
        if (row.lastPrice > 0.0 && row.lastAt >= mark.at)
            mark = {*row.lastPrice, row.lastAt, row.exchange};
    }
    return marks;
}

void setMark(PositionRow &row, const SymbolMark &mark)
{
    if (mark.price <= 0)
        return;
    const auto &shown = row.shown();
    row.mark = mark.price;
    row.markAt = mark.at;
    row.markFrom = mark.exchange;
    row.notional = shown.size * mark.price;
    if (shown.entryPrice)
        row.unrealised = (mark.price - *shown.entryPrice) * shown.signedSize();
}

} // namespace

QVector<PositionRow> positionRows(const QVector<Position> &recorded, const QVector<SymbolFigures> &figures,
                                  bool holdsExchanges)
{
    const auto marks = newestMarks(figures);
    QVector<PositionRow> rows;
    for (auto &reconciled : reconcile(recorded, figures, holdsExchanges)) {
        PositionRow row;
        row.reconciled = std::move(reconciled);
        row.quote = quoteAsset(row.reconciled.symbol);
        if (row.reconciled.recorded)
            row.leverage = row.reconciled.recorded->leverage;
        const auto own = std::find_if(figures.cbegin(), figures.cend(),
                                      [&row](const SymbolFigures &each) { return row.is(each.exchange, each.symbol); });
        if (own != figures.cend())
            row.openedAt = own->openedAt;
        setMark(row, marks.value(row.reconciled.symbol));
        rows.append(row);
    }
    const auto sums = sumsByAsset(rows);
    for (auto &row : rows) {
        const auto sum =
            std::find_if(sums.cbegin(), sums.cend(), [&row](const AssetSum &each) { return each.asset == row.quote; });
        if (row.notional && sum != sums.cend() && sum->gross > 0)
            row.share = *row.notional / sum->gross;
    }
    return rows;
}

QVector<AssetSum> sumsByAsset(const QVector<PositionRow> &rows)
{
    QVector<AssetSum> sums;
    for (const auto &row : rows) {
        auto sum =
            std::find_if(sums.begin(), sums.end(), [&row](const AssetSum &each) { return each.asset == row.quote; });
        if (sum == sums.end()) {
            sums.append({row.quote});
            sum = sums.end() - 1;
        }
        ++sum->positions;
        if (!row.notional) {
            ++sum->withoutMark;
            continue;
        }
        sum->gross += *row.notional;
        sum->net += *row.signedNotional();
        if (row.unrealised)
            sum->unrealised += *row.unrealised;
        else
            ++sum->withoutEntry;
    }
    std::stable_sort(sums.begin(), sums.end(), [](const AssetSum &a, const AssetSum &b) { return a.gross > b.gross; });
    return sums;
}

} // namespace hoox
