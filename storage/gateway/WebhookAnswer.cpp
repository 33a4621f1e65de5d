#include "storage/gateway/WebhookAnswer.h"

#include "storage/base/Redactor.h"
#include "storage/gateway/HttpGatewayProbe.h"
#include "storage/gateway/KillCode.h"
#include "storage/net/RetryPolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kLongestWords = 500;
constexpr int kDeepestOrderId = 4;
constexpr qsizetype kMostSearched = 64; ///< Of one object or list that is searched.
constexpr auto kRateWindow = 60s;       ///< What the gateway counts orders in; it does not say when it ends.

struct WebhookStatus
{
    static constexpr int ok = 200;
    static constexpr int accepted = 202;
    static constexpr int firstRedirect = 300;
    static constexpr int badRequest = 400;
    static constexpr int forbidden = 403;
    static constexpr int conflict = 409;
    static constexpr int tooLarge = 413;
    static constexpr int tooMany = 429;
    static constexpr int firstFailure = 500;
};

/// Told by whoever looks at the head of a request, or has no such place: nothing behind it has seen the order. Not
/// among them are those that a proxy also tells of a request that it had passed on: 400, 408, 409, 429.
constexpr std::array kStopsAtTheDoor{
    401, WebhookStatus::forbidden, 404, 405, 407, 411, WebhookStatus::tooLarge, 414, 415, 417, 421, 426, 431};

struct AnswerMeaning
{
    GatewayVerdict verdict;
    GatewayCause cause = GatewayCause::None;
};

bool saysYes(const QJsonObject &body)
{
    return body[u"success"_s] == QJsonValue(true);
}

bool saysNo(const QJsonObject &body)
{
    return body[u"success"_s] == QJsonValue(false);
}

bool saysLater(const QJsonObject &body)
{
    return body[u"status"_s] == u"Enqueued"_s || body[u"tradeResult"_s].toObject()[u"queued"_s] == QJsonValue(true);
}

/// 200 and 202 with the gateway's own body.
AnswerMeaning meaningOfSuccess(int status, const QJsonObject &body)
{
    if (saysNo(body))
        return status == WebhookStatus::ok ? AnswerMeaning{GatewayVerdict::Refused, GatewayCause::ExchangeRejected}
                                           : AnswerMeaning{GatewayVerdict::Unknown};
    if (!saysYes(body))
        return {GatewayVerdict::Unknown, GatewayCause::NotTheGateway};
    // It says yes, and what it passes on says no: nobody knows.
    if (saysNo(body[u"tradeResult"_s].toObject()))
        return {GatewayVerdict::Unknown};
    return {status == WebhookStatus::accepted || saysLater(body) ? GatewayVerdict::Queued : GatewayVerdict::Executed};
}

/// A 4xx that the gateway itself gave.
AnswerMeaning meaningOfRefusal(int status, const QJsonObject &body)
{
    switch (status) {
    case WebhookStatus::badRequest:
        return {GatewayVerdict::Refused, GatewayCause::InvalidOrder};
    case WebhookStatus::forbidden: {
        const auto word = body[u"error"_s].toString().trimmed();
        const bool isAddress = word.compare(u"Access denied"_s, Qt::CaseInsensitive) == 0;
        return {GatewayVerdict::Refused, isAddress ? GatewayCause::AddressRefused : GatewayCause::WrongKey};
    }
    case WebhookStatus::conflict:
        return {GatewayVerdict::Duplicate};
    case WebhookStatus::tooLarge:
        return {GatewayVerdict::Refused, GatewayCause::TooLarge};
    case WebhookStatus::tooMany:
        return {GatewayVerdict::Refused, GatewayCause::RateLimited};
    default:
        return {GatewayVerdict::Unknown, GatewayCause::NotTheGateway};
    }
}

AnswerMeaning meaningOf(int status, const QJsonObject &body)
{
    if (status == kKillSwitchStatus)
        return hasKillCode(body) ? AnswerMeaning{GatewayVerdict::Refused, GatewayCause::KillSwitch}
                                 : AnswerMeaning{GatewayVerdict::Unknown, GatewayCause::Unavailable};
    if (status >= WebhookStatus::firstFailure)
        return {GatewayVerdict::Unknown, GatewayCause::ServerFailed};
    if (status == WebhookStatus::ok || status == WebhookStatus::accepted)
        return meaningOfSuccess(status, body);
    if (status >= WebhookStatus::firstRedirect && status < WebhookStatus::badRequest)
        return {GatewayVerdict::Refused, GatewayCause::NotTheGateway};
    if (status >= WebhookStatus::badRequest && saysNo(body)) {
        const auto meaning = meaningOfRefusal(status, body);
        if (meaning.verdict != GatewayVerdict::Unknown)
            return meaning;
    }
    const bool isStopped = std::find(kStopsAtTheDoor.begin(), kStopsAtTheDoor.end(), status) != kStopsAtTheDoor.end();
    return {isStopped ? GatewayVerdict::Refused : GatewayVerdict::Unknown, GatewayCause::NotTheGateway};
}

