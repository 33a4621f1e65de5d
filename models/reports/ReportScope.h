#pragma once

#include "storage/domain/FillsQuery.h"

#include <QDate>
#include <QFlags>
#include <QStringList>

#include <optional>

namespace hoox {

/// The usual periods of a report, in UTC: a day, a week from Monday on, a month; any other is custom.
enum class ReportTemplate { Daily, Weekly, Monthly, Custom };

[[nodiscard]] ReportTemplate templateOf(const TimeRange &range);
/// The day, week or month that `day` is in. Of `Custom` the day.
[[nodiscard]] TimeRange periodOf(ReportTemplate kind, const QDate &day);
/// The last one that is over on `today`: what a report of it says does not change any more.
[[nodiscard]] TimeRange lastPeriod(ReportTemplate kind, const QDate &today);
/// Of an incident: the whole hours around a time when the kill switch was engaged. One that is still open ends with the
/// hour of `now`.
[[nodiscard]] TimeRange hoursAround(const TimeRange &engaged, qint64 now);

/// What can be left out of a report's pages. The figures, and what is not known, always stand in it.
enum class ReportPart : quint8 {
    Charts = 1 << 0,   ///< Curves, and bars by hour and day.
    Holdings = 1 << 1, ///< Positions and balances.
    Fees = 1 << 2,     ///< Fees, and sums by day.
    Failures = 1 << 3, ///< Failed orders.
    Events = 1 << 4,   ///< Of the kill switch, and changes of the config.
    Proofs = 1 << 5,   ///< Reconciliation, order logs, the audit log.
};
Q_DECLARE_FLAGS(ReportParts, ReportPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportParts)
/// `charts`, as `--without` and the names of files have it.
[[nodiscard]] QString toText(ReportPart part);
/// All parts but those of the list, such as `charts,fees`; none if a word of it is no part.
[[nodiscard]] std::optional<ReportParts> partsWithout(const QString &list);
/// Those that are left out, in the order of a report.
[[nodiscard]] QStringList leftOutParts(ReportParts drawn);
inline constexpr ReportParts kEveryPart = ReportPart::Charts | ReportPart::Holdings | ReportPart::Fees |
                                          ReportPart::Failures | ReportPart::Events | ReportPart::Proofs;

/// What of the book a report is about (RP-1). A value.
struct ReportScope
{
    TimeRange range;                    ///< Half open; Unix seconds, UTC.
    std::optional<ExchangeId> exchange; ///< None: all.
    QString symbol;                     ///< Whole, upper case; empty: all.
    bool everyFill = true;              ///< Else a summary: no row stands for itself but the failed ones.
    /// That are drawn. The content hash is over the figures of all of them.
    ReportParts parts = kEveryPart;
    /// Every record of the audit log stands in it, of whatever profile: of an incident (safety 4.8).
    bool everyAction = false;

    [[nodiscard]] bool isWholeBook() const { return !exchange && symbol.isEmpty(); }
    [[nodiscard]] bool holds(ExchangeId of, const QString &name) const
    {
        return (!exchange || *exchange == of) && (symbol.isEmpty() || symbol == name);
    }
    /// What of a file's name tells it from the whole book's with every fill: "bybit-BTCUSDT-summary",
    /// "extract-without-charts-fees" where parts are left out; empty for the whole one.
    [[nodiscard]] QString fileWords() const;
    /// Its fills, newest first.
    [[nodiscard]] FillsQuery query() const;
    friend bool operator==(const ReportScope &, const ReportScope &) = default;
};

} // namespace hoox
