#include "storage/blobs/BlobPath.h"
#include "storage/domain/BlobScheme.h"

#include "tests/fuzz/FuzzInput.h"

using namespace hoox;
using namespace hoox::fuzz;

/// Keys of objects, their schemes, and the paths that they have in a folder (BL-7, contract 4 and 5.5).
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = bytesOf(data, size);
    if (const auto found = blobpath::keyAt(bytes)) {
        require(blobpath::encoded(*found) == bytes || blobpath::plain(*found) == bytes,
                "a file is a key's only at the key's own path");
    }
    const auto key = BlobKey::parse(QString::fromUtf8(bytes));
    if (!key)
        return 0;
    require(blobpath::keyAt(blobpath::encoded(*key)) == *key, "the encoded path leads back to its key");
    const auto plain = blobpath::plain(*key);
    require(!plain || blobpath::keyAt(*plain) == *key, "the plain path leads back to its key");
    if (const auto name = orderLogName(*key)) {
        const auto again =
            orderLogKey(name->exchange, name->symbol, name->day.startOfDay(Qt::UTC).toSecsSinceEpoch(), name->orderId);
        require(!again || orderLogName(*again) == *name, "an order log's name leads back to its key");
    }
    std::ignore = BlobScheme::of(*key);
    for (const auto &other : counterpartKeys(*key))
        require(BlobScheme::of(other).pairId == BlobScheme::of(*key).pairId, "a counterpart has the same id");
    return 0;
}
