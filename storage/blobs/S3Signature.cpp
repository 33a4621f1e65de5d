#include "storage/blobs/S3Signature.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace hoox::s3 {

using namespace Qt::StringLiterals;

namespace {

constexpr char kAlgorithm[] = "AWS4-HMAC-SHA256";
constexpr char kDateHeader[] = "x-amz-date";
constexpr char kPayloadHeader[] = "x-amz-content-sha256";
constexpr char kAuthorizationHeader[] = "authorization";
constexpr qint64 kHashedPiece = 1024 * 1024;

QByteArray hmacSha256(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray signatureTime(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray scopeText(const QByteArray &time, const S3Scope &scope)
{
    constexpr qsizetype dayDigits = 8;
    return time.left(dayDigits) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

QByteArray hostText(const QUrl &url)
{
    auto host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const bool isTls = url.scheme() == u"https";
    constexpr int plainPort = 80;
    constexpr int tlsPort = 443;
    const int port = url.port();
    return port < 0 || port == (isTls ? tlsPort : plainPort) ? host : host + ':' + QByteArray::number(port);
}

QByteArray canonicalQuery(const QUrl &url)
{
    QVector<QPair<QByteArray, QByteArray>> pairs;
    for (const auto &part : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        if (part.isEmpty())
            continue;
        const auto cut = part.indexOf('=');
        pairs.append(cut < 0 ? qMakePair(part, QByteArray()) : qMakePair(part.left(cut), part.mid(cut + 1)));
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList parts;
    for (const auto &[name, value] : std::as_const(pairs))
        parts.append(name + '=' + value);
    return parts.join('&');
}

/// What Qt or a proxy may set or change on the way.
bool isSigned(const QByteArray &lowerName)
{
    static const std::array<QByteArray, 5> unsignedNames{"authorization", "user-agent", "accept-encoding", "connection",
                                                         "content-length"};
    return std::find(unsignedNames.begin(), unsignedNames.end(), lowerName) == unsignedNames.end();
}

struct CanonicalHeaders
{
    QByteArray lines;
    QByteArray names;
};

CanonicalHeaders canonicalHeaders(const QUrl &url, const QVector<HttpHeader> &headers)
{
    QVector<QPair<QByteArray, QByteArray>> pairs{{"host", hostText(url)}};
    for (const auto &header : headers) {
        const auto name = header.name.toLower();
        if (isSigned(name) && name != "host")
            pairs.append({name, header.value.simplified()});
    }
    std::sort(pairs.begin(), pairs.end());
    CanonicalHeaders canonical;
    QByteArrayList names;
    for (const auto &[name, value] : std::as_const(pairs)) {
        canonical.lines += name + ':' + value + '\n';
        names.append(name);
    }
    canonical.names = names.join(';');
    return canonical;
}

QByteArray canonicalPath(const QUrl &url)
{
    const auto path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path;
}

S3Signature signatureOf(const QByteArray &canonicalRequest, const S3Credentials &credentials, const QByteArray &time,
                        const S3Scope &scope)
{
    const auto text = scopeText(time, scope);
    S3Signature signature;
    signature.canonicalRequest = canonicalRequest;
    signature.stringToSign = QByteArrayList{kAlgorithm, time, text, sha256Hex(canonicalRequest)}.join('\n');
    auto key = "AWS4" + credentials.secret;
    for (const auto &part : text.split('/'))
        key = hmacSha256(key, part);
    signature.hex = hmacSha256(key, signature.stringToSign).toHex();
    return signature;
}

Result<QByteArray> filePieceHash(const HttpRequest &request)
{
    QFile file(request.bodyFile);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(request.bodyOffset))
        return fail(Error::Kind::Invalid, request.bodyFile, file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto left = request.bodyLength; left > 0;) {
        const auto piece = file.read(std::min(left, kHashedPiece));
        if (piece.isEmpty())
            return fail(Error::Kind::Invalid, request.bodyFile, u"the file is shorter than it was"_s);
        hash.addData(piece);
        left -= piece.size();
    }
    return hash.result().toHex();
}

Result<QByteArray> payloadHash(const HttpRequest &request)
{
    for (const auto &header : request.headers) {
        if (header.name.compare(kPayloadHeader, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return request.bodyFile.isEmpty() ? Result<QByteArray>(sha256Hex(request.body)) : filePieceHash(request);
}

void dropHeader(QVector<HttpHeader> &headers, const char *name)
{
    headers.removeIf([name](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QByteArray encoded(const QString &text, bool keepsSlashes)
{
    // Qt leaves exactly the unreserved characters bare.
    return text.toUtf8().toPercentEncoding(keepsSlashes ? "/" : "");
}

Result<QUrl> address(const S3Place &place, const QString &key, const S3Query &query)
{
    auto path = place.base.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    path += '/' + encoded(place.bucket, false);
    if (!key.isEmpty())
        path += '/' + encoded(key, true);
    QByteArrayList parts;
    for (const auto &[name, value] : query)
        parts.append(encoded(name, false) + '=' + encoded(value, false));
    std::sort(parts.begin(), parts.end());
    auto url = place.base;
    url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    url.setQuery(parts.isEmpty() ? QString() : QString::fromLatin1(parts.join('&')), QUrl::StrictMode);
    if (!url.isValid() || url.path(QUrl::FullyEncoded).toLatin1() != path)
        return fail(Error::Kind::Invalid, key, u"no address can carry it"_s, Error::Cause::BadKey);
    return url;
}

Result<S3Signature> sign(HttpRequest &request, const S3Credentials &credentials, const QDateTime &utc,
                         const S3Scope &scope)
{
    const auto payload = payloadHash(request);
    if (!payload)
        return fail(payload.error());
    const auto time = signatureTime(utc);
    for (const char *name : {kPayloadHeader, kDateHeader, kAuthorizationHeader})
        dropHeader(request.headers, name);
    request.headers.append({kPayloadHeader, *payload});
    request.headers.append({kDateHeader, time});
    const auto headers = canonicalHeaders(request.url, request.headers);
    const auto canonical =
        QByteArrayList{
            request.method, canonicalPath(request.url), canonicalQuery(request.url), headers.lines, headers.names,
            *payload}
            .join('\n');
    auto signature = signatureOf(canonical, credentials, time, scope);
    request.headers.append({kAuthorizationHeader, QByteArray(kAlgorithm) +
                                                      " Credential=" + credentials.accessKeyId.toUtf8() + '/' +
                                                      scopeText(time, scope) + ", SignedHeaders=" + headers.names +
                                                      ", Signature=" + signature.hex});
    return signature;
}

QUrl presigned(const QByteArray &method, const QUrl &url, const S3Credentials &credentials, const QDateTime &utc,
               std::chrono::seconds lifetime, const S3Scope &scope)
{
    const auto time = signatureTime(utc);
    const auto credential = credentials.accessKeyId + u'/' + QString::fromLatin1(scopeText(time, scope));
    auto query = url.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    query += QByteArray("X-Amz-Algorithm=") + kAlgorithm + "&X-Amz-Credential=" + encoded(credential, false) +
             "&X-Amz-Date=" + time + "&X-Amz-Expires=" + QByteArray::number(qint64(lifetime.count())) +
             "&X-Amz-SignedHeaders=host";
    auto answer = url;
    answer.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    const auto canonical =
        QByteArrayList{method, canonicalPath(answer), canonicalQuery(answer), "host:" + hostText(answer) + '\n',
                       "host", "UNSIGNED-PAYLOAD"}
            .join('\n');
    query += "&X-Amz-Signature=" + signatureOf(canonical, credentials, time, scope).hex;
    answer.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return answer;
}

} // namespace hoox::s3
