#pragma once

#include "storage/audit/AuditRecord.h"
#include "storage/profile/ProfileStore.h"

namespace hoox {

/// What the audit log says of a change of profiles (AU-1). Reads small files; any thread.

/// `profile` is made, or takes the place of the one of its name.
[[nodiscard]] AuditEntry profileChange(const ProfileStore &store, const Profile &profile, bool isNew);
[[nodiscard]] AuditEntry profileUse(const ProfileStore &store, const QString &name);

} // namespace hoox
