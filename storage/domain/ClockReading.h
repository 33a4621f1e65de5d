#pragma once

#include <QString>

#include <algorithm>
#include <chrono>

namespace hoox {

/// From here on a clock is wrong: every age and every UTC folder name depends on it (safety 4.15).
inline constexpr std::chrono::milliseconds kLargestClockOffset{1000};

/// How far the clock of one server is ahead of this computer's, as the dates of its answers tell. A value.
struct ClockReading
{
    QString host;                             ///< Whose clock: "api.cloudflare.com".
    std::chrono::milliseconds offset{0};      ///< Server less this computer: positive where this one is behind.
    std::chrono::milliseconds uncertainty{0}; ///< The truth is within so much of `offset`, either way.
    std::chrono::milliseconds age{0};         ///< Since the last answer that told.

    /// By so much it differs at least, either way; zero where the clocks may be the same.
    [[nodiscard]] std::chrono::milliseconds beyondDoubt() const
    {
        return std::max(std::chrono::abs(offset) - uncertainty, std::chrono::milliseconds(0));
    }
    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

} // namespace hoox
