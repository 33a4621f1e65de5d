#include "storage/audit/AuditFile.h"

#include "storage/base/OwnerOnly.h"
#include "storage/blobs/SafeFolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBetweenReports = 1024;
/// The action of a record that says that the head was gone, or no record, when it was written.
const auto kHeadLost = u"audit.head-lost"_s;

Result<QByteArray> readHead(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, path, file.errorString());
    return file.read(audit::kLongestLine + 1);
}

Result<Done> writeHead(const QString &path, const QByteArray &line)
{
    QSaveFile file(path); // beside it, synced, renamed
    if (!file.open(QIODevice::WriteOnly) || !makeOwnerOnly(file) || file.write(line) != line.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
        return isFull ? fail(Error::Kind::Full, path, file.errorString(), Error::Cause::DiskFull)
                      : fail(Error::Kind::Denied, path, file.errorString(), Error::Cause::UnwritableFolder);
    }
    // The rename must not come to the disk after the log's own line.
    const auto folder = QFileInfo(path).path();
    const Descriptor opened(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.isOpen() ? flush(opened, folder) : fail(systemError(errno, folder));
}

/// What could not be recorded must not come back as if it had been.
void takeBackHead(const QString &path, const QByteArray &before)
{
    if (before.isEmpty())
        QFile::remove(path);
    else if (const auto back = writeHead(path, before); !back)
        qWarning("%s is one record ahead of its log", qPrintable(path));
}

/// The last line of the log, without what precedes its newline; empty if there is none.
Result<QByteArray> lastLine(const Descriptor &file, const QString &path)
{
    const auto end = ::lseek(file.number(), 0, SEEK_END);
    if (end < 0)
        return fail(systemError(errno, path));
    const auto from = std::max<qint64>(0, end - audit::kLongestLine);
    auto tail = readAt(file, from, end - from, path);
    if (!tail || tail->isEmpty())
        return tail;
    return tail->sliced(tail->lastIndexOf('\n', tail->size() - 2) + 1);
}

/// Appends records, the head first.
class Appender
{
public:
    Appender(const Descriptor &file, const QString &path, const QString &headPath, const Clock &clock)
        : m_file(file), m_path(path), m_headPath(headPath), m_clock(clock)
    {
    }

    Result<qint64> append(const AuditEntry &entry)
    {
        const auto last = lastLine(m_file, m_path);
        if (!last)
            return fail(last.error());
        const auto head = readHead(m_headPath);
        if (!head)
            return fail(head.error());
        const auto known = audit::recordOf(*head);
        if (!known && !(head->isEmpty() && last->isEmpty())) {
            if (auto told = tellLostHead(*last); !told)
                return told;
        } else if (known) {
            m_last = *known;
            m_headLine = *head;
            // A crash came between the head and the log; half the line may be there.
            if (*last != *head) {
                if (auto mended = mend(*last, *head); !mended)
                    return fail(mended.error());
            }
        }
        return write(entry);
    }

private:
    /// It stays in the chain: whatever stood behind the log's last record may have been cut off.
    Result<qint64> tellLostHead(const QByteArray &last)
    {
        if (auto record = audit::recordOf(last))
            m_last = *record;
        AuditEntry entry;
        entry.action = kHeadLost;
        entry.subject = m_headPath;
        return write(entry);
    }

    /// Puts the head's record at the end of a log that lacks it, if it is what comes next there.
    Result<Done> mend(const QByteArray &last, const QByteArray &head)
    {
        const auto isHalf = !last.endsWith('\n') && head.startsWith(last);
        if (isHalf) {
            const auto end = ::lseek(m_file.number(), 0, SEEK_END);
            if (end < 0 || ::ftruncate(m_file.number(), end - last.size()) != 0)
                return fail(systemError(errno, m_path));
        }
        const auto before = isHalf ? lastLine(m_file, m_path) : Result<QByteArray>(last);
        if (!before)
            return fail(before.error());
        const auto record = audit::recordOf(*before);
        const auto isNext = record ? record->hash == m_last.previous : before->isEmpty() && m_last.number == 1;
        return isNext ? appendLine(m_file, head, m_path) : Result<Done>(Done{});
    }

    Result<qint64> write(const AuditEntry &entry)
    {
        AuditRecord record;
        record.number = m_last.number + 1;
        record.at = m_clock.nowUtc();
        record.monotonic = m_clock.monotonic();
        record.entry = entry;
        record.previous = m_last.hash.isEmpty() ? audit::firstHash() : m_last.hash;
        const auto line = audit::lineOf(record);
        if (auto told = writeHead(m_headPath, line); !told)
            return fail(told.error());
        if (auto written = appendLine(m_file, line, m_path); !written) {
            takeBackHead(m_headPath, m_headLine);
            return fail(written.error());
        }
        m_last = record;
        m_headLine = line;
        return record.number;
    }

    const Descriptor &m_file;
    const QString &m_path;
    const QString &m_headPath;
    const Clock &m_clock;
    AuditRecord m_last;
    QByteArray m_headLine; ///< As it stands in the head; empty if that is lost.
};

/// Follows the chain from its first line.
class ChainWalk
{
public:
    void take(const QByteArray &line)
    {
        ++m_line;
        const auto record = audit::recordOf(line);
        m_isTorn = !line.endsWith('\n');
        if (!record || m_isTorn) {
            tell(m_isTorn ? AuditFault::Kind::TornTail : AuditFault::Kind::Edited);
            // Its own hash is not to be believed, but the next record still says which one it followed.
            m_last.reset();
            ++m_lost;
            return;
        }
        ++m_verdict.records;
        if (!follows(*record))
            tell(AuditFault::Kind::Broken);
        if (record->entry.action == kHeadLost)
            tell(AuditFault::Kind::HeadLost);
        m_last = record;
        m_lost = 0;
    }

    AuditVerdict finish(const QByteArray &head)
    {
        const auto known = audit::recordOf(head);
        if (known) {
            m_verdict.head = known->hash;
            compareWith(*known);
        } else if (!head.isEmpty() || m_line > 0) {
            m_line = 0;
            tell(head.isEmpty() ? AuditFault::Kind::HeadLost : AuditFault::Kind::HeadEdited);
        }
        return m_verdict;
    }

    [[nodiscard]] qint64 line() const { return m_line; }

private:
    [[nodiscard]] bool follows(const AuditRecord &record) const
    {
        if (m_last)
            return record.previous == m_last->hash && record.number == m_last->number + 1;
        // Behind damaged lines only the number can be told.
        if (m_lost > 0)
            return true;
        return record.previous == audit::firstHash() && record.number == 1;
    }
    void compareWith(const AuditRecord &head)
    {
        const auto number = m_last ? m_last->number : 0;
        // A damaged line at the end was told of already.
        if ((m_last && m_last->hash == head.hash) || m_lost > 0)
            return;
        if (number == head.number)
            return tell(AuditFault::Kind::Edited);
        m_line = number > head.number ? m_line : 0;
        tell(number > head.number ? AuditFault::Kind::Appended : AuditFault::Kind::Cut);
    }
    void tell(AuditFault::Kind kind)
    {
        ++m_verdict.faultCount;
        if (m_verdict.faults.size() < AuditVerdict::kMostFaults)
            m_verdict.faults.append({kind, m_line});
    }

    AuditVerdict m_verdict;
    std::optional<AuditRecord> m_last;
    qint64 m_line = 0;
    int m_lost = 0; ///< Lines since the last sound one.
    bool m_isTorn = false;
};

} // namespace

