#include "storage/secrets/SecretLoader.h"

#include "storage/base/WhenDone.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// One load under way.
struct SecretLoad
{
    QVector<SecretState> states;
    std::shared_ptr<HeldSecrets> held;
    qsizetype open = 0; ///< Answers of the keychain to come.
    QPromise<Result<QVector<SecretState>>> promise;

    void end()
    {
        promise.addResult(states);
        promise.finish();
    }
};

void takeFromKeychain(SecretLoad &load, qsizetype index, const Result<std::optional<QByteArray>> &answer)
{
    auto &state = load.states[index];
    if (!answer) {
        state.error = answer.error();
    } else if (*answer) {
        state.source = SecretState::Source::Keychain;
        load.held->hold(state.name, **answer);
    }
    if (--load.open == 0)
        load.end();
}

} // namespace

QString toText(SecretState::Source source)
{
    switch (source) {
    case SecretState::Source::NotSet:
        return u"not_set"_s;
    case SecretState::Source::Environment:
        return u"environment"_s;
    case SecretState::Source::Session:
        return u"session"_s;
    case SecretState::Source::Keychain:
        return u"keychain"_s;
    }
    Q_UNREACHABLE();
}

SecretLoader::SecretLoader(std::unique_ptr<SecretStore> keychain, EnvironmentSecrets environment)
    : m_environment(std::move(environment)), m_keychain(std::move(keychain)), m_context(std::make_unique<QObject>())
{
}

SecretLoader::~SecretLoader() = default;

Pending<QVector<SecretState>> SecretLoader::load(const QString &profile, std::shared_ptr<HeldSecrets> held)
{
    const auto load = std::make_shared<SecretLoad>();
    load->held = std::move(held);
    load->promise.start();
    QVector<qsizetype> open;
    for (const auto name : kSecretNames) {
        SecretState state{name, SecretState::Source::NotSet, std::nullopt};
        load->held->forget(name);
        const auto fromEnvironment = m_environment.find(name);
        if (!fromEnvironment) {
            // What stands there was meant to win; falling back to another secret would hide the mistake.
            state.error = fromEnvironment.error();
        } else if (*fromEnvironment) {
            state.source = SecretState::Source::Environment;
            load->held->hold(name, **fromEnvironment);
        } else if (const auto fromSession = m_session.find(profile, name)) {
            state.source = SecretState::Source::Session;
            load->held->hold(name, *fromSession);
        } else {
            open.append(load->states.size());
        }
        load->states.append(state);
    }
    load->open = open.size();
    if (open.isEmpty())
        load->end();
    for (const auto index : open)
        whenDone(
            m_keychain->read(profile, load->states.at(index).name), m_context.get(),
            [load, index](const Result<std::optional<QByteArray>> &answer) { takeFromKeychain(*load, index, answer); });
    return load->promise.future();
}

Pending<Done> SecretLoader::set(const QString &profile, SecretName name, const QByteArray &value)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenDone(m_keychain->write(profile, name, value), m_context.get(),
             [this, promise, profile, name](const Result<Done> &written) {
                 if (written) [[maybe_unused]]
                     const auto forgotten = m_session.clear(profile, name);
                 promise->addResult(written);
                 promise->finish();
             });
    return promise->future();
}

Result<Done> SecretLoader::setForSession(const QString &profile, SecretName name, const QByteArray &value)
{
    return m_session.write(profile, name, value).result();
}

Pending<Done> SecretLoader::clear(const QString &profile, SecretName name)
{
    [[maybe_unused]] const auto forgotten = m_session.clear(profile, name);
    return m_keychain->clear(profile, name);
}

} // namespace hoox
