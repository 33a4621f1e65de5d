#pragma once

#include "storage/orders/OrderEntry.h"
#include "storage/spool/EventSource.h"

#include <QVector>

namespace hoox {

struct OrdersQuery
{
    QString profile = {};   ///< Empty: of all.
    QDateTime since = {};   ///< Asked at or after this moment, UTC; null: all. Unfinished ones always come.
    QDateTime before = {};  ///< Asked before this moment, UTC; null: all. Unfinished ones as well.
    QString requestId = {}; ///< Only this; empty: all.
    QString by = {};        ///< Only of this operator; empty: all.
    std::optional<ExchangeId> exchange = {};
    QString symbol = {};
    bool unfinishedOnly = false;
    int most = 1000;
};

/// Every order that was ever asked for here, and what became of it (OR-1, OR-3, KR-19). Apart from the ledger, so that
/// restoring a backup never rewinds it. Any thread and process; answers come later, in order, durable when they come.
class OrderJournal
{
public:
    virtual ~OrderJournal() = default;
    /// The intent, before the first packet; gives its number. A request id is an intent once and for ever: `Conflict`
    /// with the request id as subject, and with who and when as detail, for a second one.
    [[nodiscard]] virtual Pending<qint64> begin(const OrderEntry &entry) = 0;
    /// An order that a rule refused before its intent: it uses up no request id.
    [[nodiscard]] virtual Pending<qint64> refuse(const OrderEntry &entry, const OrderEvent &event) = 0;
    [[nodiscard]] virtual Pending<Done> add(qint64 number, const OrderEvent &event) = 0;
    /// Unfinished ones first, then the newest first.
    [[nodiscard]] virtual Pending<QVector<OrderEntry>> list(const OrdersQuery &query) = 0;
    /// Takes over the unfinished order `number` of a dead process. One of all who try gets it, as it stands now: its
    /// process may have gone on with it until it died.
    [[nodiscard]] virtual Pending<std::optional<OrderEntry>> adopt(qint64 number, const ProcessIdentity &from,
                                                                   const ProcessIdentity &to) = 0;
    /// Intents and events of a profile with a greater number, in order, for the blob tier (BL-7).
    [[nodiscard]] virtual Pending<QVector<EventLine>> linesAfter(const QString &profile, qint64 sequence, int most) = 0;
};

} // namespace hoox
