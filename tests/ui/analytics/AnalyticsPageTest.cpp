#include "ui/analytics/AnalyticsPage.h"

#include "models/analytics/AnalyticsBoard.h"
#include "models/fills/FillsScope.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/SampleAnalytics.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"
#include "ui/analytics/BarChart.h"
#include "ui/analytics/EquityChart.h"
#include "ui/common/FreshnessStamp.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

struct AnalyticsBench
{
    FixedClock clock;
    ScriptedAnalytics ledger;
    ScriptedPrompter prompter;
    Appearance &appearance = dressedAppearance();
    FillsScope scope{clock};
    AnalyticsBoard board{ledger.source(), clock};
    AnalyticsPage page{board, scope, clock, prompter, appearance};

    void open(const QSize &size = {1112, 760})
    {
        showAt(page, size);
        page.activate();
    }
    void answer(const Result<Analytics> &result) const { ledger.calls.back().answer(result); }
    [[nodiscard]] bool openWith(const Analytics &analytics)
    {
        open();
        answer(analytics);
        return QTest::qWaitFor([this] { return find<QWidget>(u"analyticsScroll"_s)->isVisible(); });
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    [[nodiscard]] QString textOf(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] int rowsOf(const QString &table) const { return find<QTableView>(table)->model()->rowCount(); }
    [[nodiscard]] QString allWords() const
    {
        QStringList words;
        const auto labels = page.findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(u'\n');
    }
    void choose(const QString &button, const QString &entry) const
    {
        auto *menu = find<QPushButton>(button)->menu();
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        for (auto *action : actions) {
            if (action->text() == entry)
                return action->trigger();
        }
        QFAIL(qPrintable(entry + u" is not offered"_s));
    }
    void click(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
};

} // namespace

class AnalyticsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChartsTheirTablesAndTheSummaryAreShown()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        QVERIFY(bench.textOf(u"analyticsSummary"_s).startsWith(u"hit rate 54.12"_s));
        QVERIFY(bench.find<QLabel>(u"analyticsMissing"_s)->isHidden());
        QCOMPARE(bench.rowsOf(u"analyticsAssets"_s), 1);
        QCOMPARE(bench.rowsOf(u"analyticsDaysTable"_s), 2);
        QCOMPARE(bench.rowsOf(u"analyticsGroupsTable"_s), 2);
        QCOMPARE(bench.rowsOf(u"analyticsHoursTable"_s), 24);
        QVERIFY(bench.allWords().contains(u"USDT \u00B7 realised, fees in \u00B7 time UTC"_s));
        QVERIFY(bench.find<FreshnessStamp>(u"pageAsOf"_s)->words().contains(u"02:47:07"_s));
        QVERIFY(bench.find<QPushButton>(u"analyticsAsset"_s)->isHidden());
    }

    void aPeriodOfOnesOwnIsChosenByItsEndsAndSharedWithFills()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        QVERIFY(bench.find<QWidget>(u"periodRow"_s)->isHidden());
        bench.choose(u"analyticsPeriod"_s, u"from \u2026 to \u2026"_s);
        QVERIFY(bench.find<QWidget>(u"periodRow"_s)->isVisible());
        const auto calls = bench.ledger.calls.size();
        bench.find<QLineEdit>(u"periodFrom"_s)->setText(u"2026-05-20 10:00"_s);
        bench.find<QLineEdit>(u"periodTo"_s)->setText(u"2026-05-20 11:00:00"_s);
        bench.click(u"periodApply"_s);
        QVERIFY(bench.find<QWidget>(u"periodRow"_s)->isHidden());
        QCOMPARE(bench.scope.query().time, (TimeRange{1779271200, 1779271200 + 3601}));
        QCOMPARE(bench.ledger.calls.size(), calls + 1);
        QVERIFY(bench.find<QPushButton>(u"analyticsPeriod"_s)->text().startsWith(u"2026-05-20 10:00:00 to"_s));
        // A period of the menu takes its place, and the row is not left open with the ends of before.
        bench.choose(u"analyticsPeriod"_s, u"from \u2026 to \u2026"_s);
        bench.choose(u"analyticsPeriod"_s, u"last 24 h"_s);
        QVERIFY(bench.find<QWidget>(u"periodRow"_s)->isHidden());
        QCOMPARE(bench.scope.period().preset, TimePreset::Day);
    }

    void aLongReadHasProgressAndCanBeStopped_UI1()
    {
        AnalyticsBench bench;
        bench.open();
        bench.ledger.calls.back().progress(380);
        QTRY_VERIFY(bench.allWords().contains(u"Adding up the fills"_s));
        bench.page.activateWindow();
        bench.page.setFocus();
        QTest::keyClick(&bench.page, Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(bench.allWords().contains(u"was stopped"_s));
        QVERIFY(bench.ledger.calls.back().promise->isCanceled());
        QVERIFY(!bench.find<QPushButton>(u"exportCsv"_s)->isEnabled());
    }

    void aRefreshKeepsTheFiguresAndTellsHowFarItIs()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        bench.page.refresh();
        QCOMPARE(bench.ledger.calls.size(), std::size_t(2));
        QVERIFY(bench.find<QWidget>(u"analyticsScroll"_s)->isVisible());
        bench.ledger.calls.back().progress(500);
        QTRY_VERIFY(bench.find<QLabel>(u"analyticsReading"_s)->isVisible());
        QTRY_COMPARE(bench.textOf(u"analyticsReading"_s), u"adding up, 50 %"_s);
        bench.click(u"analyticsCancel"_s);
        QVERIFY(!bench.board.isReading());
        QVERIFY(bench.find<QWidget>(u"analyticsScroll"_s)->isVisible());
        QVERIFY(!bench.find<QLabel>(u"analyticsReading"_s)->isVisible());
    }

    void anErrorStandsBesideTheOldFiguresWhichAreStale()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        bench.page.refresh();
        bench.answer(fail(Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile));
        QTRY_VERIFY(bench.allWords().contains(u"The ledger could not be read."_s));
        QVERIFY(bench.find<QWidget>(u"analyticsScroll"_s)->isVisible());
        QVERIFY(bench.textOf(u"analyticsSummary"_s).startsWith(u"hit rate 54.12"_s));
    }

    void withoutAnyFiguresTheErrorHasThePlace()
    {
        AnalyticsBench bench;
        bench.open();
        bench.answer(fail(Error::Kind::NotFound, u"ledger.db"_s, {}, Error::Cause::FileMissing));
        QTRY_VERIFY(bench.allWords().contains(u"The ledger could not be read."_s));
        QVERIFY(!bench.find<QWidget>(u"analyticsScroll"_s)->isVisible());
    }

    void theSelectorsWriteIntoTheSharedScope()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        bench.choose(u"analyticsExchange"_s, u"bybit"_s);
        QCOMPARE(bench.scope.filter().exchange, ExchangeId::Bybit);
        QCOMPARE(bench.ledger.calls.back().query.exchange, ExchangeId::Bybit);
        QVERIFY2(!bench.board.hasContent(), "another scope begins with nothing");
        bench.choose(u"analyticsPeriod"_s, u"last 24 h"_s);
        QCOMPARE(bench.scope.period().preset, TimePreset::Day);
        QCOMPARE(bench.ledger.calls.back().query.time.from, bench.clock.nowUtc().toSecsSinceEpoch() - 86400);
        bench.choose(u"analyticsSymbol"_s, u"ETHUSDT"_s);
        QCOMPARE(bench.scope.filter().symbolPrefix, u"ETHUSDT"_s);
        QVERIFY(bench.scope.filter().symbolExact);
        QCOMPARE(bench.find<QPushButton>(u"analyticsSymbol"_s)->text(), u"ETHUSDT"_s);
        bench.prompter.texts = {u" solusdt "_s};
        bench.choose(u"analyticsSymbol"_s, u"Other symbol…"_s);
        QTRY_COMPARE(bench.scope.filter().symbolPrefix, u"SOLUSDT"_s);
        bench.choose(u"analyticsSymbol"_s, u"all symbols"_s);
        QVERIFY(!bench.scope.filter().symbolExact);
        QCOMPARE(bench.textOf(u"pageScope"_s), u"last 24 h \u00B7 bybit \u00B7 all symbols"_s);
    }

    void whatElseFillsFiltersIsToldInChipsAndCanBeCleared()
    {
        AnalyticsBench bench;
        FillsQuery filter;
        filter.exchange = ExchangeId::Bybit;
        filter.side = Side::Buy;
        filter.text = u"<b>abc</b>"_s;
        bench.scope.set(filter, {});
        QVERIFY(bench.openWith(sampleAnalytics()));
        const auto chips = bench.page.findChildren<QWidget *>(u"analyticsCondition"_s);
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips.at(1)->accessibleName(), u"text <b>abc</b>"_s);
        bench.click(u"analyticsClear"_s);
        QVERIFY(!bench.scope.filter().side);
        QVERIFY(bench.scope.filter().text.isEmpty());
        QCOMPARE(bench.scope.filter().exchange, ExchangeId::Bybit);
        QVERIFY(bench.page.findChildren<QWidget *>(u"analyticsCondition"_s).isEmpty());
    }

    void aPageThatIsNotLookedAtReadsNothingAndCatchesUp()
    {
        AnalyticsBench bench;
        bench.scope.setExchange(ExchangeId::Mexc);
        QVERIFY(bench.ledger.calls.empty());
        bench.open();
        QCOMPARE(bench.ledger.calls.size(), std::size_t(1));
        QCOMPARE(bench.ledger.calls.back().query.exchange, ExchangeId::Mexc);
    }

    void oneAssetAtATimeIsShownAndTheOthersAreASelectorAway()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(twoAssets()));
        QVERIFY(bench.find<QPushButton>(u"analyticsAsset"_s)->isVisible());
        QCOMPARE(bench.find<QTableView>(u"analyticsAssets"_s)->model()->rowCount(), 2);
        bench.choose(u"analyticsAsset"_s, u"USDC"_s);
        QVERIFY(bench.textOf(u"analyticsSummary"_s).contains(u"\u221251.00"_s));
        QCOMPARE(bench.find<QTableView>(u"analyticsGroupsTable"_s)->model()->rowCount(), 1);
    }

    void nothingThatMatchesSaysSoAndOffersTheWayOut()
    {
        AnalyticsBench bench;
        bench.scope.setExchange(ExchangeId::Mexc);
        bench.open();
        bench.answer(Analytics());
        QTRY_VERIFY(bench.allWords().contains(u"No fill matches."_s));
        const auto buttons = bench.page.findChildren<QPushButton *>();
        for (auto *button : buttons) {
            if (button->text() == u"Clear filter")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!bench.scope.query().filters());
        bench.answer(Analytics());
        QTRY_VERIFY(bench.allWords().contains(u"No fills yet."_s));
    }

    void thePointedValueStandsInTheTitleOfItsChart()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        auto *chart = bench.find<QWidget>(u"analyticsEquity"_s);
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(bench.allWords().contains(u"+2,318.40   drawdown 0.00"_s));
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!bench.allWords().contains(u"   drawdown"_s));
        QTest::keyClick(bench.find<QWidget>(u"analyticsHours"_s), Qt::Key_Home);
        QVERIFY(bench.allWords().contains(u"00:00 to 01:00 UTC\nfills 1,000"_s));
    }

    void aReadEveryNowAndThenMovesNoCursor()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        QTest::keyClick(bench.find<QWidget>(u"analyticsHours"_s), Qt::Key_Home);
        bench.clock.advance(std::chrono::seconds(30));
        bench.page.refresh();
        auto analytics = sampleAnalytics();
        analytics.fillsPerHour[0] = 1234;
        bench.answer(analytics);
        QTRY_VERIFY(!bench.board.isReading());
        QVERIFY2(bench.allWords().contains(u"00:00 to 01:00 UTC\nfills 1,234"_s), qPrintable(bench.allWords()));
    }

    void figuresByExchangeAreASegmentAway()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        QTest::mouseClick(bench.find<QWidget>(u"analyticsGrouping-1"_s), Qt::LeftButton);
        auto *model = bench.find<QTableView>(u"analyticsGroupsTable"_s)->model();
        QCOMPARE(model->index(0, 0).data().toString(), u"binance"_s);
        QVERIFY(bench.allWords().contains(u"By exchange"_s));
    }

    void manySymbolsAreShownInPartAndAllOnDemandUpToABound()
    {
        AnalyticsBench bench;
        auto analytics = sampleAnalytics();
        for (int number = 0; number < 5000; ++number)
            analytics.assets.first().symbols.append(
                {ExchangeId::Mexc, u"S%1USDT"_s.arg(number), sampleSums(1, 0, number, 1, 1, 1), {}});
        QVERIFY(bench.openWith(analytics));
        auto *model = bench.find<QTableView>(u"analyticsGroupsTable"_s)->model();
        QCOMPARE(model->rowCount(), 24);
        QVERIFY(bench.allWords().contains(u"The first 24 of 5,002."_s));
        bench.click(u"analyticsGroupsTableMore"_s);
        QCOMPARE(model->rowCount(), 200);
        QVERIFY(bench.allWords().contains(u"all are in the CSV"_s));
    }

    void anExportSaysWhereItIsOrWhyNot_AU1()
    {
        const QTemporaryDir folder;
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        QSignalSpy exported(&bench.page, &AnalyticsPage::exported);
        const auto file = folder.filePath(u"charts.svg"_s);
        bench.prompter.texts = {file, u"/proc/charts.png"_s};
        bench.click(u"exportSvg"_s);
        QTRY_VERIFY(bench.allWords().contains(file));
        QVERIFY(QFileInfo::exists(file));
        QCOMPARE(exported.count(), 1);
        bench.click(u"exportPng"_s);
        QTRY_VERIFY(bench.allWords().contains(u"Nothing was saved."_s));
        QCOMPARE(exported.count(), 2);
        QVERIFY(exported.last().at(1).value<std::optional<Error>>().has_value());
    }

    void oldFiguresAreMarkedStale()
    {
        AnalyticsBench bench;
        QVERIFY(bench.openWith(sampleAnalytics()));
        QVERIFY(!bench.find<EquityChart>(u"analyticsEquity"_s)->isStale());
        bench.clock.advance(AnalyticsPage::kStaleAfter);
        QTRY_VERIFY(bench.find<EquityChart>(u"analyticsEquity"_s)->isStale());
    }

    void aSmallOrLargeWindowScrollsAndCutsNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::newRow("1280x800") << QSize(1112, 712) << 1.0;
        QTest::newRow("1024x700") << QSize(856, 612) << 1.0;
        QTest::newRow("200 %") << QSize(688, 588) << 2.0;
    }
    void aSmallOrLargeWindowScrollsAndCutsNothing()
    {
        QFETCH(QSize, size);
        QFETCH(double, text);
        AnalyticsBench bench;
        bench.appearance.setTextScale(text);
        bench.open(size);
        bench.answer(twoAssets());
        auto *scroll = bench.find<QScrollArea>(u"analyticsScroll"_s);
        QTRY_VERIFY(scroll->isVisible());
        QCOMPARE(bench.page.width(), size.width());
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        for (const auto &name : {u"analyticsDays"_s, u"analyticsHours"_s, u"analyticsEquity"_s}) {
            const auto *chart = bench.find<QWidget>(name);
            const auto left = chart->mapTo(scroll->widget(), QPoint(0, 0)).x();
            QVERIFY2(left >= 0 && left + chart->width() <= scroll->viewport()->width(), qPrintable(name));
        }
        bench.page.grab();
    }
};

HOOX_TEST(AnalyticsPageTest);
#include "AnalyticsPageTest.moc"
