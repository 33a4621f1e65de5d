#include "ui/reports/ReportPdf.h"

#include "ui/reports/ReportBars.h"
#include "ui/reports/ReportCover.h"
#include "ui/reports/ReportEvents.h"
#include "ui/reports/ReportFailures.h"
#include "ui/reports/ReportFees.h"
#include "ui/reports/ReportGlossary.h"
#include "ui/reports/ReportHoldings.h"
#include "ui/reports/ReportProofs.h"

namespace hoox {

ReportPdf::ReportPdf(QIODevice &device, ReportRequest request, ReportData data)
    : m_data(std::move(data)), m_sheet(device, std::move(request)), m_fills(m_sheet, m_data.rows())
{
}

void ReportPdf::drawCover()
{
    ReportCover(m_sheet, m_data).draw();
    ReportBars(m_sheet, m_data).draw();
    ReportHoldings(m_sheet, m_data).draw();
    ReportFees(m_sheet, m_data).draw();
    ReportFailures(m_sheet, m_data).draw();
    ReportEvents(m_sheet, m_data).draw();
    ReportProofs(m_sheet, m_data).draw();
}

bool ReportPdf::add(const Fill &fill)
{
    m_fills.add(fill);
    return !m_sheet.hasFailed();
}

Result<ReportResult> ReportPdf::finish()
{
    if (m_data.scope.everyFill)
        m_fills.finish();
    ReportGlossary::draw(m_sheet);
    return m_sheet.finish(ReportCover::title(m_data.scope), m_fills.count());
}

} // namespace hoox
