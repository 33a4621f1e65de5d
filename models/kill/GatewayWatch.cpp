#include "models/kill/GatewayWatch.h"

#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

GatewayWatch::GatewayWatch(GatewayProbe *probe, const Clock &clock, QObject *parent)
    : QObject(parent), m_probe(probe), m_clock(clock)
{
}

void GatewayWatch::follow(std::chrono::milliseconds windowEnd)
{
    if (!canAsk())
        return;
    const auto now = m_clock.monotonic();
    if (m_asking) {
        if (now - *m_askedAt >= kPatience)
            take(fail(Error::Kind::Timeout, {}, u"no answer in time"_s));
        return;
    }
    const bool windowPassed = m_askedAt && *m_askedAt < windowEnd && now >= windowEnd;
    if (!m_askedAt || windowPassed || now - *m_askedAt >= m_gap)
        ask();
}

void GatewayWatch::ask()
{
    m_gap = m_askedAt ? std::min(m_gap * 2, kLongestGap) : kFirstGap;
    m_asking = true;
    m_askedAt = m_clock.monotonic();
    whenDone(m_probe->ask(), this, [this, question = ++m_question](const Result<GatewayAnswer> &answer) {
        if (m_asking && question == m_question)
            take(answer);
    });
}

void GatewayWatch::take(const Result<GatewayAnswer> &answer)
{
    m_asking = false;
    if (answer) {
        const bool asBefore = m_sight && m_sight->refuses == answer->refuses && m_sight->location == answer->location;
        m_sight =
            GatewaySight{answer->refuses, answer->location, asBefore ? m_sight->at : m_clock.nowUtc(), *m_askedAt};
        m_lastError.clear();
    } else {
        m_lastError = answer.error().detail.isEmpty() ? answer.error().subject : answer.error().detail;
    }
    Q_EMIT answered();
}

void GatewayWatch::forget()
{
    m_sight.reset();
    m_lastError.clear();
    m_asking = false;
    m_gap = kFirstGap;
}

void GatewayWatch::startOver()
{
    forget();
    m_askedAt.reset();
}

bool GatewayWatch::letsInAfter(std::chrono::milliseconds windowEnd) const
{
    return m_sight && !m_sight->refuses && m_sight->askedAt >= windowEnd;
}

} // namespace hoox
