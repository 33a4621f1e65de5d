#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace hoox {

/// What a listing knows of an object; it never costs a request of its own.
struct BlobInfo
{
    QString key;
    qint64 sizeBytes = 0;
    QString etag; ///< Without quotes. The MD5 in hex, as S3 gives for a single put.
    /// UTC; some services give whole seconds. In the answer to a write it may be our own clock.
    QDateTime lastModified;
    std::optional<QDateTime> cachedAt = {}; ///< UTC. The service could not be asked: a copy of then, see `CachedBlobs`.
    friend bool operator==(const BlobInfo &, const BlobInfo &) = default;
};

} // namespace hoox
