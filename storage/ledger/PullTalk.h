#pragma once

#include "storage/ledger/D1Client.h"
#include "storage/ledger/LedgerPuller.h"
#include "storage/ledger/ReplicaPull.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace hoox {

/// What the pull's thread and everybody else share: whether it shall stop, how far it is, and a bell to wait for.
class PullWatch final
{
public:
    void cancel();
    [[nodiscard]] bool isCancelled() const;
    void tell(const PullProgress &progress);
    [[nodiscard]] PullProgress progress() const;

    void wake();
    /// False when cancelled before.
    [[nodiscard]] bool waitFor(const std::atomic<bool> &flag);
    /// The same; false too when the flag is not set within `patience`.
    [[nodiscard]] bool waitFor(const std::atomic<bool> &flag, std::chrono::milliseconds patience);
    [[nodiscard]] bool pause(std::chrono::milliseconds howLong);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_bell;
    bool m_cancelled = false; ///< Guarded by m_mutex.
    PullProgress m_progress;  ///< Guarded by m_mutex.
};

/// Asks D1 on behalf of one pull and waits for the answers, on the pull's thread. A page that is too much, or that does
/// not come, is asked for again at half its size.
class PullTalk final
{
public:
    /// The statements of a batch whose pages have at most `limit` rows.
    using Batch = std::function<QVector<D1Statement>(int limit)>;
    /// A question that is on its way. Dropping it leaves it to end by itself.
    struct Question
    {
        Pending<HttpAnswer> pending;
        std::shared_ptr<std::atomic<bool>> ended;
        qsizetype statements = 0;
        int limit = 0;
    };
    struct Answer
    {
        D1Answer d1;
        int limit = 0; ///< What was asked for.
    };

    /// All outlive it. `pageRows` is kept from pull to pull.
    PullTalk(const D1Client &client, std::shared_ptr<PullWatch> watch, const PullPolicy &policy, int &pageRows);

    [[nodiscard]] Result<Done> verify();
    [[nodiscard]] Result<D1Answer> ask(const QVector<D1Statement> &batch);
    [[nodiscard]] Question send(const Batch &batch);
    /// `came`: see `D1Client::Listener`. Any thread.
    [[nodiscard]] Question send(const QVector<D1Statement> &batch, int limit,
                                std::function<void(const QByteArray &)> came) const;
    /// Whether its answer is there, or comes within `patience`, and went well.
    [[nodiscard]] bool isThere(const Question &question, std::chrono::milliseconds patience) const;
    /// The answer to `question`, or to a smaller one.
    [[nodiscard]] Result<Answer> answerTo(Question question, const Batch &batch);
    [[nodiscard]] Result<Answer> ask(const Batch &batch) { return answerTo(send(batch), batch); }

    /// How many rows the next page should have.
    [[nodiscard]] int pageRows() const { return m_pageRows; }
    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; }

private:
    /// Reads what came, here: the network's thread has the next question to send.
    [[nodiscard]] Result<D1Answer> read(const Question &question);
    template <typename T>
    [[nodiscard]] Result<T> await(Pending<T> pending, const std::atomic<bool> &ended);
    [[nodiscard]] std::function<void()> bell(const std::shared_ptr<std::atomic<bool>> &ended) const;

    const D1Client &m_client;
    const std::shared_ptr<PullWatch> m_watch;
    const PullPolicy &m_policy;
    int &m_pageRows;
    qint64 m_rowsRead = 0;
};

} // namespace hoox
