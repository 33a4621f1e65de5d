#pragma once

#include "storage/base/Clock.h"

namespace hoox::tests {

/// A clock that stands until it is turned. 2026-05-19 02:47:07 UTC at first.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by;
    }
    /// Wall time alone jumps, as when a clock is set.
    void setWall(const QDateTime &utc) { m_now = utc; }

private:
    QDateTime m_now = QDateTime(QDate(2026, 5, 19), QTime(2, 47, 7), Qt::UTC);
    std::chrono::milliseconds m_monotonic{100000};
};

} // namespace hoox::tests
