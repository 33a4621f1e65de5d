#include "models/positions/Reconciliation.h"

#include "models/positions/PositionRow.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class ReconciliationTest : public QObject
{
    Q_OBJECT

    static QVector<ReconciledPosition> reconciled(const QVector<Position> &recorded, const QVector<Position> &derived)
    {
        QVector<SymbolFigures> figures;
        for (const auto &position : derived)
            figures.append(sampleFigures(position, 1, 60));
        return reconcile(recorded, figures);
    }

private Q_SLOTS:
    void equalPositionsAgree_LG2()
    {
        const auto position = samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.3, 64000);
        const auto all = reconciled({position}, {position});
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].verdict, Verdict::Agrees);
    }

    void roundingOfDoublesIsNoDifference_LG2()
    {
        const auto all = reconciled({samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.3, 64000)},
                                    {samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.1 + 0.2, 64000.00000001)});
        QCOMPARE(all[0].verdict, Verdict::Agrees);
    }

    void sideSizeAndEntryAreToldApart_LG2()
    {
        const auto recorded = samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.05, 64541.3);
        const auto bySize = reconciled({recorded}, {samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.06, 64541.3)});
        QCOMPARE(bySize[0].verdict, Verdict::Differs);
        QVERIFY(bySize[0].sizeDiffers && !bySize[0].sideDiffers && !bySize[0].entryDiffers);
        QVERIFY(qAbs(*bySize[0].sizeDifference() - 0.01) < 1e-12);
        const auto bySide = reconciled({recorded}, {samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, -0.05, 64541.3)});
        QVERIFY(bySide[0].sideDiffers && !bySide[0].sizeDiffers);
        const auto byEntry = reconciled({recorded}, {samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.05, 64530)});
        QVERIFY(byEntry[0].entryDiffers && !byEntry[0].sizeDiffers);
    }

    void theSameSymbolOnTwoExchangesKeepsBoth_LG2()
    {
        const auto bybit = samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.05, 64541.3);
        const auto binance = samplePosition(u"BTCUSDT"_s, ExchangeId::Binance, 0.5, 63910.2);
        const auto all = reconciled({bybit}, {binance, bybit});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].exchange, ExchangeId::Binance);
        QCOMPARE(all[0].verdict, Verdict::Hidden);
        QCOMPARE(all[0].hiddenBy, ExchangeId::Bybit);
        QCOMPARE(all[0].derived->size, 0.5);
        QVERIFY(!all[0].recorded);
        QCOMPARE(all[1].exchange, ExchangeId::Bybit);
        QCOMPARE(all[1].verdict, Verdict::Agrees);
    }

    void aRowWithoutFillsAndFillsWithoutARowAreNamed_LG2()
    {
        const auto all = reconciled({samplePosition(u"ETHUSDT"_s, ExchangeId::Mexc, 1, 3000)},
                                    {samplePosition(u"SOLUSDT"_s, ExchangeId::Bybit, 2, 150)});
        QCOMPARE(all[0].symbol, u"ETHUSDT"_s);
        QCOMPARE(all[0].verdict, Verdict::NotInFills);
        QCOMPARE(all[0].sizeDifference(), -1.0);
        QCOMPARE(all[1].verdict, Verdict::NotRecorded);
        QCOMPARE(all[1].sizeDifference(), 2.0);
    }

    void whatDiffersComesFirst_LG2()
    {
        const auto same = samplePosition(u"AAVEUSDT"_s, ExchangeId::Bybit, 1, 90);
        const auto all = reconciled({same, samplePosition(u"ZECUSDT"_s, ExchangeId::Bybit, 1, 30)},
                                    {same, samplePosition(u"ZECUSDT"_s, ExchangeId::Bybit, 2, 30)});
        QCOMPARE(all[0].symbol, u"ZECUSDT"_s);
    }

    void figuresAreInTheQuoteAssetAtTheNewestFillOfTheSymbol()
    {
        FakeLedger ledger;
        fillWithSample(ledger);
        const auto rows = positionRows(ledger.recorded, ledger.symbolFigures);
        const auto binance = std::find_if(rows.cbegin(), rows.cend(), [](const PositionRow &row) {
            return row.is(ExchangeId::Binance, u"BTCUSDT"_s);
        });
        QVERIFY(binance != rows.cend());
        QCOMPARE(binance->mark, std::optional(64541.3)); // bybit's, nine seconds old; its own is a minute older
        QCOMPARE(binance->markFrom, ExchangeId::Bybit);
        QCOMPARE(binance->notional, std::optional(0.5 * 64541.3));
        QCOMPARE(binance->unrealised, std::optional((64541.3 - 63910.2) * 0.5));
        QVERIFY2(!binance->leverage, "fills do not know the leverage");
    }

    void withoutAMarkProfitIsMissingAndNeverZero()
    {
        const auto rows = positionRows({samplePosition(u"ETHUSDT"_s, ExchangeId::Mexc, 1, 3000)}, {});
        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows[0].mark && !rows[0].notional && !rows[0].unrealised && !rows[0].share);
        QCOMPARE(sumsByAsset(rows)[0].withoutMark, 1);
    }

    void aTableThatHoldsExchangesHidesNothing_LG3()
    {
        const auto bybit = samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.05, 64541.3);
        const auto binance = samplePosition(u"BTCUSDT"_s, ExchangeId::Binance, 0.5, 63910.2);
        const auto mexc = samplePosition(u"BTCUSDT"_s, ExchangeId::Mexc, 1, 63910.2);
        const auto all =
            reconcile({binance, bybit},
                      {sampleFigures(binance, 1, 60), sampleFigures(bybit, 1, 60), sampleFigures(mexc, 1, 60)}, true);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].exchange, ExchangeId::Mexc);
        QCOMPARE(all[0].verdict, Verdict::NotRecorded);
        QVERIFY(all[1].agrees() && all[2].agrees());
    }

    void withoutAnEntryPriceProfitIsMissingAndTheRestIsCompared_LG3()
    {
        auto recorded = samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 2, 0);
        recorded.entryPrice.reset();
        const auto derived = samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 2, 100);
        const auto eth = samplePosition(u"ETHUSDT"_s, ExchangeId::Bybit, 1, 10);
        auto rows = positionRows({recorded, eth}, {sampleFigures(derived, 110, 60), sampleFigures(eth, 12, 60)});
        QVERIFY(rows[0].reconciled.agrees() && rows[0].reconciled.entryUnknown && !rows[0].reconciled.entryDiffers);
        rows = positionRows({recorded, eth}, {sampleFigures(recorded, 110, 60), sampleFigures(eth, 12, 60)});
        QCOMPARE(rows[0].notional, std::optional(220.0));
        QVERIFY(!rows[0].unrealised);
        const auto sum = sumsByAsset(rows)[0];
        QCOMPARE(sum.withoutEntry, 1);
        QCOMPARE(sum.gross, 232.0);
        QVERIFY2(!sum.knownUnrealised(), "a position is not in it");
    }

    void aFillWithoutAQuantityLeavesThePositionOpenToDoubt_LG3()
    {
        const auto recorded = samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 2, 100);
        SymbolFigures figures;
        figures.symbol = u"BTCUSDT"_s;
        figures.withoutQuantity = 1;
        const auto all = reconcile({recorded}, {figures});
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].verdict, Verdict::Unknown);
        QVERIFY(!all[0].derived && !all[0].sizeDifference());
        QVERIFY2(positionRows({}, {figures}).isEmpty(), "neither open nor flat");
    }

    void sumsNeverMixAssets()
    {
        const auto usdt = samplePosition(u"ETHUSDT"_s, ExchangeId::Mexc, -1, 3000);
        const auto btc = samplePosition(u"ETHBTC"_s, ExchangeId::Mexc, 2, 0.05);
        const auto rows = positionRows({usdt, btc}, {sampleFigures(usdt, 3100, 60), sampleFigures(btc, 0.04, 60)});
        const auto sums = sumsByAsset(rows);
        QCOMPARE(sums.size(), 2);
        QCOMPARE(sums[0], (AssetSum{u"USDT"_s, -3100, 3100, -100, 1, 0}));
        QCOMPARE(sums[1].asset, u"BTC"_s);
        QCOMPARE(sums[1].gross, 0.08);
        QCOMPARE(rows[0].share, std::optional(1.0));
        QCOMPARE(rows[1].share, std::optional(1.0));
    }
};

HOOX_TEST(ReconciliationTest);
#include "ReconciliationTest.moc"
