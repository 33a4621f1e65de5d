#include "storage/net/ServerTime.h"

#include "storage/net/HttpDate.h"
#include "storage/net/HttpExchange.h"

#include <algorithm>
#include <optional>

namespace hoox {

using std::chrono::milliseconds;

namespace {

/// A date is cut to its second: the clock that wrote it stood so much later at most.
constexpr milliseconds kCutOff{999};
/// Answers within so long share a span, so that there are never more than some sixty.
constexpr milliseconds kSpan{1000};

/// What the server's clock stood at, at least, since the epoch.
std::optional<milliseconds> timeTold(const HttpAnswer &answer)
{
    constexpr auto length = std::char_traits<char>::length("Sun, 22 Nov 2026 19:10:49 GMT");
    constexpr int firstYear = 2020;
    constexpr int lastYear = 2099;
    const auto value = answer.header("Date").trimmed();
    // A cache tells when it was first answered.
    if (value.size() != static_cast<qsizetype>(length) || !answer.header("Age").isNull())
        return std::nullopt;
    const auto date = httpDate(value);
    if (!date.isValid() || date.date().year() < firstYear || date.date().year() > lastYear)
        return std::nullopt;
    return milliseconds(date.toMSecsSinceEpoch());
}

} // namespace

void ServerTime::note(const QUrl &url, const HttpAnswer &answer, milliseconds sent, milliseconds received)
{
    const auto told = timeTold(answer);
    if (!told || received < sent)
        return;
    const Span heard{received, *told - received, *told + kCutOff - sent};

    const std::scoped_lock lock(m_mutex);
    auto &server = m_servers[hostOf(url)];
    auto &spans = server.spans;
    // From the newest back: as far as they agree and are not too old.
    auto common = heard;
    auto kept = spans.end();
    while (kept != spans.begin()) {
        const auto &before = *std::prev(kept);
        common.low = std::max(common.low, before.low);
        common.high = std::min(common.high, before.high);
        if (common.low > common.high || received - before.began > kTogether)
            break;
        --kept;
    }
    spans.erase(spans.begin(), kept);
    if (!spans.empty() && received - spans.back().began < kSpan) {
        spans.back().low = std::max(spans.back().low, heard.low);
        spans.back().high = std::min(spans.back().high, heard.high);
    } else {
        spans.push_back(heard);
    }
    server.heardAt = std::max(server.heardAt, received);
}

QVector<ClockReading> ServerTime::readings() const
{
    const auto now = m_clock.monotonic();
    const auto own = milliseconds(m_clock.nowUtc().toMSecsSinceEpoch()) - now;
    QVector<ClockReading> readings;
    const std::scoped_lock lock(m_mutex);
    for (const auto &[host, server] : m_servers) {
        if (now - server.heardAt > kForgotten)
            continue;
        auto common = server.spans.front();
        for (const auto &span : server.spans) {
            common.low = std::max(common.low, span.low);
            common.high = std::min(common.high, span.high);
        }
        readings.append({host, (common.low + common.high) / 2 - own, (common.high - common.low + milliseconds(1)) / 2,
                         std::max(now - server.heardAt, milliseconds(0))});
    }
    return readings;
}

QString ServerTime::hostOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority();
}

} // namespace hoox
