#pragma once

#include "storage/base/Result.h"

#include <QDateTime>

#include <optional>

namespace hoox {

/// Which columns a D1 ledger has (LG-3).
enum class LedgerDialect {
    Specified,   ///< As Hoox's own storage page specifies it (design 2).
    TradeWorker, ///< As its trade worker deploys it (contract 5.4): no fee, order id or request id.
};

/// What the local replica of a D1 ledger holds. A value.
struct ReplicaFacts
{
    bool complete = false;                ///< False until a first copy came to its end: what is there is "so far".
    std::optional<LedgerDialect> dialect; ///< None before the first page.
    qint64 rows = 0;                      ///< Of `trades`.
    qint64 rejects = 0;                   ///< Rows that were refused (LG-5); listed by `Ledger::rejects`.
    QDateTime asOf; ///< UTC; when the last whole pull asked for its end. Invalid before the first.
    friend bool operator==(const ReplicaFacts &, const ReplicaFacts &) = default;
};

/// What one pull did.
struct PullReport
{
    ReplicaFacts facts;
    bool rowsChanged = false; ///< A fill, a position or a balance is another than before.
    bool startedOver = false; ///< The table at the source is not the one that was copied: everything was read again.
    qint64 rowsRead = 0;      ///< By D1 for this pull: what is billed.
    friend bool operator==(const PullReport &, const PullReport &) = default;
};

/// How far a running pull is.
struct PullProgress
{
    bool copies = false; ///< Everything, not only what is new.
    qint64 rows = 0;     ///< Of fills that came, those of earlier tries of the same copy as well.
    qint64 total = 0;    ///< About; 0 while it is not known.
    qint64 rowsRead = 0; ///< By D1 for this pull so far: what is billed.
    friend bool operator==(const PullProgress &, const PullProgress &) = default;
};

/// Brings what is new in a D1 ledger into the local replica (LG-4). One pull at a time. Any thread.
class LedgerPuller
{
public:
    enum class Kind {
        Changes,    ///< What came or changed since; the first copy, if there is none or it is not finished.
        Everything, ///< Reads all rows again. What is there stays in sight until the new copy is whole.
    };

    virtual ~LedgerPuller() = default;
    /// Ends well only if the replica is the source as of one moment. `Busy` while another one runs. A pull that failed
    /// or was cancelled keeps its pages: the next one goes on there.
    [[nodiscard]] virtual Pending<PullReport> pull(Kind kind) = 0;
    /// Ends the running pull soon, in the middle of a request too; its answer is `Cancelled`.
    virtual void cancel() = 0;
    /// Of the running pull, or of the last one.
    [[nodiscard]] virtual PullProgress progress() const = 0;
    /// Waits for a running pull.
    [[nodiscard]] virtual Pending<ReplicaFacts> facts() = 0;
};

} // namespace hoox
