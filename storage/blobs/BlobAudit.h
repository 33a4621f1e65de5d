#pragma once

#include "storage/blobs/BlobStore.h"
#include "storage/ledger/Ledger.h"
#include "storage/spool/FolderSpool.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace hoox {

class SqlThread;

/// One order whose fills and log do not go together.
struct BlobMismatch
{
    QString key; ///< Where the log is, or would be.
    QString exchange;
    QString symbol;
    QString orderId;
    QString fillId; ///< The first of the order's; empty for a log without fills.
    friend bool operator==(const BlobMismatch &, const BlobMismatch &) = default;
};

/// What `verify` found (BL-5). The lists have the first `kMostListed` by exchange, symbol and order; the counts all.
struct BlobAuditReport
{
    static constexpr qsizetype kMostListed = 1000;
    qint64 fills = 0;               ///< With an order id.
    qint64 fillsWithoutOrderId = 0; ///< Nothing can be said of those.
    qint64 orders = 0;              ///< That the fills belong to.
    qint64 blobs = 0;               ///< Order logs in the tier.
    qint64 otherBlobs = 0;          ///< Below `logs/`, of another scheme.
    qint64 waiting = 0;             ///< Order logs still in the spool: present.
    qint64 ordersWithoutBlob = 0;
    qint64 blobsWithoutFill = 0;
    qint64 damaged = 0; ///< Only with `Depth::Deep`.
    QVector<BlobMismatch> withoutBlob;
    QVector<BlobMismatch> withoutFill;
    QVector<Error> damage; ///< With the key as subject.
    friend bool operator==(const BlobAuditReport &, const BlobAuditReport &) = default;

    [[nodiscard]] bool agrees() const { return ordersWithoutBlob == 0 && blobsWithoutFill == 0 && damaged == 0; }
};

/// Walks fills and order logs both ways (BL-5). Both lists go into a temporary SQLite file, are sorted there and
/// compared row by row: memory is bounded, whatever their number. An order is known by exchange, symbol and order id:
/// its fills may fall on two days, its log is one. Once; GUI thread. All references outlive it.
class BlobAudit final : public QObject
{
    Q_OBJECT

public:
    enum class Depth {
        Names, ///< Lists only.
        Deep,  ///< Reads every log, so that size and ETag are checked.
    };

    BlobAudit(Ledger &ledger, BlobStore &blobs, FolderSpool &spool, QObject *parent = nullptr);
    ~BlobAudit() override;

    void start(Depth depth);
    /// Ends it with `Cancelled`.
    void cancel();

Q_SIGNALS:
    /// Fills read, order logs seen.
    void progressed(qint64 fills, qint64 blobs);
    void finished(const hoox::Result<hoox::BlobAuditReport> &report);

private:
    struct Shared; ///< What the threads of the ledger and of the table have in common.
    void readFills();
    void readSpool();
    void list(const QString &startAfter);
    void take(const BlobPage &page);
    void readNext();
    void compare();
    void end(const Result<BlobAuditReport> &report);
    template <typename T, typename Next>
    void then(const Pending<T> &pending, Next next);

    Ledger &m_ledger;
    BlobStore &m_blobs;
    FolderSpool &m_spool;
    Depth m_depth = Depth::Names;
    BlobAuditReport m_report;
    QTimer m_beat; ///< Of the progress.
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<SqlThread> m_table;
    QVector<BlobKey> m_toRead; ///< Of the page at hand.
    QString m_nextPage;
    bool m_isOver = false;
};

} // namespace hoox
