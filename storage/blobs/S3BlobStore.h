#pragma once

#include "storage/blobs/S3ListAhead.h"
#include "storage/blobs/S3Wire.h"

class QObject;

namespace hoox {

/// The blob tier in R2, over its S3 API (contract 4): one store over two buckets (BL-7). Works on the network's thread
/// of `client`, several requests at once; bytes of transfers pass in pieces, whatever the object's size.
///
/// A listing makes list requests only. What is read whole is checked by size and ETag (BL-5), of multipart objects of
/// other programs by size alone (`S3EtagCheck`). A read answers an object of one moment; a download that breaks goes on
/// where it broke, for the same ETag. What replaces an object goes in parts above 64 MiB, and what must not replace one
/// above 4.9 GiB only, since parts are looked for, and not guarded; if it ends in between, they are aborted, or dropped
/// by the service after seven days if nobody is left to do so. Destroyed before `client`; futures that are under way
/// end as cancelled soon after, on the network's thread.
class S3BlobStore final : public BlobStore
{
public:
    /// `authorization` is the one that `client` signs with: it learns the service's time.
    S3BlobStore(HttpClient &client, std::shared_ptr<S3Authorization> authorization, S3Places places, const Clock &clock,
                const S3UploadLimits &limits = {});
    ~S3BlobStore() override;

    /// `Invalid` for a delimiter other than `/`. The last page may be empty.
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
    struct Room;
    template <typename... Arguments>
    [[nodiscard]] Pending<BlobInfo> put(Arguments... arguments);
    template <typename Where> ///< `S3Upload::Where`.
    [[nodiscard]] Pending<BlobInfo> putFile(const BlobKey &key, const QString &filePath, Where where);
    template <typename T>
    [[nodiscard]] Pending<T> exchange(HttpRequest request, std::function<Result<T>(const HttpAnswer &)> judge);
    template <typename T, typename Start>
    [[nodiscard]] static Pending<T> start(const S3Wire &wire, std::shared_ptr<Room> room, Start start);

    const std::shared_ptr<const S3Wire> m_wire;
    const std::shared_ptr<Room> m_room;
    const std::shared_ptr<S3ListAhead> m_ahead;
};

} // namespace hoox
