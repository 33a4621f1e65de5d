#include "ui/positions/PositionsPage.h"

#include "tests/support/Pictures.h"
#include "tests/support/PositionsBench.h"
#include "tests/support/TestRegistry.h"
#include "ui/positions/ExposureHeat.h"
#include "ui/positions/PositionColumns.h"
#include "ui/positions/PositionMatrixView.h"
#include "ui/positions/PositionSheet.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class PositionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMatrixShowsBothExchangesOfASymbolAndNamesTheHiddenOne_LG2()
    {
        PositionsBench bench;
        bench.openSample();
        auto *matrix = bench.find<PositionMatrixView>(u"positionMatrix"_s);
        QTRY_VERIFY(matrix->isVisible());
        const auto index = bench.tables.matrix().indexOf(ExchangeId::Binance, u"BTCUSDT"_s);
        matrix->setCurrentIndex(matrix->model()->index(index.row(), index.column()));
        QTest::keyClick(matrix, Qt::Key_Return);
        auto *sheet = bench.find<PositionSheet>(u"positionSheet"_s);
        QVERIFY(sheet->isVisible());
        QVERIFY(sheet->shows(ExchangeId::Binance, u"BTCUSDT"_s));
        QVERIFY(bench.labelText(u"positionSentence"_s).contains(u"bybit"_s));
        QVERIFY(bench.find<QLabel>(u"positionVerdict"_s)->isVisible());
        QTest::keyClick(matrix, Qt::Key_Right);
        QVERIFY2(sheet->shows(ExchangeId::Bybit, u"BTCUSDT"_s), "an open sheet follows the current cell");
        QTest::keyClick(&bench.page, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }

    /// Issue 6: exposure, notional, unrealised profit, leverage, age and share of each; heat with a legend; totals.
    void everyFigureOfAPositionIsInTheTableAndTheMatrixHasALegendAndTotals_UI3()
    {
        PositionsBench bench;
        bench.openSample();
        auto *matrix = bench.find<PositionMatrixView>(u"positionMatrix"_s);
        QTRY_VERIFY(matrix->isVisible());
        const auto *legend = bench.find<QWidget>(u"heatLegend"_s);
        QVERIFY(legend->isVisible());
        for (int step = 0; step < ExposureHeat::kSteps; ++step)
            QVERIFY(legend->accessibleDescription().contains(ExposureHeat::words(step)));
        const auto &model = *matrix->model();
        const auto total = model.index(model.rowCount() - 1, model.columnCount() - 1);
        QVERIFY2(total.data(Qt::AccessibleTextRole).toString().contains(u"USDT"_s) ||
                     model.index(total.row(), 0).data(Qt::AccessibleTextRole).toString().contains(u"USDT"_s),
                 "the last row and column add up, in an asset");
        QStringList heads;
        for (const auto &column : PositionColumns::positions(bench.appearance, bench.clock)) {
            heads << column.head;
            QVERIFY2(!column.words(bench.tables.positions().index(0, column.modelColumn)).isEmpty(),
                     qPrintable(column.head));
        }
        for (const auto &head :
             {u"mark"_s, u"mark from"_s, u"notional"_s, u"unrealised"_s, u"lev."_s, u"open for"_s, u"share"_s})
            QVERIFY2(heads.contains(head), qPrintable(head));
    }

    void altDigitsSwitchBetweenMatrixAndTable_UI4()
    {
        PositionsBench bench;
        bench.openSample();
        auto *matrix = bench.find<QTableView>(u"positionMatrix"_s);
        auto *table = bench.find<QTableView>(u"positionsTable"_s);
        QTRY_VERIFY(matrix->isVisible());
        bench.page.activateWindow();
        matrix->setFocus();
        QTest::keyClick(matrix, Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(table->isVisible());
        QVERIFY(!matrix->isVisible());
        QTest::keyClick(table, Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(matrix->isVisible());
    }

    void aRowOfTheTableOpensItsSheetByKey_UI4()
    {
        PositionsBench bench;
        bench.openSample();
        auto *table = bench.find<QTableView>(u"positionsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QTest::mouseClick(bench.find<QWidget>(u"positionsView-1"_s), Qt::LeftButton);
        QVERIFY(table->isVisible());
        table->setCurrentIndex(table->model()->index(4, 0));
        QTest::keyClick(table, Qt::Key_Return);
        const auto &state = bench.tables.positions().row(4).reconciled;
        QVERIFY(bench.find<PositionSheet>(u"positionSheet"_s)->shows(state.exchange, state.symbol));
        QVERIFY(!bench.find<QLabel>(u"positionVerdict"_s)->isVisible());
        QVERIFY(bench.page.selectionSummary().contains(u"USDT"_s));
    }

    /// H6, OR-2: a button that cannot work is off, and says what stands in its way.
    void closingIsOffWithItsCauseAndAsksForOnePosition_KR18()
    {
        PositionsBench bench;
        bench.openSample();
        QTRY_COMPARE(bench.tables.positions().rowCount(), 5);
        auto *flatten = bench.find<QPushButton>(u"positionsFlatten"_s);
        QVERIFY2(!flatten->isEnabled(), "before anybody said that it may");
        bench.page.setCloseBar(u"The kill switch is not at Trading."_s);
        QVERIFY(!flatten->isEnabled());
        QCOMPARE(flatten->accessibleDescription(), u"The kill switch is not at Trading."_s);
        bench.page.openPosition(ExchangeId::Bybit, u"SOLUSDT"_s);
        auto *close = bench.find<QPushButton>(u"positionClose"_s);
        QVERIFY(!close->isEnabled());
        QCOMPARE(bench.labelText(u"positionCloseWords"_s), u"The kill switch is not at Trading."_s);
        bench.page.setCloseBar({});
        QVERIFY(flatten->isEnabled());
        QVERIFY(close->isEnabled());
        QVERIFY(!bench.find<QLabel>(u"positionCloseWords"_s)->isVisible());
        QSignalSpy asked(&bench.page, &PositionsPage::closeRequested);
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        bench.page.openPosition(ExchangeId::Bybit, u"BTCUSDT"_s);
        QVERIFY2(!close->isEnabled(), "the ledger and the fills differ");
        QVERIFY(bench.labelText(u"positionCloseWords"_s).contains(u"differ"));
    }

    void theSheetLeadsToTheFillsOfItsPosition()
    {
        PositionsBench bench;
        bench.openSample();
        QTRY_COMPARE(bench.tables.positions().rowCount(), 5);
        QSignalSpy asked(&bench.page, &PositionsPage::showFills);
        bench.page.openPosition(ExchangeId::Bybit, u"BTCUSDT"_s);
        QTRY_VERIFY(bench.find<QTableView>(u"positionFillsTable"_s)->model()->rowCount() > 0);
        QTest::mouseClick(bench.find<QPushButton>(u"positionShowFills"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"BTCUSDT"_s);
    }

    void aMissingMarkIsADashAndNeverZero()
    {
        PositionsBench bench;
        bench.ledger.recorded = {samplePosition(u"ETHUSDT"_s, ExchangeId::Mexc, 1, 3000)};
        bench.open();
        QTRY_COMPARE(bench.tables.positions().rowCount(), 1);
        bench.page.openPosition(ExchangeId::Mexc, u"ETHUSDT"_s);
        QCOMPARE(bench.labelText(u"positionUnrealised"_s), Format::missing());
    }

    void aFirstReadThatFailsSaysWhatToDo()
    {
        PositionsBench bench;
        bench.ledger.failure = Error{Error::Kind::Corrupt, u"ledger.db"_s, {}, Error::Cause::DamagedFile};
        bench.open();
        auto *state = bench.find<QWidget>(u"statePanel"_s);
        QTRY_VERIFY(state->isVisible() && state->accessibleName().contains(u"could not be read"_s));
        QVERIFY(state->accessibleDescription().contains(u"ledger.db"_s));
        bench.ledger.failure.reset();
        fillWithSample(bench.ledger);
        QTest::mouseClick(state->findChild<QPushButton *>(u"stateAction"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.find<QWidget>(u"positionMatrix"_s)->isVisible());
    }

    void aLaterReadThatFailsKeepsTheOldContentAndGoesStale()
    {
        PositionsBench bench;
        bench.openSample();
        QTRY_VERIFY(bench.board.hasContent());
        bench.ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        bench.clock.advance(PositionsPage::kStaleAfter);
        bench.page.refresh();
        QTRY_VERIFY(bench.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(bench.find<QWidget>(u"positionMatrix"_s)->isVisible());
        QVERIFY(bench.find<QWidget>(u"staleEdge"_s)->isVisible());
        takePicture(bench.page, u"positions-stale"_s);
        bench.ledger.failure.reset();
        bench.page.refresh();
        QTRY_VERIFY(!bench.find<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"staleEdge"_s)->isVisible());
    }

    void noPositionsIsOneSentence()
    {
        PositionsBench bench;
        bench.open();
        QTRY_VERIFY(bench.find<QWidget>(u"positionsFlat"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"positionMatrix"_s)->isVisible());
    }

    void numbersAreWholeAtEveryTextSizeAndInGerman_UI3()
    {
        PositionsBench bench;
        bench.openSample();
        auto *matrix = bench.find<QTableView>(u"positionMatrix"_s);
        auto *table = bench.find<QTableView>(u"positionsTable"_s);
        QTRY_VERIFY(matrix->isVisible());
        for (const auto scale : {1.0, 1.25, 1.5, 2.0}) {
            bench.appearance.setTextScale(scale);
            bench.appearance.setFormat(Format(QLocale(QLocale::German)));
            for (auto *view : {matrix, table}) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    if (view->isColumnHidden(column))
                        continue;
                    const auto head = view->model()->headerData(column, Qt::Horizontal).toString();
                    const QFontMetrics metrics(bench.appearance.font(Appearance::FontRole::Caption));
                    QVERIFY(view->columnWidth(column) >= metrics.horizontalAdvance(head) + 16);
                }
            }
        }
        const auto shots = {std::pair(Theme::Kind::Light, 1.0), std::pair(Theme::Kind::Dark, 1.0),
                            std::pair(Theme::Kind::Light, 2.0), std::pair(Theme::Kind::HighContrastDark, 1.0)};
        bench.appearance.setFormat(Format());
        const auto index = bench.tables.matrix().indexOf(ExchangeId::Bybit, u"BTCUSDT"_s);
        matrix->setCurrentIndex(matrix->model()->index(index.row(), index.column()));
        bench.page.openPosition(ExchangeId::Bybit, u"BTCUSDT"_s);
        QTRY_VERIFY(!bench.detail.fills.isReading());
        for (const auto &[theme, scale] : shots) {
            bench.appearance.setTheme(theme);
            bench.appearance.setTextScale(scale);
            QTest::mouseClick(bench.find<QWidget>(u"positionsView-0"_s), Qt::LeftButton);
            QTest::qWait(50);
            takePicture(bench.page, u"positions-matrix-%1-%2"_s.arg(static_cast<int>(theme)).arg(scale));
            QTest::mouseClick(bench.find<QWidget>(u"positionsView-1"_s), Qt::LeftButton);
            QTest::qWait(50);
            takePicture(bench.page, u"positions-table-%1-%2"_s.arg(static_cast<int>(theme)).arg(scale));
        }
    }
};

HOOX_TEST(PositionsPageTest);
#include "PositionsPageTest.moc"
