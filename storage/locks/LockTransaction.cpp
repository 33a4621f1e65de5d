#include "storage/locks/LockTransaction.h"

namespace hoox {

Result<Done> LockTransaction::record(LockEvent::Kind kind, const QString &key, const LockOwner &owner)
{
    m_writes = true;
    return m_file.record({0, m_now, kind, key, owner.text, owner.process});
}

Result<Done> LockTransaction::take(const LockRow &row, const std::optional<LockRow> &before, LockEvent::Kind kind)
{
    if (before && before->token != row.token) {
        const auto &last = before->entry;
        if (auto told = record(LockEvent::Kind::Expired, last.key, {last.owner, last.process}); !told)
            return told;
    }
    if (auto put = m_file.put(row); !put)
        return put;
    m_changes.append({row.entry.key, row.entry});
    return record(kind, row.entry.key, m_owner);
}

Result<Done> LockTransaction::free(const LockEntry &entry, LockEvent::Kind kind)
{
    if (auto removed = m_file.remove(entry.key); !removed)
        return removed;
    m_changes.append({entry.key, std::nullopt});
    return record(kind, entry.key, kind == LockEvent::Kind::Expired ? LockOwner{entry.owner, entry.process} : m_owner);
}

Result<LockVerdict> LockTransaction::reserve(const QString &key, const QString &token)
{
    const auto before = m_file.find(key);
    if (!before)
        return fail(before.error());
    if (*before && !isExpired((*before)->entry))
        return LockVerdict{false, {}, (*before)->entry};
    const LockEntry entry{key,          LockState::Reserved, m_now, m_now.addMSecs(m_terms.pending.count()),
                          m_owner.text, m_owner.process};
    if (const auto taken = take({entry, token}, *before, LockEvent::Kind::Granted); !taken)
        return fail(taken.error());
    return LockVerdict{true, token, entry};
}

Result<bool> LockTransaction::commit(const QString &key, const QString &token)
{
    const auto before = m_file.find(key);
    if (!before)
        return fail(before.error());
    const bool isOurs = *before && (*before)->token == token;
    if (*before && !isOurs && !isExpired((*before)->entry))
        return false;
    // Purged, expired or there: the request was made, so the key is used up either way.
    auto entry =
        isOurs ? (*before)->entry : LockEntry{key, LockState::Committed, m_now, {}, m_owner.text, m_owner.process};
    entry.state = LockState::Committed;
    entry.expiresAt = m_now.addMSecs(m_terms.committed.count());
    if (const auto taken = take({entry, token}, *before, LockEvent::Kind::Committed); !taken)
        return fail(taken.error());
    return true;
}

Result<bool> LockTransaction::release(const QString &key, const QString &token)
{
    const auto before = m_file.find(key);
    if (!before)
        return fail(before.error());
    if (!*before)
        return true;
    // Another's that is expired is free already, and not ours to write about.
    if ((*before)->token != token)
        return isExpired((*before)->entry);
    if (const auto freed = free((*before)->entry, LockEvent::Kind::Released); !freed)
        return fail(freed.error());
    return true;
}

Result<int> LockTransaction::purge(const QStringList &keys)
{
    int count = 0;
    for (const auto &key : keys) {
        const auto before = m_file.find(key);
        if (!before)
            return fail(before.error());
        if (!*before || !isExpired((*before)->entry))
            continue;
        if (const auto freed = free((*before)->entry, LockEvent::Kind::Expired); !freed)
            return fail(freed.error());
        ++count;
    }
    return count;
}

Result<Done> LockTransaction::dropEventsUpTo(qint64 seq)
{
    m_writes = true;
    return m_file.dropEventsUpTo(seq);
}

} // namespace hoox
