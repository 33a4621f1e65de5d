#include "storage/audit/AuditLog.h"

#include <QPromise>

#include <memory>

namespace hoox {

AuditLog::AuditLog(AuditFile file, const Clock &clock, QString by, QString profile)
    : m_file(std::move(file)), m_clock(clock), m_by(std::move(by)), m_profile(std::move(profile))
{
    m_thread.setMaxThreadCount(1);
}

AuditLog::~AuditLog()
{
    m_thread.waitForDone();
}

Result<qint64> AuditLog::record(const AuditEntry &entry)
{
    auto whole = entry;
    if (whole.by.isEmpty())
        whole.by = m_by;
    if (whole.profile.isEmpty())
        whole.profile = m_profile;
    auto recorded = m_file.append(whole, m_clock);
    if (!recorded)
        Q_EMIT failed(recorded.error());
    return recorded;
}

void AuditLog::post(const AuditEntry &entry)
{
    m_thread.start([this, entry] { (void)record(entry); });
}

Pending<QVector<AuditRecord>> AuditLog::list(const AuditQuery &query)
{
    const auto promise = std::make_shared<QPromise<Result<QVector<AuditRecord>>>>();
    promise->start();
    m_thread.start([file = m_file, query, promise] {
        promise->addResult(file.list(query));
        promise->finish();
    });
    return promise->future();
}

} // namespace hoox
