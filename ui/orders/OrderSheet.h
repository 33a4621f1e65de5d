#pragma once

#include "models/orders/OrderDesk.h"
#include "ui/common/SideSheet.h"
#include "ui/shell/ProfileBadge.h"

namespace hoox {

class Button;
class Clock;
class ContentScroll;
class FactRows;
class OrderResolveView;

/// One order: what became of it and why, what to do, who asked for it, its ids; asking again while that is offered, and
/// the verdict on one whose fate nobody told (OR-3). GUI thread.
class OrderSheet final : public SideSheet
{
    Q_OBJECT

public:
    struct Parts
    {
        OrderDesk &desk;
        const Clock &clock;
        ProfileKind kind = ProfileKind::RealMoney;
    };
    OrderSheet(const Parts &parts, Appearance &appearance, QWidget *parent = nullptr);

    /// An order that the desk knows.
    void showOrder(qint64 number);
    [[nodiscard]] qint64 number() const { return m_number; }
    /// What Tab reaches first of what can be decided.
    void focusDecision();

Q_SIGNALS:
    void settingsRequested();

private:
    void layOut();
    void fill();
    void fillRows(const OrderEntry &entry);
    void applyAppearance();

    OrderDesk &m_desk;
    const Clock &m_clock;
    Appearance &m_appearance;
    qint64 m_number = 0;
    ContentScroll *m_scroll;
    QWidget *m_content;
    QLabel *m_what;
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_happened;
    QLabel *m_remedy;
    Button *m_settings;
    OrderResolveView *m_resolve;
    FactRows *m_rows;
    QLabel *m_asked;
    QLabel *m_by;
    QLabel *m_price;
    QLabel *m_leverage;
    QLabel *m_filled;
    QLabel *m_left;
    QLabel *m_orderId;
    QLabel *m_location;
    QLabel *m_requestId;
};

} // namespace hoox
