#include "models/positions/PositionRow.h"

#include "models/positions/SymbolIndex.h"
#include "storage/domain/SymbolFigures.h"

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

SymbolIndex indexOf(const QVector<SymbolFigures> &figures)
{
    SymbolIndex index;
    for (qsizetype place = 0; place < figures.size(); ++place)
        index.insert(figures.at(place).exchange, figures.at(place).symbol, place);
    return index;
}

void value(PositionRow &row)
{
    const auto &shown = row.shown();
    row.notional = row.mark ? std::optional(shown.size * *row.mark) : std::nullopt;
    row.unrealised = row.mark && shown.entryPrice ? std::optional((*row.mark - *shown.entryPrice) * shown.signedSize())
                                                  : std::nullopt;
}

void setMark(PositionRow &row, const SymbolMark &mark)
{
    if (mark.price <= 0)
        return;
    row.mark = mark.price;
    row.markAt = mark.at;
    row.markFrom = mark.exchange;
    value(row);
}

void setShares(QVector<PositionRow> &rows)
{
    const auto sums = sumsByAsset(rows);
    for (auto &row : rows) {
        const auto sum =
            std::find_if(sums.cbegin(), sums.cend(), [&row](const AssetSum &each) { return each.asset == row.quote; });
        const bool isKnown = row.notional && sum != sums.cend() && sum->gross > 0;
        row.share = isKnown ? std::optional(*row.notional / sum->gross) : std::nullopt;
    }
}

} // namespace

void AssetSum::add(const PositionRow &row)
{
    ++positions;
    if (!row.notional) {
        ++withoutMark;
        return;
    }
    gross += *row.notional;
    net += *row.signedNotional();
    if (row.unrealised)
        unrealised += *row.unrealised;
    else
        ++withoutEntry;
}

QVector<PositionRow> positionRows(const QVector<Position> &recorded, const QVector<SymbolFigures> &figures,
                                  bool holdsExchanges)
{
    const auto marks = newestMarks(figures);
    const auto index = indexOf(figures);
    QVector<PositionRow> rows;
    auto reconciled = reconcile(recorded, figures, holdsExchanges);
    rows.reserve(reconciled.size());
    for (auto &each : reconciled) {
        PositionRow row;
        row.reconciled = std::move(each);
        row.quote = quoteAsset(row.reconciled.symbol);
        if (row.reconciled.recorded)
            row.leverage = row.reconciled.recorded->leverage;
        const auto own = index.placeOf(row.reconciled.exchange, row.reconciled.symbol);
        if (own >= 0)
            row.openedAt = figures.at(own).openedAt;
        setMark(row, marks.value(row.reconciled.symbol));
        rows.append(std::move(row));
    }
    setShares(rows);
    return rows;
}

QVector<PositionRow> pastRows(const QVector<SymbolFigures> &figures, qint64 second)
{
    const auto marks = newestMarks(figures);
    QVector<PositionRow> rows;
    for (const auto &each : figures) {
        if (!each.position)
            continue;
        PositionRow row;
        row.asOf = second;
        row.reconciled.exchange = each.exchange;
        row.reconciled.symbol = each.symbol;
        row.reconciled.derived = each.position;
        row.quote = quoteAsset(each.symbol);
        row.openedAt = each.openedAt;
        setMark(row, marks.value(each.symbol));
        rows.append(std::move(row));
    }
    setShares(rows);
    return rows;
}

QVector<PositionRow> withGivenMarks(QVector<PositionRow> rows, const QHash<QString, GivenMark> &marks)
{
    if (marks.isEmpty())
        return rows;
    for (auto &row : rows) {
        const auto given = marks.constFind(row.reconciled.symbol);
        if (given == marks.cend())
            continue;
        row.mark = given->price;
        row.markAt = given->at;
        row.markIsGiven = true;
        value(row);
    }
    setShares(rows);
    return rows;
}

int unknownPositionsOf(const QVector<SymbolFigures> &figures, const QVector<PositionRow> &rows)
{
    SymbolIndex known;
    for (qsizetype place = 0; place < rows.size(); ++place)
        known.insert(rows.at(place).reconciled.exchange, rows.at(place).reconciled.symbol, place);
    return static_cast<int>(std::count_if(figures.cbegin(), figures.cend(), [&known](const SymbolFigures &each) {
        return each.withoutQuantity > 0 && !known.contains(each.exchange, each.symbol);
    }));
}

QVector<AssetSum> sumsByAsset(const QVector<PositionRow> &rows)
{
    QVector<AssetSum> sums; // The known quote assets are a handful.
    for (const auto &row : rows) {
        auto sum =
            std::find_if(sums.begin(), sums.end(), [&row](const AssetSum &each) { return each.asset == row.quote; });
        if (sum == sums.end()) {
            sums.append({row.quote});
            sum = sums.end() - 1;
        }
        sum->add(row);
    }
    std::stable_sort(sums.begin(), sums.end(), [](const AssetSum &a, const AssetSum &b) { return a.gross > b.gross; });
    return sums;
}

} // namespace hoox
