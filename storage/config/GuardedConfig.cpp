#include "storage/config/GuardedConfig.h"

#include <QRegularExpression>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

Result<Done> killKeyAllowed(const QString &key)
{
    if (isKillKey(key))
        return fail(Error::Kind::Refused, key, u"kill key"_s, Error::Cause::KillKeyProtected);
    return Done{};
}

} // namespace

bool isKillKey(const QString &key)
{
    const auto bare = key.trimmed().toLower();
    return bare == QStringView(kTradeKillKey) || bare == QStringView(kGlobalKillKey);
}

QString tierOfFastState(const QString &key)
{
    // A limit or a switch names the state it governs, and is configuration all the same.
    static const QRegularExpression limit(
        u"(^|[:_.-])(max|min|limit|default|enabled|disabled|percent|threshold|mode)([:_.-]|$)"_s);
    static const QRegularExpression lock(
        u"(^|[:_.-])(lock|locks|locked|mutex|idemp|idempotency|reservation)([:_.-]|$)"_s);
    static const QRegularExpression state(
        u"(^|[:_.-])(position|positions|balance|balances|equity|drawdown|exposure|"
        "margin|pnl|unrealized|unrealised|realized|realised|fills|nonce)([:_.-]|$)"_s);
    const auto bare = key.trimmed().toLower();
    if (lock.match(bare).hasMatch())
        return u"locks"_s;
    if (state.match(bare).hasMatch() && !limit.match(bare).hasMatch())
        return u"ledger"_s;
    return {};
}

Pending<std::optional<ConfigEntry>> GuardedConfig::get(const QString &key)
{
    return m_store.get(key);
}

Pending<QHash<QString, std::optional<QByteArray>>> GuardedConfig::getAll(const QStringList &keys)
{
    return m_store.getAll(keys);
}

Pending<QVector<ConfigEntry>> GuardedConfig::list(const QString &prefix)
{
    return m_store.list(prefix);
}

Pending<Done> GuardedConfig::put(const QString &key, const QByteArray &value, const ConfigChange &change)
{
    if (const auto allowed = killKeyAllowed(key); !allowed)
        return ready(allowed);
    if (const auto tier = tierOfFastState(key); !tier.isEmpty())
        return ready(Result<Done>(fail(Error::Kind::Refused, key, tier, Error::Cause::FastStateInConfig)));
    return m_store.put(key, value, change);
}

Pending<Done> GuardedConfig::remove(const QString &key, const ConfigChange &change)
{
    if (const auto allowed = killKeyAllowed(key); !allowed)
        return ready(allowed);
    return m_store.remove(key, change);
}

} // namespace hoox
