#pragma once

#include "storage/base/Result.h"
#include "storage/ledger/D1Client.h"
#include "storage/ledger/LedgerPuller.h"

namespace hoox {

/// The columns that a D1 database has, lower case; a table that is missing has none.
struct LedgerShape
{
    QStringList trades, positions, balances;
    QStringList indexed; ///< Columns of `trades` that begin an index of all rows.
};

/// What a pull has to know of a database.
struct LedgerLayout
{
    LedgerDialect dialect = LedgerDialect::Specified;
    bool timeIsIndexed = false;
    bool hasBalances = false; ///< The published specification has no such table.
    friend bool operator==(const LedgerLayout &, const LedgerLayout &) = default;
};

[[nodiscard]] QString toText(LedgerDialect dialect); ///< `specified`, `trade-worker`
[[nodiscard]] std::optional<LedgerDialect> ledgerDialectFromText(QStringView text);

/// Which dialect has all its columns here; more of them do no harm. Else `Invalid` with `UnknownDialect`, `detail`: the
/// columns that the nearer one lacks, as table.column (LG-3). Pure.
[[nodiscard]] Result<LedgerLayout> recognise(const LedgerShape &shape, const QString &subject);

/// The statements of a pull (contract 3.5). `trades` rows have the columns that `readTrade` takes (DialectRows.h).
/// Parameters: as they are named. Pure.
class DialectSql final
{
public:
    explicit DialectSql(const LedgerLayout &layout) : m_layout(layout) {}

    [[nodiscard]] D1Statement tradesAfterTime(qint64 second, const QString &id, int limit) const;
    [[nodiscard]] D1Statement tradesAfterId(const QString &id, int limit) const;
    [[nodiscard]] D1Statement tradesAfterRow(qint64 row, int limit) const;
    [[nodiscard]] D1Statement tradesOf(const QStringList &ids) const;
    /// The row's number and the id there, for `anchorOf` to compare; none if there is no such row.
    [[nodiscard]] static D1Statement anchorAt(const QString &table, qint64 row);
    [[nodiscard]] static D1Statement newestRow(const QString &table);
    /// One statement each for rows that no order but that of the row numbers shows: those without an id or a time that
    /// is one. Each gives 0 or 1.
    [[nodiscard]] QVector<D1Statement> unordered() const;
    /// Open ones, newest first; at most one more than `kMostPositions`.
    [[nodiscard]] D1Statement positions() const;
    /// The newest of each exchange and asset among the rows after that number, unsound ones apart; at most one more
    /// than `kMostBalances`.
    [[nodiscard]] static D1Statement balancesAfterRow(qint64 row);

    static constexpr int kMostPositions = 5000;
    static constexpr int kMostBalances = 5000;

private:
    [[nodiscard]] QString selectTrades() const;
    [[nodiscard]] QString timeColumn() const;
    LedgerLayout m_layout;
};

/// How an id stands in an anchor: itself, or nothing for one that no ledger takes.
[[nodiscard]] QString anchorOf(const D1Value &id);

/// Names every index of `trades`, and the columns of the three tables.
[[nodiscard]] QVector<D1Statement> shapeStatements();
/// The names of whole indexes, at most `kMostIndexes`, in the answer to `shapeStatements`.
[[nodiscard]] QStringList indexNames(const D1Answer &answer);
[[nodiscard]] D1Statement indexColumns(const QString &index);
[[nodiscard]] LedgerShape shapeOf(const D1Answer &tables, const D1Answer &indexes);

} // namespace hoox
