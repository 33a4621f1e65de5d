#pragma once

#include "storage/ledger/FileStamp.h"
#include "storage/ledger/RowAnchors.h"
#include "storage/ledger/history/Checkpoints.h"
#include "storage/ledger/history/FilePrint.h"
#include "storage/ledger/history/RowSet.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <optional>

namespace hoox {

/// One consistent view of the file, for as long as it lives. No statement may outlive it.
class ReadSnapshot final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ReadSnapshot>> begin(const SqliteConnection &connection);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    explicit ReadSnapshot(const SqliteConnection &connection) : m_connection(connection) {}
    const SqliteConnection &m_connection;
};

/// What a connection knows of the file: its stamp as it was when the spine agreed with the file.
struct FileEye
{
    FileStamp stamp;
    qint64 generation = -1;
};

/// Sums that come along with a pass, standing where the spine stands.
struct HistoryRider
{
    FillsCondition condition;
    std::function<void(const LeanFill &, const PositionBook::Effect &)> add;
    std::function<void()> restart; ///< What was added is void.
    /// What was added behind the place is void, and nothing more is added.
    std::function<void(const LedgerPlace &)> rewind;
};

/// The pass over a ledger file: every line's state at its end, checkpoints on the way. Goes on when rows were appended;
/// a late one, whose time is before the last, has it go back to the checkpoint before that time and on from there (a
/// new generation, of which the rows until there are as in the one before). Begins anew (a new generation) when the
/// rows before them do not stand any more. Shared by several connections' threads: `Extension` lets one of them go on
/// at a time, the rest is locked inside.
class HistorySpine final
{
public:
    struct Standing
    {
        qint64 generation = 0;
        LedgerPlace end;       ///< Of the last sound row.
        bool ordered = true;   ///< The rows lie in the file in the ledger's order.
        bool complete = false; ///< The pass came to the end of the file.
    };
    struct Start
    {
        LedgerPlace place;             ///< Rows behind it are to be read.
        RowSet unsound;                ///< All rows of the file that are no sound fill.
        std::vector<LineState> states; ///< By line, after it.
    };
    using Extension = std::unique_lock<std::timed_mutex>;

    explicit HistorySpine(qint64 rowsBetween = 0); ///< Between checkpoints; 0 leaves it to Checkpoints.

    [[nodiscard]] const std::shared_ptr<LedgerLines> &lines() const { return m_lines; }
    [[nodiscard]] Standing standing() const;
    /// Waits for its turn; `Cancelled` when `stop` says so.
    [[nodiscard]] Result<Extension> extension(const Stop &stop);

    /// With the extension and a snapshot begun after it. Starts a new generation unless the rows stand.
    [[nodiscard]] Result<Done> verify(const SqliteConnection &connection, FileEye &eye);
    /// After `verify`, in the same snapshot: to the end of the file. What was read before a failure is kept.
    [[nodiscard]] Result<Done> extend(const SqliteConnection &connection, FileEye &eye, const HistoryRider *rider,
                                      Progress &progress);
    /// The rows of before are not to be trusted: the next `verify` starts a new generation.
    void distrust();
    /// Until where what was read in that generation is as it is in the present one; none: it has begun anew since.
    [[nodiscard]] std::optional<LedgerPlace> standsUntil(qint64 generation) const;
    /// Between checkpoints.
    [[nodiscard]] qint64 rowsBetween() const;
    /// How the spine stands, if its pass is complete and the file has not been changed since the connection last agreed
    /// with it.
    [[nodiscard]] Result<std::optional<Standing>> fresh(const SqliteConnection &connection, const FileEye &eye) const;

    /// From the last checkpoint at or before `place`; none if the generation is another one by now.
    [[nodiscard]] std::optional<Start> startAt(const LedgerPlace &place, qint64 generation) const;
    /// From the last checkpoint before the row, in a file that is ordered.
    [[nodiscard]] std::optional<Start> startBeforeRow(qint64 rowId, qint64 generation) const;
    /// As `startAt`, for one line.
    [[nodiscard]] std::optional<std::pair<LedgerPlace, LineState>> lineAt(const LedgerPlace &place, int line,
                                                                          qint64 generation) const;
    /// The rows that are no sound fill, from number `first` on, in the order they were met.
    [[nodiscard]] std::optional<std::vector<qint64>> unsoundFrom(qint64 first, qint64 generation) const;
    [[nodiscard]] std::optional<FilePrint> print() const; ///< None unless complete and trusted.

private:
    [[nodiscard]] bool isDistrusted() const;
    [[nodiscard]] Start startOf(int checkpoint) const;
    void beginAnew(bool ordered);
    /// Of who holds the extension, as it is before rows are read.
    struct BeforeRows
    {
        bool complete = false;
        qint64 rows = 0;
        qint64 highestRow = 0;
        qint64 unsound = 0;
        WatchedRows watched;
    };
    [[nodiscard]] BeforeRows beforeRows() const;
    /// To the last checkpoint before all rows that came; false where there is none.
    [[nodiscard]] Result<bool> rewind(const SqliteConnection &connection, const BeforeRows &before);
    void rewindTo(int checkpoint, const BeforeRows &before, const std::vector<qint64> &unsoundThatCame);
    void take(const LeanFill &fill, const HistoryRider *rider);
    void mark();
    void keepUnsound();
    [[nodiscard]] Result<ScanEnd> scan(const SqliteConnection &connection, const HistoryRider *rider,
                                       Progress &progress);
    [[nodiscard]] Result<Done> abandoned(const Error &error, FileEye &eye);
    [[nodiscard]] Result<Done> finish(const SqliteConnection &connection, FileEye &eye);

    const std::shared_ptr<LedgerLines> m_lines = std::make_shared<LedgerLines>();
    const qint64 m_rowsBetween;
    std::timed_mutex m_extending;

    // Of who holds the extension.
    LeanRowReader m_reader = LeanRowReader(m_lines);
    std::vector<LineState> m_states;
    std::vector<char> m_isChanged; ///< By line, since the last checkpoint.
    std::vector<int> m_changed;
    std::vector<qint64> m_unsoundBehind; ///< Unsound rows read since m_end.
    WatchedRows m_watched;
    qint64 m_sinceMark = 0;
    qint64 m_rows = 0;                         ///< Of every kind, in this generation.
    qint64 m_highestRow = LedgerPlace().rowId; ///< rowid; all rows up to it were read once the pass is complete.
    LedgerPlace m_end;
    std::optional<qint64> m_knownUntil; ///< Rows up to it are read again, and counted already.

    std::atomic<bool> m_isDistrusted = false; ///< Not below: who distrusts it may be the GUI thread, and never waits.
    mutable std::mutex m_mutex;               ///< Guards what follows.
    Standing m_standing;
    Checkpoints m_checkpoints;
    RowIdList m_unsound;
    std::optional<FilePrint> m_print;
    std::deque<std::pair<qint64, LedgerPlace>> m_rewinds; ///< The generation that each made, and until where it stands.
};

/// One connection's view of a spine, for those that only read it.
class SpineView final
{
public:
    explicit SpineView(HistorySpine &spine) : m_spine(spine) {}
    /// To a spine that agrees with the file as `snapshot` sees it, which is made here. At once if the file has not been
    /// changed, else as long as it takes to go on; waits for another connection that does.
    [[nodiscard]] Result<HistorySpine::Standing> bringUp(const SqliteConnection &connection, Progress &progress,
                                                         const Stop &stop, std::unique_ptr<ReadSnapshot> &snapshot);

private:
    HistorySpine &m_spine;
    FileEye m_eye;
};

} // namespace hoox
