#pragma once

#include "models/orders/OrdersModel.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class Button;
class Clock;
class OrderDesk;
class OrderTimelineView;
class SectionHead;
class SmallTable;
class StatePanel;

/// The orders of this profile, unresolved ones on top, and the way of the chosen one below them. GUI thread.
class OrdersPane final : public QWidget
{
    Q_OBJECT

public:
    OrdersPane(OrderDesk &desk, const Clock &clock, Appearance &appearance, QWidget *parent = nullptr);

    /// Of the chosen one; none if nothing is.
    [[nodiscard]] std::optional<OrderEntry> current() const;
    void choose(qint64 number);
    void setStale(bool stale);
    void takeFocus();

Q_SIGNALS:
    void currentChanged();
    /// The order wants to be seen, or decided; `decides`: asking again is meant.
    void opened(qint64 number, bool decides);
    void readRequested();

private:
    [[nodiscard]] SmallTable *ordersTable();
    [[nodiscard]] QWidget *chips();
    void layOut();
    void deskChanged();
    void setFilter();
    void showRows();
    void chooseFirst();
    void showEmpty();
    void showTimeline();
    void tick();
    void applyAppearance();

    OrderDesk &m_desk;
    const Clock &m_clock;
    Appearance &m_appearance;
    OrdersModel m_model;
    bool m_isChosen = false; ///< By a person; else the first row is.
    bool m_isChoosing = false;
    Button *m_today = nullptr;
    Button *m_unresolved = nullptr;
    QLabel *m_count = nullptr;
    SmallTable *m_table;
    StatePanel *m_empty;
    SectionHead *m_timelineHead;
    Button *m_askAgain;
    Button *m_open;
    OrderTimelineView *m_timeline;
};

} // namespace hoox
