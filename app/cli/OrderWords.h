#pragma once

#include "storage/orders/OrderEntry.h"

#include <QJsonObject>

namespace hoox {

class Format;
struct TicketFault;

/// How the command line writes an order down.
[[nodiscard]] QJsonObject orderJson(const OrderEntry &entry, std::chrono::milliseconds askAgainLeft);
/// One line: what was asked for, and what became of it.
[[nodiscard]] QString orderLine(const OrderEntry &entry, const Format &format);
/// `Unresolved` for what a process that is gone has left in the middle (OR-3).
[[nodiscard]] OrderState stateNow(const OrderEntry &entry);
[[nodiscard]] QString faultSentence(const TicketFault &fault);

} // namespace hoox
