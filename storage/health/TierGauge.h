#pragma once

#include "storage/base/Result.h"
#include "storage/health/TierMeter.h"

#include <memory>
#include <utility>

namespace hoox {

/// One tier's side of a meter, for its store. A value; an empty one measures nothing. Any thread.
class TierGauge final
{
public:
    TierGauge() = default;
    TierGauge(std::shared_ptr<TierMeter> meter, MeteredTier tier) : m_meter(std::move(meter)), m_tier(tier) {}

    /// One operation, from now on until `end`: what it waits for in the store's own queue is part of it.
    class Lap final
    {
    public:
        /// With what it came to. An error is not counted: how fast a tier fails says nothing about it. That it holds no
        /// such thing is an answer.
        template <typename T>
        void end(const Result<T> &result) const
        {
            const bool isAnswer =
                result || (result.error().kind == Error::Kind::NotFound && result.error().cause == Error::Cause::Plain);
            if (m_meter && isAnswer)
                m_meter->note(m_tier, m_work, std::chrono::steady_clock::now() - m_began);
        }

    private:
        friend class TierGauge;
        Lap(std::shared_ptr<TierMeter> meter, MeteredTier tier, MeteredWork work)
            : m_meter(std::move(meter)), m_tier(tier), m_work(work)
        {
        }
        std::shared_ptr<TierMeter> m_meter;
        MeteredTier m_tier;
        MeteredWork m_work;
        std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    };

    [[nodiscard]] Lap begin(MeteredWork work) const { return {m_meter, m_tier, work}; }

    /// `task(…) -> Result<T>`, measured from now until it is done on whatever thread runs it.
    template <typename Task>
    [[nodiscard]] auto timed(MeteredWork work, Task task) const
    {
        return [lap = begin(work), task = std::move(task)](auto &&...arguments) mutable {
            auto result = task(std::forward<decltype(arguments)>(arguments)...);
            lap.end(result);
            return result;
        };
    }

private:
    std::shared_ptr<TierMeter> m_meter;
    MeteredTier m_tier = MeteredTier::Locks;
};

} // namespace hoox
