#pragma once

#include <QDateTime>

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

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace hoox
