#pragma once

#include "storage/blobs/BlobStore.h"
#include "storage/blobs/S3Authorization.h"
#include "storage/blobs/S3Signature.h"

namespace hoox {

/// The two buckets that are one store (BL-7). One without a name is not there: the other has all keys.
struct S3Places
{
    S3Place logs;
    S3Place reports; ///< Keys below `reports/` and `trade-reports/`.
};

/// Up to which size an object goes in one request, and in parts above that.
struct S3UploadLimits
{
    qint64 whole = 64LL * 1024 * 1024; ///< One that may replace another.
    /// One that must not: of a completion of parts the service need not mind `If-None-Match` (Cloudflare's own runtime
    /// does not), of a put it does (contract 4.2). Just below the largest put that it takes.
    qint64 wholeIfAbsent = 4900LL * 1024 * 1024;
};

/// What all requests of one `S3BlobStore` share, and what their answers mean. Immutable; the network's thread.
class S3Wire final
{
public:
    S3Wire(HttpClient &client, std::shared_ptr<S3Authorization> authorization, S3Places places, const Clock &clock,
           const S3UploadLimits &limits = {});

    [[nodiscard]] HttpClient &client() const { return m_client; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const S3Places &places() const { return m_places; }
    [[nodiscard]] const S3UploadLimits &limits() const { return m_limits; }

    /// `Invalid` with cause `NotConfigured` if there is no bucket at all: that is no empty store.
    [[nodiscard]] Result<Done> checkPlaces() const;
    [[nodiscard]] bool isReport(QStringView key) const;
    [[nodiscard]] const S3Place &placeOf(const BlobKey &key) const;
    /// About one object; `Invalid` with cause `BadKey` if no address carries its key.
    [[nodiscard]] Result<HttpRequest> request(const QByteArray &method, const BlobKey &key,
                                              const S3Query &query = {}) const;
    /// The same request once more may end otherwise: the clock was corrected, or bytes were damaged on the way.
    /// `asked` is how often it was sent already.
    [[nodiscard]] bool mayAskAgain(const HttpRequest &request, const HttpAnswer &answer, int asked) const;
    /// Of an answer other than 2xx.
    [[nodiscard]] Error errorOf(const HttpAnswer &answer, const BlobKey &key) const;
    /// Size, ETag and time from the headers of an answer about the whole object. `Corrupt` with cause `BadAnswer` if
    /// they are not there, `Failed` with cause `NotTheService` if a page of HTML stands there instead.
    [[nodiscard]] Result<BlobInfo> infoOf(const HttpAnswer &answer, const BlobKey &key) const;
    /// The ETag of a write's answer must be `expected` (BL-5).
    [[nodiscard]] Result<BlobInfo> writtenOf(const HttpAnswer &answer, const BlobInfo &expected) const;

private:
    HttpClient &m_client;
    const std::shared_ptr<S3Authorization> m_authorization;
    const S3Places m_places;
    const Clock &m_clock;
    const S3UploadLimits m_limits;
};

namespace s3 {

/// Below these the reports bucket has the keys.
inline constexpr std::array<QStringView, 2> kReportFolders{u"reports/", u"trade-reports/"};
/// Set on uploads in parts, so that their ETag can be checked by whoever downloads them.
inline constexpr char kPartSizeHeader[] = "x-amz-meta-part-size";

/// For a transfer of so many bytes: an attempt ends only when it is far slower than any line worth using.
[[nodiscard]] std::chrono::milliseconds timeFor(qint64 bytes);
/// What a browser would make of it; never what Qt makes of a missing one.
[[nodiscard]] QByteArray contentType(const QString &key);

} // namespace s3

} // namespace hoox
