#pragma once

#include <chrono>
#include <deque>
#include <vector>

namespace hoox {

class Clock;

/// What the window could not draw in time (safety 4.18): pieces of work of its thread, each an event with all that it
/// led to, that took longer than a frame of 60 Hz lasts. While one goes on nothing is drawn and no key is heard, so
/// each may have cost frames; how many were really due is not known to a program, and not claimed. What the desktop
/// itself takes is not in it. One thread; `clock` outlives it.
class BusyWatch final
{
public:
    static constexpr std::chrono::milliseconds kFrame{16};
    static constexpr std::chrono::minutes kSpan{60};

    explicit BusyWatch(const Clock &clock) : m_clock(clock) {}

    /// Around each piece of work; pieces within one are a part of it, unless they come from an event loop within it, as
    /// that of a menu or of something dragged: that one waits for a hand, and only its own pieces count. `loop`: how
    /// deep the loop is that the piece is from.
    void begin(int loop);
    void end();

    struct Figures
    {
        int stretches = 0; ///< Of the last hour, longer than a frame.
        std::chrono::milliseconds longest{0};
        friend bool operator==(const Figures &, const Figures &) = default;
    };
    [[nodiscard]] Figures figures() const;

private:
    struct Minute
    {
        std::chrono::milliseconds from{0}; ///< Monotonic.
        Figures figures;
    };
    void note(std::chrono::milliseconds now, std::chrono::milliseconds took);

    const Clock &m_clock;
    struct Piece
    {
        int loop = 0;
        int depth = 0;
        std::chrono::milliseconds begunAt{0}; ///< Monotonic.
        bool isWaiting = false;               ///< A loop within it ran.
    };
    std::vector<Piece> m_pieces;  ///< That are going on, the outermost first.
    std::deque<Minute> m_minutes; ///< The oldest first; one a minute at most, whatever happens.
};

} // namespace hoox
