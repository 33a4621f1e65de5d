#include "ui/reports/ReportPdf.h"

#include "ui/reports/ReportCover.h"

namespace hoox {

ReportPdf::ReportPdf(QIODevice &device, ReportRequest request, ReportData data)
    : m_data(std::move(data)), m_sheet(device, std::move(request)), m_fills(m_sheet, m_data.rows())
{
}

void ReportPdf::drawCover()
{
    ReportCover(m_sheet, m_data).draw();
}

bool ReportPdf::add(const Fill &fill)
{
    m_fills.add(fill);
    return !m_sheet.hasFailed();
}

Result<ReportResult> ReportPdf::finish()
{
    m_fills.finish();
    return m_sheet.finish(ReportCover::title(m_data.range), m_fills.count());
}

} // namespace hoox
