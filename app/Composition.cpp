#include "app/Composition.h"

#include "app/Tiers.h"
#include "models/config/ConfigRules.h"
#include "models/kill/KillSwitch.h"
#include "models/orders/OrderDesk.h"
#include "models/sync/ReplicaState.h"
#include "storage/audit/AuditLog.h"
#include "storage/audit/AuditedConfig.h"
#include "storage/audit/AuditedKillJournal.h"
#include "storage/base/OwnerOnly.h"
#include "storage/blobs/ReadOnlyBlobs.h"
#include "storage/blobs/cache/CachedBlobs.h"
#include "storage/config/GuardedConfig.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/config/ReadOnlyConfig.h"
#include "storage/export/TableExport.h"
#include "storage/health/UsageFile.h"
#include "storage/ledger/FillPages.h"
#include "storage/ledger/LedgerHistory.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/ledger/remote/D1Target.h"
#include "storage/locks/JournalledLocks.h"
#include "storage/locks/LockEvents.h"
#include "storage/orders/OrderEvents.h"
#include "storage/orders/SqliteOrderJournal.h"
#include "storage/profile/ProfileStore.h"
#include "storage/spool/AuditEvents.h"
#include "storage/spool/EventShipping.h"
#include "storage/spool/SpoolShipper.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QSysInfo>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// As many as surely hold a filled one: the paper exchange's last price comes from it.
constexpr int kTapeLength = 100;

PaperTape tapeOf(Ledger &ledger)
{
    return
        [&ledger](ExchangeId exchange, const QString &symbol) { return ledger.fillsOf(exchange, symbol, kTapeLength); };
}

/// The same key in another service's bucket is another object.
QString blobPlace(const RemotePlaces &places)
{
    return QStringList{places.s3Base.toString(), places.logsBucket, places.reportsBucket}.join(u'\n');
}

/// What an older version made, or a copy brought along, that others could read. The workspace's own folder is left as
/// it is: whoever made it may have put more into it. `doctor` says when others may look in.
void closeToOthers(const Workspace &workspace)
{
    const QStringList ours{u"ledger.db*"_s,
                           u"config.db*"_s,
                           u"orders.db*"_s,
                           u"locks.*"_s,
                           u"blobs"_s,
                           u"backups"_s,
                           u"replicas"_s,
                           u"reports"_s,
                           u"profiles"_s,
                           u"cache"_s,
                           u"spool"_s,
                           u"transfers"_s,
                           u"usage"_s,
                           u"verify"_s,
                           u"views.json*"_s,
                           u"alerts.jsonl*"_s,
                           u"kill-journal.jsonl*"_s,
                           u"audit*.json*"_s,
                           u"*-schedule.*"_s,
                           u"incident*"_s,
                           u"handover*"_s};
    const auto found =
        QDir(workspace.folder()).entryInfoList(ours, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &entry : found)
        makeOwnerOnly(entry.absoluteFilePath());
}

} // namespace

/// In order of life: what stands below uses what stands above.
struct Composition::Parts
{
    Parts(const Workspace &workspace, const Profile &profile, const std::shared_ptr<HeldSecrets> &secrets,
          const Clock &clock, Ids &ids)
        : ears{std::make_shared<TierMeter>(clock), std::make_shared<ServiceUsage>(clock)},
          audit(auditTrail(workspace, profile.name), clock),
          ledger(workspace.ledgerFile(), {ears.meter, MeteredTier::Ledger}),
          pages(workspace.ledgerFile()),
          tiers(profile.isRemote() ? remoteTiers(profile, workspace, secrets, clock, ears)
                                   : embeddedTiers(profile, workspace, clock, tapeOf(ledger), ears)),
          readOnlyConfig(tiers->config(), profile.name),
          readOnlyKillConfig(tiers->killConfig(), profile.name),
          readOnlyBlobs(tiers->blobs(), profile.name),
          guarded(profile.readOnly ? static_cast<ConfigStore &>(readOnlyConfig) : tiers->config()),
          blobs(profile.readOnly ? static_cast<BlobStore &>(readOnlyBlobs) : tiers->blobs()),
          config(guarded, audit.trail(), clock, &holdsSecret, [this](const Error &error) { audit.tellLost(error); }),
          journal(workspace.killJournalFile(), profile.name),
          auditedJournal(journal, audit),
          kill(profile.readOnly ? static_cast<ConfigStore &>(readOnlyKillConfig) : tiers->killConfig(), auditedJournal,
               clock, ids,
               {.window = profile.window,
                .poll = profile.poll,
                .mayRelease = !profile.readOnly,
                .mayQueue = profile.isRemote()},
               tiers->gateway()),
          spool(workspace.spoolFolder(profile.name), clock),
          shipper(spool, blobs, clock, [] { return QRandomGenerator::global()->generateDouble(); },
                  {.mayShip = !profile.readOnly}),
          orders(workspace.ordersFile()),
          configEvents(audit.trail().file(), profile.name),
          lockEvents(
              [this, &workspace, &clock, &ids]() -> JournalledLocks & { return locksOf(workspace, clock, ids); }),
          orderEvents(orders, profile.name),
          eventShipping(spool, {&configEvents, &lockEvents, &orderEvents}, clock,
                        [this] { return shipper.standing().leads; })
    {
        if (profile.isRemote())
            cachedBlobs = std::make_unique<CachedBlobs>(blobs, workspace.blobCacheFolder(profile.name),
                                                        blobPlace(profile.places), clock);
        if (auto *const puller = tiers->puller()) {
            // If this fails, the first pull says so.
            QDir().mkpath(workspace.replicasFolder());
            replica = std::make_unique<ReplicaState>(*puller, clock, profile.pull);
        }
    }

