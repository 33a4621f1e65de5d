#pragma once

#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// What the trades cost, by exchange and quote asset, and how each day went (RP-1). Nothing is added up across assets.
/// One thread at a time.
class ReportFees final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportFees)

public:
    ReportFees(ReportSheet &sheet, const ReportData &data) : m_sheet(sheet), m_data(data) {}

    void draw();

private:
    void drawFees();
    void drawDays();

    ReportSheet &m_sheet;
    const ReportData &m_data;
};

} // namespace hoox
