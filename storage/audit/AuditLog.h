#pragma once

#include "storage/audit/AuditFile.h"

#include <QObject>
#include <QThreadPool>

namespace hoox {

/// What operators did in one workspace (AU-1), for everybody who does something. What changes a thing is recorded
/// twice: asked before, and what came of it after; what cannot be recorded is not done, but for the kill switch, which
/// never waits (KS-3). `clock` outlives it; its destruction finishes what was asked.
class AuditLog final : public QObject
{
    Q_OBJECT

public:
    /// `by` and `profile` are those of every record whose entry leaves them out.
    AuditLog(AuditFile file, const Clock &clock, QString by, QString profile);
    ~AuditLog() override;

    /// Blocks on small files: for workers and the command line. Any thread.
    [[nodiscard]] Result<qint64> record(const AuditEntry &entry);
    /// The same on a thread of its own; nobody has to wait. Any thread.
    void post(const AuditEntry &entry);
    [[nodiscard]] Pending<QVector<AuditRecord>> list(const AuditQuery &query);

    /// `task() -> Result<T>` between its two records. Blocks as `task` does.
    template <typename Task>
    [[nodiscard]] auto around(AuditEntry entry, Task task) -> decltype(task())
    {
        entry.result = AuditEntry::Result::Asked;
        const auto asked = record(entry);
        if (!asked)
            return fail(asked.error());
        auto result = task();
        entry.of = *asked;
        entry.result = result ? AuditEntry::Result::Done : audit::resultOf(result.error());
        entry.detail = result ? QString() : result.error().detail;
        // What is done is done: a log that fails here is told of by `failed`, and the record that asked stays.
        (void)record(entry);
        return result;
    }

Q_SIGNALS:
    /// Something was not recorded. From any thread.
    void failed(const hoox::Error &error);

private:
    const AuditFile m_file;
    const Clock &m_clock;
    const QString m_by;
    const QString m_profile;
    QThreadPool m_thread; ///< Joined first.
};

} // namespace hoox
