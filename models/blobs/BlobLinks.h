#pragma once

#include "storage/domain/BlobKey.h"
#include "storage/domain/Fill.h"

namespace hoox {

/// Which blob stands behind a fill, and which order behind a blob (BL-3): told by the key scheme, without a listing.
/// `BlobSearch` goes on where a direct key finds nothing.
class BlobLinks
{
public:
    BlobLinks() = delete;

    /// `logs/<exchange>/<SYMBOL>/<UTC day>/order-<order_id>.json`; the request id names an order that got no other.
    [[nodiscard]] static Result<BlobKey> keyOf(const Fill &fill);
    /// The folder that a key stands in, with the slash at its end; empty for a key without one.
    [[nodiscard]] static QString folderOf(const BlobKey &key);
    /// How the names of that order's logs begin, and of those whose ids begin so: `order-<order_id>`, encoded.
    [[nodiscard]] static QString nameStart(const QString &orderId);
    /// Empty if the key does not follow the scheme.
    [[nodiscard]] static QString orderIdOf(const BlobKey &key);
};

} // namespace hoox
