#pragma once

#include "storage/domain/TimeRange.h"
#include "storage/evidence/OrderLogFigures.h"

#include <QDateTime>
#include <QVector>

namespace hoox {

/// What `verify` is asked (BL-5).
struct BlobAuditQuestion
{
    enum class Depth {
        Names, ///< Lists only.
        Deep,  ///< Reads every log once: its size and ETag are checked, and what it says against the fills.
    };
    Depth depth = Depth::Names;
    /// Whole UTC days. Fills by their time, logs by the day in their key.
    TimeRange period;
    QString of;     ///< Ledger and tier: an interrupted run of others is not gone on with.
    QDateTime asOf; ///< Now, UTC. Logs that are written later are of the next question. Null: of no matter.
    friend bool operator==(const BlobAuditQuestion &, const BlobAuditQuestion &) = default;
    /// All but `asOf`.
    [[nodiscard]] bool isSameAs(const BlobAuditQuestion &other) const
    {
        return depth == other.depth && period == other.period && of == other.of;
    }
};

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

/// One field of a log that is not the ledger's, or that cannot be compared.
struct LogDifference
{
    BlobMismatch order;
    LogComparison comparison;
    friend bool operator==(const LogDifference &, const LogDifference &) = default;
};

/// What `verify` found (BL-5). The lists have the first `kMostListed` by exchange, symbol and order; the counts all.
struct BlobAuditReport
{
    static constexpr qsizetype kMostListed = 1000;
    QDateTime asOf;                 ///< UTC; of the first start, where the run was interrupted.
    bool wasResumed = false;        ///< It went on from where another run was interrupted.
    qint64 fills = 0;               ///< With an order id.
    qint64 fillsWithoutOrderId = 0; ///< Whether those have a log, nobody can tell.
    qint64 orders = 0;              ///< That the fills belong to.
    qint64 blobs = 0;               ///< Order logs in the tier.
    qint64 otherBlobs = 0;          ///< Met below `logs/`, of another scheme.
    qint64 waiting = 0;             ///< Order logs still in the spool: present.
    qint64 newerBlobs = 0;          ///< Logs without a fill, written or spooled after `asOf`: no orphans yet.
    qint64 ordersWithoutBlob = 0;
    qint64 blobsWithoutFill = 0;
    // The following only with `Depth::Deep`.
    qint64 read = 0;          ///< Logs. Fewer than `blobs` if some are too large for it.
    qint64 damaged = 0;       ///< Logs of other bytes than they should have, or gone since they were listed.
    qint64 mismatched = 0;    ///< Logs of which a field differs.
    qint64 notComparable = 0; ///< Logs of which a field cannot be compared, and none differs.
    qint64 undecided = 0;     ///< Of those: logs that should tell and do not. The others hold no such figure.
    QVector<BlobMismatch> withoutBlob;
    QVector<BlobMismatch> withoutFill;
    QVector<Error> damage; ///< With the key as subject.
    QVector<LogDifference> differences;
    QVector<LogDifference> incomparable; ///< The undecided ones first.
    friend bool operator==(const BlobAuditReport &, const BlobAuditReport &) = default;

    /// Nothing was found; whether all was looked at, `verdict` tells.
    [[nodiscard]] bool agrees() const
    {
        return ordersWithoutBlob == 0 && blobsWithoutFill == 0 && damaged == 0 && mismatched == 0;
    }

    enum class Verdict {
        Agrees,
        AgreesWhereTold, ///< All that could be compared; the other logs, or the ledger, hold no such figure.
        AgreesByName,    ///< Contents were not asked for.
        WithoutNames,    ///< Not known: not one order id in the whole period.
        InPart,          ///< Not known: a log that was asked for was not read, or does not decide.
        Differs,
    };
    [[nodiscard]] Verdict verdict(BlobAuditQuestion::Depth depth) const
    {
        if (!agrees())
            return Verdict::Differs;
        if (orders == 0 && fillsWithoutOrderId > 0)
            return Verdict::WithoutNames;
        if (depth == BlobAuditQuestion::Depth::Names)
            return Verdict::AgreesByName;
        if (read < blobs || waiting > 0 || undecided > 0)
            return Verdict::InPart;
        return notComparable > 0 ? Verdict::AgreesWhereTold : Verdict::Agrees;
    }
    /// Unknown is never shown as safe: whoever asks in a script is told.
    [[nodiscard]] static bool isUnknown(Verdict verdict)
    {
        return verdict == Verdict::WithoutNames || verdict == Verdict::InPart;
    }
};

} // namespace hoox
