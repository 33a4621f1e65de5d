#pragma once

#include "storage/audit/AuditTrail.h"

#include <QObject>
#include <QThreadPool>

#include <mutex>

namespace hoox {

/// The audit log on a thread of its own, for what nobody waits for: the kill switch, whose events are recorded behind
/// its back (KS-3), and lists. `clock` outlives it; its destruction finishes what was asked.
class AuditLog final : public QObject
{
    Q_OBJECT

public:
    AuditLog(AuditTrail trail, const Clock &clock);
    ~AuditLog() override;

    [[nodiscard]] const AuditTrail &trail() const { return m_trail; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// In order. Any thread.
    void post(const AuditEntry &entry);
    /// Cancel its future when nobody wants it any more: records wait behind it.
    [[nodiscard]] Pending<QVector<AuditRecord>> list(const AuditQuery &query);
    /// Something else was not recorded: told as what was posted is. Any thread.
    void tellLost(const Error &error);
    /// Waits for what was posted; what of it could not be recorded, the last of it. Any thread.
    [[nodiscard]] std::optional<Error> finish();

Q_SIGNALS:
    /// Something that was posted was not recorded. From the log's own thread.
    void failed(const hoox::Error &error);

private:
    const AuditTrail m_trail;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::optional<Error> m_failure; ///< Guarded by m_mutex.
    QThreadPool m_thread;           ///< Joined first.
};

} // namespace hoox
