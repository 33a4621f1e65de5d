#pragma once

#include "models/reports/ReportData.h"
#include "ui/reports/ReportSheet.h"

namespace hoox {

/// What did not go through: failed rows of the ledger, and orders that this workspace was asked for and that were not
/// filled (RP-1, OR-3). One thread at a time.
class ReportFailures final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportFailures)

public:
    ReportFailures(ReportSheet &sheet, const ReportData &data) : m_sheet(sheet), m_data(data) {}

    void draw();

private:
    void drawFills();
    void drawOrders();
    [[nodiscard]] QString stateText(const OrderEntry &entry) const;

    ReportSheet &m_sheet;
    const ReportData &m_data;
};

} // namespace hoox
