#pragma once

#include "storage/secrets/SecretStore.h"

#include <map>

namespace hoox {

/// The memory of this process: the choice "for this session only" where no keychain answers. Gone at its end.
class SessionSecrets final : public SecretStore
{
public:
    [[nodiscard]] std::optional<QByteArray> find(const QString &profile, SecretName name) const; ///< At once.
    [[nodiscard]] Pending<std::optional<QByteArray>> read(const QString &profile, SecretName name) override;
    [[nodiscard]] Pending<Done> write(const QString &profile, SecretName name, const QByteArray &value) override;
    [[nodiscard]] Pending<Done> clear(const QString &profile, SecretName name) override;

private:
    std::map<std::pair<QString, SecretName>, QByteArray> m_values;
};

} // namespace hoox
