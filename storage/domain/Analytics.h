#pragma once

#include "storage/domain/EquityCurve.h"
#include "storage/domain/Fill.h"
#include "storage/domain/KnownSum.h"

#include <QVector>

#include <array>

namespace hoox {

/// What fills add up to (design 7). Amounts in one quote asset; sums are compensated and say how many rows lack the
/// figure (LG-3).
struct AnalyticsSums
{
    qint64 fills = 0; ///< Filled rows.
    qint64 failed = 0;
    qint64 unfilled = 0; ///< Test and pending rows: no trade, and no failure.
    qint64 closes = 0;   ///< Fills that reduced a position.
    qint64 wins = 0;     ///< Of those, with a profit before fees.
    KnownSum realised;   ///< Before fees; of fills that reduced a position, or may have.
    KnownSum fees;       ///< Of filled rows.
    KnownSum volume;     ///< Notional of filled rows.
    friend bool operator==(const AnalyticsSums &, const AnalyticsSums &) = default;
};

struct AnalyticsSymbol
{
    ExchangeId exchange = ExchangeId::Bybit;
    QString symbol;
    AnalyticsSums sums;
    KnownSum quantity; ///< Of filled rows, base asset.
    friend bool operator==(const AnalyticsSymbol &, const AnalyticsSymbol &) = default;
};

struct AnalyticsDay
{
    qint64 second = 0; ///< Unix seconds of the UTC midnight that begins it.
    AnalyticsSums sums;
    friend bool operator==(const AnalyticsDay &, const AnalyticsDay &) = default;
};

/// One quote asset: sums never mix assets.
struct AnalyticsAsset
{
    QString asset; ///< Empty for symbols that end in no quote asset that is known.
    AnalyticsSums sums;
    EquityCurve equity;               ///< Thinned by time; its last step is exact.
    Drawdown drawdown;                ///< Of every step, not of the thinned ones.
    QVector<AnalyticsSymbol> symbols; ///< By symbol, then exchange.
    QVector<AnalyticsDay> days;       ///< In order; days without a row are not in it.
};

/// Of all rows that a query matches, or of selected ones. A row's realised profit is what it realised in the whole
/// ledger: a filter leaves rows out, it does not change what the others did.
struct Analytics
{
    qint64 rows = 0;    ///< Of every status; without those that are no sound fill.
    qint64 unsound = 0; ///< Rows that are no sound fill, in none of the sums (LG-5).
    qint64 firstAt = 0; ///< Unix seconds, UTC, of the first and the last of `rows`; 0 without any.
    qint64 lastAt = 0;
    std::array<qint64, 24> fillsPerHour{}; ///< Filled rows by hour of the day, UTC.
    QVector<AnalyticsAsset> assets;        ///< The one with the most rows first.
};

/// What selected rows realised in one quote asset, before fees: in the whole ledger, as above.
struct RealisedProfit
{
    QString asset;
    qint64 closes = 0; ///< Of the rows, those that reduced a position.
    KnownSum realised;
    friend bool operator==(const RealisedProfit &, const RealisedProfit &) = default;
};

} // namespace hoox
