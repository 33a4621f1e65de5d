#pragma once

#include "models/orders/OrderDesk.h"
#include "ui/common/Page.h"
#include "ui/shell/ProfileBadge.h"

#include <QTimer>

namespace hoox {

class Clock;
class Ids;
class Notice;
class OrderReviewSheet;
class OrderSheet;
class OrderTicketForm;
class OrdersPane;
class PositionBoard;
class Segmented;

/// A ticket at the left, the orders with their way at the right, the locks below them (OR-1 to OR-4). Where there is no
/// room for both, one of them at a time (Alt+1, Alt+2). GUI thread.
class OrdersPage final : public Page
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kStaleAfter{30};
    static constexpr std::chrono::seconds kReadEvery{10}; ///< While in front: other processes send too.

    struct Parts
    {
        OrderDesk &desk;
        PositionBoard &board;
        Ids &ids;
        const Clock &clock;
        QString profile;
        ProfileKind kind = ProfileKind::RealMoney;
    };
    /// All outlive this.
    OrdersPage(const Parts &parts, Appearance &appearance, QWidget *parent = nullptr);

    void activate() override;
    [[nodiscard]] QString selectionSummary() const override;
    /// From the strip: the order in its sheet. `decides`: the keyboard goes to what can be decided.
    void openOrder(qint64 number, bool decides);
    /// Below the orders, from whoever has it.
    void addBelow(QWidget *part);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void aged() override;

private:
    enum View { Ticket, Orders };
    void layOut();
    void addViewChoice();
    void connectParts();
    void arrange();
    void deskChanged();
    void showFacts();
    void review(const OrderTicket &ticket);
    void send(const OrderTicket &ticket);
    void applyAppearance();

    OrderDesk &m_desk;
    PositionBoard &m_board;
    const Clock &m_clock;
    Segmented *m_choice;
    Notice *m_notice;
    OrderTicketForm *m_ticket;
    OrdersPane *m_orders;
    QWidget *m_right = nullptr;
    QWidget *m_rightInner = nullptr;
    QWidget *m_rule = nullptr;
    OrderReviewSheet *m_review;
    OrderSheet *m_sheet;
    QTimer m_readAgain;
};

} // namespace hoox
