#pragma once

#include "models/incident/IncidentFacts.h"
#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// The pages of a report that are an incident's alone (safety 4.8): what it was, all that was done since T0, the
/// alerts, and the files of its evidence with their sums. One thread at a time.
class ReportIncident final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportIncident)

public:
    ReportIncident(ReportSheet &sheet, const ReportData &data, const IncidentFacts &facts)
        : m_sheet(sheet), m_data(data), m_facts(facts)
    {
    }

    void draw();

private:
    void drawFacts();
    void drawActions();
    void drawAlerts();
    void drawFiles();
    [[nodiscard]] static QString resultText(AuditEntry::Result result);
    [[nodiscard]] static QString eventText(AlertRecord::Event event);

    ReportSheet &m_sheet;
    const ReportData &m_data;
    const IncidentFacts &m_facts;
};

} // namespace hoox
