#include "storage/blobs/BlobAudit.h"

#include "storage/base/WhenDone.h"
#include "storage/blobs/BlobAuditLast.h"
#include "storage/blobs/BlobAuditRows.h"
#include "storage/blobs/BlobAuditTable.h"
#include "storage/sqlite/SqlThread.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRowsAtOnce = 5000;
constexpr std::chrono::milliseconds kAuditBeat{200};
constexpr int kLogsAtOnce = 8;    ///< Read at the same time: a remote tier answers each after a while.
constexpr int kLogsInBatch = 256; ///< Asked of the table at once.
constexpr qint64 kBytesAtOnce = 16LL * 1024 * 1024;

} // namespace

struct BlobAudit::Shared
{
    QTemporaryDir place;
    BlobAuditQuestion question;
    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> fills = 0;
    std::atomic<qint64> withoutOrderId = 0;
    // Of the ledger's thread while it reads, of the table's after that.
    QFile rows{place.filePath(u"fills"_s)};
    QDataStream stream{&rows};

    /// Only written down: the ledger waits for nobody.
    bool take(const Fill &fill)
    {
        const auto row = blobaudit::rowOfFill(fill, question);
        if (fill.orderId.isEmpty())
            withoutOrderId += question.period.contains(fill.createdAt) ? 1 : 0;
        if (row.orderId.isEmpty())
            return !isCancelled;
        fills += row.isInPeriod ? 1 : 0;
        stream << row.exchange << row.symbol << row.orderId << row.key << row.isInPeriod << row.fillId
               << static_cast<qint32>(row.status) << row.quantity.value_or(qQNaN()) << row.price.value_or(qQNaN());
        return stream.status() == QDataStream::Ok && !isCancelled;
    }

    BlobAuditRow next()
    {
        BlobAuditRow row;
        qint32 status = 0;
        double quantity = 0, price = 0;
        stream >> row.exchange >> row.symbol >> row.orderId >> row.key >> row.isInPeriod >> row.fillId >> status >>
            quantity >> price;
        row.status = static_cast<FillStatus>(status);
        row.quantity = qIsNaN(quantity) ? std::nullopt : std::optional(quantity);
        row.price = qIsNaN(price) ? std::nullopt : std::optional(price);
        return row;
    }

    Result<Done> insertFills(const SqliteConnection &connection, const hoox::Progress &progress)
    {
        if (stream.status() != QDataStream::Ok || !rows.flush() || !rows.seek(0))
            return fail(Error::Kind::Full, place.path(), rows.errorString(), Error::Cause::DiskFull);
        while (!stream.atEnd()) {
            BlobAuditRows batch;
            while (batch.size() < kRowsAtOnce && !stream.atEnd())
                batch.append(next());
            if (progress.isCancelled() || isCancelled)
                return fail(Error::Kind::Cancelled);
            if (auto inserted = blobaudit::insert(connection, batch); !inserted)
                return inserted;
        }
        rows.resize(0);
        return blobaudit::endFills(connection, fills, withoutOrderId);
    }
};

BlobAudit::BlobAudit(Ledger &ledger, BlobStore &blobs, FolderSpool &spool, const QString &file, QObject *parent)
    : QObject(parent),
      m_ledger(ledger),
      m_blobs(blobs),
      m_spool(spool),
      m_file(file),
      m_shared(std::make_shared<Shared>())
{
    m_beat.setInterval(kAuditBeat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_progress.phase == Progress::Phase::Fills)
            m_progress.fills = m_shared->fills;
        Q_EMIT progressed(m_progress);
    });
}

BlobAudit::~BlobAudit()
{
    m_shared->isCancelled = true; // The ledger's thread looks at it with each fill.
}

template <typename T, typename Next>
void BlobAudit::then(const Pending<T> &pending, Next next)
{
    whenDone(pending, this, [this, next = std::move(next)](Result<T> result) mutable {
        if (m_isOver)
            return;
        if (m_shared->isCancelled)
            end(fail(Error::Kind::Cancelled));
        else if (!result)
            end(fail(result.error()));
        else
            next(std::move(*result));
    });
}

/// False, with the run ended, if there is nowhere to write.
bool BlobAudit::open()
{
    auto &shared = *m_shared;
    if (!shared.place.isValid() || !shared.rows.open(QIODevice::ReadWrite)) {
        end(fail(Error::Kind::Failed, shared.place.path(), shared.place.errorString()));
        return false;
    }
    if (m_file.isEmpty())
        return true;
    if (!QDir().mkpath(QFileInfo(m_file).path())) {
        end(fail(Error::Kind::Denied, QFileInfo(m_file).path(), {}, Error::Cause::UnwritableFolder));
        return false;
    }
    m_lock = std::make_unique<QLockFile>(m_file + u".lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        end(fail(Error::Kind::Busy, m_file));
        return false;
    }
    return true;
}

