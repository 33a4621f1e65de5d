#pragma once

#include "storage/config/ConfigStore.h"

namespace hoox {

/// The config tier as everybody but the kill switch gets it. Writing or removing a kill key is refused (KS-4, cause
/// `KillKeyProtected`); writing fast-moving state is refused with the tier where it belongs in `detail` (KV-2, cause
/// `FastStateInConfig`). Reading, and removing an old offender, pass. Threads and errors as in `ConfigStore`.
class GuardedConfig final : public ConfigStore
{
public:
    explicit GuardedConfig(ConfigStore &store) : m_store(store) {} ///< `store` outlives this.

    [[nodiscard]] Pending<std::optional<ConfigEntry>> get(const QString &key) override;
    [[nodiscard]] Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override;
    [[nodiscard]] Pending<QVector<ConfigEntry>> list(const QString &prefix) override;
    [[nodiscard]] Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override;
    [[nodiscard]] Pending<Done> remove(const QString &key, const ConfigChange &change) override;

private:
    ConfigStore &m_store;
};

/// One of the two keys that only the kill switch writes. Surrounding blanks and case do not hide one.
[[nodiscard]] bool isKillKey(const QString &key);
/// The tier where a key of moving state belongs, `ledger` or `locks`; empty for configuration (KV-2). Limits such as
/// `trade:max_position_size` are configuration.
[[nodiscard]] QString tierOfFastState(const QString &key);

} // namespace hoox
