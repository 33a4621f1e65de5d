#pragma once

#include "storage/audit/AuditLog.h"
#include "storage/config/ConfigStore.h"

#include <functional>
#include <mutex>

namespace hoox {

/// The config with every write in the audit log, old and new value (KV-3, AU-1): the attempt before it is made, and
/// what came of it. A write that cannot be recorded is not made. Reads pass. Writes stand in line, on a thread of
/// their own; its destruction cancels the one under way. Threads and errors as in `ConfigStore`, and those of the log.
class AuditedConfig final : public ConfigStore
{
public:
    /// `isSecret` tells of a key whether its value is kept out of the log. `store` and `log` outlive this.
    AuditedConfig(ConfigStore &store, AuditLog &log, std::function<bool(const QString &key)> isSecret);
    ~AuditedConfig() override;

    [[nodiscard]] Pending<std::optional<ConfigEntry>> get(const QString &key) override;
    [[nodiscard]] Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override;
    [[nodiscard]] Pending<QVector<ConfigEntry>> list(const QString &prefix) override;
    [[nodiscard]] Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override;
    [[nodiscard]] Pending<Done> remove(const QString &key, const ConfigChange &change) override;

private:
    using Write = std::function<Pending<Done>()>;
    [[nodiscard]] Pending<Done> write(const AuditEntry &entry, Write write);
    [[nodiscard]] Result<Done> writeNow(AuditEntry entry, const Write &write);
    template <typename T>
    [[nodiscard]] Result<T> await(Pending<T> pending);
    [[nodiscard]] QString shown(const QString &key, const QByteArray &value) const;

    ConfigStore &m_store;
    AuditLog &m_log;
    const std::function<bool(const QString &)> m_isSecret;
    std::mutex m_mutex;
    std::function<void()> m_cancel; ///< What is under way. Guarded by m_mutex, as the next.
    bool m_isEnding = false;
    QThreadPool m_thread;
};

} // namespace hoox
