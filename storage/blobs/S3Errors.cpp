#include "storage/blobs/S3Errors.h"

#include "storage/base/Redactor.h"
#include "storage/blobs/S3ListParser.h"

#include <QHash>

namespace hoox::s3 {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFailing = 500;

struct S3Meaning
{
    Error::Kind kind;
    Error::Cause cause;
};

using Kind = Error::Kind;
using Cause = Error::Cause;

const QHash<QString, S3Meaning> &meanings()
{
    static const QHash<QString, S3Meaning> known{
        {u"NoSuchKey"_s, {Kind::NotFound, Cause::Plain}},
        {u"NoSuchBucket"_s, {Kind::NotFound, Cause::WrongId}},
        {u"SignatureDoesNotMatch"_s, {Kind::Denied, Cause::WrongCredentials}},
        {u"Unauthorized"_s, {Kind::Denied, Cause::WrongCredentials}},
        {u"AccessDenied"_s, {Kind::Denied, Cause::MissingPermission}},
        {u"NotEntitled"_s, {Kind::Denied, Cause::MissingPermission}},
        {u"RequestTimeTooSkewed"_s, {Kind::Denied, Cause::ClockSkew}},
        {u"ExpiredRequest"_s, {Kind::Denied, Cause::ClockSkew}},
        {u"InvalidObjectName"_s, {Kind::Invalid, Cause::BadKey}},
        {u"EntityTooLarge"_s, {Kind::Full, Cause::TooLarge}},
        {u"PreconditionFailed"_s, {Kind::Conflict, Cause::Plain}},
        {u"TooManyRequests"_s, {Kind::Busy, Cause::Throttled}},
    };
    return known;
}

S3Meaning meaningOfStatus(int status)
{
    switch (status) {
    case 401:
        return {Kind::Denied, Cause::WrongCredentials};
    case 403:
        return {Kind::Denied, Cause::MissingPermission};
    case 404:
        return {Kind::NotFound, Cause::Plain};
    case 412:
        return {Kind::Conflict, Cause::Plain};
    case 429:
        return {Kind::Busy, Cause::Throttled};
    default:
        return {Kind::Failed, status >= kFailing ? Cause::ServiceFailed : Cause::Plain};
    }
}

} // namespace

Error errorOf(const HttpAnswer &answer, const QString &bucket, const QString &key)
{
    const auto text = parseError(answer.body);
    const auto meaning =
        text ? meanings().value(text->code, meaningOfStatus(answer.status)) : meaningOfStatus(answer.status);
    const bool isPage =
        !text && answer.status < kFailing && answer.header("Content-Type").trimmed().toLower().startsWith("text/html");
    if (isPage) // Of somebody in between, who has no say about keys and permissions.
        return {Kind::Failed, bucket, u"HTTP %1, a page of HTML"_s.arg(answer.status), Cause::NotTheService};
    const auto detail = text ? text->code + u": "_s + text->message : u"HTTP %1"_s.arg(answer.status);
    const bool isAboutBucket = key.isEmpty() || meaning.cause == Cause::WrongId;
    return {meaning.kind, isAboutBucket ? bucket : key, redacted(detail), meaning.cause};
}

} // namespace hoox::s3
