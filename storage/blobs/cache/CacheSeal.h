#pragma once

#include "storage/base/Result.h"

#include <QByteArray>

namespace hoox {

/// Seals what the cache of blobs keeps on the disk: AES-256-GCM of OpenSSL, so that nothing stands there in the clear
/// and no changed byte comes back. Any thread; blocking.
class CacheSeal final
{
public:
    static constexpr qsizetype kKeyBytes = 32;

    /// `key` has `kKeyBytes` random bytes. Names and bytes have keys of their own, made from it.
    explicit CacheSeal(const QByteArray &key);

    /// 64 hex digits that tell nothing about `what` to anybody without the key, and are the same each time.
    [[nodiscard]] QByteArray nameOf(QByteArrayView what) const;
    /// `plain` sealed, `kOverhead` bytes longer. It opens only together with the same `bound`, which is not in it:
    /// sealed bytes that were moved elsewhere do not open. `Failed` if OpenSSL does not work.
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView plain, QByteArrayView bound) const;
    /// `Corrupt` if a bit of `sealed` or `bound` differs, or the key does.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView bound) const;

    static constexpr qsizetype kNonceBytes = 12;
    static constexpr qsizetype kTagBytes = 16;
    static constexpr qsizetype kOverhead = kNonceBytes + kTagBytes;

private:
    QByteArray m_nameKey;
    QByteArray m_sealKey;
};

/// `kKeyBytes` bytes that nobody can guess.
[[nodiscard]] Result<QByteArray> newCacheKey();

} // namespace hoox
