#pragma once

#include "storage/blobs/BlobStore.h"

namespace hoox {

/// The blob tier of a read-only profile (design 1): reads pass, every write is `Refused` with the profile named.
/// Threads and errors as in `BlobStore`.
class ReadOnlyBlobs final : public BlobStore
{
public:
    /// `store` outlives this.
    ReadOnlyBlobs(BlobStore &store, const QString &profile) : m_store(store), m_profile(profile) {}

    [[nodiscard]] Pending<BlobPage> list(const BlobListRequest &request) override;
    [[nodiscard]] Pending<BlobInfo> head(const BlobKey &key) override;
    [[nodiscard]] Pending<QByteArray> read(const BlobKey &key) override;
    [[nodiscard]] Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) override;
    [[nodiscard]] Pending<BlobInfo> download(const BlobKey &key, const QString &filePath) override;
    [[nodiscard]] Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) override;
    [[nodiscard]] Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) override;
    [[nodiscard]] Pending<BlobInfo> upload(const BlobKey &key, const QString &filePath) override;
    [[nodiscard]] Pending<BlobInfo> replace(const BlobKey &key, const QString &filePath) override;

private:
    BlobStore &m_store;
    const QString m_profile;
};

} // namespace hoox
