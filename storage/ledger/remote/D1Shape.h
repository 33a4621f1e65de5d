#pragma once

#include "storage/ledger/remote/D1Line.h"
#include "storage/sqlite/ContentHash.h"

namespace hoox {

/// One table as D1 has it.
struct D1Table
{
    QString name;
    QString sql;         ///< Its CREATE TABLE.
    QStringList columns; ///< Those that rows can be written with, in their order.
    bool hasRowId = true;
};

/// What stands in a D1 database, without Cloudflare's and SQLite's own and without what a restore left behind.
struct D1Shape
{
    QVector<D1Table> tables; ///< In the order in which they were made.
    QStringList rest;        ///< The CREATE of indexes, views and triggers, in an order in which they can be made.
    QStringList views;       ///< By name.
    [[nodiscard]] const D1Table *find(const QString &table) const;
};

/// Prefix of the tables that a restore fills before it switches; nobody else's.
inline constexpr char16_t kRestorePrefix[] = u"hoox_restore_";

[[nodiscard]] QString quotedSqlName(const QString &name);
/// `Invalid` for a database with a virtual table: its rows cannot be copied as rows.
[[nodiscard]] Result<D1Shape> readD1Shape(D1Line &line, const Progress &progress);
/// The names of tables that a broken restore left.
[[nodiscard]] Result<QStringList> readRestoreLeftovers(D1Line &line, const Progress &progress);

/// The figures of a database, one a table and one of the schema: rows, and a sum over every value of every row:
/// numbers, lengths and letters, with the place of column and row. Two states that differ have different figures, but
/// for texts that are alike at both ends and in the middle, and changes that cancel out. D1 works them out and compares
/// them.
struct D1Figures
{
    QStringList figures;
    QVector<DatabaseContent::Rows> rows; ///< By table, in the shape's order.
    friend bool operator==(const D1Figures &one, const D1Figures &other) { return one.figures == other.figures; }
};

[[nodiscard]] Result<D1Figures> readD1Figures(D1Line &line, const D1Shape &shape, const Progress &progress);
/// Statements that fail, and their batch with them, unless the database still has those figures.
[[nodiscard]] QVector<D1Statement> guardStatements(const D1Shape &shape, const D1Figures &figures);

} // namespace hoox
