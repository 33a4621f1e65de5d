#pragma once

#include "storage/blobs/S3Task.h"

namespace hoox {

/// Where the bytes of an upload are: in memory, or in a file that is read piece by piece.
struct S3Source
{
    QByteArray bytes = {};
    QString file = {};
    qint64 sizeBytes = 0;
};

/// The hashes of one piece, binary.
struct S3PieceHash
{
    QByteArray md5;
    QByteArray sha256;
};

/// One object into the store: a single put as far as `S3UploadLimits` go, above that in parts of 16 MiB, one after the
/// other, which are aborted at the service if one fails or the future is cancelled. Hashes on a worker, so that the
/// network's thread goes on. The service's ETag must be the one of what was read here (BL-5). The network's thread.
class S3Upload final : public S3Task<BlobInfo>
{
public:
    static constexpr qint64 kPart = 16LL * 1024 * 1024;
    static constexpr qint64 kMostParts = 10'000;

    /// Parts are looked for before the first and before the last request, which asks for absence as well: not every
    /// service minds that in a completion, so that only the largest of all go so.
    enum class Where { Anywhere, OnlyIfAbsent };

    /// `ended` is called right before the future ends, however it does; maybe again after it.
    S3Upload(std::shared_ptr<const S3Wire> wire, Promise promise, std::function<void()> ended, BlobKey key,
             S3Source source, Where where, QObject *parent);
    ~S3Upload() override;
    void begin();

private:
    void drop() override;
    void cleanUp() override;
    void sent(int thousandths) override;

    void hash(qint64 offset, qint64 length, std::function<void(const S3PieceHash &)> next);
    void fill(HttpRequest &request, qint64 offset, qint64 length, const S3PieceHash &hash) const;
    void putWhole(const S3PieceHash &hash);
    void askForId();
    void putPart();
    void sendPart(const S3PieceHash &hash, qint64 length);
    /// Ends as `Conflict` if there is an object; goes on at once where that does not matter.
    void ifAbsent(const std::function<void()> &next);
    void complete();
    void sendCompletion();
    void judgeCompletion(const HttpAnswer &answer);
    void judgePut(const Result<HttpAnswer> &answer, const S3PieceHash &hash);
    /// Whether what is there is what was sent: then it is done. Ends as `Conflict` if it is something else.
    void compareWithHead(const Error &otherwise, const std::function<void()> &ifAbsent);
    [[nodiscard]] BlobInfo expected(const QString &etag) const;

    const std::function<void()> m_ended;
    const BlobKey m_key;
    const S3Source m_source;
    const Where m_where;
    Pending<S3PieceHash> m_hashing;
    QString m_etag;       ///< What the service must answer; of parts, once all are there.
    QString m_uploadId;   ///< Empty when there is nothing to abort.
    QByteArray m_digests; ///< MD5s of the parts so far.
    QByteArrayList m_partEtags;
    qint64 m_done = 0; ///< Bytes that the service has.
    int m_lostAnswers = 0;
    qint64 m_onWire = 0; ///< Bytes of the request under way.
};

} // namespace hoox
