#include "models/health/BusyWatch.h"

#include "storage/base/Clock.h"

#include <algorithm>

namespace hoox {

namespace {

constexpr std::chrono::minutes kBusyBucket{1};

} // namespace

void BusyWatch::begin(int loop)
{
    if (m_pieces.empty() || m_pieces.back().loop != loop) {
        if (!m_pieces.empty())
            m_pieces.back().isWaiting = true;
        m_pieces.push_back({loop, 0, m_clock.monotonic(), false});
    }
    ++m_pieces.back().depth;
}

void BusyWatch::end()
{
    if (--m_pieces.back().depth > 0)
        return;
    const auto piece = m_pieces.back();
    m_pieces.pop_back();
    const auto now = m_clock.monotonic();
    if (!piece.isWaiting && now - piece.begunAt > kFrame)
        note(now, now - piece.begunAt);
}

void BusyWatch::note(std::chrono::milliseconds now, std::chrono::milliseconds took)
{
    while (!m_minutes.empty() && now - m_minutes.front().from >= kSpan)
        m_minutes.pop_front();
    if (m_minutes.empty() || now - m_minutes.back().from >= kBusyBucket)
        m_minutes.push_back({now, {}});
    auto &figures = m_minutes.back().figures;
    ++figures.stretches;
    figures.longest = std::max(figures.longest, took);
}

BusyWatch::Figures BusyWatch::figures() const
{
    Figures sum;
    const auto now = m_clock.monotonic();
    for (const auto &minute : m_minutes) {
        if (now - minute.from >= kSpan)
            continue;
        sum.stretches += minute.figures.stretches;
        sum.longest = std::max(sum.longest, minute.figures.longest);
    }
    return sum;
}

} // namespace hoox
