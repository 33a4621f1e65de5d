#pragma once

#include "storage/blobs/BlobAuditReport.h"
#include "storage/blobs/BlobStore.h"
#include "storage/ledger/Ledger.h"
#include "storage/spool/FolderSpool.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace hoox {

class SqlThread;
struct BlobAuditStart;

/// A log to read.
struct BlobAuditLog
{
    qint64 row = 0; ///< In the run's table.
    QString key;
    qint64 sizeBytes = 0;
};

/// Walks fills and order logs both ways (BL-5). Both lists go into a SQLite file, are sorted there and compared row by
/// row: memory is bounded, whatever their number. An order is known by exchange, symbol and order id: its fills may
/// fall on two days, its log is one. So a period is looked at with `kMarginDays` more at each end, and what is only
/// there is not reported. Of other days the tier lists nothing: a page at most for each symbol.
///
/// With a file of its own the run can be gone on with after a stop, a crash or a restart of the program, from the page
/// of the listing and the log that it was at; once it is over, nothing stays in the file. A file that cannot be read
/// holds nothing that is not found again, and is begun anew. Once; GUI thread. All references outlive it.
class BlobAudit final : public QObject
{
    Q_OBJECT

public:
    using Depth = BlobAuditQuestion::Depth;
    static constexpr int kMarginDays = 7;

    struct Progress
    {
        enum class Phase { Fills, Listing, Reading, Comparing };
        Phase phase = Phase::Fills;
        qint64 fills = 0;  ///< Read so far.
        qint64 blobs = 0;  ///< Order logs seen so far.
        qint64 read = 0;   ///< Logs read so far.
        qint64 toRead = 0; ///< Known when the listing is over; 0 before that.
    };

    /// `file`: where an interrupted run waits; empty for one that ends with the program.
    BlobAudit(Ledger &ledger, BlobStore &blobs, FolderSpool &spool, const QString &file = {},
              QObject *parent = nullptr);
    ~BlobAudit() override;

    /// `resumes`: goes on with the interrupted run in the file, if that was asked the same; else begins anew.
    void start(const BlobAuditQuestion &question, bool resumes = false);
    /// Ends it with `Cancelled`; what was done stays in the file.
    void cancel();
    /// Whether an interrupted run seems to be in `file`: of one that is over a page or two are left. Only looks.
    [[nodiscard]] static bool isWaiting(const QString &file);

Q_SIGNALS:
    void progressed(const hoox::BlobAudit::Progress &progress);
    /// `Busy`, with the file as subject, while another process has it. Soon after, the file is let go.
    void finished(const hoox::Result<hoox::BlobAuditReport> &report);

private:
    struct Shared; ///< What the threads of the ledger and of the table have in common.
    void go(const BlobAuditStart &start);
    void readFills();
    void readSpool();
    void list(const QString &startAfter);
    void take(const BlobPage &page);
    void wantLogs();
    void readLogs();
    void readLog(const BlobAuditLog &log);
    void takeLog(const BlobAuditLog &log, const Result<QByteArray> &bytes);
    void compare();
    void end(const Result<BlobAuditReport> &report);
    [[nodiscard]] bool open();
    void openTable(bool resumes);
    /// Whether it is the run's own file that cannot be read; it is gone then.
    [[nodiscard]] bool dropDamagedFile(const Error &error);
    template <typename T, typename Next>
    void then(const Pending<T> &pending, Next next);

    Ledger &m_ledger;
    BlobStore &m_blobs;
    FolderSpool &m_spool;
    const QString m_file;
    BlobAuditQuestion m_question;
    Progress m_progress;
    QTimer m_beat; ///< Of the progress.
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QLockFile> m_lock; ///< Of the file; it outlives the table's thread.
    std::unique_ptr<SqlThread> m_table;
    QString m_listFrom;             ///< Where the present page begins.
    QVector<BlobAuditLog> m_toRead; ///< A batch of what is left.
    int m_reading = 0;
    qint64 m_readingBytes = 0;
    bool m_wasResumed = false;
    bool m_isFileNew = false; ///< A damaged one was dropped.
    bool m_isOver = false;
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::BlobAudit::Progress)
