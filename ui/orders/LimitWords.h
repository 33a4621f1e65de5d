#pragma once

#include "models/orders/OrderLimits.h"
#include "ui/common/Format.h"
#include "ui/orders/TicketFacts.h"

#include <QCoreApplication>

namespace hoox {

/// Words for the limits of the desk, before anything is sent (KR-37). Plain text. Pure.
class LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::LimitWords)

public:
    /// What `ticket` would break of the limits that can be told from here, `trade:max_position_size` aside: that one is
    /// read when it is sent. The desk decides then; this is for whoever types.
    [[nodiscard]] static QVector<LimitBreach> breaches(const OrderTicket &ticket, const TicketFacts &facts,
                                                       const Profile &profile, const QDateTime &nowUtc);
    /// "Over the limit of an order: 12,908.26 USDT, the limit is 10,000 USDT."
    [[nodiscard]] static QString sentence(const LimitBreach &breach, const OrderTicket &ticket, const Format &format);
    /// Where that limit stands.
    [[nodiscard]] static QString source(const LimitBreach &breach);
};

} // namespace hoox
