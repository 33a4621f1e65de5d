#pragma once

#include "storage/base/Clock.h"
#include "storage/gateway/OrderGateway.h"
#include "storage/net/HttpPolicy.h"
#include "storage/secrets/HeldSecrets.h"

#include <QUrl>

#include <memory>

namespace hoox {

class HttpClient;

/// How long an order's answer is waited for, and how long it may be.
struct WebhookTerms
{
    std::chrono::milliseconds total{30'000}; ///< From the first byte sent to the last one received.
    qint64 largestAnswer = 256LL * 1024;     ///< Bytes; more is no answer.
};

/// What the client of a WebhookGateway keeps to: an order goes out once, and silence is no shorter than its time.
inline constexpr HttpPolicy kWebhookPolicy{.tries = 1, .silence = std::chrono::milliseconds(30'000)};

/// Hoox's gateway (OR-2, contract 5.2): one POST with the API key in its body, never repeated from here. What it
/// answers is judged by `webhookReply`. Without a key (`NoCredentials`), with a body over the gateway's bound
/// (`TooLarge`) or a request id that the gateway would not take as its key (`InvalidOrder`) nothing is sent. The key
/// stands in no log, no error and no record.
class WebhookGateway final : public OrderGateway
{
public:
    /// `client` is its own, has no authorization, keeps to `kWebhookPolicy`, and like `clock` outlives this. `gateway`:
    /// the profile's address, with its query.
    WebhookGateway(HttpClient &client, const QUrl &gateway, std::shared_ptr<const HeldSecrets> secrets,
                   const Clock &clock, const WebhookTerms &terms = {});

    [[nodiscard]] Kind kind() const override { return Kind::Webhook; }
    /// Its answer comes from the client's thread. A cancel ends the wait, not the order.
    [[nodiscard]] Pending<GatewayReply> submit(const OrderTicket &ticket) override;

private:
    HttpClient &m_client;
    const QUrl m_gateway;
    const std::shared_ptr<const HeldSecrets> m_secrets;
    const Clock &m_clock;
    const WebhookTerms m_terms;
};

} // namespace hoox
