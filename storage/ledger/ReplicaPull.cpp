#include "storage/ledger/ReplicaPull.h"

#include "storage/ledger/PullRun.h"
#include "storage/ledger/ReplicaFile.h"
#include "storage/sqlite/SqlThread.h"

namespace hoox {

using namespace Qt::StringLiterals;

/// The file's thread, and what the pulls on it share.
class ReplicaPull::Thread
{
public:
    Thread(const D1Client &client, const QString &file, const Clock &clock, const PullPolicy &policy)
        : m_client(client),
          m_clock(clock),
          m_policy(policy),
          m_file({file, SqliteOptions::Access::ReadWrite}, [this, file] { return prepare(file); })
    {
        m_session.pageRows = policy.pageRows;
    }
    ~Thread() { cancel(); }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    Pending<PullReport> pull(Kind kind)
    {
        std::shared_ptr<PullWatch> watch;
        {
            const std::lock_guard lock(m_mutex);
            if (m_runs)
                return ready<PullReport>(fail(Error::Kind::Busy, m_client.databaseId()));
            m_runs = true;
            watch = m_watch = std::make_shared<PullWatch>();
        }
        // Whoever drops the task, unrun, ends the pull too.
        std::shared_ptr<void> running(nullptr, [this](void *) {
            const std::lock_guard lock(m_mutex);
            m_runs = false;
        });
        return m_file.run<PullReport>(
            [this, kind, watch, running](SqliteConnection &connection, Progress &) mutable -> Result<PullReport> {
                auto report = PullRun(m_client, connection, watch, m_clock, m_policy, m_session).run(kind);
                running.reset(); // before the answer is seen: whoever has it may pull again
                return report;
            });
    }
    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_watch->cancel();
    }
    PullProgress progress() const
    {
        const std::lock_guard lock(m_mutex);
        return m_watch->progress();
    }
    Pending<ReplicaFacts> facts()
    {
        return m_file.run<ReplicaFacts>(
            [](SqliteConnection &connection, Progress &) { return replicaFacts(connection); });
    }

private:
    Result<Done> prepare(const QString &file) const
    {
        if (m_client.databaseId().isEmpty())
            return fail(Error::Kind::Invalid, u"D1 database"_s, {}, Error::Cause::NotConfigured);
        NoProgress unseen;
        return prepareReplica(file, m_client.databaseId(), m_clock, unseen);
    }

    const D1Client &m_client;
    const Clock &m_clock;
    const PullPolicy m_policy;
    PullSession m_session; ///< The file's thread's own.
    mutable std::mutex m_mutex;
    bool m_runs = false;                                                ///< Guarded by m_mutex.
    std::shared_ptr<PullWatch> m_watch = std::make_shared<PullWatch>(); ///< Guarded by m_mutex.
    SqlThread m_file;                                                   ///< Dies first: its tasks use the rest.
};

ReplicaPull::ReplicaPull(const D1Client &client, const QString &file, const Clock &clock, PullPolicy policy)
    : m_thread(std::make_unique<Thread>(client, file, clock, policy))
{
}

ReplicaPull::~ReplicaPull() = default;

Pending<PullReport> ReplicaPull::pull(Kind kind)
{
    return m_thread->pull(kind);
}

void ReplicaPull::cancel()
{
    m_thread->cancel();
}

PullProgress ReplicaPull::progress() const
{
    return m_thread->progress();
}

Pending<ReplicaFacts> ReplicaPull::facts()
{
    return m_thread->facts();
}

} // namespace hoox
