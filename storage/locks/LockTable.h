#pragma once

#include "storage/locks/LockEvent.h"

#include <QHash>
#include <QStringList>
#include <QVector>

#include <shared_mutex>

namespace hoox {

/// What is known of all locks, in memory. Any thread; a look-up holds up no other look-up.
class LockTable final
{
public:
    /// Nothing if the key is free, or was taken and is expired at `now`.
    [[nodiscard]] std::optional<LockEntry> find(const QString &key, const QDateTime &now) const;
    /// Not expired at `now`, the newest first.
    [[nodiscard]] QVector<LockEntry> newest(const QDateTime &now, int most) const;
    [[nodiscard]] QStringList expired(const QDateTime &now, qsizetype most) const;

    void apply(const QVector<LockChange> &changes);
    void replace(const QVector<LockChange> &all);

private:
    mutable std::shared_mutex m_mutex;
    QHash<QString, LockEntry> m_entries; ///< Guarded by m_mutex.
};

} // namespace hoox
