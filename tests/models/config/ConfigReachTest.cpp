#include "models/config/ConfigReach.h"

#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kRoutes = u"exchanges:default_routing"_s;
const auto kLimit = u"trade:max_position_size"_s;

SymbolFigures tradedOn(ExchangeId exchange, const QString &symbol, double volume, bool isOpen)
{
    SymbolFigures one;
    one.exchange = exchange;
    one.symbol = symbol;
    one.volume = {volume, 2, 0};
    one.fills = 2;
    if (isOpen)
        one.position = Position();
    return one;
}

QVector<SymbolFigures> someTrading()
{
    return {tradedOn(ExchangeId::Binance, u"BTCUSDT"_s, 300, true),
            tradedOn(ExchangeId::Bybit, u"BTCUSDT"_s, 600, true), tradedOn(ExchangeId::Bybit, u"ETHBTC"_s, 2, false),
            tradedOn(ExchangeId::Mexc, u"SOLUSDT"_s, 100, true)};
}

} // namespace

class ConfigReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLimitReachesAllThatIsTraded_SA12()
    {
        const auto reach = configReach(kLimit, "1000", "2500", someTrading());
        QVERIFY(reach.isEverywhere);
        QCOMPARE(reach.symbols, QStringList({u"BTCUSDT"_s, u"ETHBTC"_s, u"SOLUSDT"_s}));
        QCOMPARE(reach.openPositions, 3);
        QCOMPARE(reach.allPositions, 3);
        QCOMPARE(reach.volume.size(), 2);
        QCOMPARE(reach.volume.at(0).asset, u"USDT"_s);
        QCOMPARE(reach.volume.at(0).reached.known, 1000.0);
        QCOMPARE(reach.volume.at(1).asset, u"BTC"_s);
    }

    void aRoutingReachesTheExchangesWhosePlaceChanges_SA12()
    {
        const auto reach = configReach(kRoutes, "bybit,binance", "bybit,mexc", someTrading());
        QVERIFY(!reach.isEverywhere);
        QCOMPARE(reach.exchanges, QVector<ExchangeId>({ExchangeId::Binance, ExchangeId::Mexc}));
        QCOMPARE(reach.openPositions, 2);
        QCOMPARE(reach.allPositions, 3);
        QCOMPARE(reach.volume.at(0).reached.known, 400.0);
        QCOMPARE(reach.volume.at(0).whole.known, 1000.0);
        QVERIFY(configReach(kRoutes, "bybit,binance", "[\"bybit\",\"binance\"]", someTrading()).exchanges.isEmpty());
        QCOMPARE(configReach(kRoutes, "bybit,binance", "binance,bybit", someTrading()).exchanges.size(), 2);
        QVERIFY2(configReach(kRoutes, "somewhere", "bybit", someTrading()).isEverywhere, "what it was is not known");
    }

    void aPositionThatNobodyKnowsIsNotCountedAsNone_LG3()
    {
        auto trading = someTrading();
        trading[2].withoutQuantity = 1;
        QCOMPARE(configReach(kLimit, "1", "2", trading).unknownPositions, 1);
    }

    void keysThatNoTradingReadsReachNothing_SA12()
    {
        QVERIFY(reachesTrading(kRoutes));
        QVERIFY(reachesTrading(u"webhook:tradingview:allowed_ips"_s));
        QVERIFY(!reachesTrading(u"bot:greeting"_s));
        QVERIFY(!reachesTrading(u"agent:openai_key"_s));
    }

    void theFiguresAreReadOnceAMinuteAndAFailureIsSaid_SA12()
    {
        FakeLedger ledger;
        FixedClock clock;
        ledger.symbolFigures = someTrading();
        ConfigReachFigures figures(ledger, clock);
        QSignalSpy changed(&figures, &ConfigReachFigures::changed);
        figures.want();
        figures.want();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(ledger.figureReads, 1);
        QCOMPARE(ledger.askedFigures.from, clock.nowUtc().toSecsSinceEpoch() - 86'400);
        QCOMPARE(figures.figures()->size(), 4);
        figures.want();
        QCOMPARE(ledger.figureReads, 1);
        clock.advance(ConfigReachFigures::kFreshFor);
        ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, {}};
        figures.want();
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!figures.figures());
        QCOMPARE(figures.error()->kind, Error::Kind::Busy);
    }
};

HOOX_TEST(ConfigReachTest);
#include "ConfigReachTest.moc"
