#pragma once

#include "storage/secrets/SecretStore.h"

#include <QProcessEnvironment>

namespace hoox {

/// The environment of this process, the same for every profile; it wins over every other place and cannot be changed
/// (design 1). Blanks around a value are dropped: shells and files of variables add them.
class EnvironmentSecrets final : public SecretStore
{
public:
    explicit EnvironmentSecrets(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

    /// At once. `Invalid` if a variable holds what is no secret; an empty one is not set.
    [[nodiscard]] Result<std::optional<QByteArray>> find(SecretName name) const;
    [[nodiscard]] Pending<std::optional<QByteArray>> read(const QString &profile, SecretName name) override;
    [[nodiscard]] Pending<Done> write(const QString &profile, SecretName name, const QByteArray &value) override;
    [[nodiscard]] Pending<Done> clear(const QString &profile, SecretName name) override;

private:
    const QProcessEnvironment m_environment;
};

} // namespace hoox