Result<qint64> AuditFile::append(const AuditEntry &entry, const Clock &clock) const
{
    const Descriptor file(::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnlyFile));
    if (!file.isOpen())
        return fail(systemError(errno, m_path));
    if (auto locked = lockWhole(file, m_path); !locked)
        return fail(locked.error());
    return Appender(file, m_path, m_headPath, clock).append(entry);
}

Result<AuditFile::Moment> AuditFile::moment() const
{
    const Descriptor file(::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() && errno != ENOENT)
        return fail(systemError(errno, m_path));
    Moment moment;
    if (file.isOpen()) {
        if (auto locked = lockWhole(file, m_path); !locked)
            return fail(locked.error());
        const auto facts = factsOf(file, m_path);
        if (!facts)
            return fail(facts.error());
        moment.sizeBytes = facts->sizeBytes;
    }
    auto head = readHead(m_headPath);
    if (!head)
        return fail(head.error());
    moment.head = *std::move(head);
    return moment;
}

template <typename Visit>
Result<Done> AuditFile::eachLine(qint64 sizeBytes, Visit visit) const
{
    QFile file(m_path);
    if (sizeBytes == 0)
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Denied, m_path, file.errorString());
    while (file.pos() < sizeBytes && !file.atEnd()) {
        // A longer one comes in pieces, none of which is a record.
        const auto line = file.readLine(audit::kLongestLine);
        if (file.error() != QFileDevice::NoError)
            return fail(Error::Kind::Failed, m_path, file.errorString());
        if (!visit(line, file.pos()))
            return fail(Error::Kind::Cancelled, m_path);
    }
    return Done{};
}

