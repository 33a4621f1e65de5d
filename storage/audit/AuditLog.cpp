#include "storage/audit/AuditLog.h"

#include <QPromise>

#include <memory>

namespace hoox {

AuditLog::AuditLog(AuditTrail trail, const Clock &clock) : m_trail(std::move(trail)), m_clock(clock)
{
    m_thread.setMaxThreadCount(1);
}

AuditLog::~AuditLog()
{
    m_thread.waitForDone();
}

void AuditLog::post(const AuditEntry &entry)
{
    m_thread.start([this, entry] {
        const auto recorded = m_trail.record(entry, m_clock);
        if (recorded)
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_failure = recorded.error();
        }
        Q_EMIT failed(recorded.error());
    });
}

Pending<QVector<AuditRecord>> AuditLog::list(const AuditQuery &query)
{
    const auto promise = std::make_shared<QPromise<Result<QVector<AuditRecord>>>>();
    promise->start();
    m_thread.start([file = m_trail.file(), query, promise] {
        promise->addResult(file.list(query));
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
