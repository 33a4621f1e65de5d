#include "storage/profile/ProfileAudit.h"

namespace hoox {

using namespace Qt::StringLiterals;

AuditEntry profileChange(const ProfileStore &store, const Profile &profile, bool isNew)
{
    AuditEntry entry{isNew ? u"profile.add"_s : u"profile.set"_s, profile.name, {}, profile.name};
    if (const auto before = store.read(profile.name); before && !isNew)
        entry.before = QString::fromUtf8(toJson(*before));
    entry.after = QString::fromUtf8(toJson(profile));
    return entry;
}

AuditEntry profileUse(const ProfileStore &store, const QString &name)
{
    AuditEntry entry{u"profile.use"_s, name, {}, name};
    entry.before = store.activeName();
    entry.after = name;
    return entry;
}

} // namespace hoox
