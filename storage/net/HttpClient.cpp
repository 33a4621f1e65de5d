#include "storage/net/HttpClient.h"

#include "storage/net/HttpWork.h"
#include "storage/net/SystemProxy.h"

#include <QNetworkAccessManager>
#include <QThread>

#include <mutex>

namespace hoox {

/// Runs an HttpWork. What is asked of it goes through a list of its own, so that one mutex orders all of it.
class HttpClient::Thread final : public QThread
{
public:
    using Task = std::function<void(HttpWork &work, QObject &owner)>;

    explicit Thread(HttpWork::Parts parts) : m_parts(std::move(parts)) { start(); }
    ~Thread() override
    {
        quit();
        wait();
        // For the thread sanitizer, which does not see into QThread: all that the thread did comes before this.
        const std::scoped_lock lock(m_mutex);
    }

    void enqueue(Task task)
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (m_wake)
            m_wake();
    }

protected:
    void run() override
    {
        setPace(m_parts.policy.pace); // before Qt starts its own threads from here
        serve();
        // Dropped here, outside the lock: a dropped promise tells whoever waits for it.
        takeTasks();
        const std::scoped_lock lock(m_mutex);
    }

private:
    void serve()
    {
        QNetworkAccessManager ordinary;
        QNetworkAccessManager killSwitch;
        useSystemProxy(ordinary);
        useSystemProxy(killSwitch);
        HttpWork work(m_parts, {ordinary, killSwitch});
        QObject owner; // Dies first: whoever lives in it may still know `work`.
        const auto drain = [this, &work, &owner] {
            for (const auto &task : takeTasks())
                task(work, owner);
        };
        {
            const std::scoped_lock lock(m_mutex);
            m_wake = [&owner, drain] { QMetaObject::invokeMethod(&owner, drain, Qt::QueuedConnection); };
            m_wake();
        }
        exec();
        const std::scoped_lock lock(m_mutex);
        m_wake = nullptr;
    }

    std::deque<Task> takeTasks()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_tasks, {});
    }

    const HttpWork::Parts m_parts;
    std::mutex m_mutex;
    std::deque<Task> m_tasks;     ///< Guarded by m_mutex.
    std::function<void()> m_wake; ///< Guarded by m_mutex; null while the thread does not listen.
};

HttpClient::HttpClient(const Clock &clock, std::shared_ptr<const HttpAuthorization> authorization,
                       std::shared_ptr<RequestBudget> budget, std::function<double()> random, HttpPolicy policy,
                       std::shared_ptr<ServerTime> serverTime, HttpListener listener)
    : m_thread(std::make_unique<Thread>(HttpWork::Parts{clock, std::move(authorization), std::move(budget),
                                                        std::move(random), policy, std::move(serverTime),
                                                        std::move(listener)}))
{
}

HttpClient::~HttpClient() = default;

Pending<HttpAnswer> HttpClient::send(HttpRequest request)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    auto future = promise->future();
    m_thread->enqueue([promise = std::move(promise), request = std::move(request)](HttpWork &work, QObject &) {
        work.take(request, promise);
    });
    return future;
}

void HttpClient::post(std::function<void(QObject *owner)> task)
{
    m_thread->enqueue([task = std::move(task)](HttpWork &, QObject &owner) { task(&owner); });
}

} // namespace hoox
