#include "storage/config/ReadOnlyConfig.h"

#include "storage/profile/Profile.h"

namespace hoox {

Pending<std::optional<ConfigEntry>> ReadOnlyConfig::get(const QString &key)
{
    return m_store.get(key);
}

Pending<QHash<QString, std::optional<QByteArray>>> ReadOnlyConfig::getAll(const QStringList &keys)
{
    return m_store.getAll(keys);
}

Pending<QVector<ConfigEntry>> ReadOnlyConfig::list(const QString &prefix)
{
    return m_store.list(prefix);
}

Pending<Done> ReadOnlyConfig::put(const QString &key, const QByteArray &value, const ConfigChange &change)
{
    const bool engages = value == "true" && (key == QStringView(kTradeKillKey) || key == QStringView(kGlobalKillKey));
    return engages ? m_store.put(key, value, change) : ready(Result<Done>(refusedAsReadOnly(m_profile)));
}

Pending<Done> ReadOnlyConfig::remove(const QString &, const ConfigChange &)
{
    return ready(Result<Done>(refusedAsReadOnly(m_profile)));
}

} // namespace hoox
