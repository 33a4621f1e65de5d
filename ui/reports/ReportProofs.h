#pragma once

#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// What the figures were held against, and what came of it: recorded positions, order logs, the audit log, refused rows
/// (RP-1, LG-2, BL-5, AU-1). What was not looked at is said to be not verified. One thread at a time.
class ReportProofs final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportProofs)

public:
    ReportProofs(ReportSheet &sheet, const ReportData &data) : m_sheet(sheet), m_data(data) {}

    void draw();

private:
    void drawReconciliation();
    void drawLogs();
    void drawAudit();
    void drawRows();
    [[nodiscard]] QString positionText(const std::optional<Position> &position) const;
    [[nodiscard]] QString verdictText(const ReconciledPosition &line) const;
    [[nodiscard]] QString logsText() const;

    ReportSheet &m_sheet;
    const ReportData &m_data;
};

} // namespace hoox
