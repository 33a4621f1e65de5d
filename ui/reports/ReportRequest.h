#pragma once

#include "models/incident/IncidentFacts.h"
#include "models/reports/ReportScope.h"
#include "ui/common/Format.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace hoox {

enum class ReportPaper { A4, Letter };

/// What to print, and the words on its edges. A value.
struct ReportRequest
{
    TimeRange range;                         ///< Half open; Unix seconds, UTC. From and to alike: a moment.
    std::optional<ExchangeId> exchange = {}; ///< None: all.
    QString symbol = {};                     ///< Whole, upper case; empty: all.
    bool everyFill = true;                   ///< Else a summary.
    ReportParts parts = kEveryPart;          ///< That are drawn.
    QString profileName;
    QString profileKind; ///< "PAPER", "TEST" or "REAL MONEY": stands in the head of every page.
    QString madeBy;      ///< The desk.
    QString outFile;     ///< Whole path. Written beside it first, then renamed.
    QDateTime generatedAtUtc;
    Format format; ///< Its number format; times of a report are always UTC.
    ReportPaper paper = ReportPaper::A4;
    QString language = QStringLiteral("en");    ///< Of its words, as the file declares it: BCP 47.
    std::optional<IncidentFacts> incident = {}; ///< It is this one's report, with all that was done.

    [[nodiscard]] ReportScope scope() const
    {
        return {range, exchange, symbol, everyFill, parts, incident.has_value()};
    }
};

/// What a person asks for. A value.
struct ReportWish
{
    ReportScope scope;
    ReportPaper paper = ReportPaper::A4;
    QString language = QStringLiteral("en"); ///< Of its words: BCP 47, one that `ReportLanguages` has.
    bool bundles = false;                    ///< Its fills stand beside it, as CSV and JSON.
    QString fileWord = {};                   ///< Of its name, before those of the scope: "incident-4"; may be empty.
};

struct ReportResult
{
    QString file;
    int pages = 0;
    qint64 fills = 0; ///< Rows printed, failed ones among them.
    qint64 bytes = 0;
    QByteArray contentHash = {}; ///< Of the figures (`ReportSeal`), in hex; empty for what has no seal.
    QByteArray fileHash = {};    ///< SHA-256 of the file, in hex.
    friend bool operator==(const ReportResult &, const ReportResult &) = default;
};

} // namespace hoox
