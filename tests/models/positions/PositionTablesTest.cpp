#include "models/positions/PositionTables.h"

#include "models/positions/PositionBoard.h"
#include "models/positions/TimeMachine.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MadeHistory.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

struct TablesBench
{
    FakeLedger ledger;
    FixedClock clock;
    MadeHistory history;
    PositionBoard board{ledger, clock};
    GivenMarks marks{clock};
    TimeMachine past{history.reads()};
    PositionTables tables{board, marks, past};

    TablesBench()
    {
        fillWithSample(ledger);
        history.fills = {sampleFill(ExchangeId::Bybit, u"BTCUSDT"_s, Action::Long, 3, 50000, 0, 5000)};
        board.refresh();
    }
    [[nodiscard]] const PositionRow &row(ExchangeId exchange, const QString &symbol)
    {
        return tables.positions().row(tables.positions().rowOf(exchange, symbol));
    }
};

} // namespace

class PositionTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGivenMarkChangesFiguresAndSharesOfItsSymbolAndSaysSo()
    {
        TablesBench bench;
        QTRY_COMPARE(bench.tables.rows().size(), 5);
        const auto sol = bench.row(ExchangeId::Bybit, u"SOLUSDT"_s);
        bench.marks.give(u"BTCUSDT"_s, 70000);
        const auto &btc = bench.row(ExchangeId::Binance, u"BTCUSDT"_s);
        QVERIFY(btc.markIsGiven);
        QCOMPARE(btc.mark, std::optional(70000.0));
        QCOMPARE(btc.markAt, kSampleMoment);
        QCOMPARE(btc.notional, std::optional(35000.0));
        QCOMPARE(btc.unrealised, std::optional((70000 - 63910.2) * 0.5));
        QCOMPARE(bench.tables.atGivenMarks(), 2);
        const auto &solNow = bench.row(ExchangeId::Bybit, u"SOLUSDT"_s);
        QVERIFY2(!solNow.markIsGiven && solNow.notional == sol.notional, "another symbol");
        QVERIFY2(*solNow.share < *sol.share, "shares are of what all is worth now");
        QVERIFY2(bench.board.rows() != bench.tables.rows(), "what orders and lists to close use is untouched");
        for (const auto &row : bench.board.rows())
            QVERIFY(!row.markIsGiven);
    }

    void aGivenMarkStaysThroughReadsUntilItIsCleared()
    {
        TablesBench bench;
        QTRY_COMPARE(bench.tables.rows().size(), 5);
        bench.marks.give(u"BTCUSDT"_s, 70000);
        bench.clock.advance(std::chrono::seconds(10));
        bench.board.refresh();
        QTRY_VERIFY(!bench.board.isReading());
        QCOMPARE(bench.tables.atGivenMarks(), 2);
        bench.marks.clear(u"BTCUSDT"_s);
        QCOMPARE(bench.tables.atGivenMarks(), 0);
        QCOMPARE(bench.tables.rows(), bench.board.rows());
    }

    void whatIsNoPriceIsNotTaken()
    {
        FixedClock clock;
        GivenMarks marks(clock);
        for (const auto price :
             {0.0, -1.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
            marks.give(u"BTCUSDT"_s, price);
        QVERIFY(marks.all().isEmpty());
    }

    void aMarkCanBeGivenWhereNoFillHasAPrice()
    {
        auto rows = positionRows({samplePosition(u"ETHUSDT"_s, ExchangeId::Mexc, -1, 3000)}, {});
        rows = withGivenMarks(rows, {{u"ETHUSDT"_s, {2900, 5}}});
        QCOMPARE(rows[0].notional, std::optional(2900.0));
        QCOMPARE(rows[0].unrealised, std::optional(100.0));
        QCOMPARE(rows[0].share, std::optional(1.0));
    }

    void thePastTakesThePlaceOfNowAndNowComesBack()
    {
        TablesBench bench;
        QAbstractItemModelTester positions(&bench.tables.positions(),
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester matrix(&bench.tables.matrix(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(bench.tables.rows().size(), 5);
        bench.marks.give(u"BTCUSDT"_s, 70000);
        bench.past.showAt(kSampleMoment - 4000);
        QVERIFY2(!bench.tables.isPast(), "until it is read, what stands there is of now");
        QTRY_VERIFY(bench.tables.isPast());
        QCOMPARE(bench.tables.rows().size(), 1);
        QVERIFY2(bench.tables.atGivenMarks() == 0, "a price of now is none of then");
        QCOMPARE(bench.tables.rows()[0].mark, std::optional(50000.0));
        bench.clock.advance(std::chrono::seconds(10));
        bench.board.refresh();
        QTRY_VERIFY(!bench.board.isReading());
        QVERIFY2(bench.tables.rows().size() == 1, "a read of now changes nothing of then");
        bench.past.leave();
        QVERIFY(!bench.tables.isPast());
        QCOMPARE(bench.tables.rows().size(), 5);
        QCOMPARE(bench.tables.atGivenMarks(), 2);
    }

    void thousandsOfSymbolsOnThreeExchangesHaveTheSameSums()
    {
        QVector<SymbolFigures> figures;
        for (int number = 0; number < 5000; ++number) {
            for (const auto exchange : kExchanges)
                figures.append(sampleFigures(
                    samplePosition(u"S%1USDT"_s.arg(number), exchange, number % 2 ? 2 : -1, 10), 10 + number % 7, 60));
        }
        const auto rows = positionRows({}, figures);
        PositionMatrixModel matrix;
        PositionsModel table;
        matrix.setRows(rows);
        table.setRows(rows);
        QCOMPARE(matrix.rowCount(), 5001);
        QCOMPARE(table.rowCount(), 15000);
        const auto total =
            matrix.index(5000, PositionMatrixModel::kTotalColumn).data(PositionMatrixModel::SumRole).value<AssetSum>();
        QCOMPARE(total, sumsByAsset(rows)[0]);
        double gross = 0;
        for (int row = 0; row < 5000; ++row)
            gross += matrix.index(row, PositionMatrixModel::kTotalColumn)
                         .data(PositionMatrixModel::SumRole)
                         .value<AssetSum>()
                         .gross;
        QVERIFY(qFuzzyCompare(gross, total.gross));
    }
};

HOOX_TEST(PositionTablesTest);
#include "PositionTablesTest.moc"
