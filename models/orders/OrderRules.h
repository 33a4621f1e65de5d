#pragma once

#include "models/orders/DeskParts.h"
#include "models/orders/OrderLimits.h"
#include "storage/ledger/Ledger.h"
#include "storage/orders/OrderJournal.h"

#include <QObject>

#include <functional>

namespace hoox {

/// A rule of this desk that forbids an order, as the journal keeps it.
struct OrderRefusal
{
    QString code;  ///< `notional`, `not_reconciled`
    QString words; ///< What was found: the limit, the figure and the limit's source key. Untranslated.
};

/// What is checked before every send (KR-37, OR-2): the facts are read first, and a fact that cannot be read refuses.
/// Used once; its answer comes later. Of the desk's thread.
class OrderRules final : public QObject
{
    Q_OBJECT

public:
    /// Nothing older is taken for what is open now.
    static constexpr std::chrono::seconds kPositionsFresh{30};

    OrderRules(const DeskParts &parts, const DeskTerms &terms, QObject *parent);

    using Next = std::function<void(const OrderTicket &ticket, const std::optional<OrderRefusal> &refusal)>;
    /// `next` gets the ticket with the side that it closes. Never called if this dies first.
    void check(const OrderTicket &ticket, Next next);

private:
    void readRecent();
    void readLastPrint();
    void readLimit();
    void readPositions();
    void judge();
    [[nodiscard]] OrderFacts facts() const;
    [[nodiscard]] HeldPosition held() const;
    void refuse(const QString &code, const QString &words);
    void refuse(const Error &error, const QString &what);
    /// The side that a close closes; false, with the refusal told, where that is not known (OR-2).
    [[nodiscard]] bool settleClose();

    const DeskParts &m_parts;
    const DeskTerms &m_terms;
    OrderTicket m_ticket;
    Next m_next;
    QVector<OrderEntry> m_recent;
    std::optional<Fill> m_lastPrint;
    std::optional<QByteArray> m_positionLimit;
    bool m_waitsForBoard = false;
};

} // namespace hoox
