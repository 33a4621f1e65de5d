#pragma once

#include "storage/base/Result.h"
#include "storage/config/KvRequests.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QVector>

#include <functional>

namespace hoox {

class HttpClient;

/// Whether the namespace is in its account: the local runtime makes an empty one of any id, and production answers for
/// an unknown one as for a missing key (contract 2). Lives on the client's thread.
class KvNamespace final : public QObject
{
    Q_OBJECT

public:
    KvNamespace(HttpClient &client, KvRequests requests, QObject *parent);
    ~KvNamespace() override;

    /// Once seen, it is believed; `again` looks anew. Calls `next` now or later, never if `context` dies first.
    /// `NotFound` with `WrongId` if the namespace, or the whole account, is not there.
    void confirm(QObject *context, bool again, std::function<void(const Result<Done> &)> next);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(const Result<Done> &)> next;
    };
    void ask(int page);
    void take(int page, const HttpAnswer &answer);
    void end(const Result<Done> &result);

    HttpClient &m_client;
    const KvRequests m_requests;
    QVector<Waiting> m_waiting; ///< Not empty: a look is under way.
    QSet<QString> m_ids;
    Pending<HttpAnswer> m_flight;
    bool m_seen = false;
};

} // namespace hoox
