#pragma once

#include "storage/base/Clock.h"
#include "storage/ledger/LedgerPuller.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hoox {

/// How fresh the local replica of the ledger is, and when it is pulled (LG-4): at the start, every so often, by hand.
/// One pull at a time. A failure keeps the data and says so; tries then come less often, up to `kLongestWait`. `puller`
/// and `clock` outlive it. GUI thread, or the main thread of the command line.
class ReplicaState final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Never,   ///< No whole pull yet, ever, and none runs.
        Pulling, ///< `progress()` says how far.
        Fresh,   ///< The last pull was whole. See `age()` for how long ago.
        Failed,  ///< The last one was not; `error()` says why. What was there before is there still.
    };
    Q_ENUM(State)

    static constexpr std::chrono::minutes kLongestWait{10};

    ReplicaState(LedgerPuller &puller, const Clock &clock, std::chrono::milliseconds every, QObject *parent = nullptr);
    ~ReplicaState() override;

    /// Reads what the replica holds, then pulls, and every so often from then on.
    void start();
    /// At once, also in a pause; nothing if a pull runs already.
    void pullNow(LedgerPuller::Kind kind = LedgerPuller::Kind::Changes);
    /// Ends a running pull; its pages stay. No pull starts by itself from then on until `pullNow`.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const PullProgress &progress() const { return m_progress; }
    /// Why the last pull failed; none after a good or a cancelled one.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const ReplicaFacts &facts() const { return m_facts; }
    /// UTC; invalid if there was no whole pull ever.
    [[nodiscard]] const QDateTime &lastGoodAt() const { return m_facts.asOf; }
    /// Since then: by a clock that never jumps, or by the wall clock if that was before the program started.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    /// Nothing whole yet, or older than `staleAfter`.
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] std::chrono::milliseconds staleAfter() const;  ///< Three times the interval.
    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; } ///< By D1 since this object was made: what is billed.
    [[nodiscard]] bool isPaused() const { return m_paused; }     ///< Cancelled by hand.
    /// Until the next pull by itself; none while one runs, in a pause, or before `start`.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextIn() const;

public Q_SLOTS:
    /// Does what is due by the clock. A timer calls it; so may a test that turned the clock.
    void tick();

Q_SIGNALS:
    void changed(); ///< Something that the accessors tell, at most once a second for ages alone.
    /// A pull was whole. With `rowsChanged` whoever shows the ledger reads again.
    void pulled(bool rowsChanged);
    /// Rows of a first copy came; what is in sight is "so far".
    void rowsArrived();

private:
    void take(const Result<ReplicaFacts> &facts);
    void take(const Result<PullReport> &report);
    void failed(const Error &error);
    void readFacts();
    [[nodiscard]] State restingState() const;

    LedgerPuller &m_puller;
    const Clock &m_clock;
    const std::chrono::milliseconds m_every;
    QTimer m_timer;
    State m_state = State::Never;
    PullProgress m_progress;
    ReplicaFacts m_facts;
    std::optional<Error> m_error;
    qint64 m_rowsRead = 0;
    int m_failures = 0; ///< In a row.
    bool m_started = false;
    bool m_paused = false;
    std::optional<std::chrono::milliseconds> m_goodAt; ///< Monotonic; of a pull in this run.
    std::optional<std::chrono::milliseconds> m_dueAt;  ///< Monotonic.
};

} // namespace hoox
