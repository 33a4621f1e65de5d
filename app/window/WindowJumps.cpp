#include "app/window/WindowComposition.h"
#include "models/blobs/BlobLinks.h"
#include "models/orders/OrderDesk.h"
#include "ui/blobs/BlobBrowserPage.h"
#include "ui/fills/FillsPage.h"
#include "ui/orders/OrdersPage.h"
#include "ui/positions/PositionsPage.h"
#include "ui/shell/MainWindow.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

void WindowComposition::showFillsOf(ExchangeId exchange, const QString &symbol)
{
    FillsFilter filter;
    filter.setText(FillColumn::Exchange, u"= "_s + toText(exchange));
    filter.setText(FillColumn::Symbol, u"= "_s + symbol);
    m_fills->setFilter(filter);
    m_window->showPage(m_fills->objectName());
}

/// The fills of a position within a time, as the position's sheet asks for them.
void WindowComposition::showExactly(const FillsQuery &query)
{
    FillsFilter filter;
    if (query.exchange)
        filter.setText(FillColumn::Exchange, u"= "_s + toText(*query.exchange));
    if (!query.symbolPrefix.isEmpty())
        filter.setText(FillColumn::Symbol, u"= "_s + query.symbolPrefix);
    if (query.status)
        filter.setText(FillColumn::Status, toText(*query.status));
    for (const auto &left : query.excluded)
        filter.exclude(left.column, left.value);
    const auto &format = m_appearance.format();
    filter.setText(FillColumn::Time, format.time(query.time.from) + u".."_s + format.time(query.time.to - 1));
    m_fills->setFilter(filter);
    m_window->showPage(m_fills->objectName());
}

void WindowComposition::showOrder(const QString &orderId)
{
    FillsFilter filter;
    filter.setText(FillColumn::OrderId, orderId);
    m_fills->setFilter(filter);
    m_window->showPage(m_fills->objectName());
}

void WindowComposition::openBlobOf(const Fill &fill)
{
    const auto key = BlobLinks::keyOf(fill);
    m_window->showPage(m_logs->objectName());
    if (key)
        m_logs->showBlob(*key);
}

void WindowComposition::openPositionOf(const Fill &fill)
{
    m_window->showPage(m_positions->objectName());
    m_positions->openPosition(fill.exchange, fill.symbol);
}

void WindowComposition::openOrderOf(const Fill &fill)
{
    const auto &entries = m_models.orders->entries();
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&fill](const OrderEntry &entry) {
        return (!fill.orderId.isEmpty() && entry.reply.orderId == fill.orderId) ||
               (!fill.requestId.isEmpty() && entry.ticket.requestId == fill.requestId);
    });
    // Another desk sent it, or this one before yesterday: what the ledger knows of it are its fills.
    if (found == entries.cend()) {
        if (!fill.orderId.isEmpty())
            showOrder(u"= "_s + fill.orderId);
        return;
    }
    m_window->showPage(m_orders->objectName());
    m_orders->openOrder(found->number, false);
}

} // namespace hoox
