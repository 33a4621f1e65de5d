#pragma once

#include "models/orders/OrderDesk.h"
#include "models/orders/TicketCheck.h"
#include "ui/common/Appearance.h"
#include "ui/orders/TicketFacts.h"
#include "ui/shell/ProfileBadge.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace hoox {

class Button;
class CautionBox;
class Clock;
class ContentScroll;
class FormField;
class Ids;
class Notice;
class Segmented;
class SuffixEdit;
class TicketFigures;

/// A new order, checked as it is typed (OR-4). Its request id is made when the ticket opens and stays until it was sent
/// or cleared. It sends nothing: it asks for a review, by a press and never by Enter. GUI thread.
class OrderTicketForm final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        OrderDesk &desk;
        Ids &ids;
        const Clock &clock;
        ProfileKind kind = ProfileKind::RealMoney;
    };
    /// All outlive this.
    OrderTicketForm(const Parts &parts, Appearance &appearance, QWidget *parent = nullptr);

    /// Of `exchange()` and `symbol()`.
    void setFacts(const TicketFacts &facts);
    [[nodiscard]] const TicketFacts &facts() const { return m_facts; }
    [[nodiscard]] ExchangeId exchange() const;
    [[nodiscard]] QString symbol() const;
    /// What is typed; none while something is wrong with it.
    [[nodiscard]] const std::optional<OrderTicket> &ticket() const { return m_ticket; }
    [[nodiscard]] const QString &requestId() const { return m_requestId; }

    /// It was sent and is on its way: nothing can be typed.
    void setSending(bool sending);
    /// What became of it. One that left this desk is done with: a new ticket opens, and the result stays on screen.
    void showOutcome(const Result<OrderEntry> &result);
    void takeFocus();
    /// The desk, or what it holds, is another.
    void showDesk();

Q_SIGNALS:
    void instrumentChanged();
    /// What is typed is another order than before.
    void ticketChanged();
    void reviewRequested(const hoox::OrderTicket &ticket);
    void settingsRequested();

private:
    void makeFields();
    void layOut();
    void layOutFoot();
    void connectFields();
    [[nodiscard]] TicketText text() const;
    void read();
    void showFaults(const QVector<TicketFault> &faults);
    void showLookAlike();
    void showBreach();
    void openNew();
    void clear();
    void askForReview();
    void applyAppearance();

    OrderDesk &m_desk;
    Ids &m_ids;
    const Clock &m_clock;
    Appearance &m_appearance;
    QString m_requestId;
    std::optional<OrderTicket> m_ticket;
    TicketFacts m_facts;
    bool m_isSending = false;
    QVector<TicketField> m_touched; ///< A field that nobody was in yet is not blamed for being empty.
    Notice *m_outcome;
    ContentScroll *m_scroll;
    QWidget *m_content;
    QComboBox *m_exchange;
    QLineEdit *m_symbol;
    Segmented *m_action;
    SuffixEdit *m_quantity;
    QComboBox *m_type;
    SuffixEdit *m_price;
    SuffixEdit *m_leverage;
    QCheckBox *m_test;
    QLabel *m_testWords;
    QLabel *m_actionLabel;
    QLabel *m_notionalLabel;
    QLabel *m_notional;
    FormField *m_fields[6] = {}; ///< Exchange, symbol, quantity, type, price, leverage.
    CautionBox *m_breach;
    CautionBox *m_lookAlike;
    TicketFigures *m_figures;
    CautionBox *m_bar;
    Button *m_review;
    Button *m_clear;
    QLabel *m_hint;
};

} // namespace hoox
