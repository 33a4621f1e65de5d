#include "tests/support/PaperDrawing.h"
#include "tests/support/PaperReport.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Reports of ledgers that nobody hopes for: too many symbols, endless ids, a day on which all failed, losses.
class ReportEdgesTest : public QObject, private PaperReport
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("pdftotext and qpdf are not installed");
    }

    void noRowStandsAloneBelowTheHeadOfItsTable_RP1()
    {
        for (int rows = 34; rows < 60; ++rows) {
            LedgerFile file(newPath(u".db"_s));
            addDays(file, rows);
            file.run("UPDATE trades SET status = 'Failed', created_at = " + QByteArray::number(kFrom) + " + rowid");
            const auto lines =
                linesOf(pagesOfThree(file.path(), [](ReportRequest &request) { request.everyFill = false; }));
            QVERIFY(!lines.filter(u"Failed orders in the ledger"_s).isEmpty());
            const auto alone = u"continued, from row %1 of %1"_s.arg(rows);
            QVERIFY2(lines.filter(alone).isEmpty(), qPrintable(alone));
        }
    }

    void fiveThousandSymbolsAllStandThereOnNumberedPages_RP2()
    {
        LedgerFile file(newPath(u".db"_s));
        addManySymbols(file);
        const auto pages = pagesOfThree(file.path(), [](ReportRequest &request) { request.everyFill = false; });
        QVERIFY(pages.size() > 100);
        const auto text = linesOf(pages).join(u'\n');
        const Format format;
        double volume = 0;
        for (int i = 0; i < 5000; ++i)
            volume += (1 + i % 7) * (2.0 + i);
        const auto sum = u"all 5,000 "_s + format.money(volume);
        for (int i = 0; i < 5000; i += 7) {
            const auto name = u"C%1USDT 1 "_s.arg(i, 4, 10, QLatin1Char('0'));
            QVERIFY(text.contains(name + format.money((1 + i % 7) * (2.0 + i))));
        }
        QVERIFY(text.contains(u"of 5,000"_s));
        for (const auto &page : pages) {
            const auto total = page.indexOf(page.filter(sum).value(0));
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

    /// Entry prices are quotients, with as many digits as there are; sizes and prices of thousands stand beside them.
    void noFigureIsPrintedOverAnother_RP1()
    {
        LedgerFile file(newPath(u".db"_s));
        Fill fill;
        for (int i = 0; i < 24; ++i) {
            fill.id = u"id-%1"_s.arg(i);
            fill.symbol = i % 3 == 0 ? u"1000000000LONGUSDT"_s : i % 3 == 1 ? u"BTCUSDT"_s : u"ZILUSDT"_s;
            fill.quantity = i % 3 == 0 ? 123'456'789.000'000'01 + i : i % 3 == 1 ? 0.0070007 + 0.001 * i : 31'101;
            fill.price = i % 3 == 0 ? 0.000'000'012 * (1 + i) : i % 3 == 1 ? 64'548.57 + 0.13 * i : 0.0592 + i * 1e-5;
            fill.fee = 0.1;
            fill.orderId = u"a1b2c3d4-e5f6-4789-8abc-def0123%1"_s.arg(i, 5, 10, QLatin1Char('0'));
            fill.createdAt = kFrom + 60 * i;
            file.add(fill);
        }
        file.run("INSERT INTO balances VALUES ('b', 'bybit', 'USDT', 123456789.12345678, 12345678.12345678, "
                 "135802467.24691356, 1779148800)");
        for (const auto paper : {ReportPaper::A4, ReportPaper::Letter}) {
            auto request = wanted(newPath(u".pdf"_s), {kFrom, kFrom + 3 * kDay});
            request.paper = paper;
            LocalLedger ledger(file.path());
            const auto made = make(ledger, request);
            QVERIFY(made.has_value());
            for (int number = 1; number <= made->pages; ++number) {
                const auto words = drawnPage(request.outFile, number).words;
                for (qsizetype one = 0; one < words.size(); ++one) {
                    for (auto other = one + 1; other < words.size(); ++other) {
                        // Lines are closer than the boxes of their letters are high.
                        const auto both = words[one].box.intersected(words[other].box);
                        QVERIFY2(both.width() < 1 || both.height() < words[one].box.height() / 2,
                                 qPrintable(words[one].text + u' ' + words[other].text));
                    }
                }
            }
        }
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

HOOX_TEST(ReportEdgesTest);
#include "ReportEdgesTest.moc"
