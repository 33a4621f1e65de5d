#include "ui/reports/ReportPdf.h"

#include "ui/reports/ReportBars.h"
#include "ui/reports/ReportCover.h"
#include "ui/reports/ReportEvents.h"
#include "ui/reports/ReportFailures.h"
#include "ui/reports/ReportFees.h"
#include "ui/reports/ReportGlossary.h"
#include "ui/reports/ReportHoldings.h"
#include "ui/reports/ReportProofs.h"
#include "ui/reports/ReportSealPage.h"

namespace hoox {

ReportPdf::ReportPdf(QIODevice &device, ReportRequest request, ReportData data)
    : m_data(std::move(data)), m_sheet(device, std::move(request)), m_fills(m_sheet, m_data.rows())
{
}

void ReportPdf::drawCover()
{
    m_sheet.bookmark(ReportCover::title(m_data.scope));
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
    m_seal.add(fill);
    return !m_sheet.hasFailed();
}

Result<ReportResult> ReportPdf::finish()
{
    if (m_data.scope.everyFill)
        m_fills.finish();
    ReportGlossary::draw(m_sheet);
    const auto sealed = seal();
    ReportSealPage(m_sheet).draw(sealed);
    auto result = m_sheet.finish({ReportCover::title(m_data.scope), m_fills.count(), sealed.text(), m_fills.where()});
    if (result)
        result->contentHash = sealed.hash();
    return result;
}

ReportSeal ReportPdf::seal()
{
    ReportSeal seal;
    seal.range = m_data.range;
    seal.profile = m_sheet.request().profileName;
    seal.exchange = m_data.scope.exchange ? toText(*m_data.scope.exchange) : QString();
    seal.symbol = m_data.scope.symbol;
    seal.everyFill = m_data.scope.everyFill;
    SealedFigures figures{m_data.figures, m_data.curves, m_data.balances, {}};
    if (m_data.isReconciled)
        figures.reconciliation = m_data.reconciliation;
    seal.sections = sealedSections(seal, figures);
    seal.days = m_seal.take();
    return seal;
}

} // namespace hoox
