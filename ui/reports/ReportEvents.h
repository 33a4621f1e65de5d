#pragma once

#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// What operators did in the period, out of the audit log: the kill switch step by step, and changes of the config
/// (RP-1, AU-1). One thread at a time.
class ReportEvents final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportEvents)

public:
    ReportEvents(ReportSheet &sheet, const ReportData &data) : m_sheet(sheet), m_data(data) {}

    void draw();

private:
    void drawKillEvents();
    void drawConfigEvents();
    [[nodiscard]] QString eventText(const AuditEntry &entry) const;
    [[nodiscard]] QString outcomeText(const AuditEntry &entry) const;
    [[nodiscard]] QString engagedText() const;

    ReportSheet &m_sheet;
    const ReportData &m_data;
};

} // namespace hoox
