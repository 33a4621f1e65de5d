#pragma once

#include "storage/base/Progress.h"

#include <QElapsedTimer>
#include <QVector>

#include <chrono>
#include <mutex>

namespace hoox {

/// One part of a running or finished job on the ledger.
struct UpkeepStep
{
    enum class State { Waiting, Running, Done, Failed };
    Progress::Stage stage = Progress::Stage::Copy;
    State state = State::Waiting;
    std::chrono::milliseconds took{0};
    double share = -1; ///< Of a running part, 0 to 1; negative while it is not known.
    friend bool operator==(const UpkeepStep &, const UpkeepStep &) = default;
};

/// What the worker writes and the window reads: how far a job is, and whether it shall stop. Any thread.
class UpkeepWatch final : public Progress
{
public:
    /// The parts in their order. One that begins and is not ahead in it counts to the part that runs.
    explicit UpkeepWatch(const QVector<Stage> &plan);

    [[nodiscard]] bool isCancelled() const override;
    void report(qint64 done, qint64 total) override;
    void begin(Stage stage) override;

    void cancel();
    /// The job is over; the part that ran went well or did not.
    void end(bool well);
    [[nodiscard]] QVector<UpkeepStep> steps() const;

private:
    void closeRunning(UpkeepStep::State state);
    mutable std::mutex m_mutex;
    QVector<UpkeepStep> m_steps; ///< This and the rest: guarded by m_mutex.
    qsizetype m_running = -1;
    QElapsedTimer m_since;
    bool m_cancelled = false;
};

} // namespace hoox
