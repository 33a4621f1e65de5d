#include "storage/blobs/S3Wire.h"

#include "storage/blobs/S3Errors.h"
#include "storage/blobs/S3ListParser.h"
#include "storage/net/HttpDate.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kForbidden = 403;
constexpr int kMostTransfers = 3; ///< Of bytes that arrive damaged.
constexpr qint64 kSlowestBytesPerSecond = 32 * 1024;

bool isPageOfHtml(const HttpAnswer &answer)
{
    return answer.header("Content-Type").trimmed().toLower().startsWith("text/html");
}

tl::unexpected<Error> notTheBlobService(const QString &key)
{
    return fail(Error::Kind::Failed, key, u"a page of HTML"_s, Error::Cause::NotTheService);
}

} // namespace

S3Wire::S3Wire(HttpClient &client, std::shared_ptr<S3Authorization> authorization, S3Places places, const Clock &clock,
               const S3UploadLimits &limits)
    : m_client(client),
      m_authorization(std::move(authorization)),
      m_places(std::move(places)),
      m_clock(clock),
      m_limits(limits)
{
}

bool S3Wire::isReport(QStringView key) const
{
    if (m_places.reports.bucket.isEmpty() || m_places.logs.bucket.isEmpty())
        return m_places.logs.bucket.isEmpty();
    return std::any_of(s3::kReportFolders.begin(), s3::kReportFolders.end(),
                       [key](QStringView folder) { return key.startsWith(folder); });
}

const S3Place &S3Wire::placeOf(const BlobKey &key) const
{
    return isReport(key.text()) ? m_places.reports : m_places.logs;
}

Result<Done> S3Wire::checkPlaces() const
{
    if (m_places.logs.bucket.isEmpty() && m_places.reports.bucket.isEmpty())
        return fail(Error::Kind::Invalid, u"bucket"_s, {}, Error::Cause::NotConfigured);
    return Done{};
}

Result<HttpRequest> S3Wire::request(const QByteArray &method, const BlobKey &key, const S3Query &query) const
{
    if (const auto configured = checkPlaces(); !configured)
        return fail(configured.error());
    const auto url = s3::address(placeOf(key), key.text(), query);
    if (!url)
        return fail(url.error());
    HttpRequest request;
    request.method = method;
    request.url = *url;
    request.subject = key.text();
    if (method == "GET" || method == "HEAD")
        request.headers.append(HttpHeader{"Accept-Encoding", "identity"}); // Compressed bytes have another MD5.
    return request;
}

bool S3Wire::mayAskAgain(const HttpRequest &request, const HttpAnswer &answer, int asked) const
{
    if (answer.isSuccess())
        return false;
    const auto error = s3::parseError(answer.body);
    const auto code = error ? error->code : QString();
    // HEAD is told no reason; a date far from ours is one.
    const bool isSkew = code == u"RequestTimeTooSkewed" || (answer.status == kForbidden && request.method == "HEAD");
    if (isSkew)
        return m_authorization->learnTime(answer.header("Date"), m_clock.nowUtc()) && asked == 1;
    if (code == u"ExpiredRequest")
        return asked == 1;
    return (code == u"BadDigest" || code == u"IncompleteBody") && asked < kMostTransfers;
}

Error S3Wire::errorOf(const HttpAnswer &answer, const BlobKey &key) const
{
    return s3::errorOf(answer, placeOf(key).bucket, key.text());
}

Result<BlobInfo> S3Wire::infoOf(const HttpAnswer &answer, const BlobKey &key) const
{
    bool isNumber = false;
    BlobInfo info;
    info.key = key.text();
    info.sizeBytes = answer.header("Content-Length").toLongLong(&isNumber);
    info.etag = s3::etagOf(QString::fromLatin1(answer.header("ETag")));
    info.lastModified = httpDate(answer.header("Last-Modified"));
    if (info.etag.isEmpty() && isPageOfHtml(answer))
        return notTheBlobService(info.key);
    if (!isNumber || info.sizeBytes < 0 || info.etag.isEmpty() || !info.lastModified.isValid()) {
        return fail(Error::Kind::Corrupt, info.key, u"an answer without length, ETag or time"_s,
                    Error::Cause::BadAnswer);
    }
    return info;
}

Result<BlobInfo> S3Wire::writtenOf(const HttpAnswer &answer, const BlobInfo &expected) const
{
    const auto etag = s3::etagOf(QString::fromLatin1(answer.header("ETag")));
    if (etag.isEmpty() && isPageOfHtml(answer))
        return notTheBlobService(expected.key);
    if (etag.toLower() != expected.etag) {
        return fail(Error::Kind::Corrupt, expected.key,
                    u"expected ETag %1; the service has %2"_s.arg(expected.etag, etag),
                    etag.isEmpty() ? Error::Cause::BadAnswer : Error::Cause::Plain);
    }
    auto info = expected;
    info.lastModified = httpDate(answer.header("Date"));
    if (!info.lastModified.isValid())
        info.lastModified = m_clock.nowUtc();
    return info;
}

std::chrono::milliseconds s3::timeFor(qint64 bytes)
{
    return HttpRequest{}.total + std::chrono::seconds(bytes / kSlowestBytesPerSecond);
}

QByteArray s3::contentType(const QString &key)
{
    static const std::array<std::pair<QStringView, const char *>, 6> known{{{u".json", "application/json"},
                                                                            {u".pdf", "application/pdf"},
                                                                            {u".csv", "text/csv"},
                                                                            {u".html", "text/html"},
                                                                            {u".txt", "text/plain"},
                                                                            {u".png", "image/png"}}};
    for (const auto &[ending, type] : known) {
        if (key.endsWith(ending))
            return type;
    }
    return "application/octet-stream";
}

} // namespace hoox
