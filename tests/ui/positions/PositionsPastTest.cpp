#include "tests/support/Pictures.h"
#include "tests/support/PositionsBench.h"
#include "tests/support/TestRegistry.h"
#include "ui/positions/ExposureHeat.h"
#include "ui/positions/PathChart.h"
#include "ui/positions/PositionMatrixView.h"
#include "ui/positions/PositionSheet.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QtTest>

#include <cmath>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class PositionsPastTest : public QObject
{
    Q_OBJECT

    static void openPast(PositionsBench &bench)
    {
        bench.openSample();
        QTRY_VERIFY(bench.board.hasContent());
        QTest::mouseClick(bench.find<QPushButton>(u"positionsAsOf"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.tables.isPast());
    }

    static void press(const PositionsBench &bench, const QString &name)
    {
        QTest::mouseClick(bench.find<QPushButton>(name), Qt::LeftButton);
    }

    static double luminance(const QColor &colour)
    {
        const auto part = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    }

    static double contrast(const QColor &one, const QColor &other)
    {
        const auto first = luminance(one);
        const auto second = luminance(other);
        return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
    }

private Q_SLOTS:
    void thePastIsNamedMarkedAndNothingCanBeClosedFromIt()
    {
        PositionsBench bench;
        openPast(bench);
        bench.page.setCloseBar({});
        auto *band = bench.find<QWidget>(u"pastBand"_s);
        QVERIFY(band->isVisible());
        QCOMPARE(bench.labelText(u"pastWhat"_s), u"As of 2026-05-19 02:47:07 UTC · derived from fills, not live"_s);
        QVERIFY(bench.find<QWidget>(u"pastEdge"_s)->isVisible());
        QVERIFY(!bench.find<QPushButton>(u"positionsFlatten"_s)->isEnabled());
        QVERIFY(bench.find<QPushButton>(u"positionsFlatten"_s)->accessibleDescription().contains(u"past"_s));
        const auto index = bench.tables.matrix().indexOf(ExchangeId::Bybit, u"ETHUSDT"_s);
        auto *matrix = bench.find<PositionMatrixView>(u"positionMatrix"_s);
        matrix->setCurrentIndex(matrix->model()->index(index.row(), index.column()));
        QTest::keyClick(matrix, Qt::Key_Return);
        QVERIFY(bench.find<QWidget>(u"positionSheet"_s)->isVisible());
        QVERIFY(!bench.find<QPushButton>(u"positionClose"_s)->isEnabled());
        QVERIFY(bench.labelText(u"positionCloseWords"_s).contains(u"past"_s));
        QVERIFY(!bench.find<QWidget>(u"markSection"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"balancesTable"_s)->isVisible());
    }

    void stepsFieldAndSliderMoveTheSecond_UI4()
    {
        PositionsBench bench;
        openPast(bench);
        press(bench, u"pastStep-1"_s);
        QTRY_COMPARE(bench.past.shown(), std::optional(kSampleMoment - 1));
        press(bench, u"pastStep-3600"_s);
        QTRY_COMPARE(bench.past.shown(), std::optional(kSampleMoment - 3601));
        QVERIFY2(bench.tables.rows().isEmpty(), "before the first fill");
        QVERIFY(bench.find<QWidget>(u"positionsFlat"_s)->isVisible());
        press(bench, u"pastStep60"_s);
        QTRY_COMPARE(bench.past.shown(), std::optional(kSampleMoment - 3541));
        QCOMPARE(bench.tables.rows().size(), 1);
        auto *moment = bench.find<QDateTimeEdit>(u"pastMoment"_s);
        QCOMPARE(moment->dateTime().toSecsSinceEpoch(), kSampleMoment - 3541);
        moment->setDateTime(QDateTime::fromSecsSinceEpoch(kSampleMoment - 2400, Qt::UTC));
        QTRY_COMPARE(bench.past.shown(), std::optional(kSampleMoment - 2400));
        QCOMPARE(bench.tables.rows().size(), 3);
        auto *slider = bench.find<QSlider>(u"pastSlider"_s);
        QTRY_VERIFY(slider->isVisible());
        QCOMPARE(slider->maximum(), 3600);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Left);
        QTRY_COMPARE(bench.past.shown(), std::optional(kSampleMoment - 2401));
        QCOMPARE(bench.tables.rows().size(), 2);
    }

    void nowAndEscapeLeadBack_UI4()
    {
        PositionsBench bench;
        openPast(bench);
        press(bench, u"pastNow"_s);
        QVERIFY(!bench.tables.isPast());
        QVERIFY(!bench.find<QWidget>(u"timeMachine"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"pastBand"_s)->isVisible());
        QVERIFY(!bench.find<QPushButton>(u"positionsAsOf"_s)->isChecked());
        QCOMPARE(bench.tables.rows().size(), 5);
        bench.page.activateWindow();
        bench.page.setFocus();
        QTest::keyClick(&bench.page, Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(bench.tables.isPast());
        QTest::keyClick(&bench.page, Qt::Key_Escape);
        QVERIFY(!bench.tables.isPast());
    }

    void theFillsAroundItStandBesideIt()
    {
        PositionsBench bench;
        openPast(bench);
        bench.page.showPast(kSampleMoment - 2400);
        auto *table = bench.find<QTableView>(u"fillsAroundTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 8);
        QVERIFY(table->isVisible());
        QVERIFY2(bench.find<QWidget>(u"fillsAround"_s)->width() < bench.page.width() / 2, "beside, not below");
    }

    void anOpenSheetFollowsTheSecondAndNeverShowsAnother()
    {
        PositionsBench bench;
        openPast(bench);
        const auto index = bench.tables.matrix().indexOf(ExchangeId::Bybit, u"ETHUSDT"_s);
        auto *matrix = bench.find<PositionMatrixView>(u"positionMatrix"_s);
        matrix->setCurrentIndex(matrix->model()->index(index.row(), index.column()));
        QTest::keyClick(matrix, Qt::Key_Return);
        QVERIFY(bench.labelText(u"positionSentence"_s).contains(u"fills alone"_s));
        bench.page.showPast(kSampleMoment - 3100);
        QTRY_COMPARE(bench.past.shown(), std::optional(kSampleMoment - 3100));
        QVERIFY(bench.labelText(u"positionSentence"_s).contains(u"no position"_s));
        QVERIFY(!bench.find<QWidget>(u"pathSection"_s)->isVisible());
    }

    void theKeysStayAtTheirPositionWhenRowsComeAndGo()
    {
        PositionsBench bench;
        bench.openSample();
        QTRY_COMPARE(bench.tables.rows().size(), 5);
        auto *matrix = bench.find<PositionMatrixView>(u"positionMatrix"_s);
        const auto index = bench.tables.matrix().indexOf(ExchangeId::Bybit, u"ETHUSDT"_s);
        matrix->setCurrentIndex(matrix->model()->index(index.row(), index.column()));
        QTest::mouseClick(bench.find<QPushButton>(u"positionsAsOf"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.tables.isPast());
        const auto then = bench.tables.matrix().indexOf(ExchangeId::Bybit, u"ETHUSDT"_s);
        QCOMPARE(matrix->currentIndex().row(), then.row());
        QVERIFY(!bench.page.selectionSummary().isEmpty());
    }

    void aSheetThatWasOpenedFromAnotherPageIsFilledAndFollows()
    {
        PositionsBench bench;
        bench.openSample();
        QTRY_COMPARE(bench.tables.rows().size(), 5);
        bench.page.hide();
        bench.page.openPosition(ExchangeId::Bybit, u"ETHUSDT"_s);
        bench.page.show();
        auto *sheet = bench.find<PositionSheet>(u"positionSheet"_s);
        QVERIFY(sheet->shows(ExchangeId::Bybit, u"ETHUSDT"_s));
        auto *matrix = bench.find<PositionMatrixView>(u"positionMatrix"_s);
        matrix->setCurrentIndex(matrix->model()->index(0, 0));
        QVERIFY2(sheet->shows(ExchangeId::Bybit, u"ETHUSDT"_s), "a cell without a position opens nothing else");
        bench.page.showPast(kSampleMoment - 3100);
        QTRY_COMPARE(bench.past.shown(), std::optional(kSampleMoment - 3100));
        QVERIFY2(bench.labelText(u"positionSentence"_s).contains(u"no position"_s), "nothing of now beside the past");
    }

    void aSecondThatCannotBeReadSaysWhyAndKeepsTheLastOne()
    {
        PositionsBench bench;
        openPast(bench);
        bench.history.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        press(bench, u"pastStep-60"_s);
        QTRY_VERIFY(bench.labelText(u"pastState"_s).contains(u"ledger.db"_s));
        QCOMPARE(bench.labelText(u"pastWhat"_s), u"As of 2026-05-19 02:47:07 UTC · derived from fills, not live"_s);
    }

    void aMarkIsGivenInTheSheetAndNamedWhereItsFiguresShow()
    {
        PositionsBench bench;
        bench.openSample();
        QTRY_COMPARE(bench.tables.rows().size(), 5);
        bench.page.openPosition(ExchangeId::Bybit, u"SOLUSDT"_s);
        auto *price = bench.find<QLineEdit>(u"markPrice"_s);
        price->setText(u"free"_s);
        press(bench, u"markUse"_s);
        QVERIFY(bench.find<QLabel>(u"markFault"_s)->isVisible());
        QVERIFY(bench.marks.all().isEmpty());
        price->setText(u"150.5"_s);
        press(bench, u"markUse"_s);
        QCOMPARE(bench.marks.all().value(u"SOLUSDT"_s).price, 150.5);
        QVERIFY(bench.find<QWidget>(u"givenMarks"_s)->isVisible());
        QVERIFY(bench.find<QWidget>(u"givenMarks"_s)->accessibleDescription().contains(u"150.5 given by you, 02:47"_s));
        auto *clear = bench.find<QPushButton>(u"markClear"_s);
        QVERIFY(clear->isVisible());
        takePicture(bench.page, u"positions-given-mark"_s);
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(bench.marks.all().isEmpty());
        QVERIFY(!bench.find<QWidget>(u"givenMarks"_s)->isVisible());
    }

    void theSheetListsTheFillsThatMakeTheDifferenceAndLeadsToThem_LG2()
    {
        PositionsBench bench;
        bench.openSample();
        bench.ledger.recorded[0].size = 0.04; // what the first of these made
        bench.ledger.fills = {sampleFill(ExchangeId::Bybit, u"BTCUSDT"_s, Action::Long, 0.02, 64541.3, 0, 9),
                              sampleFill(ExchangeId::Bybit, u"BTCUSDT"_s, Action::Long, 0.04, 64541.3, 0, 100)};
        bench.page.refresh();
        QTRY_COMPARE(bench.tables.rows().size(), 5);
        QTRY_VERIFY(!bench.board.isReading());
        bench.page.openPosition(ExchangeId::Bybit, u"BTCUSDT"_s);
        auto *table = bench.find<QTableView>(u"differenceTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(bench.labelText(u"differenceWords"_s).contains(u"02:45:27"_s));
        QSignalSpy asked(&bench.page, &PositionsPage::fillsRequested);
        press(bench, u"differenceShow"_s);
        QCOMPARE(asked.count(), 1);
        const auto query = asked.first().first().value<FillsQuery>();
        QCOMPARE(query.time, (TimeRange{kSampleMoment - 9, kSampleMoment - 8}));
        bench.page.openPosition(ExchangeId::Bybit, u"SOLUSDT"_s);
        QVERIFY(!bench.find<QWidget>(u"differenceSection"_s)->isVisible());
    }

    void theHistoryOfAPositionIsReadByPeriodAndSpokenByKey_UI4()
    {
        PositionsBench bench;
        bench.openSample();
        QTRY_COMPARE(bench.tables.rows().size(), 5);
        bench.page.openPosition(ExchangeId::Bybit, u"BTCUSDT"_s);
        auto *chart = bench.find<PathChart>(u"pathChart"_s);
        QTRY_VERIFY(chart->isVisible());
        QCOMPARE(bench.history.askedPaths.last().from, kSampleMoment - 875);
        QTest::mouseClick(bench.find<QWidget>(u"pathPeriod-3"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.history.askedPaths.last(), (TimeRange{0, kSampleMoment + 1}));
        QTRY_VERIFY(!bench.detail.path.isReading());
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY2(bench.labelText(u"pathReadOut"_s).contains(u"0.06"_s), qPrintable(bench.labelText(u"pathReadOut"_s)));
        QVERIFY(bench.labelText(u"pathReadOut"_s).contains(u"64,529.87"_s));
        bench.page.resize(1240, 1150);
        QTest::qWait(50);
        takePicture(bench.page, u"positions-history"_s);
    }

    void aStepHoldsUntilTheNextAndBeforeTheFirstIsWhatWasBefore()
    {
        PositionPath path;
        path.before.size = 1.0;
        path.steps = {{100, 2.0, 10.0, 0}, {200, std::nullopt, std::nullopt, 0}};
        QCOMPARE(PathChart::stepAt(path, 99).size, std::optional(1.0));
        QCOMPARE(PathChart::stepAt(path, 100).size, std::optional(2.0));
        QCOMPARE(PathChart::stepAt(path, 199).size, std::optional(2.0));
        QVERIFY(!PathChart::stepAt(path, 200).size);
    }

    void heatKeepsWordsReadableAndSaysTheSameWithoutColour_UI3()
    {
        QCOMPARE(ExposureHeat::stepOf(std::nullopt), std::nullopt);
        QCOMPARE(ExposureHeat::stepOf(0.0), std::optional(0));
        QCOMPARE(ExposureHeat::stepOf(0.05), std::optional(1));
        QCOMPARE(ExposureHeat::stepOf(1.0), std::optional(4));
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            const auto &theme = Theme::of(kind);
            for (int step = 0; step < ExposureHeat::kSteps; ++step) {
                const auto ground = ExposureHeat::ground(theme, step);
                for (const auto &ink : {theme.muted, theme.text, theme.up, theme.down, theme.unknown})
                    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u' ' + ground.name()));
                QVERIFY(contrast(theme.grey2, ground) >= 2.5);
            }
        }
    }

    void thousandsOfSymbolsAreMeasuredWhereTheyAreSeen_UI3()
    {
        PositionsBench bench;
        for (int number = 0; number < 5000; ++number) {
            for (const auto exchange : kExchanges)
                bench.ledger.symbolFigures.append(sampleFigures(
                    samplePosition(u"S%1USDT"_s.arg(number), exchange, number == 4000 ? 1.2345678901234e9 : 2, 10), 10,
                    60));
        }
        bench.open();
        auto *matrix = bench.find<QTableView>(u"positionMatrix"_s);
        QTRY_VERIFY(matrix->isVisible());
        QCOMPARE(matrix->model()->rowCount(), 5001);
        QVERIFY(matrix->height() > 5000 * 60);
        const auto narrow = matrix->columnWidth(1);
        const auto wide = bench.tables.matrix().indexOf(ExchangeId::Binance, u"S4000USDT"_s);
        matrix->setCurrentIndex(matrix->model()->index(wide.row(), wide.column()));
        QTRY_VERIFY2(matrix->columnWidth(1) > narrow, "it grows for the wide number once that is in sight");
        const auto last = bench.tables.matrix().indexOf(ExchangeId::Mexc, u"S4999USDT"_s);
        matrix->setCurrentIndex(matrix->model()->index(last.row(), last.column()));
        takePicture(bench.page, u"positions-5000"_s);
        QTest::mouseClick(bench.find<QWidget>(u"positionsView-1"_s), Qt::LeftButton);
        auto *table = bench.find<QTableView>(u"positionsTable"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 15000);
        table->setCurrentIndex(table->model()->index(14999, 0));
        QTest::qWait(50);
        takePicture(bench.page, u"positions-5000-table"_s);
    }

    void itLooksAsItShould()
    {
        PositionsBench bench;
        openPast(bench);
        bench.page.showPast(kSampleMoment - 900);
        QTRY_VERIFY(bench.past.fillsComplete());
        const auto shots = {std::tuple(Theme::Kind::Light, 1.0, QSize(1240, 760)),
                            std::tuple(Theme::Kind::Dark, 1.0, QSize(1240, 760)),
                            std::tuple(Theme::Kind::Light, 2.0, QSize(1240, 760)),
                            std::tuple(Theme::Kind::HighContrastLight, 1.0, QSize(1240, 760)),
                            std::tuple(Theme::Kind::Light, 1.0, QSize(856, 560))};
        for (const auto &[theme, scale, size] : shots) {
            bench.appearance.setTheme(theme);
            bench.appearance.setTextScale(scale);
            bench.page.resize(size);
            for (const auto view : {0, 1}) {
                QTest::mouseClick(bench.find<QWidget>(u"positionsView-%1"_s.arg(view)), Qt::LeftButton);
                QTest::qWait(50);
                takePicture(bench.page, u"positions-past-%1-%2-%3-%4"_s.arg(static_cast<int>(theme))
                                            .arg(scale)
                                            .arg(size.width())
                                            .arg(view));
            }
        }
    }
};

HOOX_TEST(PositionsPastTest);
#include "PositionsPastTest.moc"
