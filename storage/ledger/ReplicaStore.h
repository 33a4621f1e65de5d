#pragma once

#include "storage/ledger/DialectRows.h"
#include "storage/ledger/LedgerPuller.h"
#include "storage/sqlite/SqliteConnection.h"

#include <QVector>

#include <limits>

namespace hoox {

/// Where the copy of a replica stands. It is in the same file as the rows, and is saved in their transaction.
struct ReplicaPlace
{
    /// Before every row of a table.
    static constexpr qint64 kBeforeAll = std::numeric_limits<qint64>::min();
    /// In which order a copy goes through the table: what is new comes by row number in any case.
    enum class Order { Time, Id, Row };

    QString databaseId;
    std::optional<LedgerDialect> dialect;
    bool complete = false; ///< A copy came to its end, once.
    bool copying = false;  ///< One is under way: the first, or one of a table that was made anew.
    bool walked = false;   ///< …and came to the end of its order: what came in the meantime is left.
    Order order = Order::Row;
    qint64 second = 0;       ///< Where the order of time stands.
    QString id;              ///< Where the order of ids stands, or the ids of that second.
    qint64 row = kBeforeAll; ///< The last row number that was seen…
    QString anchor;          ///< …and the id there: another one means another table.
    qint64 balanceRow = kBeforeAll;
    QString balanceAnchor;
    qint64 copied = 0; ///< Rows of the copy that is under way.
    qint64 total = 0;  ///< About; of the table when the copy began.
    qint64 rows = 0;   ///< Of `trades` after the last whole pull.
    QString positionsHash;
    QDateTime asOf;

    /// Rows are in sight as they come: there is nothing whole that they would disturb.
    [[nodiscard]] bool showsAtOnce() const { return copying && !complete; }
    friend bool operator==(const ReplicaPlace &, const ReplicaPlace &) = default;
};

/// `Invalid` with `MissingColumns` if the file is no replica.
[[nodiscard]] Result<ReplicaPlace> loadPlace(const SqliteConnection &connection);
/// In the caller's transaction, if there is one.
[[nodiscard]] Result<Done> savePlace(const SqliteConnection &connection, const ReplicaPlace &place);

/// Writes what a pull brings into a replica. Each call is part of the caller's transaction. Of the connection's thread.
class ReplicaStore final
{
public:
    explicit ReplicaStore(const SqliteConnection &connection) : m_connection(connection) {}

    /// Of a copy whose rows are in sight as they come; refused ones are listed.
    [[nodiscard]] Result<Done> insert(const QVector<CameRow<ReplicaTrade>> &rows) const;
    /// Those that a copy does better without. There already: nothing. `Cancelled` once `stop` says so.
    [[nodiscard]] Result<Done> makeIndexes(std::function<bool()> stop) const;
    /// Puts rows aside; refused ones too.
    [[nodiscard]] Result<Done> stage(const QVector<CameRow<ReplicaTrade>> &rows) const;
    /// What was put aside takes its place: changed rows, new ones, refused ones. True if `trades` is another than
    /// before.
    [[nodiscard]] Result<bool> merge() const;
    /// What was put aside is all there is. True if `trades` is another than before.
    [[nodiscard]] Result<bool> replaceAll() const;
    [[nodiscard]] Result<Done> dropStaged() const;
    [[nodiscard]] Result<Done> dropTrades() const;

    [[nodiscard]] Result<QStringList> pendingIds(int most) const; ///< Newest first.
    /// Rows that D1 does not have any more. True if there was one.
    [[nodiscard]] Result<bool> remove(const QStringList &ids) const;

    [[nodiscard]] Result<Done> replacePositions(const QVector<CameRow<ReplicaPosition>> &rows) const;
    /// The newest of an exchange and asset stays. True if one is another than before.
    [[nodiscard]] Result<bool> mergeBalances(const QVector<CameRow<ReplicaBalance>> &rows) const;
    [[nodiscard]] Result<bool> dropBalances() const;

    [[nodiscard]] Result<qint64> count(const char *table) const;

private:
    [[nodiscard]] Result<qint64> run(const char *sql) const;
    [[nodiscard]] Result<bool> takeStaged(const char *forgetRejects, const char *remove) const;
    [[nodiscard]] Result<Done> reject(qint64 number, const QString &id, const RowFault &fault) const;
    [[nodiscard]] Result<bool> mergeBalance(const ReplicaBalance &balance) const;
    const SqliteConnection &m_connection;
};

} // namespace hoox
