#include "app/Tiers.h"

#include "storage/blobs/S3Authorization.h"
#include "storage/blobs/S3BlobStore.h"
#include "storage/config/KvConfigStore.h"
#include "storage/gateway/HttpGatewayProbe.h"
#include "storage/gateway/WebhookGateway.h"
#include "storage/health/ServiceCharge.h"
#include "storage/ledger/ReplicaPull.h"
#include "storage/ledger/remote/D1Line.h"
#include "storage/net/BearerAuthorization.h"
#include "storage/net/HttpClient.h"
#include "storage/net/ServerTime.h"

#include <QRandomGenerator>

namespace hoox {

namespace {

/// The kill switch tries again by itself and tells of each try: nothing below it repeats or waits (KS-3).
constexpr HttpPolicy kKillPolicy{.tries = 1, .silence = std::chrono::seconds(5)};

constexpr HttpPolicy kBlobPolicy{.pace = Pace::GivesWay};

double someRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

/// Cloudflare counts all requests of an account together; its local runtime counts none.
std::shared_ptr<RequestBudget> budgetOf(const Profile &profile)
{
    return profile.kind == Profile::Kind::Cloudflare ? std::make_shared<RequestBudget>(RequestBudget::Limits{})
                                                     : nullptr;
}

/// The local runtime asks nobody for a token.
std::shared_ptr<const HttpAuthorization> tokenOf(const Profile &profile,
                                                 const std::shared_ptr<const HeldSecrets> &secrets)
{
    if (profile.kind == Profile::Kind::LocalEdge)
        return nullptr;
    return std::make_shared<BearerAuthorization>(secrets);
}

/// A local edge is no exchange, whatever the profile says; a gateway at Cloudflare trades.
bool takesOrders(const Profile &profile)
{
    return !profile.places.gatewayUrl.isEmpty() && (profile.kind == Profile::Kind::LocalEdge || !profile.paper);
}

/// Tells the meter and the count of what each answer was.
HttpListener listenerOf(const TierEars &ears,
                        ServiceCharge (*chargeOf)(const HttpRequest &request, const HttpAnswer &answer))
{
    return [ears, chargeOf](const HttpRequest &request, const HttpAnswer &answer, std::chrono::milliseconds toHead) {
        const auto charge = chargeOf(request, answer);
        if (!charge.counts.isZero())
            ears.usage->add(charge.counts);
        if (charge.tells)
            ears.meter->note(charge.tells->first, charge.tells->second, toHead);
    };
}

/// In order of life: what stands below uses what stands above.
class RemoteTiers final : public Tiers
{
public:
    RemoteTiers(const Profile &profile, const Workspace &workspace, const std::shared_ptr<const HeldSecrets> &secrets,
                const Clock &clock, const TierEars &ears)
        : m_serverTime(std::make_shared<ServerTime>(clock)),
          m_budget(budgetOf(profile)),
          m_bearer(tokenOf(profile, secrets)),
          m_signing(std::make_shared<S3Authorization>(secrets)),
          m_client(clock, m_bearer, m_budget, &someRandom, {}, m_serverTime, listenerOf(ears, &v4ChargeOf)),
          m_killClient(clock, m_bearer, m_budget, &someRandom, kKillPolicy, m_serverTime,
                       listenerOf(ears, &v4ChargeOf)),
          m_blobClient(clock, m_signing, nullptr, &someRandom, kBlobPolicy, m_serverTime,
                       listenerOf(ears, &s3ChargeOf)),
          m_config(m_client, {profile.places.v4Base, profile.places.namespaceId}, clock,
                   HttpRequest::Urgency::Operator),
          m_killConfig(m_killClient, {profile.places.v4Base, profile.places.namespaceId}, clock,
                       HttpRequest::Urgency::KillSwitch),
          m_blobs(m_blobClient, m_signing,
                  {.logs = {profile.places.s3Base, profile.places.logsBucket},
                   .reports = {profile.places.s3Base, profile.places.reportsBucket}},
                  clock),
          m_database(m_client, profile.places.v4Base, profile.places.databaseId),
          m_puller(m_database, workspace.ledgerFile(), clock),
          m_line(profile.places.databaseId.isEmpty() ? nullptr : std::make_shared<D1Line>(m_database))
    {
        if (!profile.places.gatewayUrl.isEmpty())
            m_gateway = std::make_unique<Gateway>(profile.places.gatewayUrl, clock, m_serverTime);
        if (takesOrders(profile))
            m_orders = std::make_unique<Orders>(profile.places.gatewayUrl, secrets, clock, m_serverTime);
    }
    ~RemoteTiers() override
    {
        if (m_line)
            m_line->close(); // a job that goes on has nobody to ask any more
    }
    RemoteTiers(const RemoteTiers &) = delete;
    RemoteTiers &operator=(const RemoteTiers &) = delete;
    ConfigStore &config() override { return m_config; }
    ConfigStore &killConfig() override { return m_killConfig; }
    BlobStore &blobs() override { return m_blobs; }
    GatewayProbe *gateway() override { return m_gateway ? &m_gateway->probe : nullptr; }
    OrderGateway *orders() override { return m_orders ? &m_orders->gateway : nullptr; }
    LedgerPuller *puller() override { return &m_puller; }
    std::shared_ptr<D1Line> database() override { return m_line; }
    const ServerTime *serverTime() const override { return m_serverTime.get(); }

private:
    /// Without any secret, and in nobody's way.
    struct Gateway
    {
        Gateway(const QUrl &url, const Clock &clock, const std::shared_ptr<ServerTime> &serverTime)
            : client(clock, nullptr, nullptr, &someRandom, kKillPolicy, serverTime), probe(client, url)
        {
        }
        HttpClient client;
        HttpGatewayProbe probe;
    };

    /// A line of its own, so that nothing is in an order's way; its key goes in the body.
    struct Orders
    {
        Orders(const QUrl &url, const std::shared_ptr<const HeldSecrets> &secrets, const Clock &clock,
               const std::shared_ptr<ServerTime> &serverTime)
            : client(clock, nullptr, nullptr, &someRandom, kWebhookPolicy, serverTime),
              gateway(client, url, secrets, clock)
        {
        }
        HttpClient client;
        WebhookGateway gateway;
    };

    const std::shared_ptr<ServerTime> m_serverTime;
    const std::shared_ptr<RequestBudget> m_budget;
    const std::shared_ptr<const HttpAuthorization> m_bearer;
    const std::shared_ptr<S3Authorization> m_signing;
    HttpClient m_client;
    HttpClient m_killClient;
    HttpClient m_blobClient;
    KvConfigStore m_config;
    KvConfigStore m_killConfig;
    S3BlobStore m_blobs;
    D1Client m_database;
    ReplicaPull m_puller;
    const std::shared_ptr<D1Line> m_line; ///< Null where the profile names no database.
    std::unique_ptr<Gateway> m_gateway;   ///< Null where the profile names none.
    std::unique_ptr<Orders> m_orders;     ///< Null where orders go nowhere.
};

} // namespace

std::unique_ptr<Tiers> remoteTiers(const Profile &profile, const Workspace &workspace,
                                   const std::shared_ptr<const HeldSecrets> &secrets, const Clock &clock,
                                   const TierEars &ears)
{
    return std::make_unique<RemoteTiers>(profile, workspace, secrets, clock, ears);
}

} // namespace hoox
