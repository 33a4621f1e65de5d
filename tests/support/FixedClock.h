#pragma once

#include "storage/base/Clock.h"

#include <QTimeZone>

#include <atomic>

namespace hoox::tests {

/// A clock that stands until it is turned. 2026-05-19 02:47:07 UTC at first. Any thread.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_wallMs, QTimeZone::utc());
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_monotonicMs.load());
    }

    void advance(std::chrono::milliseconds by)
    {
        m_wallMs += by.count();
        m_monotonicMs += by.count();
    }
    /// Wall time alone jumps, as when a clock is set.
    void setWall(const QDateTime &utc) { m_wallMs = utc.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_wallMs{1'779'158'827'000};
    std::atomic<qint64> m_monotonicMs{100'000};
};

} // namespace hoox::tests
