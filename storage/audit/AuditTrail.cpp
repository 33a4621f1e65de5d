#include "storage/audit/AuditTrail.h"

namespace hoox {

Result<qint64> AuditTrail::record(AuditEntry entry, const Clock &clock) const
{
    if (entry.by.isEmpty())
        entry.by = m_by;
    if (entry.profile.isEmpty())
        entry.profile = m_profile;
    return m_file.append(entry, clock);
}

Result<AuditEntry> AuditTrail::asked(AuditEntry entry, const Clock &clock) const
{
    entry.result = AuditEntry::Result::Asked;
    const auto number = record(entry, clock);
    if (!number)
        return fail(number.error());
    entry.of = *number;
    return entry;
}

Result<qint64> AuditTrail::ended(AuditEntry entry, const std::optional<Error> &error, const Clock &clock) const
{
    entry.result = error ? audit::resultOf(*error) : AuditEntry::Result::Done;
    entry.detail = error ? error->detail : QString();
    return record(entry, clock);
}

} // namespace hoox
