#include "storage/gateway/HttpGatewayProbe.h"

#include "storage/base/WhenDone.h"
#include "storage/gateway/KillCode.h"
#include "storage/net/HttpClient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kProbeLimit = 3s;
constexpr qint64 kLargestProbeAnswer = 64LL * 1024;

/// Told after the gateway asked for its switch: not the method, the size or the rate, which come before it or from
/// something in front.
bool isLetIn(int status, const QJsonObject &body)
{
    const bool comesLater = status == 400 || status == 401 || status == 403 || status == 422;
    return comesLater && body[u"success"_s] == QJsonValue(false);
}

} // namespace

HttpGatewayProbe::HttpGatewayProbe(HttpClient &client, const QUrl &gateway)
    : m_client(client), m_gateway(gateway.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment))
{
}

Pending<GatewayAnswer> HttpGatewayProbe::ask()
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_gateway;
    request.headers = {{"Content-Type", "text/plain"}};
    request.body = "kill switch probe";
    request.mayRepeat = false;
    request.largestAnswer = kLargestProbeAnswer;
    request.total = kProbeLimit;
    request.urgency = HttpRequest::Urgency::KillSwitch;
    request.subject = m_gateway.host();
    auto promise = std::make_shared<QPromise<Result<GatewayAnswer>>>();
    promise->start();
    m_client.post([&client = m_client, request, promise](QObject *owner) {
        whenDone(client.send(request), owner, [host = request.subject, promise](const Result<HttpAnswer> &answer) {
            promise->addResult(answer ? gatewayAnswerFrom(*answer, host) : Result<GatewayAnswer>(fail(answer.error())));
            promise->finish();
        });
    });
    return promise->future();
}

Result<GatewayAnswer> gatewayAnswerFrom(const HttpAnswer &answer, const QString &host)
{
    const auto body = QJsonDocument::fromJson(answer.body).object();
    const auto location = locationOfRay(answer.header("CF-Ray"));
    if (answer.status == kKillSwitchStatus && hasKillCode(body))
        return GatewayAnswer{true, location};
    if (isLetIn(answer.status, body))
        return GatewayAnswer{false, location};
    return fail(Error::Kind::Failed, host, u"HTTP %1"_s.arg(answer.status), Error::Cause::NotTheService);
}

QString locationOfRay(const QByteArray &rayId)
{
    // Outside text that is shown: nothing but three capitals gets through.
    static const QRegularExpression end(u"^[0-9a-f]{16}-([A-Z]{3})\\z"_s);
    return end.match(QString::fromLatin1(rayId)).captured(1);
}

} // namespace hoox
