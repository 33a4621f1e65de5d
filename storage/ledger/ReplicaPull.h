#pragma once

#include "storage/base/Clock.h"
#include "storage/ledger/D1Client.h"
#include "storage/ledger/LedgerPuller.h"

#include <memory>

namespace hoox {

/// How much is asked for at once. The figures of the contract, 3.4 and 3.5.
struct PullPolicy
{
    int pageRows = 1000;
    qint64 pageBytes = 1024 * 1024;           ///< Longer answers halve the next page.
    std::chrono::seconds overlap{300};        ///< Read again before the last time seen, where time has an index…
    int overlapRows = 300;                    ///< …else so many rows before the last one.
    int pendingRows = 1000;                   ///< Of orders that were not final yet, so many newest are asked about.
    std::chrono::milliseconds slowDown{5000}; ///< Before a smaller page, when D1 asks for it.
    int halvings = 8;                         ///< Without a page in between, then the pull fails.
};

/// The replica of a D1 ledger in one SQLite file (LG-4), made by the first call, read by anybody as a ledger.
///
/// The first copy goes in order of time where that has an index, else by primary key; later pulls read what came since
/// by rowid (and by time, with the index) and read a window before it again. Pages stand in one transaction
/// with the place that they end at, those of less than half a second together: whatever kills this program, the next
/// pull goes on there. What only makes questions faster is indexed once the first copy is whole. Rows of a first copy
/// are in sight as they are saved; later ones become visible together. The last page, positions and balances are one
/// batch at D1, which is one transaction there, and one here: the position table and the fills are one picture.
///
/// Noticed by the next pull: new rows whatever their time says, rows that changed within the window, orders that were
/// pending, a table that was made anew (its rows are counted otherwise: everything is read again). Not noticed until
/// `Kind::Everything`: a row deleted, or changed, further back than the window.
///
/// Owns a thread, which waits for the network and writes the file. `client` and `clock` outlive it.
class ReplicaPull final : public LedgerPuller
{
public:
    ReplicaPull(const D1Client &client, const QString &file, const Clock &clock, PullPolicy policy = {});
    ~ReplicaPull() override;

    /// Errors are those of `D1Client` and the file's own, and: `Invalid` with `UnknownDialect` (`detail`: the columns
    /// that are missing), with `WrongId` if the account has no such database or the file is of another one, `Busy` with
    /// `LockedFile` while another program pulls into the same file.
    [[nodiscard]] Pending<PullReport> pull(Kind kind) override;
    void cancel() override;
    [[nodiscard]] PullProgress progress() const override;
    [[nodiscard]] Pending<ReplicaFacts> facts() override;

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace hoox
