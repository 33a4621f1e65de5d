#include "models/migrations/UpkeepWatch.h"

namespace hoox {

UpkeepWatch::UpkeepWatch(const QVector<Stage> &plan)
{
    for (const auto stage : plan)
        m_steps.append({stage});
}

bool UpkeepWatch::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

void UpkeepWatch::report(qint64 done, qint64 total)
{
    const std::lock_guard lock(m_mutex);
    if (m_running >= 0)
        m_steps[m_running].share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1;
}

void UpkeepWatch::begin(Stage stage)
{
    const std::lock_guard lock(m_mutex);
    auto next = m_running + 1;
    while (next < m_steps.size() && m_steps.at(next).stage != stage)
        ++next;
    if (next == m_steps.size())
        return;
    closeRunning(UpkeepStep::State::Done);
    for (auto passed = m_running + 1; passed < next; ++passed)
        m_steps[passed].state = UpkeepStep::State::Done;
    m_running = next;
    m_steps[next].state = UpkeepStep::State::Running;
    m_since.start();
}

void UpkeepWatch::closeRunning(UpkeepStep::State state)
{
    if (m_running < 0)
        return;
    auto &step = m_steps[m_running];
    step.state = state;
    step.share = -1;
    step.took = std::chrono::milliseconds(m_since.elapsed());
}

void UpkeepWatch::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
}

void UpkeepWatch::end(bool well)
{
    const std::lock_guard lock(m_mutex);
    closeRunning(well ? UpkeepStep::State::Done : UpkeepStep::State::Failed);
    if (m_running < 0 && !well && !m_steps.isEmpty())
        m_steps.first().state = UpkeepStep::State::Failed;
    // A job that had nothing left to do passed the parts it did not need.
    for (auto &step : m_steps) {
        if (well)
            step.state = UpkeepStep::State::Done;
    }
}

QVector<UpkeepStep> UpkeepWatch::steps() const
{
    const std::lock_guard lock(m_mutex);
    return m_steps;
}

} // namespace hoox