void BlobAudit::start(const BlobAuditQuestion &question, bool resumes)
{
    m_question = question;
    m_shared->question = question;
    if (!open())
        return;
    m_beat.start();
    openTable(resumes);
}

void BlobAudit::openTable(bool resumes)
{
    m_table = std::make_unique<SqlThread>(SqliteOptions{
        m_file.isEmpty() ? m_shared->place.filePath(u"sides.db"_s) : m_file, SqliteOptions::Access::Create});
    const auto begun =
        m_table->run<BlobAuditStart>([question = m_question, resumes](SqliteConnection &connection, hoox::Progress &) {
            return blobaudit::begin(connection, question, resumes);
        });
    whenDone(begun, this, [this](const Result<BlobAuditStart> &start) {
        if (m_isOver)
            return;
        if (m_shared->isCancelled)
            end(fail(Error::Kind::Cancelled));
        else if (start)
            go(*start);
        else if (!m_isFileNew && dropDamagedFile(start.error()))
            openTable(false);
        else
            end(fail(start.error()));
    });
}

bool BlobAudit::dropDamagedFile(const Error &error)
{
    const bool isDamaged = error.kind == Error::Kind::Corrupt || error.cause == Error::Cause::NotSqlite;
    if (m_file.isEmpty() || error.subject != m_file || !isDamaged)
        return false;
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_file + end);
    m_isFileNew = true;
    return true;
}

void BlobAudit::go(const BlobAuditStart &start)
{
    m_wasResumed = start.isResumed;
    m_question.asOf = start.asOf;
    m_progress.fills = start.fills;
    m_progress.blobs = start.blobs;
    m_progress.read = start.read;
    m_progress.toRead = start.toRead;
    if (start.phase == BlobAuditPhase::Fills) {
        readFills();
    } else if (start.phase == BlobAuditPhase::Listing) {
        m_progress.phase = Progress::Phase::Listing;
        // What waits now may have been on its way before.
        m_listFrom = start.cursor;
        readSpool();
    } else {
        wantLogs();
    }
}

void BlobAudit::cancel()
{
    m_shared->isCancelled = true;
    if (m_table)
        m_table->interrupt();
}

void BlobAudit::readFills()
{
    FillsQuery query;
    query.time = blobaudit::widened(m_question.period);
    const auto read = m_ledger.forEachFill(query, [shared = m_shared](const Fill &fill) { return shared->take(fill); });
    then(read, [this](qint64) {
        const auto inserted =
            m_table->run<Done>([shared = m_shared](SqliteConnection &connection, hoox::Progress &progress) {
                return shared->insertFills(connection, progress);
            });
        then(inserted, [this](Done) {
            m_progress.fills = m_shared->fills;
            m_progress.phase = Progress::Phase::Listing;
            readSpool();
        });
    });
}

/// Before the list: what is shipped meanwhile is then seen twice, and not never.
void BlobAudit::readSpool()
{
    then(m_spool.keys(), [this](const QHash<QString, QDateTime> &keys) {
        BlobAuditRows rows;
        for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
            auto row = blobaudit::rowOfKey(key.key(), m_question);
            if (!row)
                continue;
            row->side = BlobAuditRow::Side::Spool;
            row->isNew = m_question.asOf.isValid() && key.value() > m_question.asOf;
            rows.append(*row);
        }
        then(m_table->run<Done>([rows](SqliteConnection &connection, hoox::Progress &) {
            return blobaudit::insert(connection, rows);
        }),
             [this](Done) { list(m_listFrom); });
    });
}

void BlobAudit::list(const QString &startAfter)
{
    m_listFrom = startAfter;
    BlobListRequest request;
    request.prefix = u"logs/"_s;
    request.startAfter = startAfter;
    then(m_blobs.list(request), [this](const BlobPage &page) { take(page); });
}

