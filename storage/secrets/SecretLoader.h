#pragma once

#include "storage/secrets/EnvironmentSecrets.h"
#include "storage/secrets/SecretStore.h"
#include "storage/secrets/SessionSecrets.h"

#include <QVector>

#include <memory>

class QObject;

namespace hoox {

/// Where a secret of a profile comes from; never its value.
struct SecretState
{
    enum class Source { NotSet, Environment, Session, Keychain };

    SecretName name = SecretName::ApiToken;
    Source source = Source::NotSet;
    /// Why the place that was asked last gave nothing: the keychain is not there or locked, or the variable of the
    /// environment is no secret.
    std::optional<Error> error;
};

[[nodiscard]] QString toText(SecretState::Source source); ///< `not_set`, `environment`, `session`, `keychain`

/// The secrets of the profiles of one workspace, from the environment, this session and the keychain, in that order
/// (design 1). Main thread. Asynchronous, because a keychain may ask for its password first.
class SecretLoader final
{
public:
    /// `keychain` may be another store in tests.
    explicit SecretLoader(std::unique_ptr<SecretStore> keychain, EnvironmentSecrets environment = EnvironmentSecrets());
    ~SecretLoader();

    /// Fills `held` for `profile` and forgets there what is not set. What the environment and this session have is held
    /// when this returns; the keychain's part, asked for the rest only, when the answer comes. The answer has one state
    /// for each of `kSecretNames`, in that order, and is never an error itself.
    [[nodiscard]] Pending<QVector<SecretState>> load(const QString &profile, std::shared_ptr<HeldSecrets> held);
    /// Into the keychain, and out of this session. `Denied` with `NoSecretStore` or `LockedSecretStore`: nothing was
    /// kept, and the operator may choose `setForSession`. Load again to hold it.
    [[nodiscard]] Pending<Done> set(const QString &profile, SecretName name, const QByteArray &value);
    /// `Invalid` if it is no secret.
    [[nodiscard]] Result<Done> setForSession(const QString &profile, SecretName name, const QByteArray &value);
    /// Out of this session and the keychain. What the environment has stays.
    [[nodiscard]] Pending<Done> clear(const QString &profile, SecretName name);
    /// For what this program keeps there for itself.
    [[nodiscard]] SecretStore &keychain() { return *m_keychain; }

private:
    EnvironmentSecrets m_environment;
    SessionSecrets m_session;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<QObject> m_context; ///< Answers stop with it.
};

} // namespace hoox
