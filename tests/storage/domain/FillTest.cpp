#include "storage/domain/Fill.h"

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
        for (const auto status : {FillStatus::Filled, FillStatus::Failed})
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

    void theQuoteAssetIsToldFromTheSymbol()
    {
        QCOMPARE(quoteAsset(u"BTCUSDT"), u"USDT"_s);
        QCOMPARE(baseAsset(u"BTC_USDT"), u"BTC"_s);
        QCOMPARE(quoteAsset(u"USDT"), QString());
    }
};

HOOX_TEST(FillTest);
#include "FillTest.moc"
