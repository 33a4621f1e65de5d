#pragma once

#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// What was held: the positions that the fills make at the period's end, and the balances that are recorded, which are
/// of now (RP-1). One thread at a time.
class ReportHoldings final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportHoldings)

public:
    ReportHoldings(ReportSheet &sheet, const ReportData &data) : m_sheet(sheet), m_data(data) {}

    void draw();

private:
    void drawPositions();
    void drawBalances();
    [[nodiscard]] QString recordedText(const SymbolFigures &part) const;
    [[nodiscard]] QString balanceAge(const Balance &balance) const;

    ReportSheet &m_sheet;
    const ReportData &m_data;
};

} // namespace hoox
