#include "storage/config/KvWrites.h"

#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"
#include "storage/config/KvAnswers.h"
#include "storage/config/KvNamespace.h"
#include "storage/net/HttpClient.h"

#include <QTimer>

#include <algorithm>

namespace hoox {

using namespace std::chrono_literals;

namespace {

void tellAll(const QVector<KvWrites::Caller> &callers, const Result<Done> &result)
{
    for (const auto &caller : callers) {
        caller->addResult(result);
        caller->finish();
    }
}

} // namespace

KvWrites::KvWrites(const KvTools &tools, const Clock &clock, QObject *parent)
    : QObject(parent), m_tools(tools), m_clock(clock)
{
}

KvWrites::~KvWrites()
{
    for (auto &lane : m_lanes)
        lane.flight.cancel();
}

void KvWrites::add(const QString &key, const HttpRequest &request, const Caller &caller)
{
    auto &lane = m_lanes[key];
    if (!lane.waiting)
        lane.waiting = Write();
    lane.waiting->request = request;
    lane.waiting->callers.append(caller);
    goOn(key);
}

void KvWrites::goOn(const QString &key)
{
    auto &lane = m_lanes[key];
    if (!lane.waiting)
        return;
    const auto now = m_clock.monotonic();
    if (lane.underway) {
        if (lane.waiting->request.urgency != HttpRequest::Urgency::KillSwitch)
            return;
        // The brake does not wait behind a write that hangs. Which of the two came last, its reads will tell.
        if (const auto left = lane.sentAt + m_tools.limits.spacing - now; left > 0ms) {
            wake(key, left);
            return;
        }
        lane.flight.cancel();
        lane.waiting->callers = lane.underway->callers + lane.waiting->callers;
        lane.underway.reset();
    }
    if (lane.notBefore > now)
        wake(key, lane.notBefore - now);
    else
        send(key, lane);
}

void KvWrites::wake(const QString &key, std::chrono::milliseconds in)
{
    auto &lane = m_lanes[key];
    if (lane.timer == nullptr) {
        lane.timer = new QTimer(this);
        lane.timer->setSingleShot(true);
        lane.timer->setTimerType(Qt::PreciseTimer);
        connect(lane.timer, &QTimer::timeout, this, [this, key] { goOn(key); });
    }
    lane.timer->start(in);
}

void KvWrites::send(const QString &key, Lane &lane)
{
    lane.underway = std::exchange(lane.waiting, {});
    lane.sentAt = m_clock.monotonic();
    lane.notBefore = lane.sentAt + m_tools.limits.spacing;
    lane.flight = m_tools.client.send(lane.underway->request);
    whenDone(lane.flight, this, [this, key, number = ++lane.number](const Result<HttpAnswer> &answer) {
        const auto &now = m_lanes[key];
        if (now.underway && now.number == number)
            take(key, answer);
    });
}

void KvWrites::take(const QString &key, const Result<HttpAnswer> &answer)
{
    auto &lane = m_lanes[key];
    const auto callers = std::exchange(lane.underway, {})->callers;
    // From the answer on: a slow way there does not bring two writes together at the service.
    lane.notBefore = m_clock.monotonic() + m_tools.limits.spacing;
    goOn(key);
    this->answer(callers, answer ? kvWritten(*answer, key) : Result<Done>(fail(answer.error())));
}

void KvWrites::answer(const QVector<Caller> &callers, const Result<Done> &result)
{
    const auto isNotThere =
        !result && result.error().kind == Error::Kind::NotFound && result.error().cause == Error::Cause::Plain;
    if (!isNotThere) {
        tellAll(callers, result);
        return;
    }
    // Every key may be written, so what is not there is the namespace or the account.
    m_tools.space.confirm(this, true,
                          [callers, result](const Result<Done> &there) { tellAll(callers, there ? result : there); });
}

} // namespace hoox
