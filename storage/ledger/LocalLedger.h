#pragma once

#include "storage/health/TierGauge.h"
#include "storage/ledger/Ledger.h"
#include "storage/sqlite/SqlThread.h"

namespace hoox {

/// The ledger in one SQLite file (LG-1, LG-2, LG-6). Three connections, each with its thread: a writer, one for short
/// reads, one for scans. Opened first by `openLedger`; a read-only file answers every read. Where another file has come
/// to stand under the name, as a restored backup does, all three go on with that one.
///
/// `positions` keeps one row a symbol, so it holds the exchange that traded last. What a row takes the place of goes to
/// `hoox_displaced_positions`, and comes back when that exchange trades again or the newer one is flat. Exposure is
/// derived from fills (`figures`), never from that table alone.
class LocalLedger final : public Ledger
{
public:
    explicit LocalLedger(const QString &path, TierGauge gauge = {});

    [[nodiscard]] Pending<LedgerOverview> overview() override;
    [[nodiscard]] Pending<RecordedPositions> recordedPositions() override;
    [[nodiscard]] Pending<QVector<SymbolFigures>> figures(const TimeRange &range) override;
    [[nodiscard]] Pending<QVector<EquityCurve>> equity(const TimeRange &range, int mostSteps) override;
    [[nodiscard]] Pending<QVector<Balance>> balances() override;
    [[nodiscard]] Pending<QVector<Fill>> lastFills(int count) override;
    [[nodiscard]] Pending<QVector<Fill>> fillsOfOrder(const QString &orderId) override;
    [[nodiscard]] Pending<QVector<Fill>> fillsOfRequest(const QString &requestId, qint64 since) override;
    [[nodiscard]] Pending<QVector<Fill>> fillsOf(ExchangeId exchange, const QString &symbol, int count) override;
    [[nodiscard]] Pending<qint64> forEachFill(const FillsQuery &query, std::function<bool(const Fill &)> sink) override;
    [[nodiscard]] Pending<QVector<RejectedRow>> rejects(int count) override;
    [[nodiscard]] Pending<FillEffect> record(const Fill &fill) override;

private:
    const TierGauge m_gauge;
    SqlThread m_writer, m_reader, m_scanner;
};

} // namespace hoox
