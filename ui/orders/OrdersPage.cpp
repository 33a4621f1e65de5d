#include "ui/orders/OrdersPage.h"

#include "models/positions/PositionBoard.h"
#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"
#include "ui/common/Card.h"
#include "ui/common/Command.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"
#include "ui/orders/OrderReviewSheet.h"
#include "ui/orders/OrderSheet.h"
#include "ui/orders/OrderTicketForm.h"
#include "ui/orders/OrderWords.h"
#include "ui/orders/OrdersPane.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBothFrom = 940; ///< Below this width, at 100 %, ticket or orders alone.

} // namespace

OrdersPage::OrdersPage(const Parts &parts, Appearance &appearance, QWidget *parent)
    : Page(u"ordersPage"_s, u"orders"_s, appearance, parent),
      m_desk(parts.desk),
      m_board(parts.board),
      m_clock(parts.clock),
      m_choice(new Segmented(appearance, u"ordersView"_s, this)),
      m_notice(new Notice(appearance, this)),
      m_ticket(new OrderTicketForm({parts.desk, parts.ids, parts.clock, parts.kind}, appearance, this)),
      m_orders(new OrdersPane(parts.desk, parts.clock, appearance, this)),
      m_review(new OrderReviewSheet({parts.desk, parts.clock, parts.profile, parts.kind}, appearance, this)),
      m_sheet(new OrderSheet({parts.desk, parts.clock, parts.kind}, appearance, this))
{
    setTitle(tr("Orders and locks"));
    setRailWord(tr("Orders", "page"));
    setScope(tr("last 24 hours \u00B7 all exchanges"));
    watchAge(m_clock);
    addViewChoice();
    layOut();
    m_readAgain.setInterval(kReadEvery);
    connectParts();
    applyAppearance();
    showFacts();
    deskChanged();
}

void OrdersPage::addViewChoice()
{
    m_choice->addSegment(tr("New order"));
    m_choice->addSegment(tr("Orders"));
    m_choice->setLabel(tr("View"));
    m_choice->setToolTip(tr("New order: Alt+1, orders: Alt+2"));
    m_choice->setCurrent(Orders);
    addHeadAction(m_choice);
    connect(m_choice, &Segmented::chosen, this, &OrdersPage::arrange);
    for (const auto &[view, key, words] : {std::tuple(Ticket, Qt::Key_1, tr("To the ticket of a new order")),
                                           std::tuple(Orders, Qt::Key_2, tr("To the list of orders"))}) {
        auto *command = new Command(u"ordersView-%1"_s.arg(int(view)), words, {Qt::ALT | key}, this);
        connect(command, &QAction::triggered, this, [this, view = view] {
            m_choice->setCurrent(view);
            arrange();
            if (view == Orders)
                m_orders->takeFocus();
            else
                m_ticket->takeFocus();
        });
    }
}

void OrdersPage::layOut()
{
    m_rightInner = new QWidget(this);
    auto *inner = new QVBoxLayout(m_rightInner);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_orders);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"ordersScroll"_s);
    scroll->setWidget(m_rightInner);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_right = scroll;
    m_rule = new Rule(appearance(), Qt::Vertical, this);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_ticket);
    across->addWidget(m_rule);
    across->addWidget(m_right, 1);
    across->addWidget(m_review);
    across->addWidget(m_sheet);
    body()->addWidget(m_notice);
    body()->addLayout(across, 1);
}

void OrdersPage::addBelow(QWidget *part)
{
    auto *inner = static_cast<QVBoxLayout *>(m_rightInner->layout());
    inner->insertWidget(inner->count() - 1, part);
}

