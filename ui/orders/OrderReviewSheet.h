#pragma once

#include "models/orders/OrderDesk.h"
#include "ui/common/SideSheet.h"
#include "ui/orders/TicketFacts.h"
#include "ui/shell/ProfileBadge.h"

namespace hoox {

class Button;
class CautionBox;
class Clock;
class ContentScroll;
class FactRows;

/// The second look at an order before it is sent (OR-4): what will be sent, to whom, with which money, what it is
/// worth, the limit, the position after it, a look-alike. *Send* is the second press; Enter does nothing on it. GUI
/// thread.
class OrderReviewSheet final : public SideSheet
{
    Q_OBJECT

public:
    struct Parts
    {
        OrderDesk &desk;
        const Clock &clock;
        QString profile;
        ProfileKind kind = ProfileKind::RealMoney;
    };
    OrderReviewSheet(const Parts &parts, Appearance &appearance, QWidget *parent = nullptr);

    void review(const OrderTicket &ticket, const TicketFacts &facts);
    [[nodiscard]] const std::optional<OrderTicket> &ticket() const { return m_ticket; }

Q_SIGNALS:
    /// Once for each review.
    void sendRequested(const hoox::OrderTicket &ticket);

private:
    void layOut();
    void fill();
    void showDesk();
    void send();
    void applyAppearance();

    OrderDesk &m_desk;
    const Clock &m_clock;
    const QString m_profile;
    const ProfileKind m_kind;
    Appearance &m_appearance;
    std::optional<OrderTicket> m_ticket;
    TicketFacts m_facts;
    ContentScroll *m_scroll;
    QWidget *m_content;
    QLabel *m_what;
    QLabel *m_money;
    FactRows *m_rows;
    QLabel *m_exchange;
    QLabel *m_quantity;
    QLabel *m_price;
    QLabel *m_leverage;
    QLabel *m_notional;
    QLabel *m_limit;
    QLabel *m_last;
    QLabel *m_now;
    QLabel *m_after;
    QLabel *m_id;
    QLabel *m_gatewayTitle;
    QLabel *m_gateway;
    CautionBox *m_lookAlike;
    CautionBox *m_bar;
    QLabel *m_hint;
    Button *m_send;
    Button *m_back;
};

} // namespace hoox
