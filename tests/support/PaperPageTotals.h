#pragma once

#include "tests/support/SqlSums.h"
#include "ui/common/Format.h"

#include <QRegularExpression>

namespace hoox::tests {

using namespace Qt::StringLiterals;

/// The last line of a page of fills, of the rows that stand on it: newest first, as they come in the ledger.
inline QString pageTotal(const SqlBook &book, qint64 from, qint64 rows)
{
    const Format format;
    QStringList parts{rows == 1 ? u"this page: 1 row"_s : u"this page: %1 rows"_s.arg(format.count(rows))};
    const auto page = "(SELECT * FROM j WHERE status NOT NULL ORDER BY t DESC, r DESC LIMIT " +
                      QByteArray::number(rows) + " OFFSET " + QByteArray::number(from) + ')';
    const auto amount = [&format](const QString &sum, const QString &counted, const QString &missing,
                                  const QString &asset) {
        const KnownSum known{sum.toDouble(), counted.toLongLong(), missing.toLongLong()};
        return known.value() ? format.money(*known.value(), asset) : Format::missing();
    };
    qint64 withoutFee = 0;
    for (const auto &row :
         book.rows("SELECT a, total(CASE WHEN status = 'Filled' THEN q * p END), count(CASE WHEN status = 'Filled' "
                   "THEN q * p END), 0, total(CASE WHEN status <> 'Failed' THEN f END), count(CASE WHEN status <> "
                   "'Failed' THEN f END), count(CASE WHEN status = 'Failed' OR f IS NULL THEN 1 END) FROM " +
                   page + " GROUP BY a ORDER BY a")) {
        parts += u"filled notional %1 fee %2"_s.arg(amount(row.at(1), row.at(2), row.at(3), row.at(0)),
                                                    amount(row.at(4), row.at(5), row.at(6), row.at(0)));
        withoutFee += row.at(6).toLongLong();
    }
    if (withoutFee > 0)
        parts += u"no fee in %1"_s.arg(format.count(withoutFee));
    return parts.join(u' ');
}

/// What the pages of fills say at their end, against what SQL finds on them; and that together they have every row.
inline QStringList wrongPageTotals(const QVector<QStringList> &pages, const SqlBook &book)
{
    static const QRegularExpression total(u"^this page: ([0-9,]+) rows?"_s);
    QStringList wrong;
    qint64 from = 0;
    for (const auto &page : pages) {
        for (const auto &line : page) {
            const auto match = total.match(line);
            if (!match.hasMatch())
                continue;
            const auto rows = match.captured(1).remove(u',').toLongLong();
            if (const auto expected = pageTotal(book, from, rows); line != expected)
                wrong += u"totals of a page: "_s + expected + u", and not "_s + line;
            from += rows;
        }
    }
    if (from != book.count("SELECT count(*) FROM rows_"))
        wrong += u"rows of all pages: %1"_s.arg(from);
    return wrong;
}

} // namespace hoox::tests
