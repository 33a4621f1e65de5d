#include "ui/reports/ReportPdf.h"

#include "models/reports/SealSections.h"
#include "ui/reports/ReportBars.h"
#include "ui/reports/ReportCover.h"
#include "ui/reports/ReportEvents.h"
#include "ui/reports/ReportFailures.h"
#include "ui/reports/ReportFees.h"
#include "ui/reports/ReportGlossary.h"
#include "ui/reports/ReportHoldings.h"
#include "ui/reports/ReportIncident.h"
#include "ui/reports/ReportProofs.h"
#include "ui/reports/ReportSealPage.h"

namespace hoox {

ReportPdf::ReportPdf(QIODevice &device, ReportRequest request, ReportData data)
    : m_data(std::move(data)), m_sheet(device, std::move(request)), m_fills(m_sheet, m_data.rows())
{
}

void ReportPdf::drawCover()
{
    m_sheet.bookmark(ReportCover::title(m_data.scope, m_sheet.format().locale()));
    const auto has = [parts = m_data.scope.parts](ReportPart part) { return parts.testFlag(part); };
    ReportCover(m_sheet, m_data).draw();
    if (m_sheet.request().incident)
        ReportIncident(m_sheet, m_data, *m_sheet.request().incident).draw();
    if (has(ReportPart::Charts))
        ReportBars(m_sheet, m_data).draw();
    if (has(ReportPart::Holdings))
        ReportHoldings(m_sheet, m_data).draw();
    if (has(ReportPart::Fees))
        ReportFees(m_sheet, m_data).draw();
    if (has(ReportPart::Failures))
        ReportFailures(m_sheet, m_data).draw();
    if (has(ReportPart::Events))
        ReportEvents(m_sheet, m_data).draw();
    if (has(ReportPart::Proofs))
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
    const auto title = ReportCover::title(m_data.scope, m_sheet.format().locale());
    auto result = m_sheet.finish({title, m_fills.count(), sealed.text(), m_fills.where()});
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
    seal.sections = sealedSections(seal, m_data);
    seal.days = m_seal.take();
    return seal;
}

} // namespace hoox