void BlobAudit::take(const BlobPage &page)
{
    BlobAuditRows rows;
    qint64 others = 0;
    for (const auto &info : page.objects) {
        auto row = blobaudit::rowOfKey(info.key, m_question);
        others += row ? 0 : 1;
        const auto day = row ? blobaudit::secondOf(orderLogName(*BlobKey::parse(info.key))->day) : 0;
        if (!row || !blobaudit::widened(m_question.period).contains(day))
            continue;
        row->sizeBytes = info.sizeBytes;
        row->isNew = m_question.asOf.isValid() && info.lastModified > m_question.asOf;
        m_progress.blobs += row->isInPeriod ? 1 : 0;
        rows.append(*row);
    }
    Q_EMIT progressed(m_progress);
    const auto next = blobaudit::nextPlace(page, m_question);
    // Of the last page its last key: listed again, nothing is behind it.
    const auto cursor = !next.isEmpty() ? next : page.objects.isEmpty() ? m_listFrom : page.objects.last().key;
    then(m_table->run<Done>([rows, others, cursor](SqliteConnection &connection, hoox::Progress &) {
        return blobaudit::addPage(connection, rows, others, cursor);
    }),
         [this, next](Done) {
             if (next.isEmpty())
                 wantLogs();
             else
                 list(next);
         });
}

void BlobAudit::wantLogs()
{
    then(m_table->run<qint64>(
             [](SqliteConnection &connection, hoox::Progress &) { return blobaudit::endListing(connection); }),
         [this](qint64 toRead) {
             if (m_question.depth == Depth::Names) {
                 compare();
                 return;
             }
             m_progress.phase = Progress::Phase::Reading;
             m_progress.toRead = toRead;
             readLogs();
         });
}

/// As many at a time as their number and their bytes allow; the next batch once this one is through.
void BlobAudit::readLogs()
{
    while (!m_toRead.isEmpty() && m_reading < kLogsAtOnce &&
           (m_reading == 0 || m_readingBytes + m_toRead.last().sizeBytes <= kBytesAtOnce))
        readLog(m_toRead.takeLast());
    if (m_reading > 0 || !m_toRead.isEmpty())
        return;
    then(m_table->run<QVector<BlobAuditLog>>([](SqliteConnection &connection, hoox::Progress &) {
        return blobaudit::unread(connection, kLogsInBatch);
    }),
         [this](const QVector<BlobAuditLog> &logs) {
             m_toRead = logs;
             if (logs.isEmpty())
                 compare();
             else
                 readLogs();
         });
}

void BlobAudit::readLog(const BlobAuditLog &log)
{
    ++m_reading;
    m_readingBytes += log.sizeBytes;
    const auto key = BlobKey::parse(log.key);
    const auto read = key ? m_blobs.read(*key) : ready<QByteArray>(fail(key.error()));
    whenDone(read, this, [this, log](const Result<QByteArray> &bytes) { takeLog(log, bytes); });
}

void BlobAudit::takeLog(const BlobAuditLog &log, const Result<QByteArray> &bytes)
{
    if (m_isOver)
        return;
    if (m_shared->isCancelled || (!bytes && !blobaudit::isAboutTheLog(bytes.error()))) {
        end(m_shared->isCancelled ? fail(Error::Kind::Cancelled) : fail(bytes.error()));
        return;
    }
    then(m_table->run<Done>([log, bytes](SqliteConnection &connection, hoox::Progress &) {
        return blobaudit::addLog(connection, log, bytes);
    }),
         [this, size = log.sizeBytes](Done) {
             --m_reading;
             m_readingBytes -= size;
             ++m_progress.read;
             readLogs();
         });
}

void BlobAudit::compare()
{
    m_progress.phase = Progress::Phase::Comparing;
    Q_EMIT progressed(m_progress);
    const auto work = [question = m_question, file = m_file](SqliteConnection &connection,
                                                             hoox::Progress &progress) -> Result<BlobAuditReport> {
        auto report = blobaudit::compare(connection, progress);
        if (!report)
            return report;
        if (auto cleared = blobaudit::clear(connection); !cleared)
            return fail(cleared.error());
        if (file.isEmpty())
            return report;
        // An older result that stays would speak for this one.
        const auto kept = writeLastAudit(file, {question, *report});
        return kept ? report : fail(kept.error());
    };
    const auto compared = m_table->run<BlobAuditReport>(work);
    then(compared, [this](BlobAuditReport report) {
        report.wasResumed = m_wasResumed;
        end(report);
    });
}

void BlobAudit::end(const Result<BlobAuditReport> &report)
{
    if (std::exchange(m_isOver, true))
        return;
    m_shared->isCancelled = true;
    m_beat.stop();
    if (!report) // Damage that shows later: the next run begins anew.
        (void)dropDamagedFile(report.error());
    // Whoever asked may keep this for its report; once the table's thread is idle, the file is another's to take.
    if (m_table && m_lock) {
        whenDone(m_table->run<Done>([](SqliteConnection &, hoox::Progress &) { return Result<Done>(Done{}); }), this,
                 [this](const Result<Done> &) { m_lock.reset(); });
    }
    Q_EMIT finished(report);
}

} // namespace hoox
