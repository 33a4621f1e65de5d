#pragma once

#include "storage/base/Clock.h"
#include "storage/gateway/PaperGateway.h"
#include "storage/profile/Profile.h"
#include "storage/secrets/HeldSecrets.h"
#include "storage/workspace/Workspace.h"

#include <memory>

namespace hoox {

class BlobStore;
class D1Line;
class ConfigStore;
class GatewayProbe;
class LedgerPuller;
class OrderGateway;
class ServerTime;
class ServiceUsage;
class TierMeter;

/// What hears of every operation of the tiers (HL-1).
struct TierEars
{
    std::shared_ptr<TierMeter> meter;
    std::shared_ptr<ServiceUsage> usage; ///< What a service counts.
};

/// The tiers of one profile, embedded or remote behind the same interfaces. Made and destroyed on the main thread;
/// making them opens no file and no connection.
class Tiers
{
public:
    virtual ~Tiers() = default;
    [[nodiscard]] virtual ConfigStore &config() = 0; ///< Neither guarded nor read-only yet.
    /// The kill switch's own: nobody queues before it, and it has a connection of its own (KS-2).
    [[nodiscard]] virtual ConfigStore &killConfig() = 0;
    [[nodiscard]] virtual BlobStore &blobs() = 0;
    /// Null where the profile names no gateway.
    [[nodiscard]] virtual GatewayProbe *gateway() = 0;
    /// Where orders go (OR-2): the paper exchange when embedded, else the gateway; null where the profile names none,
    /// and where it is Cloudflare's on paper: there is nothing there that would not trade.
    [[nodiscard]] virtual OrderGateway *orders() = 0;
    /// Null where the ledger is the workspace's own and not a copy of another.
    [[nodiscard]] virtual LedgerPuller *puller() = 0;
    /// For backups and migrations of the database itself (MG-4); null where there is no D1. Jobs may outlive the tiers.
    [[nodiscard]] virtual std::shared_ptr<D1Line> database() = 0;
    /// What the answers of all tiers and of the gateway tell of their clocks; null where there is no server.
    [[nodiscard]] virtual const ServerTime *serverTime() const = 0;
};

/// `clock` and whatever `tape` asks outlive the tiers.
[[nodiscard]] std::unique_ptr<Tiers> embeddedTiers(const Profile &profile, const Workspace &workspace,
                                                   const Clock &clock, PaperTape tape, const TierEars &ears);
/// `secrets` may be filled later; until then every request is refused on this side, for want of them.
[[nodiscard]] std::unique_ptr<Tiers> remoteTiers(const Profile &profile, const Workspace &workspace,
                                                 const std::shared_ptr<const HeldSecrets> &secrets, const Clock &clock,
                                                 const TierEars &ears);

} // namespace hoox
