#pragma once

#include "storage/ledger/Dialect.h"
#include "storage/ledger/PullAhead.h"
#include "storage/ledger/PullTalk.h"
#include "storage/ledger/ReplicaStore.h"

namespace hoox {

/// What a pull learned that holds for the next one too.
struct PullSession
{
    bool verified = false;
    std::optional<LedgerLayout> layout;
    int pageRows = 0;
};

/// One pull, from its beginning to its end, on the pull's thread (see ReplicaPull.h for what it promises).
///
/// A copy walks through the table in one order, a page a transaction. Then, and in every later pull, comes the close:
/// batches that ask for what came after the last row number, and for the window before it; the first of them in which
/// no page is full is whole, and its positions and balances are of the same moment as its rows.
class PullRun final
{
public:
    /// All outlive it.
    PullRun(const D1Client &client, const SqliteConnection &connection, const std::shared_ptr<PullWatch> &watch,
            const Clock &clock, const PullPolicy &policy, PullSession &session);

    [[nodiscard]] Result<PullReport> run(LedgerPuller::Kind kind);

private:
    enum class Went {
        Whole,
        Remade,    ///< The table is another than the one that is being copied.
        Unordered, ///< Rows that the order of this copy does not show.
    };
    struct Page
    {
        QVector<CameRow<ReplicaTrade>> rows;
        std::optional<TradePlace> last; ///< None of an empty page.
        bool isOrdered = true;          ///< Every row has a time and an id.
        bool isFull = false;
    };
    /// A batch of the close, and where in it is what; −1 for what it does not ask.
    struct Close
    {
        QVector<D1Statement> batch;
        int newRows = -1, window = -1, pending = -1, positions = -1, balances = -1;
    };
    /// Where the close stands.
    struct CloseState
    {
        qint64 row = 0;
        qint64 second = 0;
        QString id;
        bool usesTime = false;
        bool withTables = true;
        QStringList pendingIds = {};
    };

    /// Pages of rows in one transaction with the place that the last of them ends at. A page that cannot be written
    /// takes those before it, since the last save, along: they come again.
    class PageWriter
    {
    public:
        explicit PageWriter(PullRun &run);
        [[nodiscard]] Result<Done> write(const QVector<CameRow<ReplicaTrade>> &rows, const ReplicaPlace &place);
        /// Whether enough waits to be saved; nobody else can write meanwhile.
        [[nodiscard]] bool isFull() const;
        [[nodiscard]] Result<Done> save();

    private:
        static constexpr int kMostPages = 32;
        static constexpr std::chrono::milliseconds kLongest{400}; ///< Others wait five seconds for the file.
        [[nodiscard]] Result<Done> put(const QVector<CameRow<ReplicaTrade>> &rows, const ReplicaPlace &place);

        PullRun &m_run;
        std::optional<Transaction> m_transaction;
        ReplicaPlace m_place;
        int m_pages = 0; ///< Not saved yet.
        std::chrono::nanoseconds m_begun{0};
    };

    [[nodiscard]] Result<Done> prepare(LedgerPuller::Kind kind);
    [[nodiscard]] Result<Done> learnLayout();
    [[nodiscard]] Result<Done> beginCopy(bool byRow);
    [[nodiscard]] Result<Went> walk();
    [[nodiscard]] Result<Went> walkOn(PageWriter &writer);
    [[nodiscard]] static QVector<D1Statement> walkBatch(const DialectSql &sql, const ReplicaPlace &place, int limit);
    [[nodiscard]] Result<Went> close();
    [[nodiscard]] Result<Done> indexCopy() const;
    [[nodiscard]] Result<CloseState> beginClose() const;
    [[nodiscard]] Close closeBatch(const CloseState &state, int limit) const;
    [[nodiscard]] Result<Done> readClosePages(const D1Answer &answer, const Close &close, int limit, CloseState &state,
                                              QVector<CameRow<ReplicaTrade>> &rows, bool &full,
                                              ReplicaPlace &place) const;
    [[nodiscard]] Result<Done> finish(const D1Answer &answer, const Close &close, const QStringList &pendingIds,
                                      QVector<CameRow<ReplicaTrade>> rows, const QDateTime &asked);
    [[nodiscard]] Result<QStringList> addPending(const D1Rows &came, const QStringList &asked,
                                                 QVector<CameRow<ReplicaTrade>> &rows) const;
    [[nodiscard]] Result<Done> finishTables(const D1Answer &answer, const Close &close);
    [[nodiscard]] Result<Done> finishBalances(const D1Answer &answer, int first);

    [[nodiscard]] Result<Page> readPage(const D1Rows &came, int limit) const;
    [[nodiscard]] bool isRemade(const D1Rows &anchor) const;
    /// `Busy` if another program moved the place since: two pulls into one file would drop each other's rows.
    [[nodiscard]] Result<Transaction> beginWrite() const;
    [[nodiscard]] Result<Done> endWrite(Transaction &transaction, const ReplicaPlace &place);
    [[nodiscard]] Result<Done> writePage(const QVector<CameRow<ReplicaTrade>> &rows, const ReplicaPlace &place);
    void tell();
    [[nodiscard]] Error badAnswer(const QString &where) const;

    const SqliteConnection &m_connection;
    const std::shared_ptr<PullWatch> m_watch;
    const Clock &m_clock;
    const PullPolicy &m_policy;
    PullSession &m_session;
    const QString m_databaseId;
    PullTalk m_talk;
    ReplicaStore m_store;
    ReplicaPlace m_saved; ///< As it is in the file.
    ReplicaPlace m_place; ///< The same, and what the next transaction saves.
    PullReport m_report;
};

/// What the replica holds, from its file.
[[nodiscard]] Result<ReplicaFacts> replicaFacts(const SqliteConnection &connection);

} // namespace hoox
