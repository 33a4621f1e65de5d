#include "storage/evidence/OrderLogFigures.h"

#include "storage/gateway/PaperPayloads.h"
#include "tests/support/QuotedJson.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace hoox;
using tests::quotedJson;
using namespace Qt::StringLiterals;

using Verdict = LogComparison::Verdict;

namespace {

Fill filledAt(double quantity, double price, const QString &symbol = u"BTCUSDT"_s)
{
    Fill fill;
    fill.symbol = symbol;
    fill.quantity = quantity;
    fill.price = price;
    return fill;
}

QVector<Verdict> verdictsOf(const QByteArray &log, const QString &orderId, const QVector<Fill> &fills)
{
    const auto figures = figuresOf(log, orderId);
    QVector<Verdict> verdicts;
    const auto compared = compareLog(figures ? *figures : OrderLogFigures(), fills);
    for (const auto &each : compared)
        verdicts.append(each.verdict);
    return verdicts;
}

} // namespace

class OrderLogFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogThatHasANameTwiceProvesNothing_BL5_data()
    {
        QTest::addColumn<QByteArray>("log");
        const auto row = [](const char *name, const char *log) { QTest::newRow(name) << tests::quotedJson(log); };
        row("the figure", "{'orderId':'1','cumExecQty':'9','cumExecQty':'0.05','avgPrice':'64000'}");
        row("escaped", "{'orderId':'1','cumExecQty':'9','cumExec\\u0051ty':'0.05','avgPrice':'64000'}");
        row("around it", "{'a':{},'a':{'orderId':'1','cumExecQty':'0.05','avgPrice':'64000'}}");
        row("in a text", "{'body':'{\\'orderId\\':\\'1\\',\\'cumExecQty\\':9,\\'cumExecQty\\':0.05}'}");
    }
    void aLogThatHasANameTwiceProvesNothing_BL5()
    {
        QFETCH(QByteArray, log);
        const auto figures = figuresOf(log, u"1"_s);
        QVERIFY(!figures);
        QCOMPARE(figures.error().kind, Error::Kind::Invalid);
        QCOMPARE(verdictsOf(log, u"1"_s, {filledAt(0.05, 64000)}), QVector<Verdict>(3, Verdict::Undecided));
        // The same name in two objects is no such thing.
        QVERIFY(figuresOf(tests::quotedJson("{'a':{'x':1},'b':[{'x':1},{'x':'a:b\\'x'}]}"), u"1"_s));
    }

    void decimalsAreNeverRounded_BL5_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("exact");
        QTest::newRow("zeros") << u"64541.300"_s << u"64541.3"_s;
        QTest::newRow("exponent") << u"1.5e-8"_s << u"0.000000015"_s;
        QTest::newRow("large exponent") << u"12E3"_s << u"12000"_s;
        QTest::newRow("negative") << u"-0.07819010"_s << u"-0.0781901"_s;
        QTest::newRow("thirty digits") << u"123456789012345.678901234567890"_s << u"123456789012345.67890123456789"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << u"[redacted]"_s << QString();
        QTest::newRow("too long") << QString(400, u'9') << QString();
        QTest::newRow("too large") << u"1e38000"_s << QString();
        QTest::newRow("smallest exponent") << u"1e-2147483648"_s << QString();
        QTest::newRow("spaced exponent") << u"1e 5"_s << QString();
        QTest::newRow("no exponent") << u"1e"_s << QString();
        QTest::newRow("exponent with a plus") << u"1e+5"_s << u"100000"_s;
        QTest::newRow("two points") << u"1.2.3"_s << QString();
        QTest::newRow("a sign alone") << u"-"_s << QString();
    }
    void decimalsAreNeverRounded_BL5()
    {
        QFETCH(QString, text);
        QFETCH(QString, exact);
        const auto number = ExactDecimal::parse(text);
        QCOMPARE(number ? number->text() : QString(), exact);
    }

    void sumsAndProductsAreExactOrNone_BL5()
    {
        const auto sum = ExactDecimal::of(0.1)->plus(*ExactDecimal::of(0.2));
        QCOMPARE(*sum, *ExactDecimal::parse(u"0.30"_s));
        QVERIFY(0.1 + 0.2 != 0.3);
        QCOMPARE(ExactDecimal::parse(u"0.00000001"_s)->times(*ExactDecimal::parse(u"64541.3"_s))->text(),
                 u"0.000645413"_s);
        const auto large = *ExactDecimal::parse(QString(30, u'9'));
        QVERIFY(!large.times(large));
        QVERIFY(!large.plus(*ExactDecimal::parse(u"1e-20"_s)));
        // -2^127 fits the sign and has no positive number beside it.
        const auto lowest =
            ExactDecimal::parse(u"-18446744073709551616"_s)->times(*ExactDecimal::parse(u"9223372036854775808"_s));
        QVERIFY(!lowest);
        QVERIFY(!ExactDecimal::of(qInf()) && !ExactDecimal::of(qQNaN()));
        QCOMPARE(ExactDecimal::of(5e-324), std::nullopt);
    }

    /// The exchanges' own payloads, as they stand in ../shared/data/exchange-payloads.
    void eachExchangesWordsAreUnderstood_BL5_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("orderId");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("quantity"); ///< Of all executions, or the total.
        QTest::addColumn<int>("executions");
        QTest::newRow("bybit executions")
            << (quotedJson("{'result':{'list':[{'symbol':'ETHPERP','orderId':'8c06','execFee':'0.07','execId':'e0','"
                           "execPrice':'1190.15','execQty':'0.1','orderQty':'0.1'}]}}"))
            << u"8c06"_s << u"ETHPERP"_s << u"0.1"_s << 1;
        QTest::newRow("bybit order") << (quotedJson("{'data':[{'symbol':'ETHUSDT','orderId':'5cf9','cumExecQty':'1','"
                                                    "cumExecValue':'75','avgPrice':'75','price':'72.5','qty':'1'}]}"))
                                     << u"5cf9"_s << u"ETHUSDT"_s << u"1"_s << 0;
        QTest::newRow("binance spot, full")
            << (quotedJson("{'symbol':'BTCUSDT','orderId':28,'executedQty':'10.00','cummulativeQuoteQty':'10.0','"
                           "fills':[{'price':'4000.0','qty':'1.00','commission':'4.0','tradeId':56},{'price':'3999.0',"
                           "'qty':'9.00','commission':'19.9','tradeId':57}]}"))
            << u"28"_s << u"BTCUSDT"_s << u"10"_s << 2;
        QTest::newRow("binance trades") << (quotedJson("[{'commission':'-0.07','id':698759,'orderId':25851813,'price':"
                                                       "'7819.01','qty':'0.002','symbol':'BTCUSDT'}]"))
                                        << u"25851813"_s << u"BTCUSDT"_s << u"0.002"_s << 1;
        QTest::newRow("binance stream") << (quotedJson(
                                               "{'message':{'e':'ORDER_TRADE_UPDATE','o':{'s':'1INCHUSDT','S':'SELL','"
                                               "i':8886774,'l':'0.4','z':'0.4','L':'0.31','ap':'0.31','t':5}}}"))
                                        << u"8886774"_s << u"1INCHUSDT"_s << u"0.4"_s << 1;
        QTest::newRow("mexc trades") << QByteArray(quotedJson("[{'symbol':'BNBBTC','id':'fad2','orderId':'bb41','"
                                                              "price':'4.000001','qty':'12.0','commission':'10.1'}]"))
                                     << u"bb41"_s << u"BNBBTC"_s << u"12"_s << 1;
        QTest::newRow("mexc spot stream")
            << (quotedJson("{'d':{'p':'1.804','v':'0.31','S':1,'t':'5bbb','i':'2dd9','st':0},'s':'MXUSDT'}"))
            << u"2dd9"_s << u"MXUSDT"_s << u"0.31"_s << 1;
        QTest::newRow("mexc futures") << (quotedJson("{'data':[{'id':'159','symbol':'ETH_USDT','vol':1,'price':1208."
                                                     "35,'feeCurrency':'USDT','fee':0.0072501,'orderId':'1020'}]}"))
                                      << u"1020"_s << u"ETHUSDT"_s << u"1"_s << 1;
        QTest::newRow("a body kept as text")
            << (quotedJson(
                   "{'response':{'body':'{\\'orderId\\':7,\\'symbol\\':\\'BTCUSDT\\',\\'executedQty\\':\\'2\\'}'}}"))
            << u"7"_s << u"BTCUSDT"_s << u"2"_s << 0;
    }
    void eachExchangesWordsAreUnderstood_BL5()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, orderId);
        QFETCH(QString, symbol);
        QFETCH(QString, quantity);
        QFETCH(int, executions);
        const auto figures = figuresOf(log, orderId);
        QVERIFY(figures);
        QCOMPARE(figures->symbols, QStringList{symbol});
        QCOMPARE(figures->executions.size(), executions);
        auto sum = *ExactDecimal::parse(u"0"_s);
        for (const auto &each : figures->executions)
            sum = *sum.plus(each.quantity);
        QCOMPARE((figures->quantity ? *figures->quantity : sum).text(), quantity);
        const auto others = figuresOf(log, u"another"_s);
        QVERIFY(others && others->executions.isEmpty() && !others->quantity && others->symbols.isEmpty());
    }

    void whatTheLogDoesNotSayIsNeverEqual_BL5()
    {
        const QVector<Verdict> unknown(3, Verdict::Undecided);
        QCOMPARE(verdictsOf("{}", u"1"_s, {filledAt(1, 2)}), unknown);
        QCOMPARE(verdictsOf("not json", u"1"_s, {filledAt(1, 2)}), unknown);
        QCOMPARE(
            verdictsOf(quotedJson("{'orderId':'1','symbol':'BTCUSDT','cumExecQty':'1'}"), u"1"_s, {filledAt(1, 2)}),
            (QVector{Verdict::Equal, Verdict::Equal, Verdict::NotComparable}));
        auto withoutFigures = filledAt(1, 2);
        withoutFigures.quantity.reset();
        QCOMPARE(verdictsOf(quotedJson("{'orderId':'1','symbol':'BTCUSDT','cumExecQty':'1','avgPrice':'2'}"), u"1"_s,
                            {withoutFigures}),
                 (QVector{Verdict::Equal, Verdict::NotComparable, Verdict::NotComparable}));
    }

    void aLogThatNamesItsOrderAndHasNoFigureIsNoUnknown_BL5()
    {
        const QVector<Verdict> untold(3, Verdict::NotComparable);
        // What a gateway says that does not pass the exchange's answer on.
        const QByteArray enqueued = quotedJson(
            "{'request_id':'r','order_id':'1','calls':[{'response':{'body':{'success':true,'status':'Enqueued'}}}]}");
        QCOMPARE(verdictsOf(enqueued, u"1"_s, {filledAt(1, 2)}), untold);
        QCOMPARE(verdictsOf(enqueued, u"r"_s, {filledAt(1, 2)}), untold);
        // An order that was refused: nobody expects figures, whatever its log says.
        auto failed = filledAt(1, 2);
        failed.status = FillStatus::Failed;
        QCOMPARE(verdictsOf("{}", u"1"_s, {failed}), untold);
    }

    void whatBothSidesSayAndNothingDecidesIsUnknown_BL5()
    {
        // An average alone, against fills of two prices; and executions that are not all.
        const QVector<Fill> fills{filledAt(1, 10), filledAt(1, 12)};
        QCOMPARE(verdictsOf(quotedJson("{'orderId':'1','symbol':'BTCUSDT','cumExecQty':'2','avgPrice':'11'}"), u"1"_s,
                            fills),
                 (QVector{Verdict::Equal, Verdict::Equal, Verdict::Undecided}));
        QCOMPARE(verdictsOf(quotedJson("[{'orderId':'1','symbol':'BTCUSDT','cumExecQty':'2'},{'orderId':'1','symbol':"
                                       "'BTCUSDT','execId':'a','execQty':'1','execPrice':'10'}]"),
                            u"1"_s, fills),
                 (QVector{Verdict::Equal, Verdict::Equal, Verdict::Undecided}));
    }

    void anExecutionThatIsToldTwiceCountsOnce_BL5()
    {
        const QByteArray execution =
            quotedJson("{'symbol':'BTCUSDT','orderId':'1','execId':'a','execQty':'0.5','execPrice':'10'}");
        const auto log = "{\"calls\":[" + execution + "],\"stream\":[" + execution + "]}";
        QCOMPARE(verdictsOf(log, u"1"_s, {filledAt(0.5, 10)}), QVector<Verdict>(3, Verdict::Equal));
    }

    void aTotalFromWhileTheOrderFilledIsNotItsLast_BL5()
    {
        const auto log = [](const char *total) {
            return quotedJson("{'calls':[{'symbol':'BTCUSDT','orderId':'1',") + quotedJson(total) +
                   quotedJson("}],'stream':[{'symbol':'BTCUSDT','orderId':'1','execId':'a','execQty':'1','execPrice':"
                              "'10'},{'symbol':'BTCUSDT','orderId':'1','execId':'b','execQty':'1','execPrice':'12'}]}");
        };
        const QVector<Fill> fills{filledAt(1, 10), filledAt(1, 12)};
        const QVector<Verdict> equal(3, Verdict::Equal);
        QCOMPARE(verdictsOf(log("'cumExecQty':'0','avgPrice':''"), u"1"_s, fills), equal);
        QCOMPARE(verdictsOf(log("'cumExecQty':'1','avgPrice':'10'"), u"1"_s, fills), equal);
        // A ledger that has no more than the first half is short of the other.
        QCOMPARE(verdictsOf(log("'cumExecQty':'1','avgPrice':'10'"), u"1"_s, {filledAt(1, 10)}),
                 (QVector{Verdict::Equal, Verdict::Different, Verdict::Different}));
        // One that is more says that executions are missing from the log.
        QCOMPARE(verdictsOf(log("'cumExecQty':'3','avgPrice':'11'"), u"1"_s, fills).at(1), Verdict::Different);
    }

    void anOrderThatTheLedgerHasAsFailedAndTheExchangeFilledIsFound_BL5()
    {
        auto failed = filledAt(0.5, 10);
        failed.status = FillStatus::Failed;
        QCOMPARE(verdictsOf(quotedJson("{'orderId':'1','symbol':'BTCUSDT','cumExecQty':'0.5','avgPrice':'10'}"), u"1"_s,
                            {failed})
                     .at(1),
                 Verdict::Different);
    }

    void contractsAreNoQuantityOfTheBaseAsset_BL5()
    {
        const QByteArray log = quotedJson(
            "{'data':[{'id':'1','symbol':'ETH_USDT','vol':100,'price':1208.35,'feeCurrency':'USDT','orderId':'1'}]}");
        QCOMPARE(verdictsOf(log, u"1"_s, {filledAt(1, 1208.35, u"ETHUSDT"_s)}),
                 (QVector{Verdict::Equal, Verdict::NotComparable, Verdict::Equal}));
        QCOMPARE(verdictsOf(log, u"1"_s, {filledAt(1, 1208.36, u"ETHUSDT"_s)}).at(2), Verdict::Different);
    }

    void anAverageAgreesOnlyWithinTheRoundingOfItsLastDecimal_BL5()
    {
        const QByteArray log =
            quotedJson("[{'orderId':'1','symbol':'BTCUSDT','execId':'a','execQty':'1','execPrice':'10'},{'orderId':'1'"
                       ",'symbol':'BTCUSDT','execId':'b','execQty':'2','execPrice':'11'}]"); // 10.666…
        QCOMPARE(verdictsOf(log, u"1"_s, {filledAt(1, 10), filledAt(2, 11)}), QVector<Verdict>(3, Verdict::Equal));
        QCOMPARE(verdictsOf(log, u"1"_s, {filledAt(3, 10.66666667)}).at(2), Verdict::Equal);
        QCOMPARE(verdictsOf(log, u"1"_s, {filledAt(3, 10.66666665)}).at(2), Verdict::Different);
        QCOMPARE(verdictsOf(log, u"1"_s, {filledAt(3, 10.67)}).at(2), Verdict::Different);
    }

    /// Quoting the numbers makes JSON of it: what looks for names must see the same bytes.
    void aNumberInTheNamesPlaceIsReadWithinTheLog_BL5()
    {
        for (const QByteArray log : {"{1:2}", "{-1e5:[{2:3}]}"}) {
            const auto figures = figuresOf(log, u"1"_s);
            QVERIFY(figures && figures->executions.isEmpty());
        }
        QVERIFY(!figuresOf(R"({1:2,"1":3})", u"1"_s));
    }

    void hostileLogsEndInNothing_BL5()
    {
        QVERIFY(figuresOf(QByteArray(5000, '['), u"1"_s).error().cause == Error::Cause::NotJson);
        QCOMPARE(figuresOf(QByteArray(kLargestComparedLog + 1, ' '), u"1"_s).error().cause, Error::Cause::TooLarge);
        QByteArray deep = quotedJson("{'orderId':'1','cumExecQty':'5'}");
        for (int level = 0; level < 200; ++level)
            deep = "[" + deep + "]";
        const auto figures = figuresOf(deep, u"1"_s);
        QVERIFY(figures && !figures->quantity);
        QVERIFY(figuresOf(quotedJson("{'orderId':'1','cumExecQty':") + QByteArray(400, '9') + "}", u"1"_s));
        QVERIFY(!figuresOf("{\"a\":\"\\", u"1"_s));
    }
};

HOOX_TEST(OrderLogFiguresTest);
#include "OrderLogFiguresTest.moc"
