#pragma once

#include "models/blobs/BlobContent.h"
#include "models/evidence/EvidenceChain.h"
#include "models/reports/ReportsModel.h"
#include "storage/blobs/BlobStore.h"
#include "storage/ledger/Ledger.h"
#include "storage/orders/OrderJournal.h"
#include "storage/spool/FolderSpool.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace hoox {

/// Reads what is known of one fill's way (safety 4.6): the journal, the order's log in the spool and the tier, the
/// ledger, the position's path and the reports, all at once, and makes the chain of them. A newer fill drops the older.
/// GUI thread.
class EvidenceReader final : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        Ledger &ledger;
        BlobStore &blobs;
        FolderSpool &spool; ///< What goes to `blobs`.
        OrderJournal &orders;
        ReportsModel &reports;
        /// `LedgerHistory::pathOf`.
        std::function<Pending<PositionPath>(ExchangeId, const QString &symbol, const TimeRange &, int mostSteps)>
            pathOf;
        std::function<QVector<QByteArray>()> secrets; ///< Of the profile, at the time of an export.
    };

    explicit EvidenceReader(Places places, QObject *parent = nullptr);

    /// Reads a moment later, so that going through rows reads only the one that it stops at.
    void read(const Fill &fill);
    /// Nothing is wanted any more.
    void leave();
    /// Writes the fill's bundle beside `file` and renames it; `exported` tells how it went. Only when nothing is read.
    void exportTo(const QString &file);

    [[nodiscard]] bool isReading() const { return m_waits > 0 || m_settle.isActive(); }
    [[nodiscard]] const EvidenceSources &sources() const { return m_sources; }
    /// Empty until all is read.
    [[nodiscard]] const QVector<EvidencePoint> &chain() const { return m_chain; }
    /// The log as the Logs page shows it, without secrets. Null before the chain is there, without a log, and above
    /// `kLargestShown`.
    [[nodiscard]] const std::shared_ptr<const BlobContent> &log() const { return m_log; }
    static constexpr qsizetype kLargestShown = 8 * 1024 * 1024; ///< Unpacked bytes.

Q_SIGNALS:
    void changed();
    /// `Refused`: something looks like a key; the error's detail says where.
    void exported(const QString &file, const hoox::Result<hoox::EvidenceBundle> &bundle);

private:
    void begin();
    void readLog(const QVector<BlobKey> &keys);
    void readStoredLog(const QVector<BlobKey> &keys, const std::optional<Error> &spoolError);
    void takeOrder(const Result<QVector<Fill>> &fills);
    void waitForReports();
    void takeReports();
    void reportsTold(const std::optional<Error> &error);
    void arrived();
    void build();
    template <typename T, typename Next>
    void wait(const Pending<T> &pending, Next next);

    const Places m_places;
    QTimer m_settle;
    quint64 m_generation = 0;
    int m_waits = 0;
    bool m_isWaitingForReports = false; ///< One of the waits.
    EvidenceSources m_sources;
    QVector<ReportFile> m_covering; ///< Reports of the fill's time, made since, newest first.
    QVector<EvidencePoint> m_chain;
    std::shared_ptr<const BlobContent> m_log;
};

} // namespace hoox
