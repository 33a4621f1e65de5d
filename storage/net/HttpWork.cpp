#include "storage/net/HttpWork.h"

#include "storage/base/Redactor.h"
#include "storage/net/ServerTime.h"
#include "storage/profile/Profile.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>

#include <algorithm>

namespace hoox {

using std::chrono::milliseconds;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcNet, "hoox.net", QtInfoMsg)

constexpr int kThrottledStatus = 429;
constexpr int kFirstClientError = 400;
constexpr int kFirstServerError = 500;

bool isOfKillSwitch(const HttpRequest &request)
{
    return request.urgency == HttpRequest::Urgency::KillSwitch;
}

/// A line break would begin a header that nobody asked for.
bool hasBrokenHeader(const HttpRequest &request)
{
    const auto isBroken = [](const QByteArray &text) {
        return text.contains('\r') || text.contains('\n') || text.contains('\0');
    };
    return std::any_of(request.headers.begin(), request.headers.end(), [&isBroken](const HttpHeader &header) {
        return isBroken(header.name) || isBroken(header.value);
    });
}

Result<Done> checked(const HttpRequest &request)
{
    if (!isSafeAddress(request.url))
        return fail(Error::Kind::Denied, request.subject, request.url.host(), Error::Cause::PlainHttp);
    if (hasBrokenHeader(request))
        return fail(Error::Kind::Invalid, request.subject, u"a header with a line break"_s);
    return Done{};
}

} // namespace

HttpWork::HttpWork(Parts parts, Managers managers)
    : m_parts(std::move(parts)), m_managers(managers), m_retries(m_parts.policy)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, qOverload<>(&HttpWork::pump));
}

HttpWork::~HttpWork()
{
    // Attempts die while there is still somebody to hear that nobody listens any more.
    m_jobs.clear();
}

void HttpWork::take(HttpRequest request, Promise promise)
{
    if (promise->isCanceled())
        return;
    promise->setProgressRange(0, 1000);
    if (const auto allowed = checked(request); !allowed) {
        promise->addResult(fail(allowed.error()));
        promise->finish();
        return;
    }
    const auto id = ++m_lastId;
    const auto urgency = request.urgency;
    auto *watcher = new QFutureWatcher<Result<HttpAnswer>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this, id] { drop(id); });
    watcher->setFuture(promise->future());
    m_jobs.emplace(id, Job{std::move(request), std::move(promise), watcher, nullptr, 0, {}, {}});
    queueOf(urgency).push_back(id);
    pump();
}

void HttpWork::pump()
{
    pump(HttpRequest::Urgency::KillSwitch);
    const auto operators = pump(HttpRequest::Urgency::Operator);
    if (operators > m_parts.policy.longestWait)
        refuseWaiting(operators);
    const auto background = pump(HttpRequest::Urgency::Background);
    const bool isOperatorHeld = operators > milliseconds(0) && operators <= m_parts.policy.longestWait;
    const auto next = isOperatorHeld && background > milliseconds(0) ? std::min(operators, background)
                      : isOperatorHeld                               ? operators
                                                                     : background;
    if (next > milliseconds(0))
        m_wake.start(next);
}

milliseconds HttpWork::pump(HttpRequest::Urgency urgency)
{
    auto &queue = queueOf(urgency);
    const bool isKillSwitch = urgency == HttpRequest::Urgency::KillSwitch;
    while (!queue.empty() && (isKillSwitch || m_onWire < m_parts.policy.atOnce)) {
        if (m_jobs.count(queue.front()) > 0) {
            const auto wait =
                m_parts.budget ? m_parts.budget->take(urgency, m_parts.clock.monotonic()) : milliseconds(0);
            if (wait > milliseconds(0))
                return wait;
            const auto id = queue.front();
            queue.pop_front();
            begin(id);
        } else {
            queue.pop_front();
        }
    }
    return milliseconds(0);
}

void HttpWork::begin(Id id)
{
    auto &job = m_jobs.at(id);
    auto request = job.request;
    auto allowed = m_parts.authorization ? m_parts.authorization->authorize(request, m_parts.clock.nowUtc()) : Done{};
    if (allowed)
        allowed = checked(request);
    if (!allowed) {
        finish(id, fail(allowed.error()));
        return;
    }
    ++job.attempts;
    const bool isKillSwitch = isOfKillSwitch(request);
    const HttpAttempt::Listener listener{[this, id](HttpAttempt::Outcome outcome) { end(id, std::move(outcome)); },
                                         [promise = std::weak_ptr(job.promise)](int thousandths) {
                                             if (const auto waiting = promise.lock())
                                                 waiting->setProgressValue(thousandths);
                                         },
                                         [this, id] { headCame(id); }};
    job.attempt = std::make_unique<HttpAttempt>(std::move(request), m_parts.policy.silence, listener, this);
    if (!isKillSwitch)
        ++m_onWire;
    job.sentAt = m_parts.clock.monotonic();
    job.headAt.reset();
    job.attempt->begin(isKillSwitch ? m_managers.killSwitch : m_managers.ordinary);
}

