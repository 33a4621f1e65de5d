#pragma once

#include "storage/domain/FillsQuery.h"

#include <QDate>

namespace hoox {

/// The usual periods of a report, in UTC: a day, a week from Monday on, a month; any other is custom.
enum class ReportTemplate { Daily, Weekly, Monthly, Custom };

[[nodiscard]] ReportTemplate templateOf(const TimeRange &range);
/// The day, week or month that `day` is in. Of `Custom` the day.
[[nodiscard]] TimeRange periodOf(ReportTemplate kind, const QDate &day);
/// The last one that is over on `today`: what a report of it says does not change any more.
[[nodiscard]] TimeRange lastPeriod(ReportTemplate kind, const QDate &today);

/// What of the book a report is about (RP-1). A value.
struct ReportScope
{
    TimeRange range;                    ///< Half open; Unix seconds, UTC.
    std::optional<ExchangeId> exchange; ///< None: all.
    QString symbol;                     ///< Whole, upper case; empty: all.
    bool everyFill = true;              ///< Else a summary: no row stands for itself but the failed ones.

    [[nodiscard]] bool isWholeBook() const { return !exchange && symbol.isEmpty(); }
    [[nodiscard]] bool holds(ExchangeId of, const QString &name) const
    {
        return (!exchange || *exchange == of) && (symbol.isEmpty() || symbol == name);
    }
    /// What of a file's name tells it from the whole book's with every fill: "bybit-BTCUSDT-summary"; empty for that.
    [[nodiscard]] QString fileWords() const;
    /// Its fills, newest first.
    [[nodiscard]] FillsQuery query() const;
    friend bool operator==(const ReportScope &, const ReportScope &) = default;
};

} // namespace hoox
