#pragma once

#include "storage/net/HttpExchange.h"

#include <QDateTime>
#include <QPair>

namespace hoox {

/// Who asks an S3 service. The secret stands in no log, error or URL.
struct S3Credentials
{
    QString accessKeyId;
    QByteArray secret;
};

/// Where a bucket is. `base` may have a path of its own (the local edge has one); it is part of what is signed.
struct S3Place
{
    QUrl base;
    QString bucket;
};

/// What a signature is good for besides the day. R2 knows only the region `auto` (contract 4.1).
struct S3Scope
{
    QByteArray region = "auto";
    QByteArray service = "s3";
};

/// The steps of one signature; the first two hold no secret and say where a wrong one went wrong.
struct S3Signature
{
    QByteArray canonicalRequest;
    QByteArray stringToSign;
    QByteArray hex;
};

using S3Query = QVector<QPair<QString, QString>>;

/// Signature V4 in its header form, and the addresses that can be signed (contract 4.1). Pure; any thread.
namespace s3 {

/// Percent-encodes UTF-8 once: all but `A-Za-z0-9-_.~`, and `/` unless it is kept.
[[nodiscard]] QByteArray encoded(const QString &text, bool keepsSlashes);
/// Path style: base, bucket and key (none: the bucket itself), with the query sorted by encoded name. `Invalid` with
/// cause `BadKey` if an HTTP stack would send other bytes than these.
[[nodiscard]] Result<QUrl> address(const S3Place &place, const QString &key, const S3Query &query = {});
/// Adds `x-amz-date`, `x-amz-content-sha256` (unless the request has it) and `Authorization`, which replace those of
/// an earlier attempt. All headers are signed but those that the HTTP stack sets itself. `Invalid` if the request's
/// file cannot be read.
[[nodiscard]] Result<S3Signature> sign(HttpRequest &request, const S3Credentials &credentials, const QDateTime &utc,
                                       const S3Scope &scope = {});
/// The query form: whoever has the address has the object until `lifetime` is over. A secret itself.
[[nodiscard]] QUrl presigned(const QByteArray &method, const QUrl &url, const S3Credentials &credentials,
                             const QDateTime &utc, std::chrono::seconds lifetime, const S3Scope &scope = {});

} // namespace s3

} // namespace hoox
