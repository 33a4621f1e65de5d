#pragma once

#include "storage/base/Progress.h"
#include "storage/base/Result.h"

#include <QVector>

namespace hoox {

class SqliteConnection;

/// What a database holds, in one figure: SHA-256 over its schema and every row of every table in the order of the rows,
/// types and bytes exact. Not over SQLite's own tables and those of a backup's label, so a copy has the hash of its
/// source.
struct DatabaseContent
{
    QString hash; ///< Hexadecimal, lower case.
    struct Rows
    {
        QString table;
        qint64 count = 0;
        friend bool operator==(const Rows &, const Rows &) = default;
    };
    QVector<Rows> rows; ///< By name of table.
    [[nodiscard]] qint64 total() const;
    friend bool operator==(const DatabaseContent &, const DatabaseContent &) = default;
};

/// Reads everything; about a second a million fills. Sees one state if the caller holds a transaction.
[[nodiscard]] Result<DatabaseContent> contentOf(const SqliteConnection &connection, Progress &progress);

} // namespace hoox
