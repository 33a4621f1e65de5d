#pragma once

#include "models/reports/FillSeal.h"
#include "models/reports/ReportData.h"
#include "ui/reports/ReportFills.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// One report, written to a device: the pages that sum up first, then every fill as it comes, and the content hash over
/// all of it last (RP-1, RP-2). The same request, figures and fills make the same bytes. Needs fonts
/// (a QGuiApplication, offscreen is enough), no window. One thread at a time, any thread.
class ReportPdf final
{
public:
    /// `device` is open for writing and outlives this.
    ReportPdf(QIODevice &device, ReportRequest request, ReportData data);

    void drawCover();
    /// False when the device takes no more.
    [[nodiscard]] bool add(const Fill &fill);
    [[nodiscard]] Result<ReportResult> finish();

private:
    [[nodiscard]] ReportSeal seal();

    ReportData m_data;
    ReportSheet m_sheet;
    ReportFills m_fills;
    FillSeal m_seal;
};

} // namespace hoox
