// The part of WindowComposition that ties orders to the window: page, strip, rail, positions, the brake's panel.
#include "app/Composition.h"
#include "app/window/IncidentDesk.h"
#include "app/window/WindowComposition.h"
#include "models/kill/KillSwitch.h"
#include "models/sync/ReplicaState.h"
#include "storage/audit/AuditLog.h"
#include "ui/orders/ClosePanel.h"
#include "ui/orders/LocksPane.h"
#include "ui/orders/OrderWords.h"
#include "ui/orders/OrdersPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/positions/PositionsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProfileWords.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

Page *WindowComposition::makeOrdersPage()
{
    auto &composition = m_composition;
    const auto kind = ProfileWords::kindOf(composition.profile());
    const OrdersPage::Parts parts{
        *m_models.orders, m_models.board, composition.ids(), composition.clock(), composition.profile().name, kind};
    m_orders = new OrdersPage(parts, m_appearance, m_window->pageParent());
    m_orders->addBelow(new LocksPane(m_models.locks, m_appearance, m_orders));
    return m_orders;
}

void WindowComposition::followOrders()
{
    auto &desk = *m_models.orders;
    connect(&desk, &OrderDesk::changed, this, &WindowComposition::showOrders);
    connect(&desk, &OrderDesk::barChanged, this, &WindowComposition::showCloseBar);
    connect(&desk, &OrderDesk::entryChanged, &m_models.locks, &LocksModel::refresh);
    connect(&desk, &OrderDesk::fillsRecorded, this, [this] { readLedgerAgain(true); });
    connect(&m_models.locks, &LocksModel::refreshed, this, &WindowComposition::showOrders);
    connect(&m_models.locks, &LocksModel::refreshed, this, &WindowComposition::showTiers);
    connect(&m_appearance, &Appearance::secondPassed, this, [this] {
        showOrders(); // their clocks
        showCloseBar();
    });
    if (auto *const replica = m_composition.replica())
        connect(replica, &ReplicaState::pulled, &desk, &OrderDesk::follow);
    connect(m_window.get(), &MainWindow::orderRequested, this, [this](qint64 number, bool decides) {
        m_window->showPage(m_orders->objectName());
        if (number > 0)
            m_orders->openOrder(number, decides);
    });
    connect(m_overview, &OverviewPage::openOrders, this, [this] { m_window->showPage(m_orders->objectName()); });
    connect(m_orders, &Page::settingsRequested, this, &WindowComposition::showSettings);
    connect(m_positions, &PositionsPage::flattenRequested, this, [this] { showClosePanel(m_models.board.rows()); });
    connect(m_positions, &PositionsPage::closeRequested, this, [this](ExchangeId exchange, const QString &symbol) {
        QVector<PositionRow> rows;
        const auto &all = m_models.board.rows();
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rows),
                     [&](const PositionRow &row) { return row.is(exchange, symbol); });
        showClosePanel(rows);
    });
    showOrders();
    showCloseBar();
}

void WindowComposition::showOrders()
{
    const auto &desk = *m_models.orders;
    const auto &format = m_appearance.format();
    const auto now = m_composition.clock().nowUtc();
    OrdersStanding standing;
    standing.isKnown = desk.hasContent();
    standing.inFlight = desk.inFlight();
    for (const auto &entry : desk.unresolved())
        standing.unresolved.append({entry.number, OrderWords::order(entry.ticket, format), OrderWords::why(entry),
                                    OrderWords::age(entry, now), desk.askAgainLeft(entry).count() > 0});
    const auto &entries = desk.entries();
    const auto failed = std::count_if(entries.cbegin(), entries.cend(), [&now](const OrderEntry &entry) {
        return entry.state == OrderState::Failed && entry.askedAt.date() == now.date();
    });
    const auto open = static_cast<int>(standing.unresolved.size());
    m_window->setOrders(standing);
    m_window->setPageCount(m_orders->objectName(), open, tr("%n order(s) unresolved", nullptr, open));
    const auto &locks = m_models.locks;
    m_overview->setOrders(standing, static_cast<int>(failed),
                          locks.isKnown() ? std::optional(locks.rowCount() + locks.more()) : std::nullopt);
}

/// Why nothing can be closed from here. The gateway's own limit a minute is waited out, and stands in no way.
void WindowComposition::showCloseBar()
{
    const auto &desk = *m_models.orders;
    m_positions->setCloseBar(desk.bar() == DeskBar::GatewayPause ? QString() : OrderWords::bar(desk));
}

/// One list at a time; one that runs goes on, and is shown again.
void WindowComposition::showClosePanel(QVector<PositionRow> rows)
{
    if (m_closePanel || rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), [](const PositionRow &left, const PositionRow &right) {
        return left.notional.value_or(0) > right.notional.value_or(0);
    });
    if (!m_closeRun || !m_closeRun->isRunning())
        m_closeRun = std::make_unique<FlattenRun>(*m_models.orders, m_composition.ids(), rows);
    const auto &profile = m_composition.profile();
    m_closePanel = new ClosePanel({*m_closeRun, *m_models.orders, profile.name, ProfileWords::kindOf(profile)},
                                  m_appearance, m_window.get());
    connect(m_closePanel, &ClosePanel::closeRequested, m_window.get(), &MainWindow::dismissPanel);
    connect(m_closePanel, &ClosePanel::flattenSheetRequested, this, [this] {
        m_window->dismissPanel();
        showFlattenSheet();
    });
    connect(m_closePanel, &ClosePanel::positionRequested, this, [this](ExchangeId exchange, const QString &symbol) {
        m_window->dismissPanel();
        m_window->showPage(m_positions->objectName());
        m_positions->openPosition(exchange, symbol);
    });
    m_window->presentPanel(m_closePanel, m_closePanel->firstFocus());
}

/// What would be lost, or left in doubt, if the window went now.
QString WindowComposition::closeObstacle() const
{
    if (m_closeRun && m_closeRun->isRunning())
        return tr("Positions are being closed. Those that are not sent yet would stay open.");
    if (const auto flying = m_models.orders->inFlight(); flying > 0)
        return tr("%n order(s) wait(s) for the gateway's answer and would be unresolved.", nullptr, flying);
    if (m_incidents->isClosing())
        return tr("The folder of the incident is being written. It would have to be closed again.");
    const auto open = m_models.config.openWrites();
    return open > 0 ? tr("%n change(s) of the config are not written yet and would be lost.", nullptr, open)
                    : QString();
}

} // namespace hoox
