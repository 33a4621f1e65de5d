#pragma once

#include "storage/config/ConfigStore.h"
#include "storage/config/KillJournal.h"
#include "storage/gateway/GatewayProbe.h"

#include <memory>
#include <vector>

namespace hoox::tests {

/// Passes everything on, until a test breaks it.
class FaultyConfig final : public ConfigStore
{
public:
    explicit FaultyConfig(ConfigStore &store) : m_store(store) {}
    bool failsReads = false, failsWrites = false, losesWrites = false, losesReads = false;
    int puts = 0;
    std::optional<QByteArray> entryInstead; ///< What an entry holds by itself, whatever the bulk read says.

    Pending<std::optional<ConfigEntry>> get(const QString &key) override
    {
        if (!entryInstead)
            return m_store.get(key);
        return ready<std::optional<ConfigEntry>>(
            ConfigEntry{key, *entryInstead, {}, QStringLiteral("somebody"), QStringLiteral("why")});
    }
    Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override
    {
        using Values = QHash<QString, std::optional<QByteArray>>;
        if (losesReads)
            return never<Values>();
        return failsReads ? ready(Result<Values>(fail(Error::Kind::Offline, QStringLiteral("config"))))
                          : m_store.getAll(keys);
    }
    Pending<QVector<ConfigEntry>> list(const QString &prefix) override { return m_store.list(prefix); }
    Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override
    {
        ++puts;
        if (losesWrites)
            return never<Done>();
        return failsWrites ? ready(Result<Done>(fail(Error::Kind::Full, QStringLiteral("config"))))
                           : m_store.put(key, value, change);
    }
    Pending<Done> remove(const QString &key, const ConfigChange &change) override
    {
        return m_store.remove(key, change);
    }

private:
    template <typename T>
    static Pending<T> never()
    {
        static QPromise<Result<T>> promise;
        promise.start();
        return promise.future();
    }
    ConfigStore &m_store;
};

/// A journal on a disk that is slow or full.
class FaultyJournal final : public KillJournal
{
public:
    explicit FaultyJournal(KillJournal &journal) : m_journal(journal) {}
    bool hangs = false, isFull = false;

    Pending<Done> append(const KillEvent &event) override
    {
        if (hangs) {
            m_hanging.start();
            return m_hanging.future();
        }
        return isFull ? ready(Result<Done>(fail(Error::Kind::Full, QStringLiteral("journal"))))
                      : m_journal.append(event);
    }
    Pending<KillHistory> read() override { return m_journal.read(); }

private:
    QPromise<Result<Done>> m_hanging;
    KillJournal &m_journal;
};

/// A gateway that answers what a test says, when it says so.
class FakeGateway final : public GatewayProbe
{
public:
    Result<GatewayAnswer> next = GatewayAnswer{true, QStringLiteral("FRA")};
    bool isSilent = false;
    int asked = 0;

    Pending<GatewayAnswer> ask() override
    {
        ++asked;
        if (!isSilent)
            return ready(next);
        m_held.push_back(std::make_unique<QPromise<Result<GatewayAnswer>>>());
        m_held.back()->start();
        return m_held.back()->future();
    }
    /// The questions that were not answered so far get `next`, late.
    void answerHeld()
    {
        for (const auto &promise : m_held) {
            promise->addResult(next);
            promise->finish();
        }
        m_held.clear();
    }

private:
    std::vector<std::unique_ptr<QPromise<Result<GatewayAnswer>>>> m_held;
};

} // namespace hoox::tests
