#pragma once

#include "storage/blobs/BlobStore.h"
#include "storage/config/ConfigStore.h"
#include "storage/health/TierMeter.h"
#include "storage/ledger/Ledger.h"
#include "storage/locks/LockManager.h"

#include <QObject>
#include <QVector>

#include <functional>

namespace hoox {

/// Reads a little from each tier, so that its meter has something to tell: the kill keys, the last fill, the head of a
/// blob that is not there, the locks. One read of a tier at a time, all tiers beside each other; writes nothing. GUI
/// thread, or the main thread of the command line; what it reads outlives it.
class TierProbe final : public QObject
{
    Q_OBJECT

public:
    struct Tiers
    {
        std::function<LockManager &()> locks; ///< Asked when they are first read.
        ConfigStore &config;
        Ledger &ledger;
        BlobStore &blobs;
    };

    explicit TierProbe(Tiers tiers, QObject *parent = nullptr);

    /// `rounds` reads of each of `tiers`; nothing while one runs. A tier that fails is asked no more in this run.
    void start(int rounds, const QVector<MeteredTier> &tiers);
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

Q_SIGNALS:
    void finished();

private:
    void next(MeteredTier tier, int left);
    template <typename T>
    void ask(const Pending<T> &pending, MeteredTier tier, int left);
    void ended(MeteredTier tier, int left, const std::optional<Error> &error);

    const Tiers m_tiers;
    int m_running = 0;
};

} // namespace hoox
