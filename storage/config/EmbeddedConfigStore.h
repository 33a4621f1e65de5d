#pragma once

#include "storage/base/Clock.h"
#include "storage/config/ConfigStore.h"
#include "storage/health/TierGauge.h"

#include <chrono>
#include <memory>

namespace hoox {

class SqlThread;

/// The config tier in one SQLite file, `config.db`: a put is on the disk (`synchronous=FULL`) when it is answered, and
/// survives kill -9 and a power cut. Several processes may open the file; values change for all of them at once.
/// Reading and writing have a connection and a thread each, so a long list never holds up a write. The kill switch
/// gets a store of its own on the same file: nothing that others queue stands before its writes (KS-2).
///
/// A file that is missing is made by the first write, never by a read: reads then answer `NotFound` with cause
/// `FileMissing`, since a config that vanished must not look like one without a kill switch (KR-11).
class EmbeddedConfigStore final : public ConfigStore
{
public:
    /// `clock` outlives the store. `busyTimeout`: how long another writer is waited for before `Busy`.
    EmbeddedConfigStore(const QString &path, const Clock &clock,
                        std::chrono::milliseconds busyTimeout = std::chrono::seconds(5), TierGauge gauge = {});
    ~EmbeddedConfigStore() override;

    /// Makes the file without a key, as `init` needs it. Harmless when it is there.
    [[nodiscard]] Pending<Done> create();

    [[nodiscard]] Pending<std::optional<ConfigEntry>> get(const QString &key) override;
    [[nodiscard]] Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override;
    [[nodiscard]] Pending<QVector<ConfigEntry>> list(const QString &prefix) override;
    [[nodiscard]] Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override;
    [[nodiscard]] Pending<Done> remove(const QString &key, const ConfigChange &change) override;

private:
    const Clock &m_clock;
    const TierGauge m_gauge;
    std::unique_ptr<SqlThread> m_reader;
    std::unique_ptr<SqlThread> m_writer;
};

} // namespace hoox
