#include "ui/reports/ReportFailures.h"

#include "ui/reports/ReportTable.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Align = ReportTable::Align;

} // namespace

void ReportFailures::draw()
{
    drawFills();
    drawOrders();
}

void ReportFailures::drawFills()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Failed orders in the ledger"), {{tr("time UTC")},
                                                          {tr("exchange"), 120},
                                                          {tr("symbol"), 172, Align::Left, 76},
                                                          {tr("action"), 256},
                                                          {tr("side"), 304},
                                                          {tr("quantity"), 410, Align::Decimal},
                                                          {tr("price"), 490, Align::Decimal},
                                                          {tr("order id"), 510, Align::Wrapped, 170}});
    for (const auto &fill : m_data.failedFills)
        table.addRow({{format.time(fill.createdAt)},
                      {toText(fill.exchange)},
                      {fill.symbol},
                      {toText(fill.action)},
                      {toText(fill.side)},
                      {format.number(fill.quantity)},
                      {format.number(fill.price, 2)},
                      {fill.orderId.isEmpty() ? Format::missing() : fill.orderId}});
    qint64 failed = 0;
    for (const auto &sums : m_data.assets)
        failed += sums.failed;
    if (failed == 0)
        table.setNote(tr("No order failed."));
    else if (failed > m_data.failedFills.size())
        table.setNote(tr("The newest %1 of %2. A report with every fill has them all.")
                          .arg(format.count(m_data.failedFills.size()), format.count(failed)));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

QString ReportFailures::stateText(const OrderEntry &entry) const
{
    switch (entry.state) {
    case OrderState::Sending:
        return tr("on its way");
    case OrderState::Unresolved:
        return tr("unresolved: may have been executed");
    case OrderState::Queued:
        return tr("queued at the gateway");
    case OrderState::Executed:
        return tr("executed, not in the ledger yet");
    case OrderState::Filled:
        return tr("filled");
    case OrderState::Failed:
        return tr("failed");
    case OrderState::Refused:
        return tr("refused");
    }
    Q_UNREACHABLE();
}

void ReportFailures::drawOrders()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Orders asked for here, and not filled"), {{tr("time UTC")},
                                                                    {tr("exchange"), 120},
                                                                    {tr("symbol"), 172, Align::Left, 76},
                                                                    {tr("action"), 256},
                                                                    {tr("quantity"), 350, Align::Decimal},
                                                                    {tr("by"), 362, Align::Wrapped, 70},
                                                                    {tr("state and cause"), 440, Align::Wrapped, 240}});
    if (!m_data.orders) {
        table.setNote(tr("Not known: the order journal was not read."));
        table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
        return;
    }
    for (const auto &entry : m_data.orders->rows) {
        QStringList cause{stateText(entry), entry.code, entry.words, entry.ticket.requestId};
        cause.removeAll(QString());
        table.addRow({{format.time(entry.askedAt)},
                      {toText(entry.ticket.exchange)},
                      {entry.ticket.symbol},
                      {toText(entry.ticket.action)},
                      {format.number(entry.ticket.quantity)},
                      {entry.by},
                      {cause.join(u" \u00b7 "_s)}});
    }
    if (m_data.orders->isCut)
        table.setNote(tr("The newest ones: older records were not read."));
    else if (table.isEmpty())
        table.setNote(tr("None: every order that was asked for here was filled, or none was asked for."));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

} // namespace hoox
