#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>

namespace hoox {

/// The only source of time. Passed in, so that a test can turn it. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time, UTC, with milliseconds. May jump; never used for an age.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Since an arbitrary start; never goes back, and goes on in suspend. Ages and time-outs come from here.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

/// Goes on from a moment by itself: a worker's, which may outlive the clock that the moment came from.
class StartedClock final : public Clock
{
public:
    explicit StartedClock(const Clock &clock) : m_at(clock.nowUtc()), m_since(clock.monotonic()) { m_timer.start(); }
    [[nodiscard]] QDateTime nowUtc() const override { return m_at.addMSecs(m_timer.elapsed()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_since + std::chrono::milliseconds(m_timer.elapsed());
    }

private:
    QDateTime m_at;
    std::chrono::milliseconds m_since;
    QElapsedTimer m_timer;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace hoox
