#include "ui/overview/OverviewPage.h"

#include "models/overview/LedgerFilling.h"
#include "models/overview/OverviewFigures.h"
#include "tests/support/Audit.h"
#include "tests/support/DrillBench.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkspaceFiles.h"
#include "ui/common/StepChart.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// A page over a fake ledger, everything it needs in order of life.
struct OverviewBench
{
    FakeLedger ledger;
    FixedClock clock;
    Appearance &appearance = dressedAppearance();
    PositionBoard board{ledger, clock};
    OverviewFigures figures{ledger, board, clock};
    OverviewPage page{figures, clock, appearance};

    void open()
    {
        showAt(page, {1240, 800});
        page.activate();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    template <typename T>
    T *inLedgerCard(const QString &name) const
    {
        return find<QWidget>(u"ledgerCard"_s)->findChild<T *>(name);
    }
    [[nodiscard]] QString figure(const QString &name) const { return find<QLabel>(name)->text(); }
};

qsizetype visibleDrills(const QWidget &page)
{
    const auto all = page.findChildren<QPushButton *>(u"drillRun"_s);
    return std::count_if(all.begin(), all.end(), [](const QPushButton *each) { return each->isVisible(); });
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDrillsAgeIsShownAndOneIsStartedFromHere_KR27()
    {
        OverviewBench bench;
        fillWithSample(bench.ledger);
        DrillBench kill(false);
        bench.page.followDrill(kill.drill);
        bench.open();
        kill.drill.refresh();
        QTRY_COMPARE(bench.inLedgerCard<QLabel>(u"drillStanding"_s)->text(), u"overdue: never"_s);
        auto *run = bench.inLedgerCard<QPushButton>(u"drillRun"_s);
        QTRY_VERIFY(run->isEnabled());
        takePicture(bench.page, u"overview-drill-overdue"_s);
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(kill.stage(), u"armed"_s);
        QVERIFY(!run->isEnabled());
        kill.drill.cancel();
        AuditEntry entry{u"kill.drill"_s, u"paper"_s};
        entry.detail = u"2100 ms, gateway refused"_s;
        kill.audit.post(entry);
        kill.drill.refresh();
        QTRY_VERIFY(kill.drill.last());
        kill.clock.setWall(kill.clock.nowUtc().addDays(12));
        bench.page.activate();
        QTRY_COMPARE(bench.inLedgerCard<QLabel>(u"drillStanding"_s)->text(), u"12 days ago, 2.1 s to proof"_s);
        takePicture(bench.page, u"overview-drill"_s);
    }

    void onTheFirstRunTheDrillIsThereToo_KR27()
    {
        OverviewBench bench;
        DrillBench kill(false);
        bench.page.followDrill(kill.drill);
        bench.open();
        QTRY_VERIFY(bench.figures.readAt().isValid() && bench.board.hasContent());
        QTRY_COMPARE(visibleDrills(bench.page), 1);
        takePicture(bench.page, u"overview-first-run-drill"_s);
    }

    void aDrillIsNotOfferedWhereTheKeysAreReal_KR27()
    {
        OverviewBench bench;
        fillWithSample(bench.ledger);
        DrillBench kill(false, false);
        bench.page.followDrill(kill.drill);
        bench.open();
        QTRY_VERIFY(bench.inLedgerCard<QPushButton>(u"drillRun"_s)->isVisible());
        QVERIFY(!bench.inLedgerCard<QPushButton>(u"drillRun"_s)->isEnabled());
        QVERIFY(bench.inLedgerCard<QLabel>(u"drillWhyNot"_s)->text().contains(u"embedded or local-edge"));
        takePicture(bench.page, u"overview-drill-real"_s);
    }

    void exposureAndTodayAreShownWithTheirAsset_UI3()
    {
        OverviewBench bench;
        fillWithSample(bench.ledger);
        bench.open();
        auto *gross = bench.find<QWidget>(u"exposureGross"_s);
        QTRY_VERIFY(gross->isVisible());
        QCOMPARE(gross->accessibleName(), u"62,631.63 gross"_s);
        QCOMPARE(bench.figure(u"exposureNet"_s), u"+50,547.23"_s);
        QCOMPARE(bench.find<QWidget>(u"exposureCard"_s)->accessibleName(), u"Exposure, USDT"_s);
        QCOMPARE(bench.find<QWidget>(u"todayRealised"_s)->accessibleName(), u"+1,204.55 realised"_s);
        QCOMPARE(bench.figure(u"todayFees"_s), u"\u2212188.20"_s);
        QCOMPARE(bench.figure(u"todayFailed"_s), u"3"_s);
        QCOMPARE(bench.figure(u"ledgerFills"_s), u"100,000"_s);
        QCOMPARE(bench.find<QTableView>(u"lastFills"_s)->model()->rowCount(), 10);
    }

    void positionsThatDifferAreNamed_LG2()
    {
        OverviewBench bench;
        fillWithSample(bench.ledger);
        bench.open();
        QTRY_VERIFY(bench.figure(u"positionsDifferingNames"_s).contains(u"BTCUSDT bybit"_s));
        QVERIFY(bench.figure(u"positionsDifferingNames"_s).contains(u"BTCUSDT binance"_s));
    }

    void otherQuoteAssetsHaveTheirOwnLine()
    {
        OverviewBench bench;
        const auto usdt = samplePosition(u"ETHUSDT"_s, ExchangeId::Mexc, -1, 3000);
        const auto btc = samplePosition(u"ETHBTC"_s, ExchangeId::Mexc, 2, 0.05);
        bench.ledger.recorded = {usdt, btc};
        bench.ledger.symbolFigures = {sampleFigures(usdt, 3100, 60), sampleFigures(btc, 0.04, 60)};
        bench.ledger.facts.fills = 2;
        bench.open();
        QTRY_COMPARE(bench.find<QWidget>(u"exposureGross"_s)->accessibleName(), u"3,100.00 gross"_s);
        QCOMPARE(bench.figure(u"exposureOther"_s), u"0.08 BTC gross, +0.08 net"_s);
    }

    void figuresThatTheDialectLacksAreDashesInWords_LG3()
    {
        OverviewBench bench;
        fillWithSample(bench.ledger);
        auto &figures = bench.ledger.symbolFigures[1];
        figures.fees = {0, 0, 1204};
        figures.realised = {900, 500, 12};
        figures.unfilled = 4;
        figures.position->entryPrice.reset();
        bench.ledger.curves[0].withFee = 0;
        bench.ledger.curves[0].withoutFee = 120;
        bench.ledger.curves[0].leftOut = 2;
        auto &fill = bench.ledger.fills[0];
        fill.fee.reset();
        fill.price.reset();
        fill.status = FillStatus::Test;
        bench.open();
        QTRY_VERIFY(bench.find<QWidget>(u"exposureGross"_s)->isVisible());
        QCOMPARE(bench.figure(u"todayFees"_s), u"\u2014"_s);
        QCOMPARE(bench.find<QWidget>(u"todayRealised"_s)->accessibleName(), u"\u2014 realised"_s);
        QCOMPARE(bench.figure(u"exposureUnrealised"_s), u"\u2014"_s);
        const auto today = bench.figure(u"todayOther"_s).split(u'\n');
        QVERIFY(today.contains(u"Fees missing in 1204 row(s): not in this dialect."_s));
        QVERIFY(today.contains(u"profit not known in 12 row(s)"_s));
        QVERIFY(today.contains(u"4 test or pending"_s));
        QVERIFY(bench.figure(u"exposureOther"_s).contains(u"1 position(s) without an entry price"_s));
        const auto title = bench.find<QWidget>(u"equityCard"_s)->accessibleName();
        QVERIFY2(title.contains(u"Equity"_s), qPrintable(title));
        const auto *model = bench.find<QTableView>(u"lastFills"_s)->model();
        QVERIFY(!model->index(0, LastFillsModel::Price).data().isValid());
        QVERIFY(!model->index(0, LastFillsModel::Fee).data().isValid());
        takePicture(bench.page, u"overview-missing-figures"_s);
    }

    void cardsLeadToTheirPages_UI4()
    {
        OverviewBench bench;
        fillWithSample(bench.ledger);
        bench.open();
        QTRY_VERIFY(bench.find<QWidget>(u"exposureGross"_s)->isVisible());
        QSignalSpy positions(&bench.page, &OverviewPage::openPositions);
        QSignalSpy fills(&bench.page, &OverviewPage::showFills);
        auto *link = bench.find<QWidget>(u"exposureCard"_s)->findChild<QPushButton *>(u"cardLink"_s);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(positions.count(), 1);
        auto *table = bench.find<QTableView>(u"lastFills"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(fills.first().at(1).toString(), u"SOLUSDT"_s);
    }

    void anEmptyLedgerShowsThreeWaysToBeginAndTheWayPastThem_UX7()
    {
        constexpr int kPatience = 120000; // For a busy machine, not a measure.
        OverviewBench bench;
        WorkspaceFiles source;
        source.addFills(20);
        const WorkspaceFiles files;
        LedgerFilling filling(files.workspace(), trailOf(files.workspace()));
        ScriptedPrompter prompter;
        bench.page.followFilling(filling, prompter);
        bench.open();
        auto *firstRun = bench.find<QWidget>(u"firstRun"_s);
        QTRY_VERIFY(firstRun->isVisible());
        takePicture(bench.page, u"overview-first-run"_s);
        const QSignalSpy connects(&bench.page, &OverviewPage::connectRequested);
        QTest::keyClick(bench.find<QPushButton>(u"firstRunConnect"_s), Qt::Key_Space);
        QCOMPARE(connects.size(), 1);
        // What is no ledger is said, and the ways stay open.
        prompter.texts = {files.workspace().killJournalFile()};
        QTest::keyClick(bench.find<QPushButton>(u"firstRunLedger"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(filling.error(), kPatience);
        QVERIFY(bench.find<QPushButton>(u"firstRunLedger"_s)->isEnabled());
        takePicture(bench.page, u"overview-first-run-failed"_s);
        prompter.texts = {source.workspace().ledgerFile()};
        bool isShutMeanwhile = false;
        const auto *sample = bench.find<QPushButton>(u"firstRunSample"_s);
        const auto *cancel = bench.find<QPushButton>(u"firstRunCancel"_s);
        connect(&filling, &LedgerFilling::changed, &bench.page,
                [&filling, &isShutMeanwhile, &page = bench.page, sample, cancel] {
                    if (!filling.isRunning() || isShutMeanwhile)
                        return;
                    isShutMeanwhile = !sample->isEnabled() && cancel->isVisible();
                    takePicture(page, u"overview-first-run-making"_s);
                });
        QTest::keyClick(bench.find<QPushButton>(u"firstRunLedger"_s), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(files.fills(), 20, kPatience);
        QVERIFY(isShutMeanwhile);
        // Nobody has to take any of them.
        const QSignalSpy past(&bench.page, &OverviewPage::beganEmpty);
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<QPushButton>(u"firstRunSkip"_s)->isEnabled(), kPatience);
        QTest::keyClick(bench.find<QPushButton>(u"firstRunSkip"_s), Qt::Key_Space);
        QCOMPARE(past.size(), 1);
        QVERIFY(!firstRun->isVisible());
        QVERIFY(bench.find<QWidget>(u"exposureCard"_s)->isVisible());
    }

    void aMissingLedgerIsSaidAndNotTakenForAnEmptyOne_LG6()
    {
        OverviewBench bench;
        bench.ledger.failure = Error{Error::Kind::NotFound, u"ledger.db"_s, {}, Error::Cause::FileMissing};
        bench.open();
        QTRY_VERIFY(bench.find<QLabel>(u"stateSentence"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"firstRun"_s)->isVisible());
    }

    void aFirstReadThatFailsSaysWhatToDo()
    {
        OverviewBench bench;
        bench.ledger.failure = Error{Error::Kind::Corrupt, u"ledger.db"_s, {}, Error::Cause::NotSqlite};
        bench.open();
        auto *state = bench.find<QWidget>(u"statePanel"_s);
        QTRY_VERIFY(state->accessibleDescription().contains(u"ledger.db"_s));
        QVERIFY(state->isVisible());
    }

    void aLaterFailureKeepsTheOldFiguresAndGoesStale()
    {
        OverviewBench bench;
        fillWithSample(bench.ledger);
        bench.open();
        QTRY_VERIFY(bench.find<QWidget>(u"exposureGross"_s)->isVisible());
        bench.ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        bench.clock.advance(OverviewPage::kStaleAfter);
        bench.page.refresh();
        QTRY_VERIFY(bench.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(bench.find<QWidget>(u"staleEdge"_s)->isVisible());
        QCOMPARE(bench.find<QWidget>(u"exposureGross"_s)->accessibleName(), u"62,631.63 gross"_s);
        takePicture(bench.page, u"overview-stale"_s);
    }

    void theEquityChartReadsOutWhatIsPointedAt()
    {
        const StepSeries series{u"USDT"_s, {{100, 5}, {200, -3}}};
        QCOMPARE(StepChart::valueAt(series, 99), 0.0);
        QCOMPARE(StepChart::valueAt(series, 100), 5.0);
        QCOMPARE(StepChart::valueAt(series, 199), 5.0);
        QCOMPARE(StepChart::valueAt(series, 900), -3.0);
        StepChart chart(dressedAppearance());
        showAt(chart, {600, 200});
        chart.setSeries({series}, 0, 1000);
        QSignalSpy words(&chart, &StepChart::readOut);
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(words.last().at(0).toString().contains(u"\u22123.00 USDT"_s));
    }

    void gridLinesAreRoundAndHoldEveryValue()
    {
        for (const auto &[least, most] : {std::pair(-137.0, 2318.4), std::pair(0.0, 0.07), std::pair(-9e6, 0.0)}) {
            const auto grid = StepChart::gridValues(least, most);
            QVERIFY(grid.size() >= 3 && grid.size() <= 9);
            QVERIFY(grid.first() <= least && grid.last() >= most);
            QVERIFY(grid.contains(0.0));
        }
        QCOMPARE(StepChart::gridValues(0, 0), (QVector<double>{0, 1}));
    }

    void theCardsAreWholeInEveryThemeAndSize_UI4()
    {
        OverviewBench bench;
        fillWithSample(bench.ledger);
        bench.open();
        QTRY_VERIFY(bench.find<QWidget>(u"exposureGross"_s)->isVisible());
        const auto shots = {std::pair(Theme::Kind::Light, 1.0), std::pair(Theme::Kind::Dark, 1.0),
                            std::pair(Theme::Kind::Light, 2.0), std::pair(Theme::Kind::HighContrastLight, 1.0)};
        for (const auto &[theme, scale] : shots) {
            bench.appearance.setTheme(theme);
            bench.appearance.setTextScale(scale);
            QTest::qWait(50);
            takePicture(bench.page, u"overview-%1-%2"_s.arg(static_cast<int>(theme)).arg(scale));
            for (const auto *label : bench.page.findChildren<QLabel *>()) {
                if (label->isVisible() && !label->wordWrap() && label->objectName().startsWith(u"ledger"_s))
                    QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->objectName()));
            }
        }
    }
};

HOOX_TEST(OverviewPageTest);
#include "OverviewPageTest.moc"
