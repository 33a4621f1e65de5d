#pragma once

#include "storage/base/Clock.h"
#include "storage/base/Ids.h"
#include "storage/health/TierGauge.h"
#include "storage/locks/LockTable.h"
#include "storage/locks/LockTurn.h"

#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace hoox {

class LockFile;
class LockTransaction;

/// The lock tier on one workspace: a table in memory before a journal on the disk, `locks.db` (LK-1, LK-2). It excludes
/// threads, windows and processes on this workspace; two computers are excluded by the gateway's own lock alone.
///
/// One thread writes. All that waits when its turn comes goes into one transaction, in the order in which it was asked
/// for, and is answered once that is on the disk. Between processes the turn goes round (`LockTurn`). Each change is on
/// record as an event (BL-7). Reading never makes the file: without one every key is free.
///
/// Errors: `Busy` with `LockedFile` when another program has hung in its turn for five seconds, `Full` with `DiskFull`,
/// `Newer`, `Corrupt`, `Denied`; `NotFound` with `FileMissing` if the file was taken away under us; `Cancelled` by the
/// end of this object.
class JournalledLocks final : public LockManager
{
public:
    /// Of this computer's own steady clock.
    struct Pauses
    {
        std::chrono::milliseconds patience{std::chrono::seconds(5)}; ///< For the turn, before `Busy`.
        std::chrono::milliseconds look{250};                         ///< Between looks for changes by others.
        std::chrono::milliseconds purge{std::chrono::seconds(30)};   ///< Between purges.
    };

    /// `owner`: who and where. `clock` and `ids` outlive it; times are by the clock's wall, tokens are ids.
    JournalledLocks(const QString &path, const QString &owner, const Clock &clock, Ids &ids, LockTerms terms = {},
                    Pauses pauses = defaultPauses(), TierGauge gauge = {});
    ~JournalledLocks() override;
    JournalledLocks(const JournalledLocks &) = delete;
    JournalledLocks &operator=(const JournalledLocks &) = delete;
    [[nodiscard]] static Pauses defaultPauses() { return {}; }

    [[nodiscard]] Pending<LockVerdict> reserve(const QString &key) override;
    [[nodiscard]] Pending<Done> commit(const QString &key, const QString &token) override;
    [[nodiscard]] Pending<Done> release(const QString &key, const QString &token) override;
    /// Knows all that was answered here, and of other processes what is older than `Pauses::look`.
    [[nodiscard]] std::optional<LockEntry> check(const QString &key) const override;
    [[nodiscard]] Pending<QVector<LockEntry>> list(int most) override;
    [[nodiscard]] Pending<int> purge() override;

    /// What happened after event `seq`, in all processes, the oldest first; at most `most` (BL-7).
    [[nodiscard]] Pending<QVector<LockEvent>> eventsAfter(qint64 seq, int most);
    /// Those that are safe elsewhere. The newest of all stays: numbers go on from it.
    [[nodiscard]] Pending<Done> dropEventsUpTo(qint64 seq);

private:
    /// One thing that was asked for. A change has `apply`; every job has an end, which answers it.
    struct Job
    {
        std::function<Result<Done>(LockTransaction &)> apply; ///< Null for what only reads.
        std::function<void(const Result<LockFile *> &)> end;  ///< Null file: there is none yet.
    };
    template <typename T, typename Apply, typename Answer>
    Pending<T> change(Apply apply, Answer answer);
    template <typename T, typename Read>
    Pending<T> read(Read read);
    Pending<Done> changeOfOwner(const QString &key,
                                Result<bool> (LockTransaction::*apply)(const QString &, const QString &),
                                const QString &token);

    Pending<int> purgeSome(qsizetype most);

    void enqueue(Job job);
    void work();
    [[nodiscard]] bool waitForWork(); ///< False: nothing came within `Pauses::look`.
    [[nodiscard]] bool isStopping();
    [[nodiscard]] bool pause(std::chrono::microseconds time);
    void serve();
    [[nodiscard]] bool changesWait();
    [[nodiscard]] std::deque<Job> takeGroup(bool withChanges, std::size_t most);
    [[nodiscard]] Result<LockFile *> commitGroup(const std::deque<Job> &group);
    [[nodiscard]] Result<Done> applyGroup(LockFile &file, const std::deque<Job> &group);
    [[nodiscard]] Result<LockFile *> openInTurn();
    [[nodiscard]] Result<LockFile *> openToRead(std::chrono::milliseconds patience);
    [[nodiscard]] Result<LockFile *> followToRead(std::chrono::milliseconds patience);
    [[nodiscard]] Result<Done> follow(LockFile &file);
    void giveUp(const Error &error);
    void look();
    void purgeWhenDue();
    void close();

    const QString m_path;
    const LockOwner m_owner;
    const Clock &m_clock;
    Ids &m_ids;
    const LockTerms m_terms;
    const Pauses m_pauses;
    const TierGauge m_gauge;
    LockTable m_table;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;  ///< Guarded by m_mutex.
    bool m_stopping = false; ///< Guarded by m_mutex.
    // The thread's own.
    LockTurn m_turn;
    std::unique_ptr<LockFile> m_file;
    bool m_isBroken = false; ///< It did not open or failed: only a request tries it again.
    std::chrono::steady_clock::time_point m_purgeAt;
    std::thread m_thread;
};

} // namespace hoox