    /// Made with the first call: `kill engage` touches no lock.
    JournalledLocks &locksOf(const Workspace &workspace, const Clock &clock, Ids &ids)
    {
        if (!locks)
            locks = std::make_unique<JournalledLocks>(workspace.locksFile(), operatorName(), clock, ids, LockTerms{},
                                                      JournalledLocks::defaultPauses(),
                                                      TierGauge(ears.meter, MeteredTier::Locks));
        return *locks;
    }

    const TierEars ears;
    AuditLog audit;
    LocalLedger ledger;
    FillPages pages;
    std::unique_ptr<TableExport> exports; ///< Null until it is asked for, as the next one.
    std::unique_ptr<LedgerHistory> history;
    std::unique_ptr<Tiers> tiers;
    ReadOnlyConfig readOnlyConfig;
    ReadOnlyConfig readOnlyKillConfig;
    ReadOnlyBlobs readOnlyBlobs;
    GuardedConfig guarded;
    BlobStore &blobs;
    std::unique_ptr<CachedBlobs> cachedBlobs; ///< Null where the blobs are on this computer.
    AuditedConfig config;
    KillIntentJournal journal;
    AuditedKillJournal auditedJournal;
    KillSwitch kill;
    FolderSpool spool;
    SpoolShipper shipper;
    std::unique_ptr<JournalledLocks> locks; ///< Null until it is asked for.
    SqliteOrderJournal orders;
    AuditEvents configEvents;
    LockEvents lockEvents;
    OrderEvents orderEvents;
    EventShipping eventShipping;
    std::unique_ptr<ReplicaState> replica; ///< Null where the ledger is the workspace's own.
};

Result<std::unique_ptr<Composition>> Composition::open(const QString &folder, const QString &profile,
                                                       std::shared_ptr<HeldSecrets> secrets)
{
    auto chosen = profileToOpen(folder, profile);
    if (!chosen)
        return fail(chosen.error());
    closeToOthers(Workspace(folder));
    return std::unique_ptr<Composition>( // NOLINT: private constructor
        new Composition(folder, std::move(*chosen), std::move(secrets)));
}

std::unique_ptr<Composition> Composition::openWithoutProfile(const QString &folder)
{
    return std::unique_ptr<Composition>( // NOLINT: private constructor
        new Composition(folder, newProfile(u"embedded"_s, Profile::Kind::Embedded), std::make_shared<HeldSecrets>()));
}

Composition::Composition(const QString &folder, Profile profile, std::shared_ptr<HeldSecrets> secrets)
    : m_workspace(profile.isRemote() ? Workspace(folder, profile.name, profile.places.databaseId) : Workspace(folder)),
      m_profile(std::move(profile)),
      m_secrets(std::move(secrets)),
      m_parts(std::make_unique<Parts>(m_workspace, m_profile, m_secrets, m_clock, m_ids))
{
}

Composition::~Composition()
{
    // What was not kept yet. An estimate that cannot be written is a little lower the next time.
    const auto rest = m_parts->ears.usage->takeNew();
    if (!rest.isZero())
        std::ignore = addToUsageFile(usageFile(), rest, m_clock.nowUtc());
}

