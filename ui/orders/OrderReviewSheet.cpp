#include "ui/orders/OrderReviewSheet.h"

#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PositionWords.h"
#include "ui/common/Tag.h"
#include "ui/orders/CautionBox.h"
#include "ui/orders/FactRows.h"
#include "ui/orders/OrderWords.h"
#include "ui/orders/TicketWords.h"
#include "ui/shell/ProfileWords.h"

#include <QVBoxLayout>

#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

OrderReviewSheet::OrderReviewSheet(const Parts &parts, Appearance &appearance, QWidget *parent)
    : SideSheet(appearance, parent),
      m_desk(parts.desk),
      m_clock(parts.clock),
      m_profile(parts.profile),
      m_kind(parts.kind),
      m_appearance(appearance),
      m_scroll(new ContentScroll(this)),
      m_content(new QWidget(m_scroll)),
      m_what(plainLabel(u"reviewWhat"_s, m_content, true)),
      m_money(plainLabel(u"reviewMoney"_s, m_content, true)),
      m_rows(new FactRows(appearance, m_content)),
      m_exchange(m_rows->add(tr("exchange"), u"reviewExchange"_s)),
      m_quantity(m_rows->add(tr("quantity"), u"reviewQuantity"_s, Appearance::FontRole::BodyStrong)),
      m_price(m_rows->add(tr("price"), u"reviewPrice"_s)),
      m_leverage(m_rows->add(tr("leverage"), u"reviewLeverage"_s)),
      m_notional(m_rows->add(tr("notional"), u"reviewNotional"_s, Appearance::FontRole::BodyStrong)),
      m_limit(m_rows->add(tr("limit"), u"reviewLimit"_s)),
      m_last(m_rows->add(tr("last price"), u"reviewLast"_s)),
      m_now(m_rows->add(tr("position now"), u"reviewNow"_s)),
      m_after(m_rows->add(tr("after it"), u"reviewAfter"_s)),
      m_id(m_rows->add(tr("request id"), u"reviewRequestId"_s, Appearance::FontRole::Mono)),
      m_gatewayTitle(plainLabel({}, m_content)),
      m_gateway(plainLabel(u"reviewGateway"_s, m_content, true)),
      m_lookAlike(new CautionBox(appearance, u"reviewLookAlike"_s, m_content)),
      m_bar(new CautionBox(appearance, u"reviewBar"_s, this)),
      m_hint(plainLabel({}, this, true)),
      m_send(new Button(appearance, tr("Send"), {}, this, Button::Look::Primary)),
      m_back(new Button(appearance, tr("Back to the ticket"), {}, this))
{
    setObjectName(u"orderReview"_s);
    setTitle(tr("Review before it is sent"));
    addHeadWidget(new Tag(appearance, ProfileWords::badge(m_kind), ProfileWords::look(m_kind), this));
    m_send->setObjectName(u"reviewSend"_s);
    m_send->setDeafToEnter();
    m_back->setObjectName(u"reviewBack"_s);
    m_gatewayTitle->setText(tr("What the gateway will do"));
    m_hint->setText(tr("Enter never sends."));
    layOut();
    connect(m_send, &QPushButton::clicked, this, &OrderReviewSheet::send);
    connect(m_back, &QPushButton::clicked, this, &SideSheet::close);
    connect(this, &SideSheet::closed, this, [this] { m_ticket.reset(); });
    connect(&m_desk, &OrderDesk::changed, this, &OrderReviewSheet::showDesk);
    connect(&m_desk, &OrderDesk::barChanged, this, &OrderReviewSheet::showDesk);
    connect(&m_appearance, &Appearance::secondPassed, this, &OrderReviewSheet::showDesk);
    connect(&m_appearance, &Appearance::changed, this, &OrderReviewSheet::applyAppearance);
    applyAppearance();
}

void OrderReviewSheet::layOut()
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_what);
    column->addWidget(m_money);
    column->addWidget(m_rows);
    column->addWidget(new Rule(m_appearance, Qt::Horizontal, m_content));
    column->addWidget(m_gatewayTitle);
    column->addWidget(m_gateway);
    column->addWidget(m_lookAlike);
    column->addStretch(1);
    m_scroll->setContent(m_content);
    auto *barred = new QVBoxLayout;
    barred->setContentsMargins(16, 8, 16, 4);
    barred->addWidget(m_bar);
    body()->setSpacing(0);
    body()->addWidget(m_scroll, 1);
    body()->addStretch(0);
    body()->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    body()->addLayout(barred);
    addFootWidget(m_send);
    addFootWidget(m_back);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addFootWidget(m_hint);
}