/// What the body says in words: the gateway's `error`, else what it passes on of the trade, else a page's title.
QString wordsIn(const QByteArray &bytes, const QJsonObject &body)
{
    const auto textOf = [](const QJsonObject &object) {
        for (const auto &name : {u"error"_s, u"message"_s}) {
            const auto value = object[name];
            const auto text = value.isObject() ? value.toObject()[u"message"_s].toString() : value.toString();
            if (!text.isEmpty())
                return text;
        }
        return QString();
    };
    if (!body.isEmpty()) {
        const auto own = textOf(body);
        return own.isEmpty() ? textOf(body[u"tradeResult"_s].toObject()) : own;
    }
    const auto text = QString::fromUtf8(bytes.left(8 * kLongestWords)).trimmed();
    if (!text.startsWith(u'<'))
        return text;
    static const QRegularExpression title(u"<title>([^<]*)"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(text).captured(1);
}

QString plausibleOrderId(const QJsonValue &value)
{
    static const QRegularExpression plausible(u"^[A-Za-z0-9_-]{1,64}\\z"_s);
    if (value.isString())
        return plausible.match(value.toString()).hasMatch() ? value.toString() : QString();
    const auto number = value.toInteger(-1);
    return number > 0 ? QString::number(number) : QString();
}

QString memberIn(const QJsonValue &value, const QString &name, int depth)
{
    if (depth == 0 || (!value.isObject() && !value.isArray()))
        return {};
    const auto object = value.toObject();
    if (auto found = plausibleOrderId(object[name]); !found.isEmpty())
        return found;
    const auto search = [&name, depth](const auto &entries) {
        qsizetype seen = 0;
        for (auto entry = entries.begin(); entry != entries.end() && seen < kMostSearched; ++entry, ++seen) {
            if (auto found = memberIn(*entry, name, depth - 1); !found.isEmpty())
                return found;
        }
        return QString();
    };
    return value.isArray() ? search(value.toArray()) : search(object);
}

} // namespace

GatewayReply webhookReply(const HttpAnswer &answer, const QVector<QByteArray> &secrets, const QDateTime &nowUtc)
{
    const auto body = QJsonDocument::fromJson(answer.body).object();
    const auto meaning = meaningOf(answer.status, body);
    GatewayReply reply;
    reply.verdict = meaning.verdict;
    reply.cause = meaning.cause;
    reply.status = answer.status;
    reply.words = gatewayWords(wordsIn(answer.body, body), secrets);
    reply.location = locationOfRay(answer.header("CF-Ray"));
    if (reply.verdict == GatewayVerdict::Executed || reply.verdict == GatewayVerdict::Queued ||
        reply.verdict == GatewayVerdict::Unknown)
        reply.orderId = orderIdIn(body[u"tradeResult"_s]);
    // One that holds the key would put it into a file's name.
    if (withoutSecrets(reply.orderId.toUtf8(), secrets) != reply.orderId.toUtf8())
        reply.orderId.clear();
    if (reply.cause == GatewayCause::RateLimited)
        reply.retryAfter = retryAfterFrom(answer.header("Retry-After"), nowUtc).value_or(kRateWindow);
    return reply;
}

GatewayReply webhookReply(const Error &error, const QVector<QByteArray> &secrets)
{
    GatewayReply reply;
    reply.words = gatewayWords(error.detail, secrets);
    switch (error.kind) {
    case Error::Kind::Offline:
        reply.verdict = GatewayVerdict::Refused;
        reply.cause = GatewayCause::NotReached;
        break;
    case Error::Kind::Denied:
    case Error::Kind::Invalid:
        reply.verdict = GatewayVerdict::Refused;
        reply.cause =
            error.cause == Error::Cause::NoCredentials ? GatewayCause::NoCredentials : GatewayCause::NotReached;
        break;
    default:
        reply.verdict = GatewayVerdict::Unknown;
        reply.cause = error.cause == Error::Cause::NotTheService ? GatewayCause::NotTheGateway : GatewayCause::NoAnswer;
    }
    return reply;
}

QString gatewayWords(const QString &text, const QVector<QByteArray> &secrets)
{
    auto words = redacted(text, secrets);
    std::replace_if(
        words.begin(), words.end(), [](QChar letter) { return !letter.isPrint(); }, u' ');
    return words.simplified().left(kLongestWords);
}

QString orderIdIn(const QJsonValue &tradeResult)
{
    for (const auto &name : {u"orderId"_s, u"order_id"_s, u"id"_s}) {
        if (auto found = memberIn(tradeResult, name, kDeepestOrderId); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace hoox
