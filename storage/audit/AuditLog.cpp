#include "storage/audit/AuditLog.h"

#include "storage/base/KeptThread.h"

#include <QPromise>

#include <memory>

namespace hoox {

AuditLog::AuditLog(AuditTrail trail, const Clock &clock) : m_trail(std::move(trail)), m_clock(clock)
{
    keepOneThread(m_thread);
}

AuditLog::~AuditLog()
{
    m_thread.waitForDone();
}

void AuditLog::post(const AuditEntry &entry)
{
    m_thread.start([this, entry] {
        if (const auto recorded = m_trail.record(entry, m_clock); !recorded)
            tellLost(recorded.error());
    });
}

void AuditLog::tellLost(const Error &error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_failure = error;
    }
    Q_EMIT failed(error);
}

Pending<QVector<AuditRecord>> AuditLog::list(const AuditQuery &query)
{
    const auto promise = std::make_shared<QPromise<Result<QVector<AuditRecord>>>>();
    promise->start();
    m_thread.start([file = m_trail.file(), query, promise] {
        if (!promise->isCanceled())
            promise->addResult(file.list(query, [&promise] { return promise->isCanceled(); }));
        promise->finish();
    });
    return promise->future();
}

std::optional<Error> AuditLog::finish()
{
    m_thread.waitForDone();
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

} // namespace hoox
