#pragma once

#include "ui/common/Appearance.h"
#include "ui/orders/TicketFacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace hoox {

class Button;
class Clock;

/// What follows from a ticket as it is typed: its share of the limit as a bar, the last price with its age, the
/// position after it, the request id. GUI thread.
class TicketFigures final : public QWidget
{
    Q_OBJECT

public:
    TicketFigures(const Clock &clock, std::optional<double> limit, Appearance &appearance, QWidget *parent = nullptr);

    /// `ticket`: none while something is wrong with it; `symbol` stands all the same.
    void showTicket(const std::optional<OrderTicket> &ticket, const QString &symbol, const TicketFacts &facts);
    void setRequestId(const QString &id);

private:
    QLabel *addRow(const QString &name, const QString &objectName);
    void fill();
    void applyAppearance();

    const Clock &m_clock;
    const std::optional<double> m_limit;
    Appearance &m_appearance;
    std::optional<OrderTicket> m_ticket;
    QString m_symbol;
    TicketFacts m_facts;
    QString m_requestId;
    QWidget *m_bar;
    QLabel *m_share;
    QGridLayout *m_rows;
    QVector<QLabel *> m_names;
    QLabel *m_price;
    QLabel *m_now;
    QLabel *m_after;
    QLabel *m_id;
    Button *m_copy;
};

} // namespace hoox
