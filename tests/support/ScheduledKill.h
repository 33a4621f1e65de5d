#pragma once

#include "models/kill/KillSwitch.h"
#include "storage/base/Ids.h"
#include "storage/config/ConfigStore.h"
#include "storage/config/KillJournal.h"
#include "storage/gateway/GatewayProbe.h"
#include "tests/support/FixedClock.h"

#include <functional>
#include <memory>
#include <vector>

namespace hoox::tests {

/// What becomes of one call over the network.
enum class Fate {
    Works,
    Refused,       ///< An error, and nothing was done.
    DoneButFailed, ///< It was done, and an error came back.
    Lost,          ///< Never answered, and nothing was done.
    DoneButLost,   ///< It was done, and no answer comes.
    Late,          ///< Done and answered some steps later.
    AnsweredLate,  ///< Done now, answered some steps later: what it tells is old by then.
    Stale,         ///< A read of an older state, as a cache has it.
    Torn,          ///< An answer without one of the keys.
};

/// What happens in a later step, in its order.
class LaterSteps
{
public:
    void in(int steps, std::function<void()> what);
    void step();
    /// Everything that is still on its way arrives.
    void drain();

private:
    struct Due
    {
        int step;
        std::function<void()> what;
    };
    std::vector<Due> m_due;
    int m_step = 0;
};

/// The config tier in memory, of which each call's fate is chosen by the test. One thread.
class ScheduledConfig final : public ConfigStore
{
public:
    explicit ScheduledConfig(const Clock &clock) : m_clock(clock) {}
    /// Asked at each call; works if not set.
    std::function<Fate()> readFate, writeFate;
    std::function<int()> delay = [] { return 1; }; ///< In steps, of what is late.
    LaterSteps later;
    int puts = 0;

    /// By another hand, at once.
    void set(const QString &key, const QByteArray &value, const QString &by);
    [[nodiscard]] QByteArray value(const QString &key) const { return m_states.back().value(key).value; }
    /// A worker of Hoox that reads the keys now would stop.
    [[nodiscard]] bool isEngaged() const;

    Pending<std::optional<ConfigEntry>> get(const QString &key) override;
    Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override;
    Pending<QVector<ConfigEntry>> list(const QString &prefix) override;
    Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override;
    Pending<Done> remove(const QString &key, const ConfigChange &change) override;

private:
    using State = QHash<QString, ConfigEntry>;
    template <typename T>
    Pending<T> answered(Fate fate, const Result<T> &now);
    [[nodiscard]] const State &stateFor(Fate fate) const;

    const Clock &m_clock;
    std::vector<State> m_states{1}; ///< The newest is last.
    std::vector<std::shared_ptr<void>> m_open;
};

/// The kill journal in memory; it outlives the switch as the file does. One thread.
class ScheduledJournal final : public KillJournal
{
public:
    enum class Fate { Works, Full, Slow };
    std::function<Fate()> fate; ///< Of each append; works if not set.
    bool failsReads = false;
    LaterSteps later;
    KillHistory history;

    Pending<Done> append(const KillEvent &event) override;
    Pending<KillHistory> read() override;
};

/// A desk that can be turned, broken and restarted: nothing in it takes real time.
struct KillDesk
{
    KillDesk() : config(clock) {}
    /// As a fresh run of the program on the same workspace; what an earlier one asked may still arrive.
    void restart(GatewayProbe *gateway = nullptr);
    [[nodiscard]] KillState state() const { return kill->snapshot().state; }
    [[nodiscard]] KillPhase phase() const { return kill->snapshot().phase; }
    /// Turns the clock, has the timer's turn, and hears every answer that is there.
    void pass(std::chrono::milliseconds time);
    /// As the polls see it: nothing gets stale on the way.
    void passPolling(std::chrono::seconds time);
    static void hear();

    FixedClock clock;
    RandomIds ids;
    ScheduledConfig config;
    ScheduledJournal journal;
    std::unique_ptr<KillSwitch> kill;
};

} // namespace hoox::tests
