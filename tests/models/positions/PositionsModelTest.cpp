#include "models/positions/PositionsModel.h"

#include "models/positions/BalancesModel.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class PositionsModelTest : public QObject
{
    Q_OBJECT

    static QVector<PositionRow> sampleRows()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        return positionRows(ledger.recorded, ledger.symbolFigures);
    }

    static QVariant value(const PositionsModel &model, int row, int column)
    {
        return model.index(row, column).data(PositionsModel::ValueRole);
    }

private Q_SLOTS:
    void theModelKeepsItsContract()
    {
        PositionsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(sampleRows());
        model.sort(PositionsModel::Symbol, Qt::AscendingOrder);
        model.setRows(sampleRows());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsThatDifferStayFirstInEveryOrder_LG2()
    {
        PositionsModel model;
        model.setRows(sampleRows());
        for (int column = 0; column < PositionsModel::ColumnCount; ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                for (int row = 0; row < 3; ++row)
                    QVERIFY(!model.row(row).reconciled.agrees());
                for (int row = 3; row < 5; ++row)
                    QVERIFY(model.row(row).reconciled.agrees());
            }
        }
    }

    void missingFiguresAreMissingAndLast()
    {
        PositionsModel model;
        model.setRows(sampleRows());
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(PositionsModel::Leverage, order);
            QCOMPARE(value(model, 0, PositionsModel::Leverage).toInt(), 10);
            QVERIFY(!value(model, 1, PositionsModel::Leverage).isValid());
            QVERIFY(!value(model, 1, PositionsModel::Recorded).isValid());
        }
    }

    void anUpdateOfTheSameRowsKeepsIndexes()
    {
        PositionsModel model;
        auto rows = sampleRows();
        model.setRows(rows);
        const QPersistentModelIndex kept = model.index(2, PositionsModel::Mark);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (auto &row : rows)
            row.mark = 1.5;
        model.setRows(rows);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(kept.data(PositionsModel::ValueRole).toDouble(), 1.5);
    }

    void sortingMovesPersistentIndexesWithTheirRow()
    {
        PositionsModel model;
        model.setRows(sampleRows());
        const auto row = model.rowOf(ExchangeId::Bybit, u"SOLUSDT"_s);
        const QPersistentModelIndex kept = model.index(row, PositionsModel::Symbol);
        model.sort(PositionsModel::Symbol, Qt::DescendingOrder);
        model.sort(PositionsModel::Symbol, Qt::AscendingOrder);
        QCOMPARE(kept.data(PositionsModel::ValueRole).toString(), u"SOLUSDT"_s);
    }

    void balancesShowTheNewestOfEachExchangeAndAsset()
    {
        BalancesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBalances({{u"1"_s, ExchangeId::Mexc, u"USDT"_s, 1, 2, 3, 100},
                           {u"2"_s, ExchangeId::Mexc, u"USDT"_s, 6, 2, 8, 200},
                           {u"3"_s, ExchangeId::Mexc, u"BTC"_s, 0, 0, 0, 150}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.balance(0).asset, u"BTC"_s);
        QVERIFY(!model.index(0, BalancesModel::UsedShare).data(BalancesModel::ValueRole).isValid());
        QCOMPARE(model.balance(1).id, u"2"_s);
        QCOMPARE(model.index(1, BalancesModel::UsedShare).data(BalancesModel::ValueRole).toDouble(), 0.25);
    }
};

HOOX_TEST(PositionsModelTest);
#include "PositionsModelTest.moc"
