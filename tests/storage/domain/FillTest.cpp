#include "storage/domain/Fill.h"

#include "storage/domain/KnownSum.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <limits>

using namespace hoox;
using namespace Qt::StringLiterals;

class FillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfTheLedgerReadsBack()
    {
        for (const auto exchange : kExchanges)
            QCOMPARE(exchangeFromText(toText(exchange)), exchange);
        for (const auto action : {Action::Long, Action::Short, Action::Close})
            QCOMPARE(actionFromText(toText(action)), action);
        for (const auto side : {Side::Buy, Side::Sell})
            QCOMPARE(sideFromText(toText(side)), side);
        for (const auto status : kFillStatuses)
            QCOMPARE(fillStatusFromText(toText(status)), status);
        QVERIFY(!exchangeFromText(u"Bybit"));
    }

    void aBadValueIsNamedWithItsColumn_LG5_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<double>("quantity");
        QTest::addColumn<qint64>("createdAt");
        QTest::addColumn<QString>("column");
        QTest::newRow("lower case") << u"btcusdt"_s << 1.0 << qint64(1) << u"symbol"_s;
        QTest::newRow("negative") << u"BTCUSDT"_s << -1.0 << qint64(1) << u"quantity"_s;
        QTest::newRow("NaN") << u"BTCUSDT"_s << std::numeric_limits<double>::quiet_NaN() << qint64(1) << u"quantity"_s;
        QTest::newRow("milliseconds") << u"BTCUSDT"_s << 1.0 << qint64(1779158818000) << u"created_at"_s;
        QTest::newRow("sound") << u"BTCUSDT"_s << 1.0 << qint64(1779158818) << QString();
    }

    void aBadValueIsNamedWithItsColumn_LG5()
    {
        QFETCH(QString, symbol);
        QFETCH(double, quantity);
        QFETCH(qint64, createdAt);
        QFETCH(QString, column);
        Fill fill;
        fill.id = u"1"_s;
        fill.symbol = symbol;
        fill.quantity = quantity;
        fill.createdAt = createdAt;
        const auto fault = faultOf(fill);
        QCOMPARE(fault ? fault->column : QString(), column);
    }

    void aMissingFigureIsSoundButNotForASpecifiedLedger_LG3_LG5()
    {
        Fill whole;
        whole.id = u"1"_s;
        whole.symbol = u"BTCUSDT"_s;
        whole.quantity = 2;
        whole.price = 3;
        whole.fee = 0;
        whole.createdAt = 1779158818;
        QVERIFY(!entryFaultOf(whole));
        QCOMPARE(whole.notional(), std::optional(6.0));
        const auto refused = [&](const QString &column, RowFault::Kind kind, auto change) {
            auto fill = whole;
            change(fill);
            const auto fault = entryFaultOf(fill);
            return !faultOf(fill) && fault && fault->column == column && fault->kind == kind;
        };
        using Kind = RowFault::Kind;
        QVERIFY(refused(u"quantity"_s, Kind::Missing, [](Fill &fill) { fill.quantity.reset(); }));
        QVERIFY(refused(u"price"_s, Kind::Missing, [](Fill &fill) { fill.price.reset(); }));
        QVERIFY(refused(u"fee"_s, Kind::Missing, [](Fill &fill) { fill.fee.reset(); }));
        QVERIFY(refused(u"status"_s, Kind::UnknownValue, [](Fill &fill) { fill.status = FillStatus::Test; }));
        QVERIFY(refused(u"status"_s, Kind::UnknownValue, [](Fill &fill) { fill.status = FillStatus::Pending; }));
        whole.price.reset();
        QVERIFY2(!whole.notional(), "never an invented 0");
    }

    void aSumOfNothingButMissingFiguresIsMissing_LG3()
    {
        QCOMPARE(KnownSum().value(), std::optional(0.0));
        KnownSum sum{0, 0, 3};
        QVERIFY(!sum.value() && !sum.whole());
        sum += {2.5, 1, 0};
        QCOMPARE(sum.value(), std::optional(2.5));
        QVERIFY2(!sum.whole(), "three rows are not in it");
    }

    void theQuoteAssetIsToldFromTheSymbol()
    {
        QCOMPARE(quoteAsset(u"BTCUSDT"), u"USDT"_s);
        QCOMPARE(baseAsset(u"BTC_USDT"), u"BTC"_s);
        QCOMPARE(quoteAsset(u"USDT"), QString());
    }
};

HOOX_TEST(FillTest);
#include "FillTest.moc"
