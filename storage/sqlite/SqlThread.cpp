#include "storage/sqlite/SqlThread.h"

#include <sqlite3.h>

#include <tuple>

namespace hoox {

SqlThread::SqlThread(SqliteOptions options, std::function<Result<Done>()> prepare, Pace pace)
    : m_options(std::move(options)), m_prepare(std::move(prepare))
{
    m_thread = std::thread([this, pace] {
        setPace(pace);
        work();
    });
}

SqlThread::~SqlThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        // Dropped jobs drop their promises, which ends their futures as cancelled.
        m_jobs.clear();
        if (m_interruptible)
            sqlite3_interrupt(m_interruptible);
    }
    m_wake.notify_one();
    m_thread.join();
}

void SqlThread::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (m_interruptible)
        sqlite3_interrupt(m_interruptible);
}

void SqlThread::enqueue(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void SqlThread::work()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_stopping)
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        runNext(job);
    }
    close();
}

void SqlThread::close()
{
    // An interrupt that came when a task had just answered would end the next thing that runs: the checkpoint of the
    // closing. A statement that begins takes it away.
    if (m_connection)
        std::ignore = m_connection->execute(QStringLiteral("SELECT 1"));
    m_connection.reset();
}

Result<Done> SqlThread::open()
{
    if (m_connection && m_options.followsName) {
        const auto now = fileNumberOf(m_options.path);
        if (now && *now != m_connection->fileNumber())
            close();
    }
    if (m_connection)
        return Done{};
    if (auto prepared = m_prepare ? m_prepare() : Done{}; !prepared)
        return prepared;
    auto opened = SqliteConnection::open(m_options);
    if (!opened)
        return fail(opened.error());
    m_connection = std::move(*opened);
    return Done{};
}

void SqlThread::runNext(Job &job)
{
    if (const auto opened = open(); !opened) {
        job(fail(opened.error()));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_interruptible = m_connection->handle();
    }
    job(m_connection.get());
    const std::lock_guard lock(m_mutex);
    m_interruptible = nullptr;
}

} // namespace hoox
