#include "ui/orders/OrderSheet.h"

#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ContentScroll.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/PositionWords.h"
#include "ui/common/Tag.h"
#include "ui/orders/FactRows.h"
#include "ui/orders/OrderResolveView.h"
#include "ui/orders/OrderWords.h"
#include "ui/orders/RefusalWords.h"
#include "ui/shell/ProfileWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

OrderSheet::OrderSheet(const Parts &parts, Appearance &appearance, QWidget *parent)
    : SideSheet(appearance, parent),
      m_desk(parts.desk),
      m_clock(parts.clock),
      m_appearance(appearance),
      m_scroll(new ContentScroll(this)),
      m_content(new QWidget(m_scroll)),
      m_what(plainLabel(u"orderWhat"_s, m_content, true)),
      m_icon(new QLabel(m_content)),
      m_state(plainLabel(u"orderState"_s, m_content)),
      m_happened(plainLabel(u"orderHappened"_s, m_content, true)),
      m_remedy(plainLabel(u"orderRemedy"_s, m_content, true)),
      m_settings(new Button(appearance, tr("Settings"), u"settings"_s, m_content)),
      m_resolve(new OrderResolveView(parts.desk, parts.clock, appearance, m_content)),
      m_rows(new FactRows(appearance, m_content)),
      m_asked(m_rows->add(tr("asked"), u"orderAsked"_s)),
      m_by(m_rows->add(tr("by"), u"orderBy"_s)),
      m_price(m_rows->add(tr("price"), u"orderPrice"_s)),
      m_leverage(m_rows->add(tr("leverage"), u"orderLeverage"_s)),
      m_filled(m_rows->add(tr("filled"), u"orderFilled"_s)),
      m_left(m_rows->add(tr("left to do"), u"orderLeft"_s)),
      m_orderId(m_rows->add(tr("order id"), u"orderId"_s, Appearance::FontRole::Mono)),
      m_location(m_rows->add(tr("gateway at"), u"orderLocation"_s)),
      m_requestId(m_rows->add(tr("request id"), u"orderRequestId"_s, Appearance::FontRole::Mono))
{
    setObjectName(u"orderSheet"_s);
    setTitle(tr("Order"));
    addHeadWidget(new Tag(appearance, ProfileWords::badge(parts.kind), ProfileWords::look(parts.kind), this));
    m_settings->setObjectName(u"orderSettings"_s);
    layOut();
    connect(m_settings, &QPushButton::clicked, this, &OrderSheet::settingsRequested);
    connect(&m_desk, &OrderDesk::changed, this, &OrderSheet::fill);
    connect(&m_appearance, &Appearance::secondPassed, this, [this] {
        if (isVisible())
            fill();
    });
    connect(&m_appearance, &Appearance::changed, this, &OrderSheet::applyAppearance);
    applyAppearance();
}

void OrderSheet::layOut()
{
    auto *state = new QHBoxLayout;
    state->setSpacing(6);
    state->addWidget(m_icon);
    state->addWidget(m_state, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->setSpacing(8);
    head->addWidget(m_what);
    head->addLayout(state);
    head->addWidget(m_happened);
    head->addWidget(m_remedy);
    head->addWidget(m_settings, 0, Qt::AlignLeft);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(4, 0, 4, 0);
    facts->setSpacing(8);
    facts->addWidget(new Rule(m_appearance, Qt::Horizontal, m_content));
    facts->addWidget(m_rows);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(12, 14, 12, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_resolve);
    column->addLayout(facts);
    column->addStretch(1);
    m_scroll->setContent(m_content);
    body()->addWidget(m_scroll, 1);
    body()->addStretch(0);
}

void OrderSheet::showOrder(qint64 number)
{
    m_number = number;
    m_resolve->showOrder(number);
    fill();
    open();
}

void OrderSheet::focusDecision()
{
    m_resolve->takeFocus();
}

void OrderSheet::fill()
{
    const auto *const entry = m_desk.entry(m_number);
    if (entry == nullptr)
        return;
    const auto &format = m_appearance.format();
    const auto &theme = m_appearance.theme();
    const auto now = m_clock.nowUtc();
    const bool isUrgent = isUnresolved(*entry, now);
    m_what->setText(OrderWords::order(entry->ticket, format));
    const auto word = OrderWords::state(*entry, now);
    m_state->setText(isUrgent ? word + u' ' + Format::clock(OrderWords::age(*entry, now)) : word);
    paintText(m_state, isUrgent ? theme.caution : theme.text);
    const auto icon = OrderWords::icon(*entry, now);
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty())
        m_icon->setPixmap(m_appearance.icon(icon, m_appearance.scaled(14), isUrgent ? theme.caution : theme.text,
                                            devicePixelRatioF()));
    m_happened->setText(OrderWords::happened(*entry, format));
    m_remedy->setText(OrderWords::remedy(*entry, now));
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    m_settings->setVisible(OrderWords::needsSettings(*entry));
    fillRows(*entry);
}

void OrderSheet::fillRows(const OrderEntry &entry)
{
    const auto &format = m_appearance.format();
    const auto &ticket = entry.ticket;
    m_rows->set(m_asked, format.time(entry.askedAt) + u' ' + format.zoneName());
    m_rows->set(m_by, entry.by);
    m_rows->set(m_price, OrderWords::price(ticket, format));
    m_rows->set(m_leverage, PositionWords::leverage(ticket.leverage));
    m_rows->set(m_filled, entry.averagePrice ? tr("%1 %2 at %3 %4", "quantity, asset, price, asset")
                                                   .arg(format.number(entry.filled), baseAsset(ticket.symbol),
                                                        format.number(*entry.averagePrice), quoteAsset(ticket.symbol))
                                             : QString());
    m_rows->set(m_left, entry.isStuck ? RefusalWords::brief(entry.code) + u": "_s + entry.words : QString());
    m_rows->set(m_orderId, entry.reply.orderId);
    m_rows->set(m_location, entry.reply.location);
    m_rows->set(m_requestId, ticket.requestId);
}

void OrderSheet::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    using Role = Appearance::FontRole;
    m_what->setFont(m_appearance.font(Role::PageTitle));
    m_state->setFont(m_appearance.font(Role::BodyStrong));
    m_happened->setFont(m_appearance.font(Role::Body));
    m_remedy->setFont(m_appearance.font(Role::Body));
    paintText(m_remedy, theme.muted);
    paintGround(m_content, theme.surface);
    fill();
}

} // namespace hoox
