#pragma once

#include "models/reports/ReportScope.h"
#include "ui/common/Format.h"

#include <QDateTime>
#include <QString>

namespace hoox {

/// What to print, and the words on its edges. A value.
struct ReportRequest
{
    TimeRange range;                         ///< Half open; Unix seconds, UTC. From and to alike: a moment.
    std::optional<ExchangeId> exchange = {}; ///< None: all.
    QString symbol = {};                     ///< Whole, upper case; empty: all.
    bool everyFill = true;                   ///< Else a summary.
    QString profileName;
    QString profileKind; ///< "PAPER", "TEST" or "REAL MONEY": stands in the head of every page.
    QString madeBy;      ///< The desk.
    QString outFile;     ///< Whole path. Written beside it first, then renamed.
    QDateTime generatedAtUtc;
    Format format; ///< Its number format; times of a report are always UTC.

    [[nodiscard]] ReportScope scope() const { return {range, exchange, symbol, everyFill}; }
};

struct ReportResult
{
    QString file;
    int pages = 0;
    qint64 fills = 0; ///< Rows printed, failed ones among them.
    qint64 bytes = 0;
    friend bool operator==(const ReportResult &, const ReportResult &) = default;
};

} // namespace hoox
