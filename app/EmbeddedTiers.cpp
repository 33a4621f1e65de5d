#include "app/Tiers.h"

#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"

namespace hoox {

namespace {

class EmbeddedTiers final : public Tiers
{
public:
    EmbeddedTiers(const Workspace &workspace, const Clock &clock, PaperTape tape)
        : m_config(workspace.configFile(), clock),
          m_killConfig(workspace.configFile(), clock),
          m_blobs(workspace.blobsFolder()),
          m_orders(std::move(tape), clock)
    {
    }
    ConfigStore &config() override { return m_config; }
    ConfigStore &killConfig() override { return m_killConfig; }
    BlobStore &blobs() override { return m_blobs; }
    GatewayProbe *gateway() override { return nullptr; }
    OrderGateway *orders() override { return &m_orders; }
    LedgerPuller *puller() override { return nullptr; }
    const ServerTime *serverTime() const override { return nullptr; }

private:
    EmbeddedConfigStore m_config;
    EmbeddedConfigStore m_killConfig;
    FolderBlobStore m_blobs;
    PaperGateway m_orders;
};

} // namespace

std::unique_ptr<Tiers> embeddedTiers(const Workspace &workspace, const Clock &clock, PaperTape tape)
{
    return std::make_unique<EmbeddedTiers>(workspace, clock, std::move(tape));
}

} // namespace hoox
