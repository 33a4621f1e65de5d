#include "tests/support/BruteHistory.h"

#include "storage/ledger/FillRow.h"

#include <QtTest>

#include <sqlite3.h>

#include <cmath>

namespace hoox::tests {

namespace {

using LineKey = std::pair<QString, QString>; // symbol, exchange

LineKey keyOf(const Fill &fill)
{
    return {fill.symbol, toText(fill.exchange)};
}

void add(KnownSum &sum, const std::optional<double> &figure)
{
    sum.known += figure.value_or(0);
    ++(figure ? sum.counted : sum.missing);
}

void add(AnalyticsSums &sums, const Fill &fill, const PositionBook::Effect &effect)
{
    if (fill.status == FillStatus::Failed)
        ++sums.failed;
    else if (fill.status != FillStatus::Filled)
        ++sums.unfilled;
    if (fill.status != FillStatus::Filled)
        return;
    ++sums.fills;
    add(sums.fees, fill.fee);
    add(sums.volume, fill.notional());
    if (effect.closed > 0) {
        ++sums.closes;
        sums.wins += effect.realised && *effect.realised > 0 ? 1 : 0;
    }
    if (effect.closed > 0 || !effect.realised)
        add(sums.realised, effect.realised);
}

struct AssetParts
{
    AnalyticsAsset asset;
    std::map<LineKey, AnalyticsSymbol> symbols;
    std::map<qint64, AnalyticsDay> days;
    double value = 0;
};

void addEquity(AssetParts &parts, const Fill &fill, const PositionBook::Effect &effect)
{
    auto &equity = parts.asset.equity;
    if (!effect.realised) {
        ++equity.leftOut;
        return;
    }
    ++(fill.fee ? equity.withFee : equity.withoutFee);
    parts.value += *effect.realised - fill.fee.value_or(0);
    equity.steps.append({fill.createdAt, parts.value});
}

bool isClose(double is, double wanted, double scale)
{
    return std::abs(is - wanted) <= 1e-9 * std::max({1.0, std::abs(wanted), scale});
}

void compareSum(const KnownSum &is, const KnownSum &wanted, double scale)
{
    QCOMPARE(is.counted, wanted.counted);
    QCOMPARE(is.missing, wanted.missing);
    QVERIFY2(isClose(is.known, wanted.known, scale),
             qPrintable(QStringLiteral("%1 is not %2").arg(is.known, 0, 'g', 15).arg(wanted.known, 0, 'g', 15)));
}

void compareSums(const AnalyticsSums &is, const AnalyticsSums &wanted)
{
    QCOMPARE(is.fills, wanted.fills);
    QCOMPARE(is.failed, wanted.failed);
    QCOMPARE(is.unfilled, wanted.unfilled);
    QCOMPARE(is.closes, wanted.closes);
    QCOMPARE(is.wins, wanted.wins);
    compareSum(is.realised, wanted.realised, wanted.volume.known);
    compareSum(is.fees, wanted.fees, 0);
    compareSum(is.volume, wanted.volume, 0);
}

void compareAsset(const AnalyticsAsset &is, const AnalyticsAsset &wanted)
{
    QCOMPARE(is.asset, wanted.asset);
    compareSums(is.sums, wanted.sums);
    QCOMPARE(is.symbols.size(), wanted.symbols.size());
    for (qsizetype i = 0; i < is.symbols.size(); ++i) {
        QCOMPARE(is.symbols[i].symbol, wanted.symbols[i].symbol);
        QCOMPARE(is.symbols[i].exchange, wanted.symbols[i].exchange);
        compareSums(is.symbols[i].sums, wanted.symbols[i].sums);
        compareSum(is.symbols[i].quantity, wanted.symbols[i].quantity, 0);
    }
    QCOMPARE(is.days.size(), wanted.days.size());
    for (qsizetype i = 0; i < is.days.size(); ++i) {
        QCOMPARE(is.days[i].second, wanted.days[i].second);
        compareSums(is.days[i].sums, wanted.days[i].sums);
    }
    const auto scale = wanted.sums.volume.known;
    QCOMPARE(is.equity.leftOut, wanted.equity.leftOut);
    QCOMPARE(is.equity.withFee, wanted.equity.withFee);
    QCOMPARE(is.equity.withoutFee, wanted.equity.withoutFee);
    QCOMPARE(is.equity.steps.isEmpty(), wanted.equity.steps.isEmpty());
    if (!is.equity.steps.isEmpty()) {
        QCOMPARE(is.equity.steps.last().second, wanted.equity.steps.last().second);
        QVERIFY(isClose(is.equity.steps.last().value, wanted.equity.steps.last().value, scale));
    }
    QVERIFY(isClose(is.drawdown.depth, wanted.drawdown.depth, scale));
    QCOMPARE(is.drawdown.from, wanted.drawdown.from);
    QCOMPARE(is.drawdown.to, wanted.drawdown.to);
}

} // namespace

BruteHistory::BruteHistory(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    const auto sql = QByteArray("SELECT rowid, ") + kFillColumns + " FROM trades ORDER BY created_at, rowid";
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const auto rowId = sqlite3_column_int64(statement, 0);
        const auto read = readFillRow(statement, 1);
        if (const auto *fill = std::get_if<Fill>(&read))
            m_rows.push_back({rowId, *fill});
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
}

Analytics BruteHistory::analytics(const std::function<bool(const BruteRow &)> &wanted) const
{
    Analytics all;
    std::map<LineKey, PositionBook> books;
    std::map<QString, AssetParts> assets;
    for (const auto &row : m_rows) {
        const auto &fill = row.fill;
        const auto effect = books[keyOf(fill)].apply(fill);
        if (!wanted(row))
            continue;
        all.firstAt = all.rows++ == 0 ? fill.createdAt : all.firstAt;
        all.lastAt = fill.createdAt;
        auto &parts = assets[quoteAsset(fill.symbol)];
        parts.asset.asset = quoteAsset(fill.symbol);
        auto &symbol = parts.symbols[keyOf(fill)];
        symbol.exchange = fill.exchange;
        symbol.symbol = fill.symbol;
        auto &day = parts.days[fill.createdAt / 86400 * 86400];
        day.second = fill.createdAt / 86400 * 86400;
        for (auto *sums : {&parts.asset.sums, &symbol.sums, &day.sums})
            add(*sums, fill, effect);
        if (fill.status != FillStatus::Filled)
            continue;
        add(symbol.quantity, fill.quantity);
        ++all.fillsPerHour.at(static_cast<std::size_t>(fill.createdAt / 3600 % 24));
        addEquity(parts, fill, effect);
    }
    for (auto &[name, parts] : assets) {
        for (const auto &[key, symbol] : parts.symbols)
            parts.asset.symbols.append(symbol);
        for (const auto &[second, day] : parts.days)
            parts.asset.days.append(day);
        parts.asset.drawdown = largestDrawdown(parts.asset.equity);
        all.assets.append(parts.asset);
    }
    const auto rowsOf = [](const AnalyticsAsset &asset) {
        return asset.sums.fills + asset.sums.failed + asset.sums.unfilled;
    };
    std::stable_sort(all.assets.begin(), all.assets.end(),
                     [&](const auto &a, const auto &b) { return rowsOf(a) > rowsOf(b); });
    return all;
}

QVector<SymbolFigures> BruteHistory::positionsAt(qint64 second) const
{
    std::map<LineKey, std::pair<PositionBook, SymbolFigures>> lines;
    for (const auto &[rowId, fill] : m_rows) {
        if (fill.createdAt > second)
            break;
        auto &[book, figures] = lines[keyOf(fill)];
        book.apply(fill);
        figures.exchange = fill.exchange;
        figures.symbol = fill.symbol;
        if (fill.status != FillStatus::Filled)
            continue;
        figures.withoutQuantity += fill.quantity ? 0 : 1;
        if (fill.price) {
            figures.lastPrice = fill.price;
            figures.lastAt = fill.createdAt;
        }
    }
    QVector<SymbolFigures> all;
    for (auto &[key, line] : lines) {
        auto &[book, figures] = line;
        figures.position = book.position(figures.exchange, figures.symbol);
        figures.openedAt = book.openedAt();
        if (figures.position || figures.withoutQuantity > 0)
            all.append(figures);
    }
    return all;
}

void compareAnalytics(const Analytics &is, const Analytics &wanted)
{
    QCOMPARE(is.rows, wanted.rows);
    QCOMPARE(is.firstAt, wanted.firstAt);
    QCOMPARE(is.lastAt, wanted.lastAt);
    QCOMPARE(is.fillsPerHour, wanted.fillsPerHour);
    QCOMPARE(is.assets.size(), wanted.assets.size());
    for (qsizetype i = 0; i < is.assets.size(); ++i)
        compareAsset(is.assets[i], wanted.assets[i]);
}

} // namespace hoox::tests
