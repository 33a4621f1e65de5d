#pragma once

#include "models/reports/ReportScope.h"

#include <QStringList>
#include <QVector>

struct sqlite3;

namespace hoox::tests {

/// What a ledger file of the specified or the deployed dialect comes to, worked out by SQLite alone: positions, profits
/// and the equity curve too. The other side of every figure that a report prints. Reads the file once, at the start.
///
/// Views and tables, all of the scope: `rows_` (every row of the period: x exchange, s symbol, a quote asset, t second,
/// d day, hh hour), `e` (its filled rows in order, with q, p, f, won, closed), `held` (what is open at the end of the
/// period: x, s, a, size signed, entry, last), `j` (`rows_` with `won` and `closed`), `curve` (a, t, value, peak by
/// filled row).
class SqlBook final
{
public:
    SqlBook(const QString &file, const ReportScope &scope);
    ~SqlBook();
    SqlBook(const SqlBook &) = delete;
    SqlBook &operator=(const SqlBook &) = delete;

    /// Cells of each row; a missing figure is an empty one, reals have 17 digits.
    [[nodiscard]] QVector<QStringList> rows(const QByteArray &sql) const;
    [[nodiscard]] QString cell(const QByteArray &sql) const { return rows(sql).value(0).value(0); }
    [[nodiscard]] double real(const QByteArray &sql) const { return cell(sql).toDouble(); }
    [[nodiscard]] qint64 count(const QByteArray &sql) const { return cell(sql).toLongLong(); }

private:
    void run(const QByteArray &sql);

    sqlite3 *m_handle = nullptr;
};

} // namespace hoox::tests
