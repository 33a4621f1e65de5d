#pragma once

#include "storage/domain/BlobKey.h"
#include "storage/orders/OrderEntry.h"

namespace hoox {

/// The verbose record of an order as it goes to the blob tier (BL-1).
struct OrderRecord
{
    BlobKey key;
    QByteArray bytes;
};

/// With its timeline, who asked for it, and the whole exchange with the gateway, `secrets` masked. The same entry gives
/// the same bytes. Pure.
[[nodiscard]] Result<OrderRecord> orderRecord(const OrderEntry &entry, const QVector<QByteArray> &secrets);

} // namespace hoox
