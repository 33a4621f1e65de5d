#include "app/Tiers.h"

#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"

namespace hoox {

namespace {

class EmbeddedTiers final : public Tiers
{
public:
    EmbeddedTiers(const Workspace &workspace, const Clock &clock)
        : m_config(workspace.configFile(), clock),
          m_killConfig(workspace.configFile(), clock),
          m_blobs(workspace.blobsFolder())
    {
    }
    ConfigStore &config() override { return m_config; }
    ConfigStore &killConfig() override { return m_killConfig; }
    BlobStore &blobs() override { return m_blobs; }
    GatewayProbe *gateway() override { return nullptr; }
    LedgerPuller *puller() override { return nullptr; }
    const ServerTime *serverTime() const override { return nullptr; }

private:
    EmbeddedConfigStore m_config;
    EmbeddedConfigStore m_killConfig;
    FolderBlobStore m_blobs;
};

} // namespace

std::unique_ptr<Tiers> embeddedTiers(const Workspace &workspace, const Clock &clock)
{
    return std::make_unique<EmbeddedTiers>(workspace, clock);
}

} // namespace hoox
