#include "tests/support/PaperFigures.h"
#include "tests/support/PaperReport.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Every number of a report, read back from the paper, is what plain SQL finds in the ledger file: of random ledgers,
/// of the whole book and of parts, and of ledgers at the edges.
class ReportFiguresTest : public QObject, private PaperReport
{
    Q_OBJECT

    static constexpr TimeRange kThreeDays{kFrom, kFrom + 3 * kDay};

    /// Fills from two days before the period to its end, or to two days after it.
    static void addWeek(LedgerFile &ledger, int rows, quint32 seed, bool hasLater)
    {
        ledger.addRandom(rows, seed);
        const auto days = QByteArray::number(hasLater ? 7 : 5);
        ledger.run("UPDATE trades SET created_at = " + QByteArray::number(kFrom - 2 * kDay) + " + (rowid % " + days +
                   ") * 86400 + (rowid * 7919) % 86400");
    }

    /// Rows of the past, the present and the future of the period, two of one account and asset.
    static void addBalances(LedgerFile &ledger)
    {
        const auto at = [](qint64 second) { return QByteArray::number(second); };
        ledger.run("INSERT INTO balances VALUES ('1', 'bybit', 'USDT', 1, 1, 2, " + at(kFrom - 9) +
                   "), ('2', 'bybit', 'USDT', 122449.071295, 839.19997, 123288.271265, " + at(kFrom + 9) +
                   "), ('3', 'mexc', 'MX', -850, 0, -850, " + at(kFrom - kDay) +
                   "), ('4', 'binance', 'BNB', 3.2, 0.05, 3.25, " + at(kFrom + 4 * kDay) + ')');
    }

    /// What is not on the paper, and the paper; empty if nothing is missing.
    QString missingIn(const LedgerFile &file, const ReportScope &scope)
    {
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.ledgerFile = file.path();
        auto request = wanted(newPath(u".pdf"_s), scope.range);
        request.exchange = scope.exchange;
        request.symbol = scope.symbol;
        request.everyFill = scope.everyFill;
        if (!make(sources, request))
            return u"no report"_s;
        const auto pages = pagesOf(request.outFile);
        auto missing = missingFigures(pages, file.path(), scope);
        if (!missing.isEmpty()) // A failure shows what stands there instead.
            qInfo("%s", qPrintable(linesOf(pages.mid(0, 4)).join(u'\n')));
        if (!scope.everyFill)
            return missing.join(u'\n');
        const auto where = "created_at >= " + QByteArray::number(scope.range.from) + " AND created_at < " +
                           QByteArray::number(scope.range.to) +
                           (scope.exchange ? " AND exchange = '" + toText(*scope.exchange).toUtf8() + '\'' : "") +
                           (scope.symbol.isEmpty() ? "" : " AND symbol = '" + scope.symbol.toUtf8() + '\'');
        if (fillLines(linesOf(pages)) != fillLinesBySql(file.path(), where))
            missing += u"fills"_s;
        return missing.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
    }

    void everyFigureIsWhatSqlFinds_RP1_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("hasLater");
        QTest::addColumn<QString>("exchange");
        QTest::addColumn<QString>("symbol");
        for (const auto seed : {1U, 20'261'128U, 4'711U}) {
            for (const bool hasLater : {false, true}) {
                for (const auto &[exchange, symbol] :
                     {std::pair(u""_s, u""_s), {u"bybit"_s, u""_s}, {u""_s, u"ETHUSDT"_s}, {u"mexc"_s, u"SOLUSDC"_s}})
                    QTest::addRow("seed %u, %s, %s%s%s", seed, hasLater ? "later fills" : "to the end",
                                  exchange.isEmpty() && symbol.isEmpty() ? "whole book" : qPrintable(exchange),
                                  exchange.isEmpty() || symbol.isEmpty() ? "" : " ", qPrintable(symbol))
                        << seed << hasLater << exchange << symbol;
            }
        }
    }

    void everyFigureIsWhatSqlFinds_RP1()
    {
        QFETCH(const quint32, seed);
        QFETCH(const bool, hasLater);
        QFETCH(const QString, exchange);
        QFETCH(const QString, symbol);
        LedgerFile file(newPath(u".db"_s));
        addWeek(file, 700, seed, hasLater);
        addBalances(file);
        file.run("INSERT INTO positions VALUES ('BTCUSDT', 'bybit', 'LONG', 1.5, 104.25, 10, 1778889600), "
                 "('NEOUSDT', 'mexc', 'SHORT', 2, 9, 10, 1778889600)");
        const ReportScope scope{kThreeDays, exchangeFromText(exchange), symbol, true};
        QVERIFY(expectedFigures(file.path(), scope) > 20);
        QCOMPARE(missingIn(file, scope), QString());
    }