void OrdersPage::connectParts()
{
    connect(&m_desk, &OrderDesk::changed, this, &OrdersPage::deskChanged);
    connect(&m_board, &PositionBoard::changed, this, &OrdersPage::showFacts);
    connect(&m_readAgain, &QTimer::timeout, this, [this] {
        m_desk.refresh();
        m_board.refreshIfIdle();
    });
    connect(&appearance(), &Appearance::changed, this, &OrdersPage::applyAppearance);
    connect(m_notice, &Notice::actionTriggered, this, &OrdersPage::refresh);
    connect(m_ticket, &OrderTicketForm::instrumentChanged, this, &OrdersPage::showFacts);
    connect(m_ticket, &OrderTicketForm::reviewRequested, this, &OrdersPage::review);
    connect(m_ticket, &OrderTicketForm::settingsRequested, this, &Page::settingsRequested);
    // What is reviewed is what is typed: another ticket wants another look.
    connect(m_ticket, &OrderTicketForm::ticketChanged, this, [this] {
        if (m_review->ticket() && m_review->ticket() != m_ticket->ticket())
            m_review->close();
    });
    connect(m_review, &OrderReviewSheet::sendRequested, this, &OrdersPage::send);
    connect(m_review, &SideSheet::closed, this, [this] {
        arrange();
        m_ticket->takeFocus();
    });
    connect(m_sheet, &SideSheet::closed, this, [this] {
        arrange();
        m_orders->takeFocus();
    });
    connect(m_sheet, &OrderSheet::settingsRequested, this, &Page::settingsRequested);
    connect(m_orders, &OrdersPane::opened, this, &OrdersPage::openOrder);
    connect(m_orders, &OrdersPane::readRequested, this, &OrdersPage::refresh);
    connect(m_orders, &OrdersPane::currentChanged, this, [this] {
        const auto entry = m_orders->current();
        if (entry && m_sheet->isVisible() && m_sheet->number() != entry->number)
            m_sheet->showOrder(entry->number);
        Q_EMIT selectionSummaryChanged();
    });
}

void OrdersPage::arrange()
{
    const bool hasSheet = !m_review->isHidden() || !m_sheet->isHidden();
    const auto room = width() - (hasSheet ? appearance().scaled(360) : 0);
    const bool both = room >= appearance().scaled(kBothFrom);
    m_choice->setVisible(width() < appearance().scaled(kBothFrom));
    // Beside a sheet the orders stay: the review says what the ticket does.
    const bool showsTicket = both || (!hasSheet && m_choice->current() == Ticket);
    m_ticket->setVisible(showsTicket);
    m_rule->setVisible(both);
    m_right->setVisible(both || !showsTicket);
}

void OrdersPage::activate()
{
    m_desk.refresh();
    m_board.refreshIfIdle();
    arrange();
}

void OrdersPage::deskChanged()
{
    if (m_desk.hasContent() && !m_desk.error())
        setAsOf(m_clock.nowUtc(), kStaleAfter);
    if (m_desk.hasContent() && m_desk.error())
        m_notice->showError(tr("The orders cannot be read anew; these are older."), *m_desk.error());
    else
        m_notice->hide();
    Q_EMIT selectionSummaryChanged();
}

void OrdersPage::aged()
{
    m_orders->setStale(isStale());
}

void OrdersPage::showFacts()
{
    m_ticket->setFacts(ticketFactsOf(m_board, m_ticket->exchange(), m_ticket->symbol()));
}

void OrdersPage::review(const OrderTicket &ticket)
{
    m_sheet->hide();
    m_review->review(ticket, m_ticket->facts());
    arrange();
}

void OrdersPage::send(const OrderTicket &ticket)
{
    m_ticket->setSending(true);
    whenDone(m_desk.submit(ticket), this, [this](const Result<OrderEntry> &result) {
        m_ticket->showOutcome(result);
        if (result && result->number != 0)
            m_orders->choose(result->number);
    });
}

void OrdersPage::openOrder(qint64 number, bool decides)
{
    m_review->close();
    m_choice->setCurrent(Orders);
    m_orders->choose(number);
    m_sheet->showOrder(number);
    arrange();
    if (decides)
        m_sheet->focusDecision();
}

QString OrdersPage::selectionSummary() const
{
    const auto entry = m_orders->current();
    if (!entry)
        return {};
    return u"%1 \u00B7 %2"_s.arg(OrderWords::order(entry->ticket, appearance().format()),
                                 OrderWords::state(*entry, m_clock.nowUtc()));
}

void OrdersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_readAgain.start();
    arrange();
}

void OrdersPage::hideEvent(QHideEvent *event)
{
    m_readAgain.stop();
    Page::hideEvent(event);
}

void OrdersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OrdersPage::applyAppearance()
{
    paintGround(m_rightInner, appearance().theme().surface);
    arrange();
}

} // namespace hoox
