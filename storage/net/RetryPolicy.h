#pragma once

#include "storage/net/HttpExchange.h"
#include "storage/net/HttpPolicy.h"

#include <QDateTime>

#include <optional>

namespace hoox {

/// How one attempt ended, as far as trying again goes.
struct AttemptEnd
{
    enum class Kind {
        Answered, ///< With `status`.
        NotSent,  ///< Nobody was reached: nothing can have happened.
        Unknown,  ///< It went out, and no whole answer came back.
        Final,    ///< It would end the same way again: a certificate, a body over its bound, a sink's error.
    };
    Kind kind = Kind::Answered;
    int status = 0;
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< What the service asked for.
};

/// The table of contract 1: what is tried again, and when. Pure; any thread.
class RetryPolicy final
{
public:
    explicit RetryPolicy(HttpPolicy policy) : m_policy(policy) {}

    /// How long to wait before the next attempt; nothing: what came back stands. `attempt` counts from 1; `random` is
    /// 0 to 1. The operator's request does not wait longer than `longestWait`, background work waits as long as the
    /// service asks, and the kill switch keeps to its own steps whatever the service asks.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitAfter(const AttemptEnd &end, int attempt, bool mayRepeat,
                                                                     HttpRequest::Urgency urgency, double random) const;
    /// How long nobody of this account asks after a 429.
    [[nodiscard]] std::chrono::milliseconds pauseAfter(const AttemptEnd &throttled) const;

private:
    [[nodiscard]] std::chrono::milliseconds backOff(int attempt, double random) const;

    const HttpPolicy m_policy;
};

/// The value of `Retry-After`: whole seconds or an HTTP date. Nothing if it is neither; a day at most.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterFrom(const QByteArray &value, const QDateTime &nowUtc);

/// The value of `Ratelimit`: `"default";r=50;t=30`.
struct RateLimit
{
    int remaining = 0;
    std::chrono::seconds untilReset{0};
};
[[nodiscard]] std::optional<RateLimit> rateLimitFrom(const QByteArray &value);

} // namespace hoox
