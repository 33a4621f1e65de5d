#pragma once

#include "storage/orders/OrderEntry.h"

#include <QJsonObject>

namespace hoox {

/// How the order journal writes its values down. What is read back may have been damaged or edited by anybody: fields
/// that are not there or wrong keep their defaults, and a number, a text or a list is bounded. Pure; any thread.
[[nodiscard]] QJsonObject toJson(const OrderTicket &ticket);
[[nodiscard]] std::optional<OrderTicket> ticketFromJson(const QJsonObject &object);
/// The columns of `trades` (design 2).
[[nodiscard]] QJsonObject toJson(const Fill &fill);
/// Without the reply's record, which is kept beside it.
[[nodiscard]] QJsonObject toJson(const OrderEvent &event);
[[nodiscard]] std::optional<OrderEvent> orderEventFromJson(const QJsonObject &object);

} // namespace hoox
