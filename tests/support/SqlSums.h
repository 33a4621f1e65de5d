#pragma once

#include "storage/domain/KnownSum.h"
#include "tests/support/SqlBook.h"

namespace hoox::tests {

inline const QByteArray kSqlSums =
    "count(CASE WHEN status = 'Filled' THEN 1 END), count(CASE WHEN status = 'Failed' THEN 1 END),"
    " count(CASE WHEN status IN ('Test', 'Pending') THEN 1 END), ifnull(sum(closed), 0),"
    " count(CASE WHEN closed AND won > 1e-9 THEN 1 END),"
    " total(won), count(CASE WHEN closed THEN won END), count(CASE WHEN status = 'Filled' AND won IS NULL THEN 1 END),"
    " total(CASE WHEN status = 'Filled' THEN f END), count(CASE WHEN status = 'Filled' THEN f END),"
    " count(CASE WHEN status = 'Filled' AND f IS NULL THEN 1 END),"
    " total(CASE WHEN status = 'Filled' THEN q * p END), count(CASE WHEN status = 'Filled' THEN q * p END),"
    " count(CASE WHEN status = 'Filled' AND q * p IS NULL THEN 1 END)";

/// What a group of rows comes to.
struct SqlSums
{
    QString name;
    qint64 fills = 0, failed = 0, unfilled = 0, closes = 0, wins = 0;
    KnownSum won, fees, volume;

    [[nodiscard]] qint64 rows() const { return fills + failed + unfilled; }
    [[nodiscard]] std::optional<double> net() const
    {
        return won.missing + fees.missing > 0 ? std::nullopt : std::optional(won.known - fees.known);
    }
};

inline KnownSum knownIn(const QStringList &cells, int first)
{
    return {cells.at(first).toDouble(), cells.at(first + 1).toLongLong(), cells.at(first + 2).toLongLong()};
}

/// `name` is a column of `j`, or several.
inline QVector<SqlSums> sumsBy(const SqlBook &book, const QByteArray &name, const QByteArray &where = "1")
{
    QVector<SqlSums> found;
    const auto rows = book.rows("SELECT " + name + " AS name, " + kSqlSums + " FROM j WHERE " + where +
                                " GROUP BY name ORDER BY name");
    for (const auto &cells : rows) {
        const auto count = [&cells](int at) { return cells.at(at).toLongLong(); };
        found.append({cells.at(0), count(1), count(2), count(3), count(4), count(5), knownIn(cells, 6),
                      knownIn(cells, 9), knownIn(cells, 12)});
    }
    return found;
}

} // namespace hoox::tests
