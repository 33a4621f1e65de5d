#pragma once

#include "storage/domain/BlobKey.h"
#include "storage/domain/Fill.h"
#include "storage/ledger/Ledger.h"

namespace hoox {

/// Which blob stands behind a fill, and which order behind a blob (BL-3): told by the key scheme, without a listing.
class BlobLinks
{
public:
    explicit BlobLinks(Ledger &ledger) : m_ledger(ledger) {}

    /// `logs/<exchange>/<SYMBOL>/<UTC day>/order-<order_id>.json`.
    [[nodiscard]] static Result<BlobKey> keyOf(const Fill &fill);
    /// The folder that a key stands in, with the slash at its end; empty for a key without one.
    [[nodiscard]] static QString folderOf(const BlobKey &key);
    /// Empty if the key does not follow the scheme.
    [[nodiscard]] static QString orderIdOf(const BlobKey &key);
    /// The blob of an order that the ledger knows, for `whenDone`'s receiver: `keyOf` its first fill.
    [[nodiscard]] Pending<QVector<Fill>> fillsOfOrder(const QString &orderId) { return m_ledger.fillsOfOrder(orderId); }

private:
    Ledger &m_ledger;
};

} // namespace hoox
