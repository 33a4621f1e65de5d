#include "models/blobs/BlobLinks.h"

namespace hoox {

Result<BlobKey> BlobLinks::keyOf(const Fill &fill)
{
    // Of an order that no exchange took, as `orderlog::keyOf` names it.
    const auto &id = fill.orderId.isEmpty() ? fill.requestId : fill.orderId;
    return orderLogKey(toText(fill.exchange), fill.symbol, fill.createdAt, id);
}

QString BlobLinks::folderOf(const BlobKey &key)
{
    return key.text().left(key.text().lastIndexOf(u'/') + 1);
}

QString BlobLinks::nameStart(const QString &orderId)
{
    constexpr qsizetype ending = 5; // .json
    const auto key = orderLogKey(QStringLiteral("x"), QStringLiteral("X"), 0, orderId);
    return key ? key->text().mid(key->text().lastIndexOf(u'/') + 1).chopped(ending) : QString();
}

QString BlobLinks::orderIdOf(const BlobKey &key)
{
    const auto name = orderLogName(key);
    return name ? name->orderId : QString();
}

} // namespace hoox
