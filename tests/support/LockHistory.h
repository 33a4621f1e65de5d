#pragma once

#include "storage/locks/LockManager.h"

#include <QRandomGenerator>
#include <QString>
#include <QVector>

namespace hoox::tests {

/// One call of a lock manager and what came of it, with when it was begun and answered on a clock that all processes of
/// this computer share.
struct LockCall
{
    enum class Kind { Reserve, Commit, Release };
    qint64 begunNs = 0;
    qint64 endedNs = 0;
    Kind kind = Kind::Reserve;
    QString key;
    QString token;      ///< Of a reserve: what was granted; empty if it was not.
    bool went = false;  ///< Granted, or no conflict.
    bool found = false; ///< Of a refused reserve: the key was committed.

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static LockCall fromText(const QString &text);
};

/// Plays `count` calls of chance on a few keys, one after the other, and waits for each; an error ends the program.
/// Any thread.
[[nodiscard]] QVector<LockCall> playLocks(LockManager &locks, QRandomGenerator random, int count, int keys);

/// Looks for an order of the calls in which one after the other would have come to the same answers, and in which no
/// call comes before one that had ended when it began (linearizability). Nothing expires within a history. Answers what
/// cannot be explained, or an empty text.
[[nodiscard]] QString unexplained(const QVector<LockCall> &calls);

} // namespace hoox::tests
