#include "models/positions/PositionMatrixModel.h"

#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class PositionMatrixModelTest : public QObject
{
    Q_OBJECT

    using Model = PositionMatrixModel;

    static AssetSum sumAt(const Model &model, int row, int column)
    {
        return model.index(row, column).data(Model::SumRole).value<AssetSum>();
    }

    static void compare(double actual, double expected) { QVERIFY(qAbs(actual - expected) < 1e-6); }

private Q_SLOTS:
    void theModelKeepsItsContract()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = positionRows(ledger.recorded, ledger.symbolFigures);
        model.setRows(rows);
        model.setRows(rows.mid(0, 2));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void eachExchangeHasItsOwnCellOfOneSymbol_LG2()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        Model model;
        model.setRows(positionRows(ledger.recorded, ledger.symbolFigures));
        const auto binance = model.positionAt(model.indexOf(ExchangeId::Binance, u"BTCUSDT"_s));
        const auto bybit = model.positionAt(model.indexOf(ExchangeId::Bybit, u"BTCUSDT"_s));
        QCOMPARE(binance->shown().size, 0.5);
        QCOMPARE(binance->reconciled.verdict, Verdict::Hidden);
        QCOMPARE(bybit->shown().size, 0.06);
        QCOMPARE(bybit->reconciled.verdict, Verdict::Differs);
        const auto mexc = model.indexOf(ExchangeId::Mexc, u"BTCUSDT"_s);
        QCOMPARE(mexc.data(Model::CellKindRole).value<Model::CellKind>(), Model::CellKind::Flat);
    }

    void totalsOfRowsAndColumnsAddUp()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        Model model;
        const auto rows = positionRows(ledger.recorded, ledger.symbolFigures);
        model.setRows(rows);
        const auto eth = model.indexOf(ExchangeId::Bybit, u"ETHUSDT"_s).row();
        compare(sumAt(model, eth, Model::kTotalColumn).net, -3021.1);
        compare(sumAt(model, eth, Model::kTotalColumn).gross, 3 * 3021.1);
        const auto last = model.rowCount() - 1;
        QVERIFY(model.isTotalRow(last));
        double net = 0;
        double gross = 0;
        for (int column = Model::kFirstExchange; column < Model::kTotalColumn; ++column) {
            net += sumAt(model, last, column).net;
            gross += sumAt(model, last, column).gross;
        }
        const auto total = sumAt(model, last, Model::kTotalColumn);
        compare(total.net, net);
        compare(total.gross, gross);
        compare(total.gross, 0.56 * 64541.3 + 3 * 3021.1 + 120 * 145.21);
        QCOMPARE(total.positions, 5);
    }

    void eachQuoteAssetHasItsOwnTotalRow()
    {
        const auto usdt = samplePosition(u"ETHUSDT"_s, ExchangeId::Mexc, -1, 3000);
        const auto btc = samplePosition(u"ETHBTC"_s, ExchangeId::Mexc, 2, 0.05);
        Model model;
        model.setRows(positionRows({usdt, btc}, {sampleFigures(usdt, 3100, 60), sampleFigures(btc, 0.04, 60)}));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(sumAt(model, 2, Model::kTotalColumn).asset, u"USDT"_s);
        QCOMPARE(sumAt(model, 2, Model::kTotalColumn).net, -3100.0);
        QCOMPARE(sumAt(model, 3, Model::kTotalColumn).asset, u"BTC"_s);
        QCOMPARE(sumAt(model, 3, Model::kTotalColumn).net, 0.08);
        QCOMPARE(sumAt(model, 3, Model::kFirstExchange).positions, 0);
    }
};

HOOX_TEST(PositionMatrixModelTest);
#include "PositionMatrixModelTest.moc"
