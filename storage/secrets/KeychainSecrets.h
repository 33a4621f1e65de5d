#pragma once

#include "storage/secrets/SecretStore.h"

#include <chrono>
#include <functional>
#include <memory>

class QObject;

namespace hoox {

/// The system's keychain (Secret Service) through QtKeychain, as text, in the service `hoox-console` under the key
/// `<hash of the workspace's path>/<profile>/<NAME>`. Nothing is ever written in the clear: without a keychain every
/// call is `Denied` with cause `NoSecretStore`. A locked keychain says of a secret only that it is missing, and to
/// remove one that it still has, so each miss and each removal is checked by writing an entry that is removed again:
/// `LockedSecretStore`.
class KeychainSecrets final : public SecretStore
{
public:
    /// Long enough for a person to type the keychain's password; after it the keychain counts as locked.
    static constexpr std::chrono::milliseconds kPatience{60'000};

    explicit KeychainSecrets(const QString &workspaceFolder, std::chrono::milliseconds patience = kPatience);
    ~KeychainSecrets() override;

    [[nodiscard]] Pending<std::optional<QByteArray>> read(const QString &profile, SecretName name) override;
    [[nodiscard]] Pending<Done> write(const QString &profile, SecretName name, const QByteArray &value) override;
    [[nodiscard]] Pending<Done> clear(const QString &profile, SecretName name) override;

private:
    using Probed = std::function<void(const std::optional<Error> &locked)>;
    void probe(const QString &profile, const QString &subject, const Probed &next);
    [[nodiscard]] QString key(const QString &profile, const QString &name) const;

    const QString m_workspace; ///< 32 hex digits.
    const std::chrono::milliseconds m_patience;
    std::unique_ptr<QObject> m_context; ///< Answers stop with it.
};

} // namespace hoox
