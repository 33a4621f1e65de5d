#include "storage/net/V4Answer.h"

#include "storage/base/Redactor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostErrors = 5;           ///< Told of one answer.
constexpr qsizetype kLongestWords = 500; ///< Of a service, in a detail.
constexpr int kFirstV4ServerError = 500;

struct V4Meaning
{
    Error::Kind kind;
    Error::Cause cause;
};

V4Meaning v4MeaningOf(int status)
{
    switch (status) {
    case 401:
        return {Error::Kind::Denied, Error::Cause::WrongCredentials};
    case 403:
        return {Error::Kind::Denied, Error::Cause::MissingPermission};
    case 404:
        return {Error::Kind::NotFound, Error::Cause::Plain};
    case 413:
    case 414:
        return {Error::Kind::Full, Error::Cause::TooLarge};
    case 429:
        return {Error::Kind::Busy, Error::Cause::Throttled};
    default:
        break;
    }
    constexpr int firstClientError = 400;
    if (status >= kFirstV4ServerError)
        return {Error::Kind::Failed, Error::Cause::ServiceFailed};
    return status >= firstClientError ? V4Meaning{Error::Kind::Invalid, Error::Cause::Plain}
                                      : V4Meaning{Error::Kind::Failed, Error::Cause::ServiceFailed};
}

/// `10001: message (documentation_url)`, one after another; empty if `errors` says nothing.
QString wordsOf(const QJsonObject &envelope)
{
    QStringList words;
    const auto errors = envelope.value("errors"_L1).toArray();
    for (const auto &entry : errors) {
        if (words.size() == kMostErrors)
            break;
        const auto error = entry.toObject();
        const auto message = error.value("message"_L1).toString().left(kLongestWords);
        const auto more = error.value("documentation_url"_L1).toString().left(kLongestWords);
        auto word =
            error.contains("code"_L1) ? u"%1: %2"_s.arg(error.value("code"_L1).toInteger()).arg(message) : message;
        if (!more.isEmpty())
            word += u" ("_s + more + u')';
        words.append(word);
    }
    return redacted(words.join(u"; "_s));
}

bool isPage(const HttpAnswer &answer)
{
    return answer.header("Content-Type").toLower().contains("html") || answer.body.trimmed().startsWith('<');
}

} // namespace

Result<V4Answer> parseV4(const HttpAnswer &answer, const QString &subject)
{
    if (!answer.isSuccess())
        return fail(errorOfV4(answer, subject));
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(answer.body, &problem);
    if (!document.isObject()) {
        if (isPage(answer))
            return fail(errorOfV4(answer, subject));
        return fail(
            Error::Kind::Corrupt, subject,
            u"%1 at %2"_s.arg(problem.error == QJsonParseError::NoError ? u"no object"_s : problem.errorString())
                .arg(problem.offset),
            Error::Cause::BadAnswer);
    }
    const auto envelope = document.object();
    const auto success = envelope.value("success"_L1);
    // A path beside the API may answer 200 with anything.
    if (!success.isBool())
        return fail(Error::Kind::Corrupt, subject, u"success"_s, Error::Cause::BadAnswer);
    if (!success.toBool())
        return fail(errorOfV4(answer, subject));
    return V4Answer{envelope.value("result"_L1), envelope.value("result_info"_L1).toObject()};
}

Error errorOfV4(const HttpAnswer &answer, const QString &subject)
{
    const auto status = u"HTTP %1"_s.arg(answer.status);
    const auto meaning = v4MeaningOf(answer.status);
    const auto envelope = QJsonDocument::fromJson(answer.body).object();
    if (envelope.value("success"_L1).isBool()) {
        const auto words = wordsOf(envelope);
        return {meaning.kind, subject, words.isEmpty() ? status : words, meaning.cause};
    }
    if (isPage(answer)) {
        // Cloudflare's own pages tell a failure or a throttle; any other page is from somebody in between.
        const bool isOwn = meaning.cause == Error::Cause::Throttled || answer.status >= kFirstV4ServerError;
        return isOwn ? Error{meaning.kind, subject, status, meaning.cause}
                     : Error{Error::Kind::Failed, subject, status + u", a web page"_s, Error::Cause::NotTheService};
    }
    const auto text = redacted(QString::fromUtf8(answer.body.left(kLongestWords)).simplified());
    return {meaning.kind, subject, text.isEmpty() ? status : status + u": "_s + text, meaning.cause};
}

} // namespace hoox
