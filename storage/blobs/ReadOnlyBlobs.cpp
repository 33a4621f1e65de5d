#include "storage/blobs/ReadOnlyBlobs.h"

#include "storage/profile/Profile.h"

namespace hoox {

Pending<BlobPage> ReadOnlyBlobs::list(const BlobListRequest &request)
{
    return m_store.list(request);
}

Pending<BlobInfo> ReadOnlyBlobs::head(const BlobKey &key)
{
    return m_store.head(key);
}

Pending<QByteArray> ReadOnlyBlobs::read(const BlobKey &key)
{
    return m_store.read(key);
}

Pending<QByteArray> ReadOnlyBlobs::readRange(const BlobKey &key, qint64 offset, qint64 length)
{
    return m_store.readRange(key, offset, length);
}

Pending<BlobInfo> ReadOnlyBlobs::download(const BlobKey &key, const QString &filePath)
{
    return m_store.download(key, filePath);
}

Pending<BlobInfo> ReadOnlyBlobs::write(const BlobKey &, const QByteArray &)
{
    return ready(Result<BlobInfo>(refusedAsReadOnly(m_profile)));
}

Pending<BlobInfo> ReadOnlyBlobs::create(const BlobKey &, const QByteArray &)
{
    return ready(Result<BlobInfo>(refusedAsReadOnly(m_profile)));
}

Pending<BlobInfo> ReadOnlyBlobs::upload(const BlobKey &, const QString &)
{
    return ready(Result<BlobInfo>(refusedAsReadOnly(m_profile)));
}

Pending<BlobInfo> ReadOnlyBlobs::replace(const BlobKey &, const QString &)
{
    return ready(Result<BlobInfo>(refusedAsReadOnly(m_profile)));
}

} // namespace hoox
