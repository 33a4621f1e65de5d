#pragma once

#include "models/reports/ReportScope.h"

#include <QStringList>
#include <QVector>

namespace hoox::tests {

/// Every line of figures that a report of `scope` has to have by what SQL finds in the ledger file, but stands on none
/// of its pages; each with the part of the report that it is from. Empty is what a test wants. Of a report that read
/// neither audit log nor orders; sums of the fills' pages and days are compared in the specified dialect.
[[nodiscard]] QStringList missingFigures(const QVector<QStringList> &pages, const QString &ledgerFile,
                                         const ReportScope &scope);
/// How many lines were looked for: a test that looks for none proves nothing.
[[nodiscard]] qsizetype expectedFigures(const QString &ledgerFile, const ReportScope &scope);

} // namespace hoox::tests
