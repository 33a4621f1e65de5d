#include "models/blobs/BlobLinks.h"

namespace hoox {

Result<BlobKey> BlobLinks::keyOf(const Fill &fill)
{
    return orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, fill.orderId);
}

QString BlobLinks::folderOf(const BlobKey &key)
{
    return key.text().left(key.text().lastIndexOf(u'/') + 1);
}

QString BlobLinks::orderIdOf(const BlobKey &key)
{
    const auto name = orderLogName(key);
    return name ? name->orderId : QString();
}

} // namespace hoox
