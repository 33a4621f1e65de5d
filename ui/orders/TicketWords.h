#pragma once

#include "models/orders/TicketCheck.h"
#include "ui/common/Format.h"

#include <QCoreApplication>

namespace hoox {

struct TicketFacts;

/// Words for what somebody types into a ticket. Plain text. Pure.
class TicketWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::TicketWords)

public:
    /// What is wrong with a field, as a sentence.
    [[nodiscard]] static QString fault(const TicketFault &fault);
    /// "3,227.07 USDT", or "—".
    [[nodiscard]] static QString notional(const OrderTicket &ticket, const TicketFacts &facts, const Format &format);
    /// "32.27 % of the limit, 10,000 USDT an order"; what is odd where there is none.
    [[nodiscard]] static QString share(std::optional<double> notional, std::optional<double> limit,
                                       const QString &asset, const Format &format);
    /// "64,541.3 USDT, 9 s ago on bybit".
    [[nodiscard]] static QString lastPrice(const TicketFacts &facts, const QString &symbol, const QDateTime &nowUtc,
                                           const Format &format);
    /// "LONG 0.110 BTC", "flat", "not known".
    [[nodiscard]] static QString position(std::optional<double> size, const QString &symbol, const Format &format);
    /// Both ends of an id.
    [[nodiscard]] static QString shortId(const QString &id);
};

} // namespace hoox