void HttpWork::end(Id id, HttpAttempt::Outcome outcome)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    auto &job = found->second;
    // It is still within its own call.
    job.attempt.release()->deleteLater();
    if (!isOfKillSwitch(job.request))
        --m_onWire;
    else if (!outcome.result && outcome.result.error().kind == Error::Kind::Timeout)
        m_managers.killSwitch.clearConnectionCache(); // The next try does not inherit what may be dead.
    if (outcome.result) {
        outcome.result->attempts = job.attempts;
        hearTime(job, *outcome.result);
        hearLimits(*outcome.result, outcome.end);
    }
    const auto wait = stands(job, outcome) ? std::nullopt
                                           : m_retries.waitAfter(outcome.end, job.attempts, job.request.mayRepeat,
                                                                 job.request.urgency, m_parts.random());
    if (!wait) {
        finish(id, std::move(outcome.result));
        pump();
        return;
    }
    qCWarning(lcNet).noquote() << redacted(job.request.subject) << "attempt" << job.attempts << "ended with"
                               << (outcome.result ? outcome.result->status : 0) << "and is repeated in" << wait->count()
                               << "ms";
    QTimer::singleShot(*wait, this, [this, id, urgency = job.request.urgency] {
        queueOf(urgency).push_front(id);
        pump();
    });
    pump();
}

void HttpWork::headCame(Id id)
{
    const auto found = m_jobs.find(id);
    if (found != m_jobs.end() && !found->second.headAt)
        found->second.headAt = m_parts.clock.monotonic();
}

void HttpWork::hearTime(const Job &job, const HttpAnswer &answer)
{
    if (m_parts.serverTime && job.headAt)
        m_parts.serverTime->note(job.request.url, answer, job.sentAt, *job.headAt);
    if (m_parts.listener && job.headAt)
        m_parts.listener(job.request, answer, *job.headAt - job.sentAt);
}

void HttpWork::hearLimits(const HttpAnswer &answer, AttemptEnd &end)
{
    const auto now = m_parts.clock.monotonic();
    end.retryAfter = retryAfterFrom(answer.header("Retry-After"), m_parts.clock.nowUtc());
    if (!m_parts.budget)
        return;
    if (answer.status == kThrottledStatus)
        m_parts.budget->pauseUntil(now + m_retries.pauseAfter(end));
    else if (const auto limit = rateLimitFrom(answer.header("Ratelimit")))
        m_parts.budget->pace(limit->remaining, limit->untilReset, now);
}

bool HttpWork::stands(const Job &job, const HttpAttempt::Outcome &outcome) const
{
    if (outcome.isStreamed)
        return true;
    return outcome.result && outcome.result->status >= kFirstServerError && job.request.isFinal &&
           job.request.isFinal(*outcome.result);
}

void HttpWork::finish(Id id, Result<HttpAnswer> result)
{
    const auto &job = m_jobs.at(id);
    if (result && result->status >= kFirstClientError && m_parts.authorization)
        result->body = withoutSecrets(std::move(result->body), m_parts.authorization->secrets());
    const auto promise = job.promise;
    promise->addResult(std::move(result));
    promise->finish();
    forget(id);
}

void HttpWork::drop(Id id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    if (found->second.attempt && !isOfKillSwitch(found->second.request))
        --m_onWire;
    forget(id);
    pump();
}

void HttpWork::forget(Id id)
{
    const auto found = m_jobs.find(id);
    auto *const watcher = found->second.watcher;
    disconnect(watcher, nullptr, this, nullptr);
    watcher->deleteLater();
    m_jobs.erase(found);
}

void HttpWork::refuseWaiting(milliseconds wait)
{
    const auto until = m_parts.clock.nowUtc().addMSecs(wait.count());
    std::deque<Id> refused;
    refused.swap(queueOf(HttpRequest::Urgency::Operator));
    for (const auto id : refused) {
        const auto found = m_jobs.find(id);
        if (found == m_jobs.end())
            continue;
        const auto promise = found->second.promise;
        promise->addResult(fail(Error::Kind::Busy, found->second.request.subject, until.toString(Qt::ISODate),
                                Error::Cause::Throttled));
        promise->finish();
        forget(id);
    }
}

std::deque<HttpWork::Id> &HttpWork::queueOf(HttpRequest::Urgency urgency)
{
    return m_queues.at(static_cast<std::size_t>(urgency));
}

} // namespace hoox
