#pragma once

#include "storage/audit/AuditFile.h"

namespace hoox {

/// The audit log as one operator on one profile writes it. A value: workers keep one of their own. Blocks on small
/// files; any thread.
class AuditTrail final
{
public:
    /// `by` and `profile` are those of every record whose entry leaves them out.
    AuditTrail(AuditFile file, QString by, QString profile)
        : m_file(std::move(file)), m_by(std::move(by)), m_profile(std::move(profile))
    {
    }

    [[nodiscard]] const AuditFile &file() const { return m_file; }
    [[nodiscard]] Result<qint64> record(AuditEntry entry, const Clock &clock) const;
    /// Records that it is asked for; what comes back is handed to `ended` with what came of it. An error: it must not
    /// be done.
    [[nodiscard]] Result<AuditEntry> asked(AuditEntry entry, const Clock &clock) const;
    /// What is done is done: if this cannot be recorded, the record that asked stays alone.
    [[nodiscard]] Result<qint64> ended(AuditEntry entry, const std::optional<Error> &error, const Clock &clock) const;

    /// `task() -> Result<T>` between its two records.
    template <typename Task>
    [[nodiscard]] auto around(const AuditEntry &entry, const Clock &clock, Task task) const -> decltype(task())
    {
        const auto begun = asked(entry, clock);
        if (!begun)
            return fail(begun.error());
        auto result = task();
        const auto error = result ? std::nullopt : std::optional(result.error());
        (void)ended(*begun, error, clock);
        return result;
    }

private:
    AuditFile m_file;
    QString m_by;
    QString m_profile;
};

} // namespace hoox
