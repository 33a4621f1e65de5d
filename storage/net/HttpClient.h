#pragma once

#include "storage/base/Clock.h"
#include "storage/net/HttpExchange.h"
#include "storage/net/HttpPolicy.h"
#include "storage/net/RequestBudget.h"

#include <functional>
#include <memory>

class QObject;

namespace hoox {

class ServerTime;

/// Puts the proof of who asks on a request. Called on the network's thread, before each attempt.
class HttpAuthorization
{
public:
    virtual ~HttpAuthorization() = default;
    /// `Denied` with cause `NoCredentials` if there is nothing to prove it with.
    [[nodiscard]] virtual Result<Done> authorize(HttpRequest &request, const QDateTime &nowUtc) const = 0;
    /// What must not come back in a text: an error answer that repeats one of these is masked before anybody reads it.
    [[nodiscard]] virtual QVector<QByteArray> secrets() const { return {}; }
};

/// Hears each attempt that was answered, and how long the head of the answer took since it was sent.
using HttpListener =
    std::function<void(const HttpRequest &request, const HttpAnswer &answer, std::chrono::milliseconds toHead)>;

/// The one way out to a tier's service: HTTPS (plain HTTP on loopback alone), the system's proxy, no redirects, no
/// cookies, bounded bodies, retries only where a request may be repeated. Transport failures are errors; any HTTP
/// status that the retries did not mend is an answer, and the tier's client says what it means. Owns its thread. `send`
/// and `post` from any thread; destroyed by its owner, which aborts what is under way (its futures end as cancelled)
/// and joins. Secrets stand in no log and no error.
class HttpClient final
{
public:
    /// `random` gives 0 to 1 for the jitter, on the network's thread. `budget` may be shared with other clients of the
    /// same account, and may be null: none is kept. `serverTime` hears the date of every answer; shared and null alike.
    /// `listener` hears every answer, on the network's thread.
    HttpClient(const Clock &clock, std::shared_ptr<const HttpAuthorization> authorization,
               std::shared_ptr<RequestBudget> budget, std::function<double()> random, HttpPolicy policy = {},
               std::shared_ptr<ServerTime> serverTime = nullptr, HttpListener listener = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Cancel the future to abort. Its progress is in thousandths of the longer body. Kinds of error: `Offline` (nobody
    /// there, or `TlsFailed`), `Timeout` (sent, but no answer: the outcome is unknown), `Corrupt` (`TornAnswer`, of
    /// which the outcome is unknown too, or `BadAnswer`: it does not unpack), `Full` (`TooLarge`), `Denied`
    /// (`PlainHttp`, `NoCredentials`), `Invalid` (a header with a line break), `Failed` (`NotTheService`: a redirect,
    /// or no HTTP; or the body's file cannot be read), `Busy` (`Throttled`: a pause too long for the operator;
    /// background work waits).
    [[nodiscard]] Pending<HttpAnswer> send(HttpRequest request);
    /// Runs `task` soon on the network's thread, where objects of several requests live: children of `owner`, which
    /// dies with the thread. There `whenDone(client.send(…), object, …)` receives without another thread.
    void post(std::function<void(QObject *owner)> task);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace hoox
