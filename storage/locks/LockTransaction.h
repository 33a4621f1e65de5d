#pragma once

#include "storage/locks/LockFile.h"

namespace hoox {

/// The rules of the locks (LK-1), within one transaction of the file and at one moment. Errors are the file's and end
/// the transaction; `false` means that somebody else has the key.
class LockTransaction final
{
public:
    LockTransaction(LockFile &file, LockOwner owner, LockTerms terms, QDateTime now)
        : m_file(file), m_owner(std::move(owner)), m_terms(terms), m_now(std::move(now))
    {
    }

    [[nodiscard]] Result<LockVerdict> reserve(const QString &key, const QString &token);
    [[nodiscard]] Result<bool> commit(const QString &key, const QString &token);
    [[nodiscard]] Result<bool> release(const QString &key, const QString &token);
    /// Of `keys`, those that are expired.
    [[nodiscard]] Result<int> purge(const QStringList &keys);
    [[nodiscard]] Result<Done> dropEventsUpTo(qint64 seq);

    [[nodiscard]] bool isWriting() const { return m_writes; }
    /// For those who look from memory, once it is committed.
    [[nodiscard]] const QVector<LockChange> &changes() const { return m_changes; }

private:
    [[nodiscard]] bool isExpired(const LockEntry &entry) const { return entry.expiresAt <= m_now; }
    [[nodiscard]] Result<Done> take(const LockRow &row, const std::optional<LockRow> &before, LockEvent::Kind kind);
    [[nodiscard]] Result<Done> free(const LockEntry &entry, LockEvent::Kind kind);
    [[nodiscard]] Result<Done> record(LockEvent::Kind kind, const QString &key, const LockOwner &owner);

    LockFile &m_file;
    const LockOwner m_owner;
    const LockTerms m_terms;
    const QDateTime m_now;
    QVector<LockChange> m_changes;
    bool m_writes = false;
};

} // namespace hoox
