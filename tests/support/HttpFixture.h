#pragma once

#include "storage/net/HttpClient.h"
#include "storage/net/ServerTime.h"
#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"

namespace hoox::tests {

/// Waits of milliseconds where the program waits seconds, and the middle of every jitter.
inline HttpPolicy quickPolicy()
{
    using namespace std::chrono_literals;
    HttpPolicy policy;
    policy.firstWait = 5ms;
    policy.longestWait = 200ms;
    policy.silence = 10s;
    return policy;
}

inline HttpRequest httpRequest(const QUrl &url, const QByteArray &method = "GET", const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    request.subject = QStringLiteral("the thing");
    return request;
}

/// A client with a server to ask.
struct HttpFixture
{
    explicit HttpFixture(HttpPolicy policy = quickPolicy(), std::shared_ptr<RequestBudget> budget = nullptr,
                         std::shared_ptr<const HttpAuthorization> authorization = nullptr)
        : client(
              clock, std::move(authorization), std::move(budget), [] { return 0.5; }, policy, serverTime)
    {
    }

    /// One exchange at `/thing`.
    Result<HttpAnswer> ask(const QByteArray &method = "GET", const QByteArray &body = {})
    {
        return await(client.send(httpRequest(server.url(QStringLiteral("/thing")), method, body)));
    }
    [[nodiscard]] Pending<HttpAnswer> send(const QString &path, HttpRequest::Urgency urgency)
    {
        auto request = httpRequest(server.url(path));
        request.urgency = urgency;
        return client.send(request);
    }

    SystemClock clock;
    std::shared_ptr<ServerTime> serverTime = std::make_shared<ServerTime>(clock);
    FaultServer server;
    HttpClient client;
};

} // namespace hoox::tests
