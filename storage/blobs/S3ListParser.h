#pragma once

#include "storage/blobs/BlobStore.h"

#include <QByteArray>

#include <optional>

namespace hoox {

/// One answer of ListObjectsV2 (contract 4.3).
struct S3ListPage
{
    QVector<BlobInfo> objects; ///< As the service ordered them.
    QVector<QString> folders;
    QString nextToken; ///< Empty: the last page, also where the service says truncated but gives no token.
};

/// What the service says is wrong (contract 4.5).
struct S3ErrorText
{
    QString code;
    QString message;
};

/// The XML of S3 answers, by element name and depth, in any order. A document type, an entity, an element or text
/// beyond the bounds is `Corrupt` with cause `BadAnswer`, an end in the middle has cause `TornAnswer`, a page of HTML
/// is `Failed` with cause `NotTheService`. `subject` is what errors name. Pure; any thread.
namespace s3 {

/// Keys are percent-decoded (`encoding-type=url` was asked for); `+` is literal.
[[nodiscard]] Result<S3ListPage> parseList(const QByteArray &xml, const QString &subject);
/// What will most likely be the page's `nextToken`, without a look at the rest; empty if that is not plain to see. The
/// next page can be asked for with it before this one is read.
[[nodiscard]] QString peekToken(const QByteArray &xml);
/// The id of a multipart upload that was begun.
[[nodiscard]] Result<QString> parseUploadId(const QByteArray &xml, const QString &subject);
/// The ETag, without quotes, of a multipart upload that was completed. The service may say 200 and then tell an
/// error: that is `Failed` with cause `ServiceFailed`.
[[nodiscard]] Result<QString> parseCompletedEtag(const QByteArray &xml, const QString &subject);
/// None if the body is no error of S3.
[[nodiscard]] std::optional<S3ErrorText> parseError(const QByteArray &xml);
/// Without the quotes that S3 puts around it.
[[nodiscard]] QString etagOf(const QString &quoted);

} // namespace s3

} // namespace hoox
