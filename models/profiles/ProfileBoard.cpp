#include "models/profiles/ProfileBoard.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/profile/ProfileAudit.h"
#include "storage/profile/ProfileStore.h"
#include "storage/profile/WranglerImport.h"

#include <QThreadPool>

namespace hoox {

using namespace Qt::StringLiterals;

ProfileBoard::ProfileBoard(const Workspace &workspace, const Clock &clock, SecretLoader &secrets, AuditTrail trail,
                           QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_secrets(secrets),
      m_trail(std::move(trail)),
      m_check(clock)
{
    m_secretRecords.setMaxThreadCount(1);
    connect(&m_check, &TierCheck::verdict, this, [this](const TierVerdict &verdict) {
        m_verdicts.append(verdict);
        Q_EMIT tested(verdict);
    });
    connect(&m_check, &TierCheck::finished, this, [this] {
        m_testing = false;
        Q_EMIT testFinished();
    });
}

ProfileBoard::~ProfileBoard() = default;

ProfileBoard::Reading ProfileBoard::read(const QString &folder)
{
    const ProfileStore store(folder);
    Reading reading{{}, store.activeName()};
    const auto names = store.names();
    for (const auto &name : names) {
        ProfileRow row{name, {}, std::nullopt, name == reading.active};
        if (auto profile = store.read(name))
            row.profile = std::move(*profile);
        else
            row.error = profile.error();
        reading.rows.append(row);
    }
    return reading;
}

void ProfileBoard::refresh()
{
    const auto pending =
        runOnPool<Reading>([folder = m_workspace.profilesFolder()]() -> Result<Reading> { return read(folder); });
    whenDone(pending, this, [this, generation = ++m_generation](const Result<Reading> &reading) {
        if (generation == m_generation && reading)
            take(*reading);
    });
}

void ProfileBoard::take(const Reading &reading)
{
    m_answered = true;
    m_rows = reading.rows;
    m_active = reading.active;
    Q_EMIT changed();
}

void ProfileBoard::withNothingOpen(const QString &profile, std::function<void()> next)
{
    const auto journal = std::make_shared<KillIntentJournal>(m_workspace.killJournalFile(), profile);
    whenDone(journal->read(), this,
             [this, journal, profile, next = std::move(next)](const Result<KillHistory> &history) {
                 if (!history)
                     Q_EMIT failed(history.error());
                 else if (history->openEngage)
                     Q_EMIT failed({Error::Kind::Refused, profile,
                                    u"an engage of its kill switch is not confirmed yet"_s, Error::Cause::Plain});
                 else
                     next();
             });
}

void ProfileBoard::save(const ProfileDraft &draft)
{
    if (!faultsOf(draft).isEmpty())
        return;
    const auto profile = profileOf(draft);
    const auto write = [this, profile, isNew = draft.isNew] { this->write(profile, isNew); };
    const auto &before = draft.base.places;
    const bool isMoved = before.v4Base != profile.places.v4Base || before.namespaceId != profile.places.namespaceId;
    if (!draft.isNew && isMoved)
        withNothingOpen(profile.name, write);
    else
        write();
}

void ProfileBoard::write(const Profile &profile, bool isNew)
{
    const auto pending = runOnPool<Done>([store = ProfileStore(m_workspace.profilesFolder()), profile, isNew,
                                          trail = m_trail, clock = StartedClock(m_clock)]() -> Result<Done> {
        const auto entry = profileChange(store, profile, isNew);
        return trail.around(entry, clock, [&] { return isNew ? store.create(profile) : store.write(profile); });
    });
    whenDone(pending, this, [this, name = profile.name](const Result<Done> &written) {
        if (written)
            Q_EMIT saved(name);
        else
            Q_EMIT failed(written.error());
        refresh();
    });
}

void ProfileBoard::importFile(const QString &file, const QString &name, const std::optional<QUrl> &localEdge)
{
    const auto pending = runOnPool<Profile>([file, name, localEdge]() -> Result<Profile> {
        WranglerOptions options;
        options.localEdge = localEdge;
        return importWrangler(file, name, options);
    });
    whenDone(pending, this, [this](const Result<Profile> &profile) {
        if (!profile) {
            Q_EMIT failed(profile.error());
            return;
        }
        auto draft = draftOf(*profile);
        draft.isNew = true;
        Q_EMIT imported(draft);
    });
}

void ProfileBoard::activate(const QString &name)
{
    const auto use = [this, name] {
        const auto pending = runOnPool<Done>(
            [store = ProfileStore(m_workspace.profilesFolder()), name, trail = m_trail, clock = StartedClock(m_clock)] {
                return trail.around(profileUse(store, name), clock, [&] { return store.activate(name); });
            });
        whenDone(pending, this, [this, name](const Result<Done> &done) {
            if (done)
                Q_EMIT activated(name);
            else
                Q_EMIT failed(done.error());
            refresh();
        });
    };
    // The one on the disk: another process may have switched since.
    const auto pending = runOnPool<QString>(
        [folder = m_workspace.profilesFolder()]() -> Result<QString> { return ProfileStore(folder).activeName(); });
    whenDone(pending, this, [this, name, use](const Result<QString> &active) {
        if (active && *active != name)
            withNothingOpen(*active, use);
        else
            use();
    });
}

void ProfileBoard::test(const Profile &profile)
{
    cancelTest();
    m_testing = true;
    m_verdicts.clear();
    if (!profile.isRemote()) {
        m_check.start(profile, m_workspace.folder(), std::make_shared<HeldSecrets>());
        return;
    }
    const auto held = std::make_shared<HeldSecrets>();
    whenDone(m_secrets.load(profile.name, held), this,
             [this, profile, held, generation = m_testGeneration](const Result<QVector<SecretState>> &) {
                 if (generation == m_testGeneration)
                     m_check.start(profile, m_workspace.folder(), held);
             });
}

void ProfileBoard::cancelTest()
{
    ++m_testGeneration;
    m_testing = false;
    m_check.cancel();
}

void ProfileBoard::showSecrets(const QString &profile)
{
    if (profile != m_secretsProfile)
        m_states.clear();
    m_secretsProfile = profile;
    reloadSecrets();
}

void ProfileBoard::reloadSecrets()
{
    // For the sources alone: the values go with `held`.
    whenDone(m_secrets.load(m_secretsProfile, std::make_shared<HeldSecrets>()), this,
             [this, generation = ++m_secretsGeneration](const Result<QVector<SecretState>> &states) {
                 if (generation != m_secretsGeneration || !states)
                     return;
                 m_states = *states;
                 Q_EMIT secretsChanged();
             });
}

void ProfileBoard::takeSecretAnswer(SecretName name, const QString &profile, const Result<Done> &answer)
{
    if (!answer)
        Q_EMIT secretFailed(name, answer.error());
    if (profile == m_secretsProfile)
        reloadSecrets();
}

template <typename Change>
void ProfileBoard::changeSecret(SecretName name, const QString &action, Change change)
{
    const auto profile = m_secretsProfile;
    const auto asked = runOnPool<AuditEntry>([trail = m_trail, entry = AuditEntry{action, toText(name), {}, profile},
                                              clock = StartedClock(m_clock)] { return trail.asked(entry, clock); });
    whenDone(asked, this, [this, name, profile, change](const Result<AuditEntry> &entry) {
        if (!entry) {
            takeSecretAnswer(name, profile, fail(entry.error()));
            return;
        }
        whenDone(change(profile), this, [this, name, profile, entry = *entry](const Result<Done> &answer) {
            const auto error = answer ? std::nullopt : std::optional(answer.error());
            m_secretRecords.start([trail = m_trail, entry, error, clock = StartedClock(m_clock)] {
                (void)trail.ended(entry, error, clock);
            });
            takeSecretAnswer(name, profile, answer);
        });
    });
}

void ProfileBoard::setSecret(SecretName name, const QByteArray &value)
{
    changeSecret(name, u"secret.set"_s,
                 [this, name, value](const QString &profile) { return m_secrets.set(profile, name, value); });
}

void ProfileBoard::setSecretForSession(SecretName name, const QByteArray &value)
{
    takeSecretAnswer(name, m_secretsProfile, m_secrets.setForSession(m_secretsProfile, name, value));
}

void ProfileBoard::clearSecret(SecretName name)
{
    changeSecret(name, u"secret.clear"_s,
                 [this, name](const QString &profile) { return m_secrets.clear(profile, name); });
}

} // namespace hoox
