#include "storage/config/KvConfigStore.h"

#include "storage/config/ConfigKey.h"
#include "storage/config/KvParts.h"
#include "storage/config/KvWrites.h"
#include "storage/net/HttpClient.h"

#include <QFutureWatcher>
#include <QPointer>

namespace hoox {

using namespace Qt::StringLiterals;

struct KvConfigStore::Tier
{
    const KvRequests requests;
    QPointer<KvParts> parts; ///< Touched on the client's thread alone.
};

KvConfigStore::KvConfigStore(HttpClient &client, const KvPlace &place, const Clock &clock, HttpRequest::Urgency urgency,
                             const KvLimits &limits)
    : m_client(client), m_clock(clock), m_tier(std::make_shared<Tier>(Tier{KvRequests(place, urgency), {}}))
{
    m_client.post([tier = m_tier, &client, &clock, limits](QObject *owner) {
        tier->parts = new KvParts(client, tier->requests, limits, clock, owner);
    });
}

KvConfigStore::~KvConfigStore()
{
    m_client.post([tier = m_tier](QObject *) {
        if (tier->parts)
            tier->parts->deleteLater();
    });
}

template <typename T>
Pending<T> KvConfigStore::notConfigured() const
{
    return ready(Result<T>(fail(Error::Kind::Invalid, u"KV namespace"_s, {}, Error::Cause::NotConfigured)));
}

template <typename T, typename Make>
Pending<T> KvConfigStore::read(Make make)
{
    if (m_tier->requests.namespaceId().isEmpty())
        return notConfigured<T>();
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    m_client.post([tier = m_tier, promise, make = std::move(make)](QObject *) {
        if (!tier->parts || promise->isCanceled())
            return;
        const auto end = [promise](Result<T> result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        KvRead *const read = make(tier->parts->tools(), end, tier->parts);
        // Whoever gave up does not want the requests either.
        auto *const watcher = new QFutureWatcher<Result<T>>(read);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, read, &QObject::deleteLater);
        watcher->setFuture(promise->future());
        read->start();
    });
    return future;
}

Pending<std::optional<ConfigEntry>> KvConfigStore::get(const QString &key)
{
    using Entry = std::optional<ConfigEntry>;
    if (const auto checked = checkConfigKey(key); !checked)
        return ready(Result<Entry>(fail(checked.error())));
    return read<Entry>(
        [key](const KvTools &tools, auto end, QObject *parent) { return new KvGet(tools, key, end, parent); });
}

Pending<QHash<QString, std::optional<QByteArray>>> KvConfigStore::getAll(const QStringList &keys)
{
    if (const auto checked = checkConfigKeys(keys); !checked)
        return ready(Result<KvValues::Values>(fail(checked.error())));
    return read<KvValues::Values>(
        [keys](const KvTools &tools, auto end, QObject *parent) { return new KvValues(tools, keys, end, parent); });
}

Pending<QVector<ConfigEntry>> KvConfigStore::list(const QString &prefix)
{
    return read<QVector<ConfigEntry>>(
        [prefix](const KvTools &tools, auto end, QObject *parent) { return new KvList(tools, prefix, end, parent); });
}

Pending<Done> KvConfigStore::write(const QString &key, const HttpRequest &request)
{
    if (m_tier->requests.namespaceId().isEmpty())
        return notConfigured<Done>();
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    auto future = promise->future();
    m_client.post([tier = m_tier, key, request, promise](QObject *) {
        if (tier->parts)
            tier->parts->writes().add(key, request, promise);
    });
    return future;
}

Pending<Done> KvConfigStore::put(const QString &key, const QByteArray &value, const ConfigChange &change)
{
    if (const auto checked = checkConfigWrite(key, value); !checked)
        return ready(checked);
    return write(key, m_tier->requests.put(key, value, kvMetadata(change, m_clock.nowUtc())));
}

Pending<Done> KvConfigStore::remove(const QString &key, const ConfigChange &)
{
    if (const auto checked = checkConfigKey(key); !checked)
        return ready(checked);
    return write(key, m_tier->requests.remove(key));
}

} // namespace hoox