void OrderReviewSheet::review(const OrderTicket &ticket, const TicketFacts &facts)
{
    m_ticket = ticket;
    m_facts = facts;
    fill();
    open();
    // The safe one: a press that was meant for something else sends nothing.
    m_back->setFocus();
}

void OrderReviewSheet::fill()
{
    if (!m_ticket)
        return;
    const auto &format = m_appearance.format();
    const auto &ticket = *m_ticket;
    const auto quote = quoteAsset(ticket.symbol);
    const auto notional = notionalOf(ticket, m_facts);
    m_what->setText(u"%1 %2 %3"_s.arg(OrderWords::action(ticket), format.number(ticket.quantity), ticket.symbol));
    m_money->setText(OrderWords::money(m_kind, m_profile, ticket.test));
    m_rows->set(m_exchange, toText(ticket.exchange));
    m_rows->set(m_quantity, u"%1 %2"_s.arg(format.number(ticket.quantity), baseAsset(ticket.symbol)));
    m_rows->set(m_price, OrderWords::price(ticket, format));
    m_rows->set(m_leverage, PositionWords::leverage(ticket.leverage));
    const auto worth = TicketWords::notional(ticket, m_facts, format);
    m_rows->set(m_notional, ticket.price || !notional ? worth : tr("about %1", "money").arg(worth));
    m_rows->set(m_limit, TicketWords::share(notional, orderLimitOf(m_desk.terms().profile), quote, format));
    m_rows->set(m_last, TicketWords::lastPrice(m_facts, ticket.symbol, m_clock.nowUtc(), format));
    m_rows->set(m_now, TicketWords::position(m_facts.position, ticket.symbol, format) +
                           (m_facts.differs ? tr(" \u2260 its records differ") : QString()));
    m_rows->set(m_after, TicketWords::position(positionAfter(ticket, m_facts), ticket.symbol, format));
    m_rows->set(m_id, ticket.requestId);
    m_gateway->setText(OrderWords::gatewayDoes(ticket, m_desk.terms().recordsFills));
    showDesk();
}

void OrderReviewSheet::showDesk()
{
    if (!m_ticket)
        return;
    const auto *const other = m_desk.lookAlike(*m_ticket);
    if (other != nullptr) {
        const std::chrono::milliseconds age(std::max<qint64>(0, other->askedAt.msecsTo(m_clock.nowUtc())));
        m_lookAlike->say(tr("The same order %1 ago by %2.", "age, who").arg(Format::age(age), other->by),
                         tr("Sending this one may double it."));
    } else {
        m_lookAlike->say({});
    }
    const auto bar = OrderWords::bar(m_desk);
    m_bar->say(bar);
    m_send->setEnabled(bar.isEmpty());
    m_send->setAccessibleDescription(bar.isEmpty() ? m_what->text() + u". "_s + m_money->text() : bar);
}

/// What is reviewed is sent once: the next press finds nothing to send.
void OrderReviewSheet::send()
{
    if (!m_ticket || m_desk.bar() != DeskBar::None)
        return;
    const auto ticket = *std::exchange(m_ticket, std::nullopt);
    m_send->setEnabled(false);
    Q_EMIT sendRequested(ticket);
    close();
}

void OrderReviewSheet::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    using Role = Appearance::FontRole;
    m_what->setFont(m_appearance.font(Role::PageTitle));
    m_money->setFont(m_appearance.font(m_kind == ProfileKind::RealMoney ? Role::BodyStrong : Role::Body));
    m_gatewayTitle->setFont(m_appearance.font(Role::Caption));
    m_gateway->setFont(m_appearance.font(Role::Body));
    m_hint->setFont(m_appearance.font(Role::Secondary));
    paintText(m_gatewayTitle, theme.muted);
    paintText(m_hint, theme.muted);
    paintGround(m_content, theme.surface);
    fill();
}

} // namespace hoox
