#include "storage/locks/LockTable.h"

#include <algorithm>
#include <mutex>

namespace hoox {

using namespace Qt::StringLiterals;

QString toText(LockEvent::Kind kind)
{
    switch (kind) {
    case LockEvent::Kind::Granted:
        return u"granted"_s;
    case LockEvent::Kind::Committed:
        return u"committed"_s;
    case LockEvent::Kind::Released:
        return u"released"_s;
    case LockEvent::Kind::Expired:
        return u"expired"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LockEntry> LockTable::find(const QString &key, const QDateTime &now) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd() || found->expiresAt <= now)
        return std::nullopt;
    return *found;
}

QVector<LockEntry> LockTable::newest(const QDateTime &now, int most) const
{
    QVector<LockEntry> entries;
    {
        const std::shared_lock lock(m_mutex);
        for (const auto &entry : m_entries) {
            if (entry.expiresAt > now)
                entries.append(entry);
        }
    }
    const auto end = std::min(qsizetype(std::max(most, 0)), entries.size());
    std::partial_sort(entries.begin(), entries.begin() + end, entries.end(), [](const auto &one, const auto &other) {
        return one.reservedAt != other.reservedAt ? one.reservedAt > other.reservedAt : one.key < other.key;
    });
    entries.resize(end);
    return entries;
}

QStringList LockTable::expired(const QDateTime &now, qsizetype most) const
{
    const std::shared_lock lock(m_mutex);
    QStringList keys;
    for (const auto &entry : m_entries) {
        if (keys.size() == most)
            break;
        if (entry.expiresAt <= now)
            keys.append(entry.key);
    }
    return keys;
}

void LockTable::apply(const QVector<LockChange> &changes)
{
    const std::unique_lock lock(m_mutex);
    for (const auto &change : changes) {
        if (change.entry)
            m_entries.insert(change.key, *change.entry);
        else
            m_entries.remove(change.key);
    }
}

void LockTable::replace(const QVector<LockChange> &all)
{
    QHash<QString, LockEntry> entries;
    for (const auto &change : all) {
        if (change.entry)
            entries.insert(change.key, *change.entry);
    }
    const std::unique_lock lock(m_mutex);
    m_entries.swap(entries);
}

} // namespace hoox
