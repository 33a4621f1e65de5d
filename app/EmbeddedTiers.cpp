#include "app/Tiers.h"

#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"

namespace hoox {

namespace {

constexpr double kWholePercent = 100;
constexpr std::chrono::seconds kBusyTimeout{5};

/// Partial fills and refusals on demand: the profile says so.
PaperTerms paperTermsOf(const Profile &profile)
{
    PaperFate fate;
    if (profile.paperFillPercent > 0)
        fate.share = profile.paperFillPercent / kWholePercent;
    else
        fate.refusal = QStringLiteral("refused: this profile's paper exchange fills nothing");
    return {profile.paperFeePercent / kWholePercent, [fate](const OrderTicket &) { return fate; }};
}

class EmbeddedTiers final : public Tiers
{
public:
    EmbeddedTiers(const Profile &profile, const Workspace &workspace, const Clock &clock, PaperTape tape,
                  const TierEars &ears)
        : m_config(workspace.configFile(), clock, kBusyTimeout, {ears.meter, MeteredTier::Config}),
          m_killConfig(workspace.configFile(), clock, kBusyTimeout, {ears.meter, MeteredTier::Config}),
          m_blobs(workspace.blobsFolder(), {ears.meter, MeteredTier::Blobs}),
          m_orders(std::move(tape), clock, paperTermsOf(profile))
    {
    }
    ConfigStore &config() override { return m_config; }
    ConfigStore &killConfig() override { return m_killConfig; }
    BlobStore &blobs() override { return m_blobs; }
    GatewayProbe *gateway() override { return nullptr; }
    OrderGateway *orders() override { return &m_orders; }
    LedgerPuller *puller() override { return nullptr; }
    std::shared_ptr<D1Line> database() override { return nullptr; }
    const ServerTime *serverTime() const override { return nullptr; }

private:
    EmbeddedConfigStore m_config;
    EmbeddedConfigStore m_killConfig;
    FolderBlobStore m_blobs;
    PaperGateway m_orders;
};

} // namespace

std::unique_ptr<Tiers> embeddedTiers(const Profile &profile, const Workspace &workspace, const Clock &clock,
                                     PaperTape tape, const TierEars &ears)
{
    return std::make_unique<EmbeddedTiers>(profile, workspace, clock, std::move(tape), ears);
}

} // namespace hoox
