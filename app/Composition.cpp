#include "app/Composition.h"

#include "models/kill/KillSwitch.h"
#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/GuardedConfig.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/ledger/FillPages.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/profile/ProfileStore.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace hoox {

using namespace Qt::StringLiterals;

/// In order of life: what stands below uses what stands above.
struct Composition::Parts
{
    Parts(const Workspace &workspace, const Profile &profile, const Clock &clock, Ids &ids)
        : config(workspace.configFile(), clock),
          guarded(config),
          killConfig(workspace.configFile(), clock),
          journal(workspace.killJournalFile(), profile.name),
          kill(killConfig, journal, clock, ids, {.window = profile.window, .poll = profile.poll}),
          blobs(workspace.blobsFolder()),
          ledger(workspace.ledgerFile()),
          pages(workspace.ledgerFile())
    {
    }

    EmbeddedConfigStore config;
    GuardedConfig guarded;
    EmbeddedConfigStore killConfig; ///< The kill switch's own: nobody queues before it (KS-2).
    KillIntentJournal journal;
    KillSwitch kill;
    FolderBlobStore blobs;
    LocalLedger ledger;
    FillPages pages;
};

Result<std::unique_ptr<Composition>> Composition::open(const QString &folder, const QString &profile)
{
    const Workspace workspace(folder);
    const ProfileStore profiles(workspace.profilesFolder());
    if (!QFileInfo::exists(workspace.configFile()) && !QFileInfo::exists(workspace.ledgerFile()) &&
        profiles.names().isEmpty())
        return fail(Error::Kind::NotFound, workspace.folder(), {}, Error::Cause::NoWorkspace);
    auto chosen = profiles.read(profile.isEmpty() ? profiles.activeName() : profile);
    if (!chosen)
        return fail(chosen.error());
    return std::unique_ptr<Composition>(new Composition(folder, std::move(*chosen))); // NOLINT: private constructor
}

std::unique_ptr<Composition> Composition::openWithoutProfile(const QString &folder)
{
    Profile profile;
    profile.name = u"embedded"_s;
    return std::unique_ptr<Composition>(new Composition(folder, profile)); // NOLINT: private constructor
}

Composition::Composition(const QString &folder, Profile profile)
    : m_workspace(folder),
      m_profile(std::move(profile)),
      m_parts(std::make_unique<Parts>(m_workspace, m_profile, m_clock, m_ids))
{
}

Composition::~Composition() = default;

ConfigStore &Composition::config()
{
    return m_parts->guarded;
}

BlobStore &Composition::blobs()
{
    return m_parts->blobs;
}

Ledger &Composition::ledger()
{
    return m_parts->ledger;
}

FillPages &Composition::fillPages()
{
    return m_parts->pages;
}

KillSwitch &Composition::killSwitch()
{
    return m_parts->kill;
}

QString Composition::operatorName() const
{
    auto name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = QDir::home().dirName();
    return name + u'@' + QSysInfo::machineHostName();
}

Result<Done> Composition::mayWrite() const
{
    if (m_profile.readOnly)
        return fail(Error::Kind::Refused, m_profile.name, u"the profile is read-only"_s);
    return Done{};
}

QString defaultWorkspaceFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .absoluteFilePath(u"hoox-console"_s);
}

} // namespace hoox
