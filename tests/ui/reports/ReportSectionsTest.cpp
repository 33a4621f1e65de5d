#include "storage/audit/AuditLog.h"
#include "storage/blobs/BlobAuditLast.h"
#include "storage/orders/SqliteOrderJournal.h"
#include "tests/support/Audit.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PaperReport.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <algorithm>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Real ledger files, real audit logs, and reports that are read back from the paper: each number is what SQL finds.
class ReportSectionsTest : public QObject, private PaperReport
{
    Q_OBJECT

    FixedClock m_clock;

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

    void anExtractSaysWhatIsLeftOutAndKeepsItsHash_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 60);
        const auto hashOf = [](const QStringList &lines) {
            return lines.filter(QRegularExpression(u"[0-9a-f]{64}"_s));
        };
        const auto whole = linesOf(pagesOfThree(file.path()));
        const auto extract = linesOf(pagesOfThree(file.path(), [](ReportRequest &request) {
            request.parts = ReportPart::Holdings | ReportPart::Failures | ReportPart::Events;
        }));
        const auto said = u"An extract: charts, fees by day, proofs left out."_s;
        QVERIFY2(extract.join(u' ').contains(said), qPrintable(extract.join(u'\n')));
        QVERIFY(!whole.join(u' ').contains(u"An extract"_s));
        QCOMPARE(fillLines(extract), fillLines(whole));
        QVERIFY(whole.contains(u"Reconciliation of positions"_s) &&
                !extract.contains(u"Reconciliation of positions"_s));
        QVERIFY(!hashOf(whole).isEmpty());
        QCOMPARE(hashOf(extract), hashOf(whole)); // it is over the figures, however many of them are drawn
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

    void aChangeIsToldOnceWithWhatCameOfIt_AU1_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 30);
        const Workspace workspace(m_folder.filePath(u"changes"_s));
        QVERIFY(QDir().mkpath(workspace.folder()));
        m_clock.setWall(QDateTime::fromSecsSinceEpoch(kFrom + 500, Qt::UTC));
        AuditLog log(trailOf(workspace), m_clock);
        const AuditEntry kept{u"config.set"_s, u"trade:kept"_s};
        QVERIFY(log.trail().around(kept, m_clock, [] { return Result<Done>(Done{}); }));
        const AuditEntry lost{u"config.set"_s, u"trade:lost"_s};
        QVERIFY(!log.trail().around(lost, m_clock, [] { return Result<Done>(fail(Error::Kind::Failed)); }));
        QVERIFY(log.trail().asked({u"config.remove"_s, u"trade:open"_s}, m_clock));
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.audit = &log;
        sources.profile = u"embedded"_s;
        const auto request = wanted(newPath(u".pdf"_s), {kFrom, kFrom + 3 * kDay});
        QVERIFY(make(sources, request).has_value());
        const auto text = linesOf(pagesOf(request.outFile)).join(u' ');
        QCOMPARE(text.count(u"trade:kept"_s), 1);
        QCOMPARE(text.count(u"trade:lost"_s), 1);
        QCOMPARE(text.count(u"trade:open"_s), 1);
        QCOMPARE(text.count(u"asked; what came of"_s), 1);
        QVERIFY(text.contains(u"None: every"_s) || text.contains(u"the order journal was not read"_s));
    }

    void ordersThatWereAskedForHereAndNotFilledAreTold_OR3_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addDays(file, 30);
        SqliteOrderJournal journal(newPath(u"-orders.db"_s));
        OrderEntry entry;
        entry.ticket.requestId = u"refused-request"_s;
        entry.ticket.symbol = u"BTCUSDT"_s;
        entry.ticket.quantity = 0.25;
        entry.profile = u"embedded"_s;
        entry.by = u"ops@desk-1"_s;
        entry.askedAt = QDateTime::fromSecsSinceEpoch(kFrom + 60, Qt::UTC);
        OrderEvent refusal;
        refusal.kind = OrderEvent::Kind::Refused;
        refusal.at = entry.askedAt;
        refusal.code = u"kill_switch"_s;
        refusal.words = u"the switch is engaged"_s;
        QVERIFY(await(journal.refuse(entry, refusal)));
        entry.askedAt = QDateTime::fromSecsSinceEpoch(kFrom + 9 * kDay, Qt::UTC);
        entry.ticket.requestId = u"later-request"_s;
        QVERIFY(await(journal.refuse(entry, refusal)));
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.orders = &journal;
        sources.profile = u"embedded"_s;
        const auto request = wanted(newPath(u".pdf"_s), {kFrom, kFrom + 3 * kDay});
        QVERIFY(make(sources, request).has_value());
        const auto text = linesOf(pagesOf(request.outFile)).join(u' ');
        for (const auto &said : {u"refused"_s, u"kill_switch"_s, u"refused-request"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
        QVERIFY(!text.contains(u"later-request"_s));
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
        last.question.depth = BlobAuditQuestion::Depth::Deep;
        last.found.blobs = last.found.read = 4321;
        QVERIFY(writeLastAudit(sources.verifyFile, last).has_value());
        QVERIFY(said().contains(u"and the contents agree"_s));
        last.found.notComparable = 1;
        QVERIFY(writeLastAudit(sources.verifyFile, last).has_value());
        text = said();
        QVERIFY(text.contains(u"Verified in part"_s));
        QVERIFY(!text.contains(u"and the contents agree"_s));
        last.found.notComparable = 0;
        last.found.fillsWithoutOrderId = 3;
        QVERIFY(writeLastAudit(sources.verifyFile, last).has_value());
        QVERIFY(said().contains(u"Verified in part"_s));
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
};

HOOX_TEST(ReportSectionsTest);
#include "ReportSectionsTest.moc"
