#pragma once

#include "storage/base/Clock.h"
#include "storage/config/KvConfigStore.h"
#include "storage/config/KvRequests.h"
#include "storage/net/HttpClient.h"
#include "tests/support/Await.h"
#include "tests/support/FaultServer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hoox::tests {

/// An answer of the v4 API that went well; `result` and `info` are JSON.
inline QByteArray enveloped(const QByteArray &result, const QByteArray &info = "{\"cursor\":\"\"}")
{
    return R"({"success":true,"errors":[],"messages":[],"result":)" + result + R"(,"result_info":)" + info + '}';
}

inline QByteArray refused(int code, const QByteArray &message, const QByteArray &more = {})
{
    return R"({"success":false,"errors":[{"code":)" + QByteArray::number(code) + R"(,"message":")" + message + '"' +
           more + R"(}],"messages":[],"result":null})";
}

inline QByteArray bulkAnswer(const QJsonObject &values)
{
    return enveloped(QJsonDocument(QJsonObject{{QStringLiteral("values"), values}}).toJson(QJsonDocument::Compact));
}

/// A store of KV before a server that answers as the test wrote down.
class KvBench
{
public:
    KvBench() { restart(); }

    static QByteArray path(const QByteArray &rest)
    {
        return "/client/v4/accounts/acc/storage/kv/namespaces/" + QByteArray(kNamespace) + rest;
    }
    /// Makes the store anew, with what was turned since.
    void restart()
    {
        store.reset();
        client = std::make_unique<HttpClient>(
            clock, nullptr, budget, [] { return 0.5; }, policy);
        const KvPlace place{server.url(QStringLiteral("/client/v4/accounts/acc")), QString::fromLatin1(kNamespace)};
        store = std::make_unique<KvConfigStore>(*client, place, clock, urgency, limits);
    }
    void knowsNamespace()
    {
        server.answerTo("GET", "/namespaces?",
                        {200, {}, enveloped("[{\"id\":\"" + QByteArray(kNamespace) + "\",\"title\":\"CONFIG_KV\"}]")},
                        -1);
    }

    static constexpr char kNamespace[] = "c5917667a21745e390ff969f32b1847d";
    SystemClock clock;
    FaultServer server;
    HttpPolicy policy = quick();
    KvLimits limits;
    HttpRequest::Urgency urgency = HttpRequest::Urgency::Operator;
    std::shared_ptr<RequestBudget> budget;
    std::unique_ptr<HttpClient> client;
    std::unique_ptr<KvConfigStore> store;

private:
    static HttpPolicy quick()
    {
        HttpPolicy policy;
        policy.tries = 3;
        policy.firstWait = std::chrono::milliseconds(1);
        return policy;
    }
};

} // namespace hoox::tests
