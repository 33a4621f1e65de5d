#pragma once

#include "storage/net/HttpExchange.h"

#include <chrono>
#include <deque>
#include <mutex>

namespace hoox {

/// What one account may ask for (contract 1): Cloudflare refuses everything for the rest of five minutes after 1,200
/// requests, so half of that is spent here and the last of it kept for the operator. The kill switch is outside: it is
/// counted, never held. Any thread. Times are `Clock::monotonic`.
class RequestBudget final
{
public:
    struct Limits
    {
        int requests = 600;
        std::chrono::milliseconds period{300'000};
        int reserved = 50; ///< Not for background work.
    };

    explicit RequestBudget(Limits limits) : m_limits(limits) {}

    /// Zero: taken, send now. Else nothing was taken; ask again after so long.
    [[nodiscard]] std::chrono::milliseconds take(HttpRequest::Urgency urgency, std::chrono::milliseconds now);
    /// The service said stop: nobody but the kill switch sends before `until`.
    void pauseUntil(std::chrono::milliseconds until);
    /// The service says that it takes `remaining` more before it counts anew (contract 1). Background work spreads
    /// what is not reserved over that time, and ends at the reserve; the operator is not slowed down.
    void pace(int remaining, std::chrono::milliseconds untilReset, std::chrono::milliseconds now);

private:
    [[nodiscard]] std::chrono::milliseconds heldFor(HttpRequest::Urgency urgency, std::chrono::milliseconds now) const;
    void forget(std::chrono::milliseconds now);

    const Limits m_limits;
    std::mutex m_mutex;
    std::deque<std::chrono::milliseconds> m_sent;    ///< Guarded by m_mutex; oldest first.
    std::chrono::milliseconds m_pausedUntil{0};      ///< Guarded by m_mutex.
    std::chrono::milliseconds m_pacedUntil{0};       ///< Guarded by m_mutex; then the pace means nothing any more.
    std::chrono::milliseconds m_pace{0};             ///< Guarded by m_mutex; between two background requests.
    std::chrono::milliseconds m_nextInBackground{0}; ///< Guarded by m_mutex; of meaning while paced.
};

} // namespace hoox
