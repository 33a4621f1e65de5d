#pragma once

#include "storage/base/Clock.h"
#include "storage/base/Ids.h"
#include "storage/locks/LockManager.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

namespace hoox::tests {

/// The locks of the local edge: sixteen Durable Objects behind the worker's `/locks/` routes, with the time of `clock`.
/// What every `LockManager` promises is tried on it and on the embedded one. Of its thread, which needs an event loop;
/// `check` turns that.
class EdgeLocks final : public LockManager
{
public:
    EdgeLocks(QUrl origin, QString owner, const Clock &clock, Ids &ids)
        : m_origin(std::move(origin)), m_owner(std::move(owner)), m_clock(clock), m_ids(ids)
    {
    }
    /// No key is taken any more.
    [[nodiscard]] Pending<Done> clear();

    [[nodiscard]] Pending<LockVerdict> reserve(const QString &key) override;
    [[nodiscard]] Pending<Done> commit(const QString &key, const QString &token) override;
    [[nodiscard]] Pending<Done> release(const QString &key, const QString &token) override;
    [[nodiscard]] std::optional<LockEntry> check(const QString &key) const override;
    [[nodiscard]] Pending<QVector<LockEntry>> list(int most) override;
    [[nodiscard]] Pending<int> purge() override;

private:
    template <typename T>
    Pending<T> ask(const QString &verb, QJsonObject body, std::function<Result<T>(const QJsonObject &)> read) const;
    [[nodiscard]] Pending<Done> askAsOwner(const QString &verb, const QString &key, const QString &token) const;

    const QUrl m_origin;
    const QString m_owner;
    const Clock &m_clock;
    Ids &m_ids;
    const LockTerms m_terms;
    mutable QNetworkAccessManager m_network;
};

} // namespace hoox::tests
