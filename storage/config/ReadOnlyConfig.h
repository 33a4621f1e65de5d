#pragma once

#include "storage/config/ConfigStore.h"

namespace hoox {

/// The config tier of a read-only profile (design 1): every write is `Refused` with the profile named, but for one: the
/// kill keys may be made `true`. So the brake works, and nothing else does, whichever way somebody comes. Threads and
/// errors as in `ConfigStore`.
class ReadOnlyConfig final : public ConfigStore
{
public:
    /// `store` outlives this.
    ReadOnlyConfig(ConfigStore &store, const QString &profile) : m_store(store), m_profile(profile) {}

    [[nodiscard]] Pending<std::optional<ConfigEntry>> get(const QString &key) override;
    [[nodiscard]] Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override;
    [[nodiscard]] Pending<QVector<ConfigEntry>> list(const QString &prefix) override;
    [[nodiscard]] Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override;
    [[nodiscard]] Pending<Done> remove(const QString &key, const ConfigChange &change) override;

private:
    ConfigStore &m_store;
    const QString m_profile;
};

} // namespace hoox
