#pragma once

#include "storage/net/HttpAttempt.h"
#include "storage/net/HttpClient.h"

#include <QFutureWatcher>
#include <QPromise>

#include <array>
#include <deque>
#include <optional>
#include <unordered_map>

namespace hoox {

/// What an HttpClient does on its thread: the queue, the budget and the attempts of each request. Belongs to that
/// thread; destroyed there, it aborts what is on the wire and drops the promises, which ends their futures.
class HttpWork final : public QObject
{
public:
    using Promise = std::shared_ptr<QPromise<Result<HttpAnswer>>>;

    struct Parts
    {
        const Clock &clock;
        std::shared_ptr<const HttpAuthorization> authorization;
        std::shared_ptr<RequestBudget> budget; ///< May be null.
        std::function<double()> random;
        HttpPolicy policy;
        std::shared_ptr<ServerTime> serverTime; ///< May be null.
        HttpListener listener = {};             ///< May be empty.
    };
    /// The kill switch has connections of its own: Qt opens six to a host and lets the seventh request wait.
    struct Managers
    {
        QNetworkAccessManager &ordinary;
        QNetworkAccessManager &killSwitch;
    };

    HttpWork(Parts parts, Managers managers);
    ~HttpWork() override;

    void take(HttpRequest request, Promise promise);

private:
    using Id = quint64;
    struct Job
    {
        HttpRequest request;
        Promise promise;
        QFutureWatcher<Result<HttpAnswer>> *watcher = nullptr; ///< Tells of a cancel.
        std::unique_ptr<HttpAttempt> attempt;                  ///< Null while it waits.
        int attempts = 0;
        std::chrono::milliseconds sentAt{0};             ///< Monotonic: the last attempt began.
        std::optional<std::chrono::milliseconds> headAt; ///< Monotonic: its answer was there.
    };

    void pump();
    /// How long the first of this queue has to wait; zero if it is empty or the wire is full.
    std::chrono::milliseconds pump(HttpRequest::Urgency urgency);
    void begin(Id id);
    void end(Id id, HttpAttempt::Outcome outcome);
    void headCame(Id id);
    void hearTime(const Job &job, const HttpAnswer &answer);
    void hearLimits(const HttpAnswer &answer, AttemptEnd &end);
    [[nodiscard]] bool stands(const Job &job, const HttpAttempt::Outcome &outcome) const;
    void finish(Id id, Result<HttpAnswer> result);
    void drop(Id id);
    void forget(Id id);
    void refuseWaiting(std::chrono::milliseconds wait);
    [[nodiscard]] std::deque<Id> &queueOf(HttpRequest::Urgency urgency);

    const Parts m_parts;
    const Managers m_managers;
    const RetryPolicy m_retries;
    std::unordered_map<Id, Job> m_jobs;
    std::array<std::deque<Id>, 3> m_queues; ///< By urgency; may name requests that are gone.
    QTimer m_wake;                          ///< When the budget gives the next one.
    Id m_lastId = 0;
    int m_onWire = 0; ///< Without the kill switch's.
};

} // namespace hoox
