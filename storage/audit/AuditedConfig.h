#pragma once

#include "storage/audit/AuditTrail.h"
#include "storage/config/ConfigStore.h"

#include <functional>
#include <memory>

namespace hoox {

/// The config with every write in the audit log, old and new value (KV-3, AU-1): the attempt before it is made, and
/// what came of it. A write that cannot be recorded is not made. Reads pass. Writes go one after the other, in the
/// order they were asked for; those that are left at its destruction end as cancelled. Threads and errors as in
/// `ConfigStore`, and those of the log.
class AuditedConfig final : public ConfigStore
{
public:
    /// `isSecret` tells of a key whether its value is kept out of the log; `lost` hears, in this object's thread, of
    /// what was done and could not be recorded as done. `store` and `clock` outlive this.
    AuditedConfig(ConfigStore &store, AuditTrail trail, const Clock &clock,
                  std::function<bool(const QString &key)> isSecret, std::function<void(const Error &)> lost);
    ~AuditedConfig() override;

    [[nodiscard]] Pending<std::optional<ConfigEntry>> get(const QString &key) override;
    [[nodiscard]] Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override;
    [[nodiscard]] Pending<QVector<ConfigEntry>> list(const QString &prefix) override;
    [[nodiscard]] Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override;
    [[nodiscard]] Pending<Done> remove(const QString &key, const ConfigChange &change) override;

private:
    class Line;
    [[nodiscard]] QString shown(const QString &key, const QByteArray &value) const;

    ConfigStore &m_store;
    const std::function<bool(const QString &)> m_isSecret;
    const std::unique_ptr<Line> m_line;
};

} // namespace hoox
