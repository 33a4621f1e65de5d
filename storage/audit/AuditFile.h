#pragma once

#include "storage/audit/AuditRecord.h"
#include "storage/base/Clock.h"
#include "storage/base/Progress.h"

#include <QVector>

#include <functional>

namespace hoox {

struct AuditQuery
{
    QString action = {};  ///< Only those that begin with it; empty: all.
    QString subject = {}; ///< Only of this; empty: all.
    qint64 most = 1000;
    /// Only those of before this second, Unix, UTC: what is recorded later changes nothing of the answer.
    std::optional<qint64> before = {};
};

/// One thing that is wrong with the log.
struct AuditFault
{
    enum class Kind {
        Edited,     ///< A line is not what was written, or never was a record.
        Broken,     ///< A record does not follow the one before it: one was removed, put in or moved.
        Cut,        ///< The log ends before the record that was written last.
        Appended,   ///< Records behind the one that was written last: another hand's.
        TornTail,   ///< The last line is not whole.
        HeadLost,   ///< The file that knows the last record is gone, or was when this record was written.
        HeadEdited, ///< …or is not what was written.
    };
    Kind kind = Kind::Edited;
    qint64 line = 0; ///< Of the log, from 1; 0: of no line.
    friend bool operator==(const AuditFault &, const AuditFault &) = default;
};

struct AuditVerdict
{
    qint64 records = 0;         ///< Sound lines.
    qint64 faultCount = 0;      ///< All of them; `faults` has the first ones.
    QVector<AuditFault> faults; ///< At most `kMostFaults`.
    QByteArray head;            ///< The hash of the last record: noted elsewhere, it proves the whole log up to there.
    static constexpr qsizetype kMostFaults = 100;
};

/// How far somebody who reads on and on has come.
struct AuditPlace
{
    qint64 offset = 0; ///< Bytes.
};

/// `audit.jsonl`: one record a line, each with the hash of the one before (AU-1). Beside it `audit-head.json` holds the
/// last record: it is written first, so that a crash in between loses nothing (the next record puts it in) and a log
/// that was cut is found. What this cannot find is a person who writes both files anew: note `head` elsewhere.
/// Blocking; any thread and process: a lock of the whole file orders them, which readers hold
/// for a moment only. `Busy` with `LockedFile` if somebody hangs on to it.
class AuditFile final
{
public:
    AuditFile(QString path, QString headPath) : m_path(std::move(path)), m_headPath(std::move(headPath)) {}

    /// On the disk when it returns; the record's number. `Full` with `DiskFull`, `Denied`.
    [[nodiscard]] Result<qint64> append(const AuditEntry &entry, const Clock &clock) const;
    /// Newest first. Lines that are no records are left out: `verify` tells of them.
    [[nodiscard]] Result<QVector<AuditRecord>> list(const AuditQuery &query,
                                                    const std::function<bool()> &isCancelled = {}) const;
    /// What is to become of a record that was read: `Forget` moves the place behind it, unless one before it was kept.
    enum class Next { Forget, Keep, Stop };
    /// Calls `visit(record, line)` for each record from `place` on, the oldest first, and moves the place. A log that
    /// became shorter is read from its begin.
    [[nodiscard]] Result<Done> readOn(AuditPlace &place,
                                      const std::function<Next(const AuditRecord &, const QByteArray &)> &visit) const;
    [[nodiscard]] Result<AuditVerdict> verify(Progress &progress) const;

private:
    /// How far the log reaches at one moment, and its head. Nobody waits for a reader: what comes later is not read.
    struct Moment
    {
        qint64 sizeBytes = 0;
        QByteArray head;
    };
    [[nodiscard]] Result<Moment> moment() const;
    /// Calls for each line up to that size, with the bytes so far; the last one may lack its newline. False from
    /// `visit` ends it.
    template <typename Visit>
    [[nodiscard]] Result<Done> eachLine(qint64 sizeBytes, Visit visit) const;

    QString m_path;
    QString m_headPath;
};

} // namespace hoox
