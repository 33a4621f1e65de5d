#pragma once

#include "storage/base/Clock.h"
#include "storage/blobs/BlobStore.h"
#include "storage/spool/FolderSpool.h"

#include <QTimer>

#include <functional>

namespace hoox {

struct ShippingTerms
{
    bool mayShip = true; ///< False: of a read-only profile what waits is told of, and stays.
    std::chrono::milliseconds firstWait{std::chrono::seconds(1)};
    std::chrono::milliseconds longestWait{std::chrono::minutes(1)};
    std::chrono::milliseconds look{std::chrono::seconds(5)}; ///< For what other processes put, and for their end.
};

/// Takes what waits in the spool to the blob tier, one object after the other, the oldest first (BL-2). It never gives
/// up: after a failure it waits 1 s, twice as long each time, up to a minute, and what it waits for is shown. An object
/// that the tier can never take (too large, a key that it refuses) is set aside and told. Nothing is overwritten: where
/// an object with other bytes has the key, ours goes beside it, under the same name with its MD5, and that is told.
/// One process of all ships; the others watch. GUI thread; all references outlive it.
class SpoolShipper final : public QObject
{
    Q_OBJECT

public:
    struct Standing
    {
        SpoolCensus census;
        bool leads = false; ///< False: another process ships, or none was needed yet.
        bool isShipping = false;
        std::optional<Error> error; ///< Why the last try failed; gone with the next that does not.
        bool needsHand = false;     ///< Of `error`: waiting alone will not help.
        std::optional<std::chrono::milliseconds> nextTryIn; ///< After a failure.
        qint64 shipped = 0;                                 ///< By this object.
        std::optional<SpoolDamage> damage;                  ///< The last that was set aside.
        std::optional<Error> collision;                     ///< The last key that something else had: `Conflict`.
    };

    /// `random`: 0 to 1, for the waits.
    SpoolShipper(FolderSpool &spool, BlobStore &blobs, const Clock &clock, std::function<double()> random,
                 const ShippingTerms &terms = {}, QObject *parent = nullptr);

    void start();
    /// Once in a while, by itself after `start`: looks at the clock.
    void tick();
    /// Without waiting for the next try: credentials are there now, or a hand asks.
    void shipNow();
    [[nodiscard]] Standing standing() const;
    /// Since when the oldest waits; 0 if nothing does.
    [[nodiscard]] std::chrono::milliseconds oldestAge() const;
    [[nodiscard]] bool hasLooked() const { return m_hasLooked; }
    /// It has looked, and nothing waits.
    [[nodiscard]] bool isEmpty() const { return m_hasLooked && m_census.facts.waiting == 0 && !m_isBusy; }

    /// Where an object goes whose key something else has: before the ending, its MD5. `Invalid` if that is no key.
    [[nodiscard]] static Result<BlobKey> besideKey(const BlobKey &key, const QString &md5);

Q_SIGNALS:
    void changed();
    /// Something was set aside (see `standing().damage`), or a key was taken (`standing().collision`).
    void told(const hoox::Error &error);

private:
    void begin();
    void next();
    void send(const SpoolItem &item, const BlobKey &key);
    void sent(const SpoolItem &item, const BlobKey &key, const Result<BlobInfo> &info);
    void compare(const SpoolItem &item, const BlobKey &key);
    void compareParts(const SpoolItem &item, const BlobKey &key, const BlobInfo &there);
    void giveOtherKey(const SpoolItem &item, const BlobKey &key);
    void finish(const SpoolItem &item);
    void setAside(const SpoolItem &item, const Error &error);
    void failed(const Error &error);
    void rest(std::chrono::milliseconds wait);
    void count();
    void noteArrival();
    void noteDamage(const SpoolDamage &damage);

    FolderSpool &m_spool;
    BlobStore &m_blobs;
    const Clock &m_clock;
    const std::function<double()> m_random;
    const ShippingTerms m_terms;
    QTimer m_timer;
    SpoolCensus m_census;
    std::chrono::milliseconds m_nextAt{0};    ///< Monotonic.
    std::chrono::milliseconds m_countedAt{0}; ///< Monotonic.
    int m_failures = 0;                       ///< In a row.
    qint64 m_shipped = 0;
    bool m_leads = false;
    bool m_isBusy = false;
    bool m_isShipping = false;
    bool m_hasLooked = false;
    bool m_isCounting = false;
    bool m_hasMore = false; ///< Something was put since the spool was asked for its oldest.
    bool m_needsHand = false;
    std::optional<Error> m_error;
    std::optional<SpoolDamage> m_damage;
    std::optional<Error> m_collision;
};

} // namespace hoox
