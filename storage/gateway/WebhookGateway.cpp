#include "storage/gateway/WebhookGateway.h"

#include "storage/base/WhenDone.h"
#include "storage/gateway/GatewayRecord.h"
#include "storage/gateway/WebhookAnswer.h"
#include "storage/net/HttpClient.h"

#include <QJsonDocument>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestOrder = 65'536;
constexpr qsizetype kLongestIdempotencyKey = 256;

/// A key that the gateway would cut, or silently put a fingerprint in the place of, protects from nothing (contract
/// 5.1).
bool isIdempotencyKey(const QString &requestId)
{
    return !requestId.isEmpty() && requestId.size() <= kLongestIdempotencyKey && requestId.trimmed() == requestId;
}

QByteArray orderBody(const OrderTicket &ticket, const QByteArray &apiKey)
{
    QJsonObject order{{u"apiKey"_s, QString::fromUtf8(apiKey)},
                      {u"idempotencyKey"_s, ticket.requestId},
                      {u"exchange"_s, toText(ticket.exchange)},
                      {u"action"_s, gatewayAction(ticket)},
                      {u"symbol"_s, ticket.symbol},
                      {u"quantity"_s, ticket.quantity},
                      {u"leverage"_s, ticket.leverage},
                      {u"test"_s, ticket.test}};
    if (ticket.price)
        order[u"price"_s] = *ticket.price;
    return QJsonDocument(order).toJson(QJsonDocument::Compact);
}

Pending<GatewayReply> unsentReply(GatewayCause cause)
{
    GatewayReply reply;
    reply.verdict = GatewayVerdict::Refused;
    reply.cause = cause;
    reply.record = GatewayRecord({}).toJson();
    return ready<GatewayReply>(reply);
}

GatewayReply replyTo(const Result<HttpAnswer> &answer, const QVector<QByteArray> &secrets, const QDateTime &nowUtc)
{
    return answer ? webhookReply(*answer, secrets, nowUtc) : webhookReply(answer.error(), secrets);
}

} // namespace

WebhookGateway::WebhookGateway(HttpClient &client, const QUrl &gateway, std::shared_ptr<const HeldSecrets> secrets,
                               const Clock &clock, const WebhookTerms &terms)
    : m_client(client),
      m_gateway(gateway.adjusted(QUrl::RemoveFragment)),
      m_secrets(std::move(secrets)),
      m_clock(clock),
      m_terms(terms)
{
}

Pending<GatewayReply> WebhookGateway::submit(const OrderTicket &ticket)
{
    const auto apiKey = m_secrets->get(SecretName::WebhookKey).value_or(QByteArray()).trimmed();
    if (apiKey.isEmpty())
        return unsentReply(GatewayCause::NoCredentials);
    if (!isIdempotencyKey(ticket.requestId))
        return unsentReply(GatewayCause::InvalidOrder);
    HttpRequest request;
    request.method = "POST";
    request.url = m_gateway;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = orderBody(ticket, apiKey);
    request.takesRedirect = true;
    request.mayRepeat = false;
    request.largestAnswer = m_terms.largestAnswer;
    request.total = m_terms.total;
    request.subject = ticket.requestId;
    if (request.body.size() > kLargestOrder)
        return unsentReply(GatewayCause::TooLarge);
    auto promise = std::make_shared<QPromise<Result<GatewayReply>>>();
    promise->start();
    // All that is held, as it is now: a secret that is changed meanwhile may still come back.
    m_client.post([&client = m_client, &clock = m_clock, request, promise, secrets = m_secrets->all()](QObject *owner) {
        const auto record = std::make_shared<GatewayRecord>(secrets);
        const auto since = clock.monotonic();
        record->sent(request, clock.nowUtc().toMSecsSinceEpoch());
        whenDone(client.send(request), owner,
                 [&clock, promise, secrets, record, since](const Result<HttpAnswer> &answer) {
                     const auto now = clock.nowUtc();
                     auto reply = replyTo(answer, secrets, now);
                     record->received(answer, now.toMSecsSinceEpoch(), (clock.monotonic() - since).count());
                     reply.record = record->toJson();
                     promise->addResult(Result<GatewayReply>(std::move(reply)));
                     promise->finish();
                 });
    });
    return promise->future();
}

} // namespace hoox
