#pragma once

#include "models/reports/ReportRecorded.h"

#include <QCoreApplication>

namespace hoox {

/// What is said of a report that was verified; window and command line alike.
class ReportVerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportVerdictWords)

public:
    /// Of the audit log, a sentence or two; empty if it was not asked.
    [[nodiscard]] static QString recorded(ReportRecorded recorded);
    /// Of a section of the seal ("kill-switch"); a day is its own name.
    [[nodiscard]] static QString part(const QString &name);
};

} // namespace hoox