ConfigStore &Composition::config()
{
    return m_parts->config;
}

BlobStore &Composition::blobs()
{
    return m_parts->blobs;
}

BlobStore &Composition::browsedBlobs()
{
    return m_parts->cachedBlobs ? static_cast<BlobStore &>(*m_parts->cachedBlobs) : m_parts->blobs;
}

CachedBlobs *Composition::cachedBlobs()
{
    return m_parts->cachedBlobs.get();
}

FolderSpool &Composition::spool()
{
    return m_parts->spool;
}

SpoolShipper &Composition::shipper()
{
    return m_parts->shipper;
}

EventShipping &Composition::eventShipping()
{
    return m_parts->eventShipping;
}

Ledger &Composition::ledger()
{
    return m_parts->ledger;
}

ReplicaState *Composition::replica()
{
    return m_parts->replica.get();
}

Pending<ReplicaFacts> Composition::replicaFacts()
{
    return m_parts->tiers->puller()->facts();
}

std::shared_ptr<const UpkeepTarget> Composition::databaseTarget(const QString &folder)
{
    auto line = m_parts->tiers->database();
    if (!line)
        return nullptr;
    return std::make_shared<D1Target>(std::move(line), m_workspace.databaseBackupsFolder(), folder);
}

OrderGateway *Composition::orderGateway()
{
    return m_parts->tiers->orders();
}

const ServerTime *Composition::serverTime() const
{
    return m_parts->tiers->serverTime();
}

const TierMeter &Composition::meter() const
{
    return *m_parts->ears.meter;
}

ServiceUsage &Composition::usage()
{
    return *m_parts->ears.usage;
}

QString Composition::usageFile() const
{
    // A budget is one of the account, whatever the profile.
    const auto &account = m_profile.places.accountId;
    return m_workspace.usageFile(account.isEmpty() ? m_profile.name : account);
}

FillPages &Composition::fillPages()
{
    return m_parts->pages;
}

TableExport &Composition::exports()
{
    if (!m_parts->exports)
        m_parts->exports = std::make_unique<TableExport>(m_workspace.ledgerFile(), m_parts->audit.trail(), m_clock);
    return *m_parts->exports;
}

LedgerHistory &Composition::history()
{
    if (!m_parts->history)
        m_parts->history = std::make_unique<LedgerHistory>(m_workspace.ledgerFile());
    return *m_parts->history;
}

LockManager &Composition::locks()
{
    return m_parts->locksOf(m_workspace, m_clock, m_ids);
}

OrderJournal &Composition::orderJournal()
{
    return m_parts->orders;
}

std::unique_ptr<OrderDesk> Composition::makeOrderDesk(PositionBoard &board)
{
    auto &parts = *m_parts;
    return std::make_unique<OrderDesk>(
        DeskParts{parts.kill, locks(), parts.orders, parts.tiers->orders(), parts.spool, parts.ledger, parts.config,
                  board, parts.audit, m_clock},
        DeskTerms{m_profile, operatorName(), !m_profile.isRemote(), [secrets = m_secrets] { return secrets->all(); }});
}

KillSwitch &Composition::killSwitch()
{
    return m_parts->kill;
}

AuditLog &Composition::audit()
{
    return m_parts->audit;
}

QString operatorName()
{
    auto name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = QDir::home().dirName();
    return name + u'@' + QSysInfo::machineHostName();
}

AuditTrail auditTrail(const Workspace &workspace, const QString &profile)
{
    return {AuditFile(workspace.auditFile(), workspace.auditHeadFile()), operatorName(), profile};
}

Result<Done> Composition::mayWrite() const
{
    if (m_profile.readOnly)
        return refusedAsReadOnly(m_profile.name);
    return Done{};
}

Result<Profile> profileToOpen(const QString &folder, const QString &name)
{
    const Workspace workspace(folder);
    const ProfileStore profiles(workspace.profilesFolder());
    if (!QFileInfo::exists(workspace.configFile()) && !QFileInfo::exists(workspace.ledgerFile()) &&
        profiles.names().isEmpty())
        return fail(Error::Kind::NotFound, workspace.folder(), {}, Error::Cause::NoWorkspace);
    return profiles.read(name.isEmpty() ? profiles.activeName() : name);
}

QString defaultWorkspaceFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .absoluteFilePath(u"hoox-console"_s);
}

} // namespace hoox
