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

bool PullWatch::waitFor(const std::atomic<bool> &flag, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    return m_bell.wait_for(lock, patience, [&] { return m_cancelled || flag.load(); }) && !m_cancelled;
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
    return read(send(batch, 0, {}));
}

Result<D1Answer> PullTalk::read(const Question &question)
{
    const auto came = await(question.pending, *question.ended);
    if (!came)
        return fail(came.error());
    auto answer = parseD1Answer(*came, question.statements, m_client.databaseId());
    if (answer)
        m_rowsRead += answer->rowsRead;
    return answer;
}

PullTalk::Question PullTalk::send(const Batch &batch)
{
    return send(batch(m_pageRows), m_pageRows, {});
}

PullTalk::Question PullTalk::send(const QVector<D1Statement> &batch, int limit,
                                  std::function<void(const QByteArray &)> came) const
{
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    return {m_client.rawUnread(batch, D1Client::Repeat::Allowed, {std::move(came), bell(ended)}), ended, batch.size(),
            limit};
}

bool PullTalk::isThere(const Question &question, std::chrono::milliseconds patience) const
{
    if (!m_watch->waitFor(*question.ended, patience) || question.pending.resultCount() == 0)
        return false;
    const auto came = question.pending.result();
    return came && came->isSuccess();
}

Result<PullTalk::Answer> PullTalk::answerTo(Question question, const Batch &batch)
{
    for (int halved = 0;; ++halved) {
        auto answer = read(question);
        if (answer) {
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
