#pragma once

#include "storage/spool/EventSource.h"

#include <QObject>

#include <functional>

namespace hoox {

class JournalledLocks;

/// What happened to the locks of a workspace, for the blob tier (BL-7): of all its profiles, for a key is taken in the
/// whole of it.
class LockEvents final : public EventSource
{
public:
    /// Asked with the first question: locks that nobody needs are not opened. They outlive this.
    explicit LockEvents(std::function<JournalledLocks &()> locks) : m_locks(std::move(locks)) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("locks"); }
    [[nodiscard]] QString folder() const override { return QStringLiteral("locks"); }
    [[nodiscard]] Pending<QVector<EventLine>> after(qint64 seq, int most) override;

private:
    const std::function<JournalledLocks &()> m_locks;
    QObject m_context; ///< Where answers are turned into lines.
};

} // namespace hoox