    void whatADeployedLedgerLacksIsCountedAsSqlCounts_LG3_RP1_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const auto seed : {3U, 99U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void whatADeployedLedgerLacksIsCountedAsSqlCounts_LG3_RP1()
    {
        QFETCH(const quint32, seed);
        LedgerFile file(newPath(u".db"_s), LedgerFile::Dialect::Deployed);
        addWeek(file, 500, seed, false);
        // Without a size nothing is known of what follows, which is another test's.
        file.run("UPDATE trades SET quantity = 0.125 WHERE quantity IS NULL");
        addBalances(file);
        for (const auto &symbol : {QString(), u"BTCUSDT"_s})
            QCOMPARE(missingIn(file, {kThreeDays, {}, symbol, false}), QString());
    }

    void positionsThatAgreeAndThoseThatDifferAreCounted_LG2_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        addWeek(file, 300, 5, false);
        for (const auto &part : {"'BTCUSDT' AND exchange = 'bybit'", "'ETHUSDT' AND exchange = 'mexc'"}) {
            // One LONG of a known price on an empty account, recorded as it is.
            file.run(QByteArray("DELETE FROM trades WHERE symbol = ") + part);
        }
        Fill fill;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 2;
        fill.price = 101.5;
        fill.fee = 0.25;
        fill.createdAt = kFrom + 60;
        for (const auto &[id, exchange, symbol] :
             {std::tuple(u"one"_s, ExchangeId::Bybit, u"BTCUSDT"_s), {u"two"_s, ExchangeId::Mexc, u"ETHUSDT"_s}}) {
            fill.id = fill.orderId = id;
            fill.exchange = exchange;
            fill.symbol = symbol;
            file.add(fill);
        }
        file.run("INSERT INTO positions VALUES ('BTCUSDT', 'bybit', 'LONG', 2, 101.5, 10, 1778889660), "
                 "('ETHUSDT', 'mexc', 'LONG', 2, 101.6, 10, 1778889660)");
        QCOMPARE(missingIn(file, {kThreeDays, {}, {}, false}), QString());
        QCOMPARE(missingIn(file, {kThreeDays, ExchangeId::Bybit, u"BTCUSDT"_s, false}), QString());
    }

    void anEmptyPeriodHasOnlyWhatItStartedWith_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        file.addRandom(200, 7);
        file.run("UPDATE trades SET created_at = " + QByteArray::number(kFrom - kDay) + " + rowid");
        QCOMPARE(missingIn(file, {kThreeDays, {}, {}, true}), QString());
        LedgerFile none(newPath(u".db"_s));
        QCOMPARE(missingIn(none, {kThreeDays, {}, {}, true}), QString());
    }

    void oneFillIsAWholeReport_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        Fill fill;
        fill.id = u"only"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 0.0105;
        fill.price = 64'541.3;
        fill.fee = 0.372725;
        fill.orderId = u"18049284739000"_s;
        fill.createdAt = kFrom + 3;
        file.add(fill);
        QCOMPARE(missingIn(file, {kThreeDays, {}, {}, true}), QString());
        QCOMPARE(missingIn(file, {{kFrom, kFrom + kDay}, ExchangeId::Bybit, u"BTCUSDT"_s, true}), QString());
    }

    void fiveThousandSymbolsHaveTheirFiguresEach_RP2()
    {
        LedgerFile file(newPath(u".db"_s));
        addManySymbols(file);
        QVERIFY(expectedFigures(file.path(), {kThreeDays, {}, {}, false}) > 10'000);
        QCOMPARE(missingIn(file, {kThreeDays, {}, {}, false}), QString());
    }

    void longIdsLossesAndADayOnWhichAllFailedAreFiguredAsSqlDoes_RP1()
    {
        LedgerFile lost(newPath(u".db"_s));
        Fill fill;
        fill.id = u"open"_s;
        fill.symbol = u"1000000000000000000000LONGUSDT"_s;
        fill.quantity = 123'456'789.000'000'01;
        fill.price = 0.000'000'012;
        fill.fee = 0.5;
        fill.orderId = u"a1b2c3d4-e5f6-4789-8abc-def012345678"_s;
        fill.createdAt = kFrom + 5;
        lost.add(fill);
        fill = {};
        fill.id = u"bought"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 2;
        fill.price = 60'000;
        fill.fee = 1;
        fill.orderId = u"1"_s;
        fill.createdAt = kFrom + 10;
        lost.add(fill);
        fill.id = u"sold"_s;
        fill.action = Action::Close;
        fill.side = Side::Sell;
        fill.price = 10'000;
        fill.orderId = u"x"_s.repeated(256);
        fill.createdAt = kFrom + kDay + 20;
        lost.add(fill);
        fill.id = u"endless"_s;
        fill.orderId = u"x"_s.repeated(4000);
        lost.add(fill);
        lost.run("INSERT INTO balances VALUES ('b', 'bybit', 'USDT', -5000.5, 0, -5000.5, 1779148800)");
        QCOMPARE(missingIn(lost, {kThreeDays, {}, {}, false}), QString());

        LedgerFile failed(newPath(u".db"_s));
        failed.addRandom(40);
        failed.run("UPDATE trades SET status = 'Failed', fee = 0, created_at = " + QByteArray::number(kFrom) +
                   " + rowid");
        QCOMPARE(missingIn(failed, {kThreeDays, {}, {}, true}), QString());
        QCOMPARE(missingIn(failed, {kThreeDays, ExchangeId::Mexc, {}, true}), QString());
    }

    /// The comparison itself: a figure that is off is found.
    void aFigureThatIsOffIsMissed()
    {
        LedgerFile file(newPath(u".db"_s));
        addWeek(file, 300, 2, false);
        const ReportScope scope{kThreeDays, {}, {}, true};
        LocalLedger ledger(file.path());
        ReportSources sources{ledger};
        sources.ledgerFile = file.path();
        const auto request = wanted(newPath(u".pdf"_s), scope.range);
        QVERIFY(make(sources, request).has_value());
        const auto pages = pagesOf(request.outFile);
        QCOMPARE(missingFigures(pages, file.path(), scope).join(u'\n'), QString());
        file.run("UPDATE trades SET fee = fee + 0.01 WHERE rowid = (SELECT max(rowid) FROM trades WHERE status = "
                 "'Filled' AND created_at >= " +
                 QByteArray::number(scope.range.from) + ')');
        const auto missing = missingFigures(pages, file.path(), scope).join(u'\n');
        for (const auto &part : {u"cover, first cards"_s, u"by day"_s, u"fees"_s, u"subtotals of days"_s})
            QVERIFY2(missing.contains(part), qPrintable(part + u'\n' + missing));
    }
};

HOOX_TEST(ReportFiguresTest);
#include "ReportFiguresTest.moc"
