#include "app/cli/Commands.h"
#include "app/cli/HiddenInput.h"
#include "app/cli/ProfileWords.h"
#include "app/cli/Session.h"
#include "storage/profile/ProfileStore.h"
#include "storage/secrets/KeychainSecrets.h"
#include "storage/workspace/Workspace.h"

#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

/// What a run of `secret` is about; null, with the run ended, if it is about nothing.
struct SecretRun
{
    SecretRun(SecretName wanted, QString of, const QString &workspace)
        : name(wanted), profile(std::move(of)), secrets(std::make_unique<KeychainSecrets>(workspace))
    {
    }

    SecretName name;
    QString profile;
    SecretLoader secrets;
};

std::shared_ptr<SecretRun> beginSecret(Session &session)
{
    const auto name = secretNameFromText(session.argument(0));
    if (!name) {
        session.usage(ProfileWords::secretIsWanted());
        return nullptr;
    }
    const Workspace workspace(session.workspaceFolder());
    const ProfileStore store(workspace.profilesFolder());
    const auto wanted = session.profileName().isEmpty() ? store.activeName() : session.profileName();
    if (const auto profile = store.read(wanted); !profile) {
        session.finish(profile.error());
        return nullptr;
    }
    return std::make_shared<SecretRun>(*name, wanted, workspace.folder());
}

/// Says where the secret comes from now.
void finishSecret(Session &session, const std::shared_ptr<SecretRun> &run, const QString &sentence)
{
    const auto held = std::make_shared<HeldSecrets>();
    session.then(run->secrets.load(run->profile, held), [&session, run, sentence](const QVector<SecretState> &states) {
        const auto &state = states.at(static_cast<int>(run->name));
        if (session.output().isJson())
            session.output().json(QJsonDocument(QJsonObject{
                {u"profile"_s, run->profile}, {u"name"_s, toText(run->name)}, {u"source"_s, toText(state.source)}}));
        else
            session.output().line(sentence);
        if (state.source == SecretState::Source::Environment)
            session.output().note(ProfileWords::environmentWins(run->name));
        session.finish();
    });
}

} // namespace

void secretSet(Session &session)
{
    const auto run = beginSecret(session);
    if (!run)
        return;
    const auto value = readHidden(ProfileWords::secretPrompt(run->name), kLongestSecret);
    if (!value || !isSecretText(*value)) {
        session.usage(ProfileWords::secretIsNoText());
        return;
    }
    session.thenAudited<Done>(
        {u"secret.set"_s, toText(run->name), {}, run->profile},
        [run, value = *value] { return run->secrets.set(run->profile, run->name, value); },
        [&session, run](const Done &) {
            finishSecret(session, run, ProfileWords::secretKept(run->name, run->profile));
        });
}

void secretClear(Session &session)
{
    const auto run = beginSecret(session);
    if (!run)
        return;
    session.thenAudited<Done>(
        {u"secret.clear"_s, toText(run->name), {}, run->profile},
        [run] { return run->secrets.clear(run->profile, run->name); },
        [&session, run](const Done &) {
            finishSecret(session, run, ProfileWords::secretCleared(run->name, run->profile));
        });
}

} // namespace hoox::commands
