#pragma once

#include "models/positions/PositionBoard.h"

namespace hoox {

/// A symbol's part of the gross exposure in its quote asset.
struct SymbolShare
{
    QString symbol;
    double gross = 0;
    double share = 0; ///< 0 to 1.
    friend bool operator==(const SymbolShare &, const SymbolShare &) = default;
};

struct ExposureFigures
{
    AssetSum sum;
    QVector<SymbolShare> symbols; ///< The largest first.
    friend bool operator==(const ExposureFigures &, const ExposureFigures &) = default;
};

/// Sums of the UTC day in one quote asset.
struct TodayFigures
{
    QString asset;
    KnownSum realised; ///< Before fees.
    KnownSum fees;
    KnownSum volume;
    qint64 fills = 0; ///< Filled rows.
    qint64 failed = 0;
    qint64 unfilled = 0; ///< Test and pending rows.
    qint64 closes = 0;
    qint64 wins = 0;
    friend bool operator==(const TodayFigures &, const TodayFigures &) = default;
};

/// One entry a quote asset, the largest exposure first; sums never mix assets.
[[nodiscard]] QVector<ExposureFigures> exposureOf(const QVector<PositionRow> &rows);
/// One entry a quote asset, the one with the largest volume first.
[[nodiscard]] QVector<TodayFigures> todayOf(const QVector<SymbolFigures> &figures);

/// What the Overview shows beside positions and balances: ledger facts, equity of the last 24 hours, last fills.
/// Exposure and today come from `board`, which is read along. Old content stays when a read fails; late answers are
/// dropped. Ledger, board and clock outlive it. GUI thread.
class OverviewFigures final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLastFills = 10;
    static constexpr int kMostEquitySteps = 600;
    static constexpr qint64 kEquitySeconds = 24 * 60 * 60;

    OverviewFigures(Ledger &ledger, PositionBoard &board, const Clock &clock, QObject *parent = nullptr);

    /// Starts a new read, of the board too.
    void refresh();
    void refreshIfIdle();

    [[nodiscard]] const PositionBoard &board() const { return m_board; }
    [[nodiscard]] bool isReading() const { return m_open > 0 || m_board.isReading(); }
    /// The first answer about the ledger itself is there.
    [[nodiscard]] const std::optional<LedgerOverview> &ledgerFacts() const { return m_facts; }
    /// Nothing was ever recorded: the first run.
    [[nodiscard]] bool isEmptyLedger() const;
    [[nodiscard]] const QVector<EquityCurve> &equity() const { return m_equity; }
    [[nodiscard]] const TimeRange &equityRange() const { return m_equityRange; }
    [[nodiscard]] const QVector<Fill> &lastFills() const { return m_lastFills; }
    [[nodiscard]] const std::optional<Error> &error() const; ///< The first of its own or the board's.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    [[nodiscard]] std::chrono::milliseconds age() const;

Q_SIGNALS:
    void changed();

private:
    template <typename T, typename Take>
    void read(const Pending<T> &pending, Take take);
    void answered(const std::optional<Error> &error);

    Ledger &m_ledger;
    PositionBoard &m_board;
    const Clock &m_clock;
    quint64 m_generation = 0;
    int m_open = 0;                 ///< Answers of this generation that are still out.
    std::optional<Error> m_failure; ///< Of the read under way.
    std::optional<Error> m_error;   ///< Of the last read.
    std::optional<LedgerOverview> m_facts;
    QVector<EquityCurve> m_equity;
    TimeRange m_equityRange{0, 0};
    QVector<Fill> m_lastFills;
    QDateTime m_readAt;
    std::chrono::milliseconds m_readMonotonic{0};
};

} // namespace hoox
