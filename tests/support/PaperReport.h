#pragma once

#include "storage/ledger/LocalLedger.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/ReadPdf.h"
#include "ui/common/Appearance.h"
#include "ui/reports/ReportJob.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <functional>

namespace hoox::tests {

using namespace Qt::StringLiterals;

/// The answer of plain SQLite: cells of each row.
inline QVector<QStringList> sqlRows(const QString &file, const QByteArray &sql)
{
    QVector<QStringList> rows;
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(file.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto isReal = sqlite3_column_type(statement, i) == SQLITE_FLOAT;
            cells.append(isReal ? QString::number(sqlite3_column_double(statement, i), 'g', 17)
                                : QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))));
        }
        rows.append(cells);
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return rows;
}

/// Makes reports of real ledger files and reads them back from the paper. GUI thread.
class PaperReport
{
protected:
    static constexpr qint64 kDay = 86'400;
    static constexpr qint64 kFrom = 1'778'889'600; ///< 2026-05-16 00:00 UTC

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString newPath(const QString &end) { return m_folder.filePath(u"%1%2"_s.arg(++m_made).arg(end)); }

    /// Some hundred fills of three days, three exchanges and two quote assets, with failed ones.
    static void addDays(LedgerFile &ledger, int rows)
    {
        ledger.addRandom(rows);
        // As far apart as rows of a day can be; none outside of the three days.
        ledger.run(QByteArray("UPDATE trades SET created_at = ") + QByteArray::number(kFrom) +
                   " + (rowid % 3) * 86400 + (rowid * 7919) % 86400");
    }

    /// One fill of each of 5,000 symbols, C0000USDT and so on, in the order of their seconds.
    static void addManySymbols(LedgerFile &ledger)
    {
        ledger.run("BEGIN");
        for (int i = 0; i < 5000; ++i) {
            Fill fill;
            fill.id = u"id-%1"_s.arg(i);
            fill.symbol = u"C%1USDT"_s.arg(i, 4, 10, QLatin1Char('0'));
            fill.quantity = 1 + i % 7;
            fill.price = 2 + i;
            fill.fee = 0.01 * (i % 5);
            fill.orderId = QString::number(i);
            fill.createdAt = kFrom + i;
            ledger.add(fill);
        }
        ledger.run("COMMIT");
    }

    static ReportRequest wanted(const QString &file, const TimeRange &range)
    {
        ReportRequest request;
        request.range = range;
        request.profileName = u"embedded"_s;
        request.profileKind = u"PAPER"_s;
        request.madeBy = u"desk-1"_s;
        request.outFile = file;
        request.generatedAtUtc = QDateTime::fromSecsSinceEpoch(range.to + 131, Qt::UTC);
        return request;
    }

    static Result<ReportResult> make(const ReportSources &sources, const ReportRequest &request)
    {
        ReportJob job(sources, request);
        QSignalSpy finished(&job, &ReportJob::finished);
        job.start();
        if (finished.isEmpty() && !finished.wait(60'000))
            return fail(Error::Kind::Timeout);
        return finished.first().first().value<Result<ReportResult>>();
    }

    /// Of a ledger alone: no journal, no audit log.
    static Result<ReportResult> make(Ledger &ledger, const ReportRequest &request)
    {
        return make(ReportSources{ledger}, request);
    }

    /// All pages of a report of the file's three days.
    QVector<QStringList> pagesOfThree(const QString &ledgerFile,
                                      const std::function<void(ReportRequest &)> &change = {})
    {
        LocalLedger ledger(ledgerFile);
        ReportSources sources{ledger};
        sources.ledgerFile = ledgerFile;
        auto request = wanted(newPath(u".pdf"_s), {kFrom, kFrom + 3 * kDay});
        if (change)
            change(request);
        const auto made = make(sources, request);
        if (!made)
            qWarning("%s", qPrintable(made.error().subject + made.error().detail));
        if (!outputOf(u"qpdf"_s, {u"--check"_s, request.outFile}).contains(u"No syntax"_s))
            return {};
        return pagesOf(request.outFile);
    }

    static QStringList linesOf(const QVector<QStringList> &pages)
    {
        QStringList lines;
        for (const auto &page : pages)
            lines += page;
        return lines;
    }

    /// Rows of fills: they alone end in a status and an order id.
    static QStringList fillLines(const QStringList &lines)
    {
        static const QRegularExpression row(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d .* (Filled|FAILED) \\d+$"_s);
        auto found = lines.filter(row);
        found.sort();
        return found;
    }

    static QStringList fillLinesBySql(const QString &file, const QByteArray &where = "1")
    {
        const Format format;
        QStringList lines;
        const auto rows =
            sqlRows(file, "SELECT created_at, exchange, symbol, action, side, quantity, price, fee, status,"
                          " order_id FROM trades WHERE " +
                              where);
        for (const auto &row : rows) {
            const bool failed = row.at(8) == u"Failed"_s;
            QStringList cells{format.time(row.at(0).toLongLong()),
                              row.at(1),
                              row.at(2),
                              row.at(3),
                              row.at(4),
                              format.number(row.at(5).toDouble()),
                              format.number(row.at(6).toDouble(), 2),
                              failed ? Format::missing() : format.number(row.at(7).toDouble()),
                              failed ? u"FAILED"_s : row.at(8),
                              row.at(9)};
            lines.append(cells.join(u' '));
        }
        lines.sort();
        return lines;
    }

    QTemporaryDir m_folder;

private:
    Appearance m_appearance; ///< Brings the fonts.
    int m_made = 0;
};

} // namespace hoox::tests
