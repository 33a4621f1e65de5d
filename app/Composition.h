#pragma once

#include "storage/audit/AuditTrail.h"
#include "storage/base/Clock.h"
#include "storage/base/Ids.h"
#include "storage/profile/Profile.h"
#include "storage/secrets/HeldSecrets.h"
#include "storage/workspace/Workspace.h"

#include <memory>

namespace hoox {

class AuditLog;
class BlobStore;
class CachedBlobs;
class ConfigStore;
class FillPages;
class KillJournal;
class KillSwitch;
class EventShipping;
class FolderSpool;
class Ledger;
class LedgerHistory;
class OrderDesk;
class OrderGateway;
class OrderJournal;
class PositionBoard;
class LockManager;
class ReplicaState;
class ServerTime;
class ServiceUsage;
class SpoolShipper;
class TableExport;
class TierMeter;
class UpkeepTarget;
struct ReplicaFacts;

/// The only place where concrete classes meet: the tiers of one workspace and profile, in order of life. The window
/// and the command line use the same. Opening touches small files only; the stores open theirs with their first task,
/// so a ledger that cannot be opened never stands between an operator and the kill switch (KR-03). Main thread.
class Composition final
{
public:
    /// `NotFound` with `NoWorkspace` or `NoProfile`, `Invalid` with `BadProfile`. An empty profile name: the active
    /// one.
    /// `secrets` are those of that profile and may be filled later; an embedded one needs none.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> open(const QString &folder, const QString &profile,
                                                                   std::shared_ptr<HeldSecrets> secrets);
    /// With the figures of a new embedded profile: for the kill switch, which no broken file may hold up (KR-03).
    [[nodiscard]] static std::unique_ptr<Composition> openWithoutProfile(const QString &folder);
    ~Composition();

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Ids &ids() { return m_ids; }
    /// Guarded: kill keys and moving state are refused. Audited.
    [[nodiscard]] ConfigStore &config();
    [[nodiscard]] BlobStore &blobs();
    /// The same for whoever browses: through the copies on this computer where they are on. Never to prove anything by.
    [[nodiscard]] BlobStore &browsedBlobs();
    /// Those copies, off at first; null where the blobs are on this computer anyway.
    [[nodiscard]] CachedBlobs *cachedBlobs();
    /// What waits for the blob tier (BL-2).
    [[nodiscard]] FolderSpool &spool();
    /// Not started. Of a read-only profile it ships nothing.
    [[nodiscard]] SpoolShipper &shipper();
    /// Bundles config changes into the spool (BL-7), while the shipper here is the one that ships. Not started.
    [[nodiscard]] EventShipping &eventShipping();
    [[nodiscard]] Ledger &ledger();
    [[nodiscard]] FillPages &fillPages();
    /// Made with the first call. Audited.
    [[nodiscard]] TableExport &exports();
    /// Made with the first call: it passes over the whole ledger when it is first asked.
    [[nodiscard]] LedgerHistory &history();
    /// Where orders go (OR-2); null where the profile has no such place. Whoever sends asks `mayWrite` and the kill
    /// switch first: it does not.
    [[nodiscard]] OrderGateway *orderGateway();
    /// Of the workspace, whatever the profile: a request id is used once (LK-1). Made with the first call, so that
    /// whoever needs no lock never touches the file.
    [[nodiscard]] LockManager &locks();
    [[nodiscard]] OrderJournal &orderJournal();
    /// Not started. `board` reads this composition's ledger and outlives the desk, as the composition does.
    [[nodiscard]] std::unique_ptr<OrderDesk> makeOrderDesk(PositionBoard &board);
    /// How fresh the ledger is where it is a copy of a D1 (LG-4); null where it is the workspace's own. Not started.
    [[nodiscard]] ReplicaState *replica();
    /// What the replica holds, without a pull. Only where there is one.
    [[nodiscard]] Pending<ReplicaFacts> replicaFacts();
    /// The D1 database itself, for its migrations, those of a folder, and backups (MG-4); null where the profile has
    /// none. `folder` empty: no migrations.
    [[nodiscard]] std::shared_ptr<const UpkeepTarget> databaseTarget(const QString &folder);
    /// How far the clocks of the profile's services are from this computer's; null where there is no service.
    [[nodiscard]] const ServerTime *serverTime() const;
    /// How long the operations of the tiers take (HL-1).
    [[nodiscard]] const TierMeter &meter() const;
    /// What the profile's services are made to do, for whoever keeps it; nothing where there is no service.
    [[nodiscard]] ServiceUsage &usage();
    [[nodiscard]] QString usageFile() const;
    [[nodiscard]] const std::shared_ptr<HeldSecrets> &secrets() const { return m_secrets; }
    /// Not started: `start()` reads for the first time and finishes what the journal left open.
    [[nodiscard]] KillSwitch &killSwitch();
    /// What is done here goes into it (AU-1): the config and the kill switch do so by themselves.
    [[nodiscard]] AuditLog &audit();
    /// `Refused` if the profile is read-only: everything but engaging asks first.
    [[nodiscard]] Result<Done> mayWrite() const;

private:
    struct Parts;
    Composition(const QString &folder, Profile profile, std::shared_ptr<HeldSecrets> secrets);

    SystemClock m_clock;
    RandomIds m_ids;
    Workspace m_workspace;
    Profile m_profile;
    std::shared_ptr<HeldSecrets> m_secrets;
    std::unique_ptr<Parts> m_parts;
};

/// Who acts here: the account's name at this machine.
[[nodiscard]] QString operatorName();
/// The audit log of a workspace, as this operator writes it.
[[nodiscard]] AuditTrail auditTrail(const Workspace &workspace, const QString &profile);
/// The profile that `Composition::open` would open, with its errors.
[[nodiscard]] Result<Profile> profileToOpen(const QString &folder, const QString &name);
/// `$XDG_DATA_HOME/hoox-console`, where a workspace lies unless it is named.
[[nodiscard]] QString defaultWorkspaceFolder();

} // namespace hoox
