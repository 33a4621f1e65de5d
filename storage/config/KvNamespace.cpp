#include "storage/config/KvNamespace.h"

#include "storage/base/WhenDone.h"
#include "storage/config/KvAnswers.h"
#include "storage/net/HttpClient.h"

namespace hoox {

namespace {
constexpr int kMostNamespacePages = 100;
} // namespace

KvNamespace::KvNamespace(HttpClient &client, KvRequests requests, QObject *parent)
    : QObject(parent), m_client(client), m_requests(std::move(requests))
{
}

KvNamespace::~KvNamespace()
{
    m_flight.cancel();
}

void KvNamespace::confirm(QObject *context, bool again, std::function<void(const Result<Done> &)> next)
{
    if (m_seen && !again) {
        next(Done{});
        return;
    }
    m_waiting.append({context, std::move(next)});
    if (m_waiting.size() > 1)
        return;
    m_ids.clear();
    ask(1);
}

void KvNamespace::ask(int page)
{
    m_flight = m_client.send(m_requests.namespaces(page));
    whenDone(m_flight, this, [this, page](const Result<HttpAnswer> &answer) {
        if (answer)
            take(page, *answer);
        else
            end(fail(answer.error()));
    });
}

void KvNamespace::take(int page, const HttpAnswer &answer)
{
    const auto ids = kvNamespaces(answer, m_requests.account());
    if (!ids) {
        auto error = ids.error();
        // The list itself is not there: then the account is not.
        if (error.kind == Error::Kind::NotFound && error.cause == Error::Cause::Plain)
            error.cause = Error::Cause::WrongId;
        end(fail(error));
        return;
    }
    if (ids->contains(m_requests.namespaceId(), Qt::CaseInsensitive)) {
        end(Done{});
        return;
    }
    // The local runtime knows no pages and tells the same again.
    const auto before = m_ids.size();
    for (const auto &id : *ids)
        m_ids.insert(id);
    if (ids->size() < KvRequests::kNamespacesInPage || m_ids.size() == before)
        end(fail(Error::Kind::NotFound, m_requests.namespaceId(), {}, Error::Cause::WrongId));
    else if (page >= kMostNamespacePages)
        end(fail(Error::Kind::Corrupt, m_requests.account(), {}, Error::Cause::EndlessAnswer));
    else
        ask(page + 1);
}

void KvNamespace::end(const Result<Done> &result)
{
    m_seen = result.has_value();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting) {
        if (one.context)
            one.next(result);
    }
}

} // namespace hoox
