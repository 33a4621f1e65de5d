#include "storage/audit/AuditLog.h"
#include "storage/blobs/BlobAuditLast.h"
#include "storage/ledger/LocalLedger.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/ReadPdf.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/Appearance.h"
#include "ui/reports/ReportJob.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#include <algorithm>
#include <functional>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400;
constexpr qint64 kFrom = 1'778'889'600; // 2026-05-16 00:00 UTC

/// The answer of plain SQLite: cells of each row.
QVector<QStringList> sqlRows(const QString &file, const QByteArray &sql)
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

} // namespace

/// Real ledger files, real audit logs, and reports that are read back from the paper: each number is what SQL finds.
class ReportSectionsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Appearance m_appearance;
    FixedClock m_clock;
    int m_made = 0;

    [[nodiscard]] QString newPath(const QString &end) { return m_folder.filePath(u"%1%2"_s.arg(++m_made).arg(end)); }

    /// Some hundred fills of three days, three exchanges and two quote assets, with failed ones.
    static void addDays(LedgerFile &ledger, int rows)
    {
        ledger.addRandom(rows);
        // As far apart as rows of a day can be; none outside of the three days.
        ledger.run(QByteArray("UPDATE trades SET created_at = ") + QByteArray::number(kFrom) +
                   " + (rowid % 3) * 86400 + (rowid * 7919) % 86400");
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

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
    }

    void everyFillAndEverySubtotalIsWhatSqlFinds_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 700);
        const auto lines = linesOf(pagesOfThree(file.path()));
        QCOMPARE(fillLines(lines), fillLinesBySql(file.path()));
        const Format format;
        const auto days =
            sqlRows(file.path(), "SELECT date(created_at, 'unixepoch'), substr(symbol, 4), sum(status = 'Filled'),"
                                 " sum(status = 'Failed'), sum(CASE WHEN status = 'Filled' THEN quantity * price END),"
                                 " sum(CASE WHEN status = 'Filled' THEN fee END) FROM trades GROUP BY 1, 2");
        QCOMPARE(days.size(), 6);
        for (const auto &day : days) {
            const auto date = QLocale::c().toString(QDate::fromString(day.at(0), Qt::ISODate), u"d MMMM"_s);
            const auto subtotal = u"Sum of %1: %2 filled, %3 failed %4 %5 %6"_s.arg(
                date, day.at(2), day.at(3), format.money(day.at(4).toDouble()), format.money(day.at(5).toDouble()),
                day.at(1));
            QVERIFY2(lines.contains(subtotal), qPrintable(subtotal + u'\n' + lines.filter(u"Sum of"_s).join(u'\n')));
        }
        QCOMPARE(lines.filter(u"Sum of"_s).size(), 6);
    }

    void theTablesOfTheSummaryAreWhatSqlFinds_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 500);
        const auto lines =
            linesOf(pagesOfThree(file.path(), [](ReportRequest &request) { request.everyFill = false; }));
        QVERIFY(fillLines(lines).isEmpty());
        QVERIFY(lines.join(u' ').contains(u"A summary: fills are not listed."_s));
        const Format format;
        const auto holds = [&lines](const QString &line) {
            return std::any_of(lines.cbegin(), lines.cend(),
                               [expected = line.simplified()](const QString &each) { return each.contains(expected); });
        };
        const QByteArray sums = " sum(status = 'Filled'), sum(CASE WHEN status = 'Filled' THEN quantity * price END),"
                                " sum(CASE WHEN status = 'Filled' THEN fee END), sum(status = 'Failed') FROM trades ";
        for (const auto &row : sqlRows(file.path(), "SELECT symbol," + sums + "GROUP BY 1"))
            QVERIFY2(holds(u"%1 %2 %3"_s.arg(row.at(0), row.at(1), format.money(row.at(2).toDouble()))),
                     qPrintable(row.join(u' ') + lines.join(u'\n')));
        for (const auto &row :
             sqlRows(file.path(), "SELECT exchange || ' ' || substr(symbol, 4)," + sums + "GROUP BY 1"))
            QVERIFY2(holds(u"%1 %2 %3 %4 %5 0"_s.arg(row.at(0), row.at(1), format.money(row.at(2).toDouble()),
                                                     format.money(row.at(3).toDouble()),
                                                     format.percent(row.at(3).toDouble(), row.at(2).toDouble()))),
                     qPrintable(row.join(u' ') + lines.join(u'\n')));
        for (const auto &row : sqlRows(file.path(), "SELECT date(created_at, 'unixepoch')," + sums +
                                                        "GROUP BY 1,"
                                                        " substr(symbol, 4)")) {
            const auto date = QDate::fromString(row.at(0), Qt::ISODate);
            QVERIFY2(
                holds(u"%1 %2 %3 %4 %5"_s.arg(QLocale::c().toString(date, u"yyyy-MM-dd ddd"_s), row.at(1), row.at(4),
                                              format.money(row.at(2).toDouble()), format.money(row.at(3).toDouble()))),
                qPrintable(row.join(u' ') + lines.join(u'\n')));
        }
        const auto failed = sqlRows(file.path(), "SELECT order_id FROM trades WHERE status = 'Failed'");
        for (const auto &row : failed)
            QVERIFY(holds(row.at(0)));
    }

    void aReportOfAPartHasThatPartAlone_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 600);
        const auto ofBoth = linesOf(pagesOfThree(file.path(), [](ReportRequest &request) {
            request.exchange = ExchangeId::Bybit;
            request.symbol = u"ETHUSDT"_s;
        }));
        const auto bySql = fillLinesBySql(file.path(), "exchange = 'bybit' AND symbol = 'ETHUSDT'");
        QVERIFY(!bySql.isEmpty());
        QCOMPARE(fillLines(ofBoth), bySql);
        QVERIFY(ofBoth.join(u' ').contains(u"Only ETHUSDT on bybit, of embedded."_s));
        QVERIFY(ofBoth.filter(u"BTCUSDT"_s).size() <= 1); // the glossary explains quote assets with it
        QVERIFY(ofBoth.filter(u"SOLUSDC"_s).isEmpty());
        const auto ofOne =
            linesOf(pagesOfThree(file.path(), [](ReportRequest &request) { request.exchange = ExchangeId::Mexc; }));
        QCOMPARE(fillLines(ofOne), fillLinesBySql(file.path(), "exchange = 'mexc'"));
    }

    void noSubtotalStandsWithoutARowAboveIt_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        file.addRandom(900);
        // Days of all lengths, so that their ends fall on every line of a page.
        file.run(QByteArray("UPDATE trades SET created_at = ") + QByteArray::number(kFrom) +
                 " + (rowid * rowid) % 97 * 86400 + rowid");
        LocalLedger ledger(file.path());
        const auto request = wanted(newPath(u".pdf"_s), {kFrom, kFrom + 97 * kDay});
        QVERIFY(make({ledger}, request).has_value());
        static const QRegularExpression row(u"(Filled|FAILED) \\d+$"_s);
        int subtotals = 0;
        for (const auto &page : pagesOf(request.outFile)) {
            for (qsizetype i = 0; i < page.size(); ++i) {
                if (!page.at(i).startsWith(u"Sum of"_s))
                    continue;
                ++subtotals;
                const auto &before = page.at(i - 1);
                QVERIFY2(row.match(before).hasMatch() || before.startsWith(u"Sum of"_s), qPrintable(page.join(u'\n')));
            }
        }
        QVERIFY(subtotals > 60);
    }

    void whatNobodyLookedAtIsNotVerified_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 60);
        const auto text = linesOf(pagesOfThree(file.path())).join(u' ');
        for (const auto &said :
             {u"the result of the last blobs verify was not read"_s, u"Not known: the audit log was not read."_s,
              u"Not verified: the audit log was not read."_s, u"the order journal was not read"_s,
              u"No balance is recorded"_s})
            QVERIFY2(text.contains(said), qPrintable(said + text));
        for (const auto &safe : {u"unbroken"_s, u"all there"_s, u"not engaged"_s, u"Not engaged in"_s})
            QVERIFY2(!text.contains(safe), qPrintable(safe));
    }

    void theKillSwitchAndTheConfigAreToldOutOfTheAuditLog_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 60);
        const Workspace workspace(m_folder.filePath(u"events"_s));
        QVERIFY(QDir().mkpath(workspace.folder()));
        AuditLog log(trailOf(workspace), m_clock);
        const auto at = [this](qint64 second) { m_clock.setWall(QDateTime::fromSecsSinceEpoch(second, Qt::UTC)); };
        at(kFrom - 50);
        log.post({u"config.set"_s, u"before:the-period"_s});
        QVERIFY(!log.finish());
        at(kFrom + 100);
        AuditEntry engaged{u"kill.engage-stored"_s, u"intent-1"_s};
        engaged.reason = u"spread on SOLUSDT"_s;
        engaged.detail = u"stored 210 ms"_s;
        log.post(engaged);
        QVERIFY(!log.finish());
        at(kFrom + 100 + 1080);
        log.post({u"kill.release-written"_s, u"intent-2"_s});
        AuditEntry change{u"config.set"_s, u"trade:max_leverage"_s};
        change.before = u"10"_s;
        change.after = u"5"_s;
        change.reason = u"calmer"_s;
        log.post(change);
        AuditEntry other{u"config.set"_s, u"of:another-profile"_s};
        other.profile = u"elsewhere"_s;
        log.post(other);
        QVERIFY(!log.finish());
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.ledgerFile = file.path();
        sources.audit = &log;
        sources.profile = u"embedded"_s;
        const auto request = wanted(newPath(u".pdf"_s), {kFrom, kFrom + 3 * kDay});
        QVERIFY(make(sources, request).has_value());
        const auto text = linesOf(pagesOf(request.outFile)).join(u' ');
        for (const auto &said :
             {u"engaged once"_s, u"18 min in the period"_s, u"spread on SOLUSDT"_s, u"stored 210 ms"_s,
              u"2026-05-16 00:01:40.000"_s, u"calmer"_s, u"unbroken"_s, u"5 records"_s, u"engaged 18 min"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
        QVERIFY(!text.contains(u"before:the-period"_s));
        QVERIFY(!text.contains(u"of:another-profile"_s));
    }

    void theStateOfTheOrderLogsIsThatOfTheLastVerify_BL5_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 60);
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.verifyFile = newPath(u"-verify.db"_s);
        sources.verifiedTiers = u"these"_s;
        const TimeRange range{kFrom, kFrom + 3 * kDay};
        const auto said = [&] {
            const auto request = wanted(newPath(u".pdf"_s), range);
            return make(sources, request) ? linesOf(pagesOf(request.outFile)).join(u' ') : QString();
        };
        QVERIFY(said().contains(u"blobs verify never came to its end"_s));
        BlobAuditLast last;
        last.question.of = u"these"_s;
        last.question.period = range;
        last.question.asOf = QDateTime::fromSecsSinceEpoch(range.to + 600, Qt::UTC);
        last.found.asOf = last.question.asOf;
        last.found.orders = 4321;
        QVERIFY(writeLastAudit(sources.verifyFile, last).has_value());
        auto text = said();
        QVERIFY(text.contains(u"Verified by name"_s));
        QVERIFY(text.contains(u"4,321"_s));
        QCOMPARE(readLastAudit(sources.verifyFile).value(), last);
        last.found.ordersWithoutBlob = 2;
        QVERIFY(writeLastAudit(sources.verifyFile, last).has_value());
        QVERIFY(said().contains(u"fills and order logs differ"_s));
        last.question.asOf = QDateTime::fromSecsSinceEpoch(range.to - 1, Qt::UTC);
        QVERIFY(writeLastAudit(sources.verifyFile, last).has_value());
        QVERIFY(said().contains(u"began before the period was over"_s));
        last.question.period.from += kDay;
        QVERIFY(writeLastAudit(sources.verifyFile, last).has_value());
        QVERIFY(said().contains(u"looked at other days"_s));
        last.question.of = u"others"_s;
        QVERIFY(writeLastAudit(sources.verifyFile, last).has_value());
        QVERIFY(said().contains(u"blobs verify never came to its end"_s));
        QFile torn(sources.verifyFile + u".last.json"_s);
        QVERIFY(torn.open(QIODevice::WriteOnly));
        torn.write("{");
        torn.close();
        QVERIFY(said().contains(u"the result of the last blobs verify was not read"_s));
    }

    void fiveThousandSymbolsAllStandThereOnNumberedPages_RP2()
    {
        LedgerFile file(newPath(u".db"_s));
        file.run("BEGIN");
        for (int i = 0; i < 5000; ++i) {
            Fill fill;
            fill.id = u"id-%1"_s.arg(i);
            fill.symbol = u"C%1USDT"_s.arg(i, 4, 10, QLatin1Char('0'));
            fill.quantity = 1;
            fill.price = 2;
            fill.fee = 0.01;
            fill.orderId = QString::number(i);
            fill.createdAt = kFrom + i;
            file.add(fill);
        }
        file.run("COMMIT");
        const auto pages = pagesOfThree(file.path(), [](ReportRequest &request) { request.everyFill = false; });
        QVERIFY(pages.size() > 100);
        const auto text = linesOf(pages).join(u'\n');
        for (int i = 0; i < 5000; i += 7)
            QVERIFY(text.contains(u"C%1USDT 1 2.00"_s.arg(i, 4, 10, QLatin1Char('0'))));
        QVERIFY(text.contains(u"of 5,000"_s));
        for (const auto &page : pages) {
            const auto total = page.indexOf(page.filter(u"all 5,000 10,000.00"_s).value(0));
            if (total >= 0)
                QVERIFY2(page.at(total - 1).startsWith(u"C4999USDT"_s), qPrintable(page.join(u'\n')));
        }
        QVERIFY(pages.last().join(u' ').contains(u"page %1 of %1"_s.arg(pages.size())));
    }

    void aLongIdIsOnThePaperToItsLastCharacter_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        Fill fill;
        fill.id = u"long"_s;
        fill.symbol = u"1000000000000000000000LONGUSDT"_s;
        fill.quantity = 123'456'789.000'000'01;
        fill.price = 0.000'000'012;
        fill.fee = 0.5;
        fill.orderId = u"a1b2c3d4-e5f6-4789-8abc-def012345678"_s;
        fill.createdAt = kFrom + 5;
        file.add(fill);
        QString longest; // that a ledger holds; each part of it is another
        for (int i = 0; longest.size() < 256; ++i)
            longest += u"%1-"_s.arg(i, 3, 36, QLatin1Char('0'));
        fill.id = u"longest"_s;
        fill.orderId = longest;
        fill.createdAt = kFrom + 4;
        file.add(fill);
        fill.id = u"endless"_s;
        fill.orderId = u"x"_s.repeated(4000);
        file.add(fill);
        const auto pages = pagesOfThree(file.path());
        QVERIFY(!pages.isEmpty());
        QString together;
        bool isIn = false;
        for (const auto &line : linesOf(pages)) {
            isIn = isIn || line.contains(u"a1b2c3d4"_s);
            if (isIn)
                together += line.section(u' ', -1);
        }
        QVERIFY2(together.contains(u"a1b2c3d4-e5f6-4789-8abc-def012345678"_s), qPrintable(together));
        QVERIFY2(together.contains(longest), qPrintable(together));
        // The ledger takes no endless id for a sound one: that is told, and not left out in silence.
        QVERIFY(linesOf(pages).contains(u"no sound fill, in the period 1"_s));
    }

    void aDayOnWhichAllFailedSaysSoAndInventsNothing_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        file.addRandom(40);
        file.run(QByteArray("UPDATE trades SET status = 'Failed', fee = 0, created_at = ") + QByteArray::number(kFrom) +
                 " + rowid");
        const auto lines = linesOf(pagesOfThree(file.path()));
        const auto text = lines.join(u' ');
        QVERIFY(text.contains(u"40 failed"_s));
        QCOMPARE(fillLines(lines).size(), 40);
        QVERIFY(text.contains(u"0 of 0 closes"_s));
        QVERIFY(!text.contains(u"Equity,"_s)); // no curve of nothing
        QVERIFY(text.contains(u"All flat."_s));
    }

    void lossesAndNegativeBalancesKeepTheirSign_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        Fill fill;
        fill.id = u"open"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 2;
        fill.price = 60'000;
        fill.fee = 1;
        fill.orderId = u"1"_s;
        fill.createdAt = kFrom + 10;
        file.add(fill);
        fill.id = u"close"_s;
        fill.action = Action::Close;
        fill.side = Side::Sell;
        fill.price = 10'000;
        fill.orderId = u"2"_s;
        fill.createdAt = kFrom + 20;
        file.add(fill);
        file.run("INSERT INTO balances VALUES ('b', 'bybit', 'USDT', -5000.5, 0, -5000.5, 1779148800)");
        const auto text = linesOf(pagesOfThree(file.path())).join(u' ');
        QVERIFY(text.contains(u"\u2212100,002.00"_s));
        QVERIFY(text.contains(u"\u22125,000.50"_s));
        QVERIFY(text.contains(u"after the period"_s));
    }
};

HOOX_TEST(ReportSectionsTest);
#include "ReportSectionsTest.moc"
