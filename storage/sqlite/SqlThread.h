#pragma once

#include "storage/base/Pace.h"
#include "storage/base/Progress.h"
#include "storage/base/Result.h"
#include "storage/sqlite/SqliteConnection.h"

#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace hoox {

/// A thread that owns one connection to one file. Opens it with the first task; a file that did not open is
/// tried again by the next one, and each task is told why; `SqliteOptions::followsName` opens another one that has come
/// to stand there. Tasks run one at a time, in order.
/// `run` and `interrupt` from any thread; destroyed by its owner, which interrupts, drops what waits (its
/// futures end as cancelled) and joins.
class SqlThread final
{
public:
    /// `prepare` runs on the thread before each try to open the file; its error is that of the task.
    explicit SqlThread(SqliteOptions options, std::function<Result<Done>()> prepare = {}, Pace pace = Pace::GivesWay);
    ~SqlThread();
    SqlThread(const SqlThread &) = delete;
    SqlThread &operator=(const SqlThread &) = delete;

    /// Runs `task(SqliteConnection &, Progress &) -> Result<T>` on the thread. Cancelling the future makes
    /// `Progress::isCancelled` true and lets the task drop before it starts; it does not stop SQL: see `interrupt`.
    /// The future's progress is in thousandths.
    template <typename T, typename Task>
    [[nodiscard]] Pending<T> run(Task task);

    /// Ends the running statement; its task answers `Cancelled`. Nothing happens when none runs.
    void interrupt();

private:
    using Job = std::function<void(Result<SqliteConnection *>)>; ///< An error: the file did not open.

    template <typename T>
    class PromiseProgress final : public Progress
    {
    public:
        explicit PromiseProgress(QPromise<Result<T>> &promise) : m_promise(promise)
        {
            m_promise.setProgressRange(0, 1000);
        }
        [[nodiscard]] bool isCancelled() const override { return m_promise.isCanceled(); }
        void report(qint64 done, qint64 total) override
        {
            m_promise.setProgressValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        }

    private:
        QPromise<Result<T>> &m_promise;
    };

    void enqueue(Job job);
    void work();
    void runNext(Job &job);
    [[nodiscard]] Result<Done> open();
    void close();

    const SqliteOptions m_options;
    const std::function<Result<Done>()> m_prepare;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;                         ///< Guarded by m_mutex.
    bool m_stopping = false;                        ///< Guarded by m_mutex.
    sqlite3 *m_interruptible = nullptr;             ///< Guarded by m_mutex; null between tasks.
    std::unique_ptr<SqliteConnection> m_connection; ///< The thread's own.
    std::thread m_thread;
};

template <typename T, typename Task>
Pending<T> SqlThread::run(Task task)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    enqueue([promise, task = std::move(task)](Result<SqliteConnection *> connection) mutable {
        if (!promise->isCanceled()) {
            PromiseProgress<T> progress(*promise);
            promise->addResult(connection ? task(**connection, progress) : Result<T>(fail(connection.error())));
        }
        promise->finish();
    });
    return future;
}

} // namespace hoox
