#include "storage/locks/LockManager.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString toText(LockState state)
{
    return state == LockState::Reserved ? u"reserved"_s : u"committed"_s;
}

Result<Done> checkLockKey(const QString &key)
{
    if (key.isEmpty() || key.size() > LockManager::kLongestKey || !key.isValidUtf16())
        return fail(Error::Kind::Invalid, key.left(LockManager::kLongestKey), {}, Error::Cause::BadKey);
    return Done{};
}

} // namespace hoox
