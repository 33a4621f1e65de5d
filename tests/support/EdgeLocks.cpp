#include "tests/support/EdgeLocks.h"

#include "tests/support/Await.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QPromise>
#include <QTimeZone>

#include <algorithm>
#include <memory>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {

LockEntry entryOf(const QJsonObject &json)
{
    const auto time = [&json](const char16_t *name) {
        return QDateTime::fromMSecsSinceEpoch(qint64(json[QString::fromUtf16(name)].toDouble()), QTimeZone::utc());
    };
    return {json[u"key"_s].toString(),
            json[u"state"_s].toString() == u"committed" ? LockState::Committed : LockState::Reserved,
            time(u"reservedAt"),
            time(u"expiresAt"),
            json[u"owner"_s].toString(),
            qint64(json[u"process"_s].toDouble())};
}

} // namespace

template <typename T>
Pending<T> EdgeLocks::ask(const QString &verb, QJsonObject body,
                          std::function<Result<T>(const QJsonObject &)> read) const
{
    body.insert(u"now"_s, m_clock.nowUtc().toMSecsSinceEpoch());
    body.insert(u"pending"_s, qint64(m_terms.pending.count()));
    body.insert(u"committed"_s, qint64(m_terms.committed.count()));
    body.insert(u"owner"_s, m_owner);
    body.insert(u"process"_s, QCoreApplication::applicationPid());
    auto url = m_origin;
    url.setPath(u"/locks/"_s + verb);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    auto *const reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise, read = std::move(read)] {
        const auto bytes = reply->readAll();
        const auto answer = QJsonDocument::fromJson(bytes).object();
        if (reply->error() != QNetworkReply::NoError)
            promise->addResult(Result<T>(fail(Error::Kind::Failed, reply->errorString(), QString::fromUtf8(bytes))));
        else
            promise->addResult(read(answer));
        promise->finish();
        reply->deleteLater();
    });
    return future;
}

Pending<Done> EdgeLocks::clear()
{
    return ask<Done>(u"clear"_s, {}, [](const QJsonObject &) { return Result<Done>(Done{}); });
}

Pending<LockVerdict> EdgeLocks::reserve(const QString &key)
{
    if (const auto checked = checkLockKey(key); !checked)
        return ready(Result<LockVerdict>(fail(checked.error())));
    const auto token = m_ids.next();
    return ask<LockVerdict>(u"reserve"_s, {{u"key"_s, key}, {u"token"_s, token}}, [token](const QJsonObject &answer) {
        const bool granted = answer[u"granted"_s].toBool();
        return Result<LockVerdict>(
            LockVerdict{granted, granted ? token : QString(), entryOf(answer[u"entry"_s].toObject())});
    });
}

Pending<Done> EdgeLocks::askAsOwner(const QString &verb, const QString &key, const QString &token) const
{
    if (const auto checked = checkLockKey(key); !checked)
        return ready(checked);
    return ask<Done>(verb, {{u"key"_s, key}, {u"token"_s, token}}, [key](const QJsonObject &answer) {
        return answer[u"conflict"_s].toBool() ? Result<Done>(fail(Error::Kind::Conflict, key)) : Done{};
    });
}

Pending<Done> EdgeLocks::commit(const QString &key, const QString &token)
{
    return askAsOwner(u"commit"_s, key, token);
}

Pending<Done> EdgeLocks::release(const QString &key, const QString &token)
{
    return askAsOwner(u"release"_s, key, token);
}

std::optional<LockEntry> EdgeLocks::check(const QString &key) const
{
    using Found = std::optional<LockEntry>;
    const auto found = await(ask<Found>(u"check"_s, {{u"key"_s, key}}, [](const QJsonObject &answer) {
        const auto entry = answer[u"entry"_s];
        return Result<Found>(entry.isObject() ? Found(entryOf(entry.toObject())) : std::nullopt);
    }));
    return found ? *found : std::nullopt;
}

Pending<QVector<LockEntry>> EdgeLocks::list(int most)
{
    using Entries = QVector<LockEntry>;
    return ask<Entries>(u"all"_s, {}, [most](const QJsonObject &answer) {
        Entries entries;
        for (const auto &entry : answer[u"entries"_s].toArray())
            entries.append(entryOf(entry.toObject()));
        std::sort(entries.begin(), entries.end(), [](const auto &one, const auto &other) {
            return one.reservedAt != other.reservedAt ? one.reservedAt > other.reservedAt : one.key < other.key;
        });
        return Result<Entries>(entries.mid(0, most));
    });
}

Pending<int> EdgeLocks::purge()
{
    return ask<int>(u"purge"_s, {}, [](const QJsonObject &answer) { return Result<int>(answer[u"purged"_s].toInt()); });
}

} // namespace hoox::tests
