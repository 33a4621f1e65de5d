#pragma once

#include "storage/orders/OrderEntry.h"
#include "storage/spool/OrderLog.h"

namespace hoox {

/// What goes to the blob tier of an order (BL-1): the whole exchange with the gateway, its timeline and who asked for
/// it, `secrets` masked. The same entry gives the same bytes, so that a crash offloads nothing twice. Pure.
[[nodiscard]] Result<OrderLog> evidenceOf(const OrderEntry &entry, const QVector<QByteArray> &secrets);

} // namespace hoox
