#pragma once

#include "models/positions/Reconciliation.h"
#include "models/reports/ReportScope.h"
#include "storage/audit/AuditFile.h"
#include "storage/blobs/BlobAuditLast.h"
#include "storage/config/KillJournal.h"
#include "storage/domain/Analytics.h"
#include "storage/ledger/Ledger.h"
#include "storage/orders/OrderEntry.h"

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

/// Records of the period, the oldest first. A list that was cut has the newest ones.
template <typename Record>
struct ReportRecords
{
    QVector<Record> rows;
    bool isCut = false;
};

/// What the last `blobs verify` says about a period (BL-5).
enum class VerifiedLogs {
    NotKnown,    ///< What it found could not be read, or nobody asked.
    Never,       ///< No run of these tiers came to its end.
    OtherPeriod, ///< It looked at days that do not hold the whole period.
    Early,       ///< It began before the period was over: logs of its end were not looked at.
    Differs,
    Agrees,
};

/// The step of the kill switch that a record of the audit log tells; none for others, as a drill.
[[nodiscard]] std::optional<KillEvent::Kind> killEventOf(const AuditEntry &entry);

/// What a report of a period says, except for its fills: those are streamed (RP-1, RP-2). Of the scope alone, unless
/// said otherwise. What is no value is not known, and is said to be: never shown as nothing (UI-4).
struct ReportData
{
    /// Failed rows that stand for themselves; every one is among the fills.
    static constexpr qsizetype kMostFailed = 500;

    TimeRange range; ///< Half open; Unix seconds, UTC.
    ReportScope scope;
    LedgerOverview overview;        ///< Of the whole ledger.
    QVector<SymbolFigures> figures; ///< By symbol, then exchange.
    QVector<EquityCurve> curves;
    std::optional<Analytics> analytics; ///< Days, hours and the deepest falls.
    QVector<Fill> failedFills;          ///< Newest first; at most `kMostFailed`.
    /// The newest records as of now, not of the period's end. Of whole accounts: none for a symbol.
    QVector<Balance> balances;
    std::optional<ReportRecords<AuditRecord>> killEvents;   ///< Of the profile, whatever the scope.
    std::optional<QVector<TimeRange>> engaged;              ///< In the period; as this workspace recorded it.
    std::optional<ReportRecords<AuditRecord>> configEvents; ///< Of the profile, whatever the scope.
    /// All that operators did, whatever the profile; not read unless the scope asks for it.
    std::optional<ReportRecords<AuditRecord>> actions;
    std::optional<AuditVerdict> auditVerdict;        ///< Of the whole log.
    std::optional<ReportRecords<OrderEntry>> orders; ///< Asked for here in the period, and not filled.
    qint64 ordersChangedAt = 0; ///< Unix seconds: the newest event of an order that was asked for in the period.
    std::optional<BlobAuditLast> verified; ///< Of these tiers; none as well if `isVerifyRead`.
    bool isVerifyRead = false;
    /// Recorded positions against these figures (LG-2). Only if no fill is newer than the period: the table `positions`
    /// knows just the present.
    QVector<ReconciledPosition> reconciliation;
    bool isReconciled = false;
    QVector<ReportSums> assets; ///< The one with the most fills first. Empty if the period has none.
    QVector<ReportGroup> bySymbol, byExchange;

    [[nodiscard]] qint64 rows() const; ///< Of every status.
    /// The curve of `asset`, or an empty one.
    [[nodiscard]] EquityCurve curveOf(const QString &asset) const;
    /// Of every step where the file was passed over, else of the thinned ones.
    [[nodiscard]] Drawdown drawdownOf(const QString &asset) const;
    [[nodiscard]] VerifiedLogs verifiedLogs() const;
    /// Of logs that agree: every one was read and compared, and every fill has an order id to find its log by.
    [[nodiscard]] bool isWhollyCompared() const;
    /// Positions that do not agree.
    [[nodiscard]] int differences() const;
    /// Fills in `assets`, `bySymbol` and `byExchange` from `figures`.
    void addUp();
};

} // namespace hoox
