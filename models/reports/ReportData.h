#pragma once

#include "models/positions/Reconciliation.h"
#include "storage/ledger/Ledger.h"

#include <QFuture>
#include <QObject>

namespace hoox {

/// Sums of several `SymbolFigures` in one quote asset. Compensated.
struct ReportSums
{
    QString asset;
    KnownSum realised; ///< Before fees.
    KnownSum fees;
    KnownSum volume;
    KnownSum exposure; ///< Open positions at the last price, without sign; missing: those without a price or a size.
    int positions = 0;
    qint64 fills = 0;
    qint64 failed = 0;
    qint64 unfilled = 0; ///< Test and pending rows.
    qint64 closes = 0;
    qint64 wins = 0;
    /// None if a profit or a fee is missing (LG-3).
    [[nodiscard]] std::optional<double> net() const
    {
        return realised.missing + fees.missing > 0 ? std::nullopt : std::optional(realised.known - fees.known);
    }
};

/// One line per exchange (or symbol) and quote asset.
struct ReportGroup
{
    QString name;
    ReportSums sums;
};

/// What a report of a period says, except for its fills: those are streamed (RP-1, RP-2).
struct ReportData
{
    TimeRange range; ///< Half open; Unix seconds, UTC.
    LedgerOverview overview;
    QVector<SymbolFigures> figures; ///< By symbol, then exchange.
    QVector<EquityCurve> curves;
    QVector<Balance> balances;
    /// Recorded positions against these figures (LG-2). Only if no fill is newer than the period: the table `positions`
    /// knows just the present.
    QVector<ReconciledPosition> reconciliation;
    bool isReconciled = false;
    QVector<ReportSums> assets; ///< The one with the most fills first. Empty if the period has none.
    QVector<ReportGroup> bySymbol, byExchange;

    [[nodiscard]] qint64 rows() const; ///< Of every status.
    /// The curve of `asset`, or an empty one.
    [[nodiscard]] EquityCurve curveOf(const QString &asset) const;
    /// Positions that do not agree.
    [[nodiscard]] int differences() const;
    /// Fills in `assets`, `bySymbol` and `byExchange` from `figures`.
    void addUp();
};

/// Reads a ReportData from the ledger, one part after the other, so that other readers get their turn. GUI thread.
class ReportReader final : public QObject
{
    Q_OBJECT

public:
    explicit ReportReader(Ledger &ledger, QObject *parent = nullptr);

    /// Starts anew; what still runs is forgotten.
    void read(const TimeRange &range);
    /// `failed` follows with `Cancelled`, once what runs has answered.
    void cancel();

Q_SIGNALS:
    void progressed(int thousandths);
    void finished(const hoox::ReportData &data);
    void failed(const hoox::Error &error);

private:
    template <typename T, typename Take>
    void step(const Pending<T> &pending, Take take);
    void readFigures();
    void readEquity();
    void readBalances();
    void readRecorded();

    Ledger &m_ledger;
    ReportData m_data;
    QFuture<void> m_running;
    int m_generation = 0; ///< Answers of an older one are dropped.
    int m_done = 0;       ///< Parts that were read.
    bool m_cancelled = false;
};

} // namespace hoox