Result<QVector<AuditRecord>> AuditFile::list(const AuditQuery &query, const std::function<bool()> &isCancelled) const
{
    const auto now = moment();
    if (!now)
        return fail(now.error());
    QVector<AuditRecord> newest;
    const auto read = eachLine(now->sizeBytes, [&](const QByteArray &line, qint64) {
        const auto record = audit::recordOf(line);
        const bool isWanted = record && record->entry.action.startsWith(query.action) &&
                              (query.subject.isEmpty() || record->entry.subject == query.subject) &&
                              (!query.before || record->at.toSecsSinceEpoch() < *query.before);
        if (isWanted)
            newest.append(*record);
        if (newest.size() >= 2 * query.most)
            newest.remove(0, newest.size() - query.most);
        return !isCancelled || !isCancelled();
    });
    if (!read)
        return fail(read.error());
    newest.remove(0, std::max<qsizetype>(0, newest.size() - query.most));
    std::reverse(newest.begin(), newest.end());
    return newest;
}

Result<Done> AuditFile::readOn(AuditPlace &place,
                               const std::function<Next(const AuditRecord &, const QByteArray &)> &visit) const
{
    const auto now = moment();
    if (!now)
        return fail(now.error());
    if (now->sizeBytes < place.offset)
        place = {};
    QFile file(m_path);
    if (now->sizeBytes == place.offset)
        return Done{};
    if (!file.open(QIODevice::ReadOnly) || !file.seek(place.offset))
        return fail(Error::Kind::Denied, m_path, file.errorString());
    bool isKept = false;
    while (file.pos() < now->sizeBytes) {
        const auto line = file.readLine(audit::kLongestLine);
        if (line.isEmpty() || file.error() != QFileDevice::NoError)
            return fail(Error::Kind::Failed, m_path, file.errorString());
        if (!line.endsWith('\n') && file.pos() >= now->sizeBytes)
            break; // mended, or ended, by the next append
        const auto record = audit::recordOf(line);
        const auto next = record ? visit(*record, line) : Next::Forget; // `verify` tells of what is no record
        if (next == Next::Stop)
            break;
        isKept = isKept || next == Next::Keep;
        if (!isKept)
            place.offset = file.pos();
    }
    return Done{};
}

Result<AuditVerdict> AuditFile::verify(Progress &progress) const
{
    const auto now = moment();
    if (!now)
        return fail(now.error());
    ChainWalk walk;
    const auto read = eachLine(now->sizeBytes, [&](const QByteArray &line, qint64 done) {
        walk.take(line);
        if (walk.line() % kBetweenReports == 0)
            progress.report(done, now->sizeBytes);
        return !progress.isCancelled();
    });
    if (!read)
        return fail(read.error());
    return walk.finish(now->head);
}

} // namespace hoox
