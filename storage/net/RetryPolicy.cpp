#include "storage/net/RetryPolicy.h"

#include "storage/net/HttpDate.h"

#include <algorithm>
#include <cmath>

namespace hoox {

using std::chrono::milliseconds;

namespace {

constexpr int kTooManyRequests = 429;

/// Of the server or of the path to it: the same request may go well a little later.
bool isPassing(int status)
{
    return status == 500 || (status >= 502 && status <= 504) || (status >= 520 && status <= 527);
}

std::optional<int> wholeNumber(const QByteArray &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<milliseconds> RetryPolicy::waitAfter(const AttemptEnd &end, int attempt, bool mayRepeat,
                                                   HttpRequest::Urgency urgency, double random) const
{
    if (attempt >= m_policy.tries || end.kind == AttemptEnd::Kind::Final)
        return std::nullopt;
    const bool isThrottled = end.kind == AttemptEnd::Kind::Answered && end.status == kTooManyRequests;
    if (end.kind == AttemptEnd::Kind::Answered && !isThrottled && !isPassing(end.status))
        return std::nullopt;
    // A 429 was refused and an unsent request never arrived: sending those again is safe in any case.
    if (!mayRepeat && !isThrottled && end.kind != AttemptEnd::Kind::NotSent)
        return std::nullopt;

    const auto ownWait = backOff(attempt, random);
    if (urgency == HttpRequest::Urgency::KillSwitch)
        return ownWait;
    const auto asked = isThrottled ? pauseAfter(end) : end.retryAfter.value_or(milliseconds(0));
    const auto wait = std::max(ownWait, asked);
    if (urgency == HttpRequest::Urgency::Operator && asked > m_policy.longestWait)
        return std::nullopt;
    return wait;
}

milliseconds RetryPolicy::pauseAfter(const AttemptEnd &throttled) const
{
    return throttled.retryAfter.value_or(m_policy.accountWait);
}

milliseconds RetryPolicy::backOff(int attempt, double random) const
{
    const auto doubled = static_cast<double>(m_policy.firstWait.count()) * std::exp2(attempt - 1);
    const auto capped = std::min(doubled, static_cast<double>(m_policy.longestWait.count()));
    const auto shaken = capped * (1.0 + m_policy.jitter * (2.0 * random - 1.0));
    return milliseconds(std::llround(std::max(0.0, shaken)));
}

std::optional<milliseconds> retryAfterFrom(const QByteArray &value, const QDateTime &nowUtc)
{
    constexpr milliseconds longest = std::chrono::hours(24);
    if (const auto seconds = wholeNumber(value))
        return std::min<milliseconds>(std::chrono::seconds(*seconds), longest);
    const auto date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(nowUtc.msecsTo(date)), milliseconds(0), longest);
}

std::optional<RateLimit> rateLimitFrom(const QByteArray &value)
{
    std::optional<int> remaining;
    std::optional<int> seconds;
    // A service may name several limits; the first is that of the account.
    const auto parts = value.split(',').constFirst().split(';');
    for (const auto &part : parts) {
        const auto text = part.trimmed();
        if (text.startsWith("r="))
            remaining = wholeNumber(text.mid(2));
        else if (text.startsWith("t="))
            seconds = wholeNumber(text.mid(2));
    }
    constexpr int longest = 24 * 60 * 60;
    if (!remaining || !seconds || *seconds > longest)
        return std::nullopt;
    return RateLimit{*remaining, std::chrono::seconds(*seconds)};
}

} // namespace hoox
