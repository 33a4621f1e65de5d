#pragma once

#include "storage/gateway/GatewayProbe.h"
#include "storage/net/HttpExchange.h"

#include <QUrl>

namespace hoox {

class HttpClient;

/// A POST without a key and with a body that is no JSON: the gateway asks for its kill switch before it looks at
/// either, and with the switch off it refuses the body (contract 5.2). It proves one location, the one that answered.
class HttpGatewayProbe final : public GatewayProbe
{
public:
    /// `client` has no authorization, so that no secret goes there, and outlives this. `gateway`: the profile's
    /// address.
    HttpGatewayProbe(HttpClient &client, const QUrl &gateway);

    [[nodiscard]] Pending<GatewayAnswer> ask() override;

private:
    HttpClient &m_client;
    const QUrl m_gateway;
};

/// 503 with the code of the kill switch, flat or nested, refuses; the gateway's own 4xx lets in. Anything else is an
/// error: a 503 without that code, and what a proxy or a firewall in front of it answers. Pure; any thread.
[[nodiscard]] Result<GatewayAnswer> gatewayAnswerFrom(const HttpAnswer &answer, const QString &host);
/// `FRA` of `8f2a1b2c3d4e5f60-FRA`; empty if the ray id has no such end.
[[nodiscard]] QString locationOfRay(const QByteArray &rayId);

} // namespace hoox
