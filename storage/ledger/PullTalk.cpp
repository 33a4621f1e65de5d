#include "storage/ledger/PullTalk.h"

#include <algorithm>

namespace hoox {

namespace {

bool asksForLess(const Error &error)
{
    return error.kind == Error::Kind::Timeout || error.cause == Error::Cause::TooLarge ||
           (error.kind == Error::Kind::Busy && error.cause == Error::Cause::ServiceFailed);
}

} // namespace

void PullWatch::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
    }
    m_bell.notify_all();
}

bool PullWatch::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_cancelled;
}

void PullWatch::tell(const PullProgress &progress)
{
    const std::lock_guard lock(m_mutex);
    m_progress = progress;
}

PullProgress PullWatch::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

void PullWatch::wake()
{
    // The lock: a flag that is set between a waiter's look at it and its sleep would not be noticed.
    {
        const std::lock_guard lock(m_mutex);
    }
    m_bell.notify_all();
}

bool PullWatch::waitFor(const std::atomic<bool> &flag)
{
    std::unique_lock lock(m_mutex);
    m_bell.wait(lock, [&] { return m_cancelled || flag.load(); });
    return !m_cancelled;
}

bool PullWatch::pause(std::chrono::milliseconds howLong)
{
    std::unique_lock lock(m_mutex);
    return !m_bell.wait_for(lock, howLong, [this] { return m_cancelled; });
}

PullTalk::PullTalk(const D1Client &client, std::shared_ptr<PullWatch> watch, const PullPolicy &policy, int &pageRows)
    : m_client(client), m_watch(std::move(watch)), m_policy(policy), m_pageRows(pageRows)
{
    // What was too much once is tried again, in the end.
    m_pageRows = std::clamp(m_pageRows * 2, 1, m_policy.pageRows);
}

std::function<void()> PullTalk::bell(const std::shared_ptr<std::atomic<bool>> &ended) const
{
    return [watch = m_watch, ended] {
        ended->store(true);
        watch->wake();
    };
}

template <typename T>
Result<T> PullTalk::await(Pending<T> pending, const std::atomic<bool> &ended)
{
    if (!m_watch->waitFor(ended)) {
        pending.cancel();
        return fail(Error::Kind::Cancelled, m_client.databaseId());
    }
    if (pending.resultCount() == 0)
        return fail(Error::Kind::Cancelled, m_client.databaseId());
    return pending.result();
}

Result<Done> PullTalk::verify()
{
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    const auto pending = m_client.verify(bell(ended));
    return await(pending, *ended);
}

Result<D1Answer> PullTalk::ask(const QVector<D1Statement> &batch)
{
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    const auto pending = m_client.raw(batch, D1Client::Repeat::Allowed, bell(ended));
    auto answer = await(pending, *ended);
    if (answer)
        m_rowsRead += answer->rowsRead;
    return answer;
}

PullTalk::Question PullTalk::send(const Batch &batch)
{
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    return {m_client.raw(batch(m_pageRows), D1Client::Repeat::Allowed, bell(ended)), ended, m_pageRows};
}

bool PullTalk::isThere(const Question &question)
{
    return question.ended->load() && question.pending.resultCount() > 0 && question.pending.result();
}

Result<PullTalk::Answer> PullTalk::answerTo(Question question, const Batch &batch)
{
    for (int halved = 0;; ++halved) {
        auto answer = await(question.pending, *question.ended);
        if (answer) {
            m_rowsRead += answer->rowsRead;
            if (answer->sizeBytes > m_policy.pageBytes)
                m_pageRows = std::max(1, question.limit / 2);
            return Answer{*std::move(answer), question.limit};
        }
        if (!asksForLess(answer.error()) || halved == m_policy.halvings)
            return fail(answer.error());
        m_pageRows = std::max(1, question.limit / 2);
        if (answer.error().kind == Error::Kind::Busy && !m_watch->pause(m_policy.slowDown))
            return fail(Error::Kind::Cancelled, m_client.databaseId());
        question = send(batch);
    }
}

} // namespace hoox
