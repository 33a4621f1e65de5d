#pragma once

#include "storage/config/ConfigStore.h"

#include <QMap>

#include <memory>

namespace hoox::tests {

/// A config tier in memory that answers writes when the test says so. GUI thread.
class SlowConfig final : public ConfigStore
{
public:
    struct Write
    {
        QString key;
        std::optional<QByteArray> value;
        ConfigChange change;
        std::shared_ptr<QPromise<Result<Done>>> promise;
    };
    QMap<QString, ConfigEntry> entries;
    QVector<Write> writes;
    std::optional<Error> readError;
    int lists = 0;

    void add(const QString &key, const QByteArray &value, const QString &by = {}, const QDateTime &at = {},
             const QString &reason = {})
    {
        entries.insert(key, {key, value, at, by, reason});
    }
    /// The n-th write succeeds, and is in `entries`.
    void store(qsizetype which)
    {
        const auto &write = writes.at(which);
        if (write.value)
            add(write.key, *write.value, write.change.by, {}, write.change.reason);
        else
            entries.remove(write.key);
        end(which, Done{});
    }
    /// Answers the n-th write and nothing else.
    void end(qsizetype which, const Result<Done> &answer) const
    {
        writes.at(which).promise->addResult(answer);
        writes.at(which).promise->finish();
    }
    void refuse(qsizetype which, const Error &error) { end(which, fail(error)); }

    Pending<std::optional<ConfigEntry>> get(const QString &key) override
    {
        const auto found = entries.constFind(key);
        return ready(
            Result<std::optional<ConfigEntry>>(found == entries.constEnd() ? std::nullopt : std::optional(*found)));
    }
    Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &) override { return {}; }
    Pending<QVector<ConfigEntry>> list(const QString &) override
    {
        ++lists;
        if (readError)
            return ready(Result<QVector<ConfigEntry>>(fail(*readError)));
        return ready(Result<QVector<ConfigEntry>>(entries.values().toVector()));
    }
    Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override
    {
        return begin(key, value, change);
    }
    Pending<Done> remove(const QString &key, const ConfigChange &change) override
    {
        return begin(key, std::nullopt, change);
    }

private:
    Pending<Done> begin(const QString &key, const std::optional<QByteArray> &value, const ConfigChange &change)
    {
        writes.append({key, value, change, std::make_shared<QPromise<Result<Done>>>()});
        writes.last().promise->start();
        return writes.last().promise->future();
    }
};

} // namespace hoox::tests
