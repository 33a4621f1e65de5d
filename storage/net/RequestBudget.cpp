#include "storage/net/RequestBudget.h"

#include <algorithm>

namespace hoox {

using std::chrono::milliseconds;
using Urgency = HttpRequest::Urgency;

milliseconds RequestBudget::take(Urgency urgency, milliseconds now)
{
    const std::scoped_lock lock(m_mutex);
    forget(now);
    const auto wait = urgency == Urgency::KillSwitch ? milliseconds(0) : heldFor(urgency, now);
    if (wait > milliseconds(0))
        return wait;
    m_sent.push_back(now);
    if (urgency == Urgency::Background && now < m_pacedUntil)
        m_nextInBackground = now + m_pace;
    return milliseconds(0);
}

void RequestBudget::pauseUntil(milliseconds until)
{
    const std::scoped_lock lock(m_mutex);
    m_pausedUntil = std::max(m_pausedUntil, until);
}

void RequestBudget::pace(int remaining, milliseconds untilReset, milliseconds now)
{
    const std::scoped_lock lock(m_mutex);
    m_pacedUntil = now + untilReset;
    const int forBackground = remaining - m_limits.reserved;
    m_pace = forBackground > 0 ? untilReset / forBackground : untilReset;
    m_nextInBackground = forBackground > 0 ? std::min(m_nextInBackground, now + m_pace) : m_pacedUntil;
}

milliseconds RequestBudget::heldFor(Urgency urgency, milliseconds now) const
{
    auto until = std::max(now, m_pausedUntil);
    if (urgency == Urgency::Background && now < m_pacedUntil)
        until = std::max(until, m_nextInBackground);
    const auto allowed = static_cast<std::size_t>(
        std::max(1, urgency == Urgency::Background ? m_limits.requests - m_limits.reserved : m_limits.requests));
    // The kill switch is counted without being asked, so more may stand here than are allowed.
    if (m_sent.size() >= allowed)
        until = std::max(until, m_sent.at(m_sent.size() - allowed) + m_limits.period);
    return until - now;
}

void RequestBudget::forget(milliseconds now)
{
    while (!m_sent.empty() && m_sent.front() + m_limits.period <= now)
        m_sent.pop_front();
}

} // namespace hoox
