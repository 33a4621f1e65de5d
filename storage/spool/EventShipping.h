#pragma once

#include "storage/spool/EventSource.h"
#include "storage/spool/FolderSpool.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace hoox {

/// Bundles events into objects of JSON lines and puts them into the spool (BL-7):
/// `logs/<folder>/<date>/<UTC time>-<source>-<first>-<last>.jsonl`, date and time of the first event. A bundle is full
/// at 1,000 lines or 1 MB, and goes after a minute at the latest. What a bundle will hold is written down before it is
/// put: after a crash it is made again, under the same key with the same bytes, which the tier takes as one. GUI
/// thread; all references outlive it.
class EventShipping final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostLines = 1000;
    static constexpr qint64 kMostBytes = 1'000'000;
    static constexpr std::chrono::milliseconds kLongestWait{std::chrono::minutes(1)};
    static constexpr std::chrono::milliseconds kLook{std::chrono::seconds(5)};

    /// `leads`: this process is the one that ships (`SpoolShipper::Standing::leads`); the others leave it to that one.
    EventShipping(FolderSpool &spool, const std::vector<EventSource *> &sources, const Clock &clock,
                  std::function<bool()> leads, QObject *parent = nullptr);

    void start();
    /// Once in a while, by itself after `start`.
    void tick();
    /// Everything that is known by now, without waiting for a full bundle.
    void flush();
    /// Of the last `flush`: all of it is in the spool, or could not be put.
    [[nodiscard]] bool isCaughtUp() const;
    /// Of the last try of any source; none if all went well.
    [[nodiscard]] std::optional<Error> error() const;

    [[nodiscard]] static Result<BlobKey> keyOf(const EventSource &source, const QVector<EventLine> &lines);

Q_SIGNALS:
    void bundled(const QString &key);
    void caughtUp();

private:
    struct Lane
    {
        EventSource *source = nullptr;
        bool isKnown = false; ///< The cursor was read.
        qint64 shipped = 0;   ///< The number up to which all is in the spool.
        qint64 first = 0;     ///< Of a bundle that was begun; with `last` above `shipped`.
        qint64 last = 0;
        bool isBusy = false;
        bool isFlushed = false;                              ///< The next bundle does not wait.
        std::optional<std::chrono::milliseconds> waitsSince; ///< Monotonic.
        std::chrono::milliseconds nextAt{0};                 ///< Monotonic.
        std::optional<Error> error;
    };
    void readCursor(Lane &lane);
    void look(Lane &lane);
    void take(Lane &lane, const QVector<EventLine> &lines);
    void makeAgain(Lane &lane);
    void bundle(Lane &lane, const QVector<EventLine> &lines);
    void put(Lane &lane, const QVector<EventLine> &lines);
    void close(Lane &lane, qint64 last);
    void rest(Lane &lane, const std::optional<Error> &error);
    [[nodiscard]] static QString noteOf(const Lane &lane);
    [[nodiscard]] static QByteArray cursorOf(const Lane &lane);

    FolderSpool &m_spool;
    const Clock &m_clock;
    const std::function<bool()> m_leads;
    QTimer m_timer;
    std::vector<Lane> m_lanes; ///< Never changes its size: callbacks refer to its elements.
};

} // namespace hoox
