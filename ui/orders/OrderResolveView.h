#pragma once

#include "models/orders/OrderDesk.h"
#include "models/overview/LastFillsModel.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hoox {

class Button;
class CautionBox;
class Clock;
class FormField;
class SmallTable;

/// What an operator can do about an order whose fate is not known (OR-3): ask again with the same key while that is
/// offered, point at its fill in the ledger, or say what became of it, with a reason. Enter does none of these, and
/// none of them is done twice. Hidden for any other order. GUI thread.
class OrderResolveView final : public QWidget
{
    Q_OBJECT

public:
    OrderResolveView(OrderDesk &desk, const Clock &clock, Appearance &appearance, QWidget *parent = nullptr);

    void showOrder(qint64 number);
    void takeFocus();

private:
    void layOut();
    [[nodiscard]] SmallTable *fillsTable();
    void fill();
    void readCandidates();
    void fillCandidates();
    void askAgain();
    void confirm();
    void resolve(bool executed);
    /// Until `answer` is there, nothing else is decided.
    void await(const Pending<OrderEntry> &answer);
    void applyAppearance();

    OrderDesk &m_desk;
    const Clock &m_clock;
    Appearance &m_appearance;
    qint64 m_number = 0;
    bool m_isDeciding = false;
    bool m_isReading = false;
    LastFillsModel m_fills;
    QVector<Fill> m_candidates;
    std::optional<Error> m_error; ///< Of the ledger.
    CautionBox *m_failure;
    QWidget *m_again;
    QLabel *m_againTitle;
    QLabel *m_againWords;
    Button *m_askAgain;
    QLabel *m_ledgerTitle;
    QLabel *m_ledgerWords;
    SmallTable *m_table;
    Button *m_thisIsIt;
    QLabel *m_verdictTitle;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    Button *m_wasExecuted;
    Button *m_wasNot;
};

} // namespace hoox
