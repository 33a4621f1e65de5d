#include "storage/audit/AuditedConfig.h"

#include <QPromise>

#include <memory>

namespace hoox {

using namespace Qt::StringLiterals;

AuditedConfig::AuditedConfig(ConfigStore &store, AuditLog &log, std::function<bool(const QString &)> isSecret)
    : m_store(store), m_log(log), m_isSecret(std::move(isSecret))
{
    m_thread.setMaxThreadCount(1);
}

AuditedConfig::~AuditedConfig()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        if (m_cancel)
            m_cancel();
    }
    m_thread.waitForDone();
}

Pending<std::optional<ConfigEntry>> AuditedConfig::get(const QString &key)
{
    return m_store.get(key);
}

Pending<QHash<QString, std::optional<QByteArray>>> AuditedConfig::getAll(const QStringList &keys)
{
    return m_store.getAll(keys);
}

Pending<QVector<ConfigEntry>> AuditedConfig::list(const QString &prefix)
{
    return m_store.list(prefix);
}

Pending<Done> AuditedConfig::put(const QString &key, const QByteArray &value, const ConfigChange &change)
{
    AuditEntry entry{u"config.set"_s, key, change.by};
    entry.reason = change.reason;
    entry.after = shown(key, value);
    return write(entry, [this, key, value, change] { return m_store.put(key, value, change); });
}

Pending<Done> AuditedConfig::remove(const QString &key, const ConfigChange &change)
{
    AuditEntry entry{u"config.remove"_s, key, change.by};
    entry.reason = change.reason;
    return write(entry, [this, key, change] { return m_store.remove(key, change); });
}

Pending<Done> AuditedConfig::write(const AuditEntry &entry, Write write)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    m_thread.start([this, promise, entry, write = std::move(write)] {
        promise->addResult(promise->isCanceled() ? fail(Error::Kind::Cancelled, entry.subject)
                                                 : writeNow(entry, write));
        promise->finish();
    });
    return promise->future();
}

Result<Done> AuditedConfig::writeNow(AuditEntry entry, const Write &write)
{
    const auto before = await(m_store.get(entry.subject));
    if (before && *before)
        entry.before = shown(entry.subject, (*before)->value);
    // The write is judged by the store; that its old value is not known, the record says.
    if (!before)
        entry.detail = u"the old value is not known"_s;
    return m_log.around(entry, [this, &write] { return await(write()); });
}

template <typename T>
Result<T> AuditedConfig::await(Pending<T> pending)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding)
            pending.cancel();
        m_cancel = [pending]() mutable { pending.cancel(); };
    }
    pending.waitForFinished();
    {
        const std::lock_guard lock(m_mutex);
        m_cancel = {};
    }
    return pending.resultCount() > 0 ? pending.result() : Result<T>(fail(Error::Kind::Cancelled));
}

QString AuditedConfig::shown(const QString &key, const QByteArray &value) const
{
    return m_isSecret(key) ? u"\u2022\u2022\u2022"_s : QString::fromUtf8(value);
}

} // namespace hoox
